#include "language/abbreviations.h"

#include "characters/utf8.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

constexpr std::size_t kSomeWords = 600;

// The hash of a listed word as UTF-16, in which texts are split.
[[gnu::noinline]] std::uint64_t hash_decoded(std::string_view word) {
  std::uint64_t hash = kFnvBasis;
  for (const char c : word) {
    if (static_cast<unsigned char>(c) >= 0x80) {
      unicode::Utf16 units;
      unicode::decode(word, units);
      return hash_of(units.view());
    }
    hash = fnv1a(hash, static_cast<unsigned char>(c));
  }
  return finish_hash(hash);
}

}  // namespace

Abbreviations::Abbreviations(LanguageId language)
    : row_(abbreviation_row(language)), words_(kSomeWords) {
  for (const AbbreviationRow* row : {&row_, &common_abbreviations()}) {
    add(row->inside, Abbreviation::kInside);
    add(row->ends, Abbreviation::kEnds);
    add(row->may_end, Abbreviation::kMayEnd);
    add(row->number, Abbreviation::kNumber);
    mark(row->starters, kStarter);
  }
  mark(stop_words(language), kStop);
  mark(row_.noun_openers, kNounOpener);
  mark(row_.ordered, kOrdered);
}

void Abbreviations::mark(std::string_view list, std::uint32_t bit) {
  for_each_entry(list, ' ',
                 [&](std::string_view word) { words_.number(hash_decoded(word), 0) |= bit; });
}

void Abbreviations::add(std::string_view list, Abbreviation kind) {
  for_each_entry(list, ' ', [&](std::string_view word) {
    const bool if_capital = word.front() == '^';
    if (if_capital) word.remove_prefix(1);
    std::uint32_t& number = words_.number(hash_decoded(word), 0);
    const auto bits = static_cast<std::uint32_t>(kind);
    if (!if_capital && (number & kAny) == 0) number |= bits;
    if ((number >> kIfCapital & kAny) == 0) number |= bits << kIfCapital;
  });
}

}  // namespace leitsatz
