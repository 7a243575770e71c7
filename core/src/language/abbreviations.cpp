#include "language/abbreviations.h"

#include "characters/utf8.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

// Calls use(word) for each word of a list, as UTF-16, in which texts are split.
template <class Use>
void for_each_word(std::string_view list, Use use) {
  unicode::Utf16 units;
  unicode::decode(list, units);
  for_each_entry(units.view(), u' ', use);
}

}  // namespace

Abbreviations::Abbreviations(LanguageId language) : row_(abbreviation_row(language)) {
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
  for_each_word(list, [&](std::u16string_view word) { words_.number(hash_of(word), 0) |= bit; });
}

void Abbreviations::add(std::string_view list, Abbreviation kind) {
  for_each_word(list, [&](std::u16string_view word) {
    const bool if_capital = word.front() == u'^';
    if (if_capital) word.remove_prefix(1);
    std::uint32_t& number = words_.number(hash_of(word), 0);
    const auto bits = static_cast<std::uint32_t>(kind);
    if (!if_capital && (number & kAny) == 0) number |= bits;
    if ((number >> kIfCapital & kAny) == 0) number |= bits << kIfCapital;
  });
}

}  // namespace leitsatz
