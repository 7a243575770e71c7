// Turns text into the tokens that ROUGE compares.
//
// In:  UTF-8. Out: numbers, equal for equal tokens. A token is a run of letters, marks and digits
// in lower case; in scripts written without spaces, each letter (with its marks) is one. Cost: one
// pass.
#ifndef LEITSATZ_BENCH_QUALITY_TOKENS_H_
#define LEITSATZ_BENCH_QUALITY_TOKENS_H_

#include <string_view>
#include <unordered_map>

#include "characters/unicode.h"
#include "rouge.h"

namespace leitsatz::quality {

// Numbers tokens in the order of their first appearance.
class Vocabulary {
 public:
  Token number(const std::u32string& word) {
    return numbers_.try_emplace(word, static_cast<Token>(numbers_.size())).first->second;
  }

  Tokens tokens(std::string_view text) {
    Tokens found;
    std::u32string word;
    bool alone = false;  // the word is one unspaced letter: only marks may follow
    const auto finish = [&] {
      if (!word.empty()) found.push_back(number(word));
      word.clear();
      alone = false;
    };
    for (std::uint32_t at = 0; at < text.size();) {
      const unicode::CodePoint point = unicode::decode(text, at);
      at = point.end;
      if (!unicode::is_word_part(point.value)) {
        finish();
      } else if (unicode::is_mark(point.value)) {
        word.push_back(point.value);
      } else {
        const bool unspaced = unicode::is_unspaced(point.value);
        if (unspaced || alone) finish();
        word.push_back(unicode::to_lower(point.value));
        alone = unspaced;
      }
    }
    finish();
    return found;
  }

  // As tokens(), line by line; lines without a token are left out.
  Lines lines(std::string_view text) {
    Lines found;
    while (!text.empty()) {
      const std::size_t length = std::min(text.find('\n'), text.size());
      if (Tokens line = tokens(text.substr(0, length)); !line.empty()) {
        found.push_back(std::move(line));
      }
      text.remove_prefix(std::min(length + 1, text.size()));
    }
    return found;
  }

 private:
  std::unordered_map<std::u32string, Token> numbers_;  // only looked up, never walked
};

}  // namespace leitsatz::quality

#endif  // LEITSATZ_BENCH_QUALITY_TOKENS_H_
