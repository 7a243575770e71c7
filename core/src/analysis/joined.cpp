// joined() of leitsatz.h. wasm/src/library/joining.ts joins by the same rule.
#include "analysis/joined.h"

#include <string>

#include "characters/unicode.h"
#include "leitsatz/leitsatz.h"

namespace leitsatz {
namespace {

using unicode::Script;

// Of a script without spaces between sentences, or its punctuation.
bool is_unspaced(char32_t c) {
  const Script script = unicode::script(c);
  return script == Script::kHan || script == Script::kHiragana || script == Script::kKatakana ||
         (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF65);
}

// Whether the last letter, digit or punctuation of its own belongs to such a script; quotation
// marks and Western full stops may follow.
bool ends_unspaced(std::string_view sentence) {
  constexpr int kMostLooked = 32;  // UTF-16 units: quotation marks and stops are few
  auto at = static_cast<std::uint32_t>(sentence.size());
  for (int looked = 0; looked < kMostLooked && at > 0;) {
    const unicode::CodePoint c = unicode::decode_before(sentence, at);
    at = c.begin;
    looked += c.value > 0xFFFF ? 2 : 1;
    if (is_unspaced(c.value)) return looked <= kMostLooked;
    if (unicode::properties(c.value) & (unicode::kLetterBit | unicode::kNumberBit)) return false;
  }
  return false;
}

}  // namespace

std::string join_sentences(std::span<const std::string_view> sentences) {
  std::string line;
  bool spaced = false;
  for (const std::string_view sentence : sentences) {
    if (spaced) line += ' ';
    line += sentence;
    spaced = !ends_unspaced(sentence);
  }
  return line;
}

std::string joined(std::string_view text, const Analysis& analysis, const Summary& summary) {
  std::vector<std::string_view> sentences;
  sentences.reserve(summary.picks.size());
  for (const std::uint32_t pick : summary.picks) {
    sentences.push_back(slice(text, analysis.sentences()[pick].span));
  }
  return join_sentences(sentences);
}

}  // namespace leitsatz
