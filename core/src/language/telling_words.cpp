#include "language/telling_words.h"

#include <algorithm>
#include <string>

#include "characters/unicode.h"
#include "language/data/languages.h"
#include "language/data/telling_rows.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

// Other texts in Latin letters are long enough to be found by their profile.
constexpr std::size_t kMostUnsureBytes = 1000;
// The least share of telling words in a text that no profile knows, and their least number.
constexpr double kUnknownShare = 0.25;
constexpr std::uint32_t kUnknownWords = 2;
constexpr std::size_t kLongestWord = 16;

// Calls use(word) for each run of letters, in lower case.
template <class Use>
void for_each_word(std::string_view text, Use use) {
  std::u16string word;
  const auto close = [&] {
    if (!word.empty()) use(word);
    word.clear();
  };
  for (std::uint32_t i = 0; i < text.size();) {
    const unicode::CodePoint c = unicode::decode(text, i);
    i = c.end;
    if (!unicode::is_letter(c.value) || c.value > 0xFFFF) {
      close();
    } else if (word.size() < kLongestWord) {
      word.push_back(static_cast<char16_t>(unicode::to_lower(c.value)));
    }
  }
  close();
}

}  // namespace

TellingWords::TellingWords(LanguageId found) : found_(found) {
  if (found == kUnd || kLanguages[found].script != unicode::Script::kLatin) return;
  const std::uint32_t group = telling_group(found);
  for (const TellingRow& row : telling_rows()) {
    const bool near = group != 0 && telling_group(row.language) == group;
    if (near || row.language == kUnd) add(row.language, row.words);
  }
}

void TellingWords::add(LanguageId language, std::string_view list) {
  const std::uint32_t bit = 1u << languages_.size();
  languages_.push_back(language);
  for_each_entry(list, ' ', [&](std::string_view word) {
    words_.number(hash_of(unicode::folded(word)), 0) |= bit;
  });
}

LanguageId TellingWords::decide(std::string_view text) const {
  const bool near = languages_.size() > 1;
  if (languages_.empty() || (!near && text.size() > kMostUnsureBytes)) return found_;
  std::vector<std::uint32_t> counts(languages_.size(), 0);
  std::uint32_t words = 0;
  for_each_word(text, [&](std::u16string_view word) {
    ++words;
    const std::uint32_t bits = words_.find_number(hash_of(word));
    for (std::size_t i = 0; bits >> i != 0; ++i) counts[i] += bits >> i & 1;
  });
  std::uint32_t own = 0;
  for (std::size_t i = 0; i < languages_.size(); ++i) {
    if (languages_[i] == found_) own = counts[i];
  }
  LanguageId best = found_;
  std::uint32_t most = own;
  for (std::size_t i = 0; i < languages_.size(); ++i) {
    if (languages_[i] == kUnd) {
      if (counts[i] >= kUnknownWords && counts[i] >= words * kUnknownShare) return kUnd;
    } else if (counts[i] > most) {
      best = languages_[i];
      most = counts[i];
    }
  }
  return best;
}

}  // namespace leitsatz
