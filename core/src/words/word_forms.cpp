#include "words/word_forms.h"

#include <algorithm>
#include <string>

#include "characters/unicode.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

constexpr std::size_t kMinPart = 4;   // letters of a word that a longer one has
constexpr std::size_t kMinOther = 3;  // letters that the longer one has besides

// Letters U+00E0 to U+00FF without their marks.
constexpr std::u16string_view kPlainLatin = u"aaaaaaaceeeeiiiidnooooo\u00F7ouuuuyty";

char16_t plain(char16_t c) { return c >= 0xE0 && c <= 0xFF ? kPlainLatin[c - 0xE0] : c; }

template <class Units>
Beginning beginning_of_folded(Units word) {
  constexpr std::size_t kMaxLength = 255;
  Beginning beginning;
  beginning.length = static_cast<std::uint8_t>(std::min(word.size(), kMaxLength));
  for (std::size_t i = 0; i < std::min(word.size(), Beginning::kLetters); ++i) {
    const auto c = static_cast<char16_t>(word[i]);
    beginning.letters[i] = c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c | 0x20) : plain(c);
  }
  return beginning;
}

bool is_ascii(std::string_view word) {
  return std::all_of(word.begin(), word.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Whether an inflection may end in `c`: one of these, or any letter of another script.
bool may_end(char16_t c) {
  constexpr std::u16string_view kEndings = u"aeimnorsty";
  return c > 0x7F || kEndings.find(c) != std::u16string_view::npos;
}

}  // namespace

Beginning beginning_of(std::string_view word) {
  std::string_view bare = without_elision(word);
  if (is_ascii(bare)) {  // most words need no folding
    if (bare.ends_with("'s")) bare.remove_suffix(2);
    return beginning_of_folded(bare);
  }
  std::u16string folded = unicode::folded(bare);
  if (folded.ends_with(u"\u2019s")) folded.resize(folded.size() - 2);
  return beginning_of_folded(std::u16string_view(folded));
}

bool are_forms(const Beginning& a, const Beginning& b) {
  constexpr std::size_t kMinCommon = 3;
  constexpr std::size_t kLongCommon = 4;  // from which more may differ
  constexpr std::size_t kMaxEnding = 3;
  const std::size_t shorter = std::min<std::size_t>({a.length, b.length, Beginning::kLetters});
  std::size_t common = 0;
  while (common < shorter && a.letters[common] == b.letters[common]) ++common;
  if (common < kMinCommon) return false;
  const std::size_t rest_a = a.length - common, rest_b = b.length - common;
  const std::size_t longer = std::max(rest_a, rest_b), less = std::min(rest_a, rest_b);
  if (common == Beginning::kLetters) return longer - less <= kMaxEnding;
  if (longer > kMaxEnding) return false;
  for (std::size_t i = common; i < Beginning::kLetters; ++i) {
    if ((i < a.length && !may_end(a.letters[i])) || (i < b.length && !may_end(b.letters[i]))) {
      return false;
    }
  }
  if (less == 0) return longer < kMaxEnding || common >= kLongCommon;
  const char16_t first_a = a.letters[common], first_b = b.letters[common];
  const bool y = (first_a == u'y' && rest_a == 1 && first_b == u'i') ||
                 (first_b == u'y' && rest_b == 1 && first_a == u'i');
  return y || (common >= kLongCommon && longer < kMaxEnding);
}

std::u16string plain_letters(std::string_view word) {
  const std::string_view bare = without_elision(word);
  std::u16string letters;
  if (is_ascii(bare)) {  // most words need no folding
    for (const char c : bare) {
      const auto unit = static_cast<char16_t>(c);
      letters += c >= 'A' && c <= 'Z' ? static_cast<char16_t>(unit | 0x20) : unit;
    }
  } else {
    letters = unicode::folded(bare);
  }
  if (letters.size() > kMostLetters) letters.resize(kMostLetters);
  std::transform(letters.begin(), letters.end(), letters.begin(), plain);
  return letters;
}

bool begins_with(std::u16string_view word, std::u16string_view longer) {
  constexpr std::size_t kMaxLost = 2;  // of the word's ending
  const auto [end, behind] = std::mismatch(word.begin(), word.end(), longer.begin(), longer.end());
  const auto common = static_cast<std::size_t>(end - word.begin());
  return common >= kMinPart && word.size() - common <= kMaxLost &&
         longer.size() >= common + kMinOther;
}

bool is_in_compound(std::u16string_view word, std::u16string_view longer) {
  if (begins_with(word, longer)) return true;
  if (word.size() < kMinPart) return false;
  const std::u16string_view begins = word.substr(0, kMinPart);
  const Beginning sought = beginning_of_folded(word);
  for (std::size_t at = kMinOther; at + kMinPart <= longer.size(); ++at) {
    const std::u16string_view part = longer.substr(at);
    if (part.starts_with(begins) && are_forms(sought, beginning_of_folded(part))) return true;
  }
  return false;
}

}  // namespace leitsatz
