#include "words/counted_words.h"

#include "characters/unicode.h"

namespace leitsatz {
namespace {

constexpr std::uint64_t kTenths = 10;
// Of characters of a script without spaces in a text of another language.
constexpr std::uint64_t kForeignTenths = 20;

// `amount` is in tenths of words or characters.
std::uint64_t words_in(std::uint64_t amount, std::uint64_t tenths) {
  return (amount + tenths - 1) / tenths;
}

}  // namespace

std::uint32_t count_words(std::string_view text, std::span<const Token> tokens,
                          LanguageId language) {
  const bool unspaced = is_unspaced(language);
  std::uint64_t words = 0, characters = 0;
  for (const Token& token : tokens) {
    if (token.shape & kUnspaced) {
      characters += unicode::count_code_points(slice(text, token.span()));
    } else {
      ++words;
    }
  }
  const std::uint64_t tenths = word_tenths(language);
  if (!unspaced) words = words_in(words * kTenths, tenths);
  words += words_in(characters * kTenths, unspaced ? tenths : kForeignTenths);
  return static_cast<std::uint32_t>(words);
}

}  // namespace leitsatz
