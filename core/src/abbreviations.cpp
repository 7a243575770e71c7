#include "abbreviations.h"

#include <algorithm>

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

// FNV-1a over UTF-16 units.
std::uint32_t hash(std::u16string_view word) {
  std::uint32_t value = 2166136261u;
  for (const char16_t unit : word) value = (value ^ unit) * 16777619u;
  return value ^ (value >> 16);
}

bool contains(std::u16string_view list, std::u16string_view word, bool capital) {
  for (std::size_t at = list.find(word); at != std::u16string_view::npos;
       at = list.find(word, at + 1)) {
    const char16_t before = list[at - 1];  // a list begins with a space, a word does not
    const char16_t after = list[at + word.size()];
    if (after == u' ' && (before == u' ' || (before == u'^' && capital))) return true;
  }
  return false;
}

Abbreviation find_in(const AbbreviationRow& row, std::u16string_view word, bool capital) {
  if (contains(row.inside, word, capital)) return Abbreviation::kInside;
  if (contains(row.ends, word, capital)) return Abbreviation::kEnds;
  if (contains(row.may_end, word, capital)) return Abbreviation::kMayEnd;
  if (contains(row.number, word, capital)) return Abbreviation::kNumber;
  return Abbreviation::kNone;
}

}  // namespace

void Abbreviations::Filter::add(std::u16string_view list) {
  for (std::size_t at = 1; at < list.size();) {
    if (list[at] == u'^') ++at;
    const std::size_t end = list.find(u' ', at);
    const std::uint32_t value = hash(list.substr(at, end - at));
    set(value % kBits);
    set(value / kBits % kBits);
    longest_ = std::max(longest_, end - at);
    at = end + 1;
  }
}

bool Abbreviations::Filter::may_hold(std::u16string_view word) const {
  const std::uint32_t value = hash(word);
  return !word.empty() && has(value % kBits) && has(value / kBits % kBits);
}

Abbreviations::Abbreviations(std::string_view language) : row_(&row_of(language)) {
  for (const AbbreviationRow* row : {row_, &abbreviation_rows().front()}) {
    for (std::u16string_view list : {row->inside, row->number, row->may_end, row->ends}) {
      abbreviations_.add(list);
    }
    starters_.add(row->starters);
  }
}

Abbreviation Abbreviations::find(std::u16string_view word, bool capital) const {
  if (!abbreviations_.may_hold(word)) return Abbreviation::kNone;
  const Abbreviation found = find_in(*row_, word, capital);
  return found != Abbreviation::kNone ? found : find_in(abbreviation_rows().front(), word, capital);
}

bool Abbreviations::is_starter(std::u16string_view word) const {
  return starters_.may_hold(word) && (contains(row_->starters, word, false) ||
                                      contains(abbreviation_rows().front().starters, word, false));
}

}  // namespace leitsatz
