#include "language/abbreviations.h"

#include <algorithm>

#include "language/word_list.h"

namespace leitsatz {
namespace {

bool names(std::string_view languages, std::string_view language) {
  for (std::size_t at = 0; at < languages.size();) {
    const std::size_t end = std::min(languages.find(' ', at), languages.size());
    if (languages.substr(at, end - at) == language) return true;
    at = end + 1;
  }
  return false;
}

const AbbreviationRow& row_of(std::string_view language) {
  for (const AbbreviationRow& row : abbreviation_rows()) {
    if (names(row.language, language)) return row;
  }
  return abbreviation_rows().front();
}

}  // namespace

Abbreviations::Abbreviations(LanguageId language) : row_(row_of(language_tag(language))) {
  for (const AbbreviationRow* row : {&row_, &abbreviation_rows().front()}) {
    add(row->inside, Abbreviation::kInside);
    add(row->ends, Abbreviation::kEnds);
    add(row->may_end, Abbreviation::kMayEnd);
    add(row->number, Abbreviation::kNumber);
    for_each_entry(row->starters, u' ',
                   [&](std::u16string_view word) { words_.number(hash_of(word), 0) |= kStarter; });
  }
}

void Abbreviations::add(std::u16string_view list, Abbreviation kind) {
  for_each_entry(list, u' ', [&](std::u16string_view word) {
    const bool if_capital = word.front() == u'^';
    if (if_capital) word.remove_prefix(1);
    std::uint32_t& number = words_.number(hash_of(word), 0);
    const auto bits = static_cast<std::uint32_t>(kind);
    if (!if_capital && (number & kAny) == 0) number |= bits;
    if ((number >> kIfCapital & kAny) == 0) number |= bits << kIfCapital;
  });
}

}  // namespace leitsatz
