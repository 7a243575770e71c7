#include "sentences/word_roles.h"

#include "characters/unicode.h"
#include "characters/utf16.h"
#include "characters/word_endings.h"

namespace leitsatz {
namespace {

// What follows the period in names of files and sites, even if capitalized.
constexpr std::u16string_view kExtensions =
    u" ai asp com css csv doc docx edu exe gif gov htm html info io jpeg jpg js json md net org pdf"
    u" php png py ru ts tv txt xls xml yaml zip ";

bool contains_word(std::u16string_view list, std::u16string_view word) {
  const std::size_t at = list.find(word);
  return !word.empty() && at != std::u16string_view::npos && list[at - 1] == u' ' &&
         list[at + word.size()] == u' ';
}

}  // namespace

Abbreviation WordRoles::abbreviation(const AdjacentWord& word) {
  if (word.empty()) return Abbreviation::kNone;
  const bool capital = kind_of(code_point_at(text_, word.begin)) == CharacterKind::kUpper;
  if (fold_chain(word)) {
    const Abbreviation chain = abbreviations_.find(folded_, capital);
    if (chain != Abbreviation::kNone) return chain;
  }
  fold(word.begin, word.end);
  const Abbreviation whole = abbreviations_.find(folded_, capital);
  if (whole != Abbreviation::kNone || word.last == word.begin || word.initials) return whole;
  if (word.capitals || text_[word.last - 1] == u'.') return whole;  // "FT-EV", "example.no"
  fold(word.last, word.end);
  return abbreviations_.find(folded_, word.capital);
}

// Folds the word and up to two parts before it, of at most two letters each: "z. B" to "z.b". False
// if no part precedes it.
bool WordRoles::fold_chain(const AdjacentWord& word) {
  constexpr std::uint32_t kMaxLetters = 4;
  constexpr std::uint32_t kMaxPartLetters = 2;
  constexpr std::size_t kMaxParts = 2;
  if (word.letters > kMaxLetters || word.digits > 0 || word.dots) return false;
  AdjacentWord parts[kMaxParts];
  std::size_t count = 0;
  for (std::size_t begin = word.begin; count < kMaxParts && begin >= begin_ + 3;) {
    if (!unicode::is_space(text_[begin - 1]) || text_[begin - 2] != u'.') break;
    const AdjacentWord part = word_before(text_, begin_, begin - 2);
    if (part.end != begin - 2 || part.letters == 0 || part.letters > kMaxPartLetters) break;
    if (part.dots || part.digits > 0) break;
    parts[count++] = part;
    begin = part.begin;
  }
  if (count == 0) return false;
  folded_.clear();
  while (count-- > 0) {
    unicode::fold(text_.substr(parts[count].begin, parts[count].end - parts[count].begin), folded_);
    folded_ += u'.';
  }
  unicode::fold(text_.substr(word.begin, word.end - word.begin), folded_);
  return true;
}

bool WordRoles::is_function_word(const AdjacentWord& word) {
  fold(word.begin, word.end);
  return abbreviations_.is_starter(folded_);
}

bool WordRoles::is_whole(const AdjacentWord& word) {
  if (word.empty() || word.dots || word.digits > 0) return false;
  if (ending(word).is_whole()) return true;
  fold(word.last, word.end);
  return abbreviations_.is_function_word(folded_) || whole_words_.contains(folded_);
}

WordEnding WordRoles::ending(const AdjacentWord& word) const {
  WordEnding ending;
  for (std::size_t at = word.last; at < word.end;) {
    const char32_t c = code_point_at(text_, at);
    if (unicode::is_letter(c)) ending.add(unicode::to_lower(c));
    at += c > 0xFFFF ? 2 : 1;
  }
  return ending;
}

bool WordRoles::is_clipped_adjective(const AdjacentWord& word) {
  constexpr std::uint32_t kMostLetters = 6;  // in mid-sentence: "ein verlorenes." may end one
  if (language_.noun_openers.empty() || word.capital || !word.lower_end || word.digits > 0)
    return false;
  if (word.begin < begin_ + 2 || is_vowel(code_point_before(text_, word.end))) return false;
  fold(word.last, word.end);
  if (abbreviations_.is_function_word(folded_) || whole_words_.contains(folded_)) return false;
  const AdjacentWord opener = before(word);
  if (word.letters > kMostLetters && opener.begin > first_) return false;
  if (opener.empty() || opener.end + 1 != word.begin) return false;
  fold(opener.begin, opener.end);
  return abbreviations_.opens_noun(folded_);
}

bool WordRoles::is_vowelless(const AdjacentWord& word) const {
  return word.digits == 0 && !word.capital && word.lower_end && ending(word).is_vowelless();
}

bool WordRoles::is_lower_case_name(const AdjacentWord& word) const {
  if (word.empty() || word.last != word.begin ||
      kind_of(text_[word.begin]) != CharacterKind::kLower)
    return false;
  for (std::size_t i = word.begin + 1; i < word.end; ++i) {
    const CharacterKind kind = kind_of(text_[i]);
    if (kind == CharacterKind::kUpper || kind == CharacterKind::kDigit) return true;
  }
  return text_.substr(word.begin, word.end - word.begin) == u"www" ||
         text_.substr(word.begin, 4) == u"www.";
}

bool WordRoles::is_direction(const AdjacentWord& word) const {
  constexpr std::u16string_view kPoints = u"NESW";
  if (word.letters != 1 || word.last != word.begin || word.begin <= begin_) return false;
  if (kPoints.find(text_[word.begin]) == std::u16string_view::npos) return false;
  const AdjacentWord number = before(word);
  return number.digits > 0 && number.letters == 0;
}

bool WordRoles::is_extension(const AdjacentWord& word) {
  fold(word.begin, word.end);
  return contains_word(kExtensions, folded_);
}

bool WordRoles::is_initial(const AdjacentWord& word) const {
  if (word.letters != 1 || word.mixed || word.digits > 0) return false;
  if (word.capital) return true;
  if (word.last > word.begin && text_[word.last - 1] != u'.') return false;
  const char16_t letter = text_[word.last];
  const bool accented = letter >= 0x00DF && letter < 0x0250;  // "è", "ý": words where they occur
  return !accented && language_.letter_words.find(letter) == std::u16string_view::npos;
}

bool WordRoles::is_counted(const AdjacentWord& word) const {
  if (word.last != word.begin || word.begin == 0) return false;
  const char16_t sign = text_[word.begin - 1];
  if (sign == 0x00B0 || sign == 0x00BA) return true;  // ° º
  if (!unicode::is_space(sign)) return false;
  const AdjacentWord number = before(word);
  return !number.empty() && (number.digits > 0 || is_roman(number));
}

bool WordRoles::is_pronoun(const AdjacentWord& word) const {
  if (!language_.pronoun_i || text_[word.last] != u'I' || word.begin == begin_) return false;
  const AdjacentWord other = before(word);
  return other.empty() || !other.capital;
}

bool WordRoles::is_ordinal(const AdjacentWord& word) const {
  if (!language_.ordinals || word.dots || word.last != word.begin) return false;
  if (word.digits == 0) return is_roman(word);
  if (word.letters > 0 || word.digits >= kYearDigits) return false;
  if (word.begin < begin_ + 2) return true;
  const char16_t sign = text_[word.begin - 1];  // "3:1", "182 050", "%46", "$5" count
  return kind_of(text_[word.begin - 2]) != CharacterKind::kDigit && sign != u'%' &&
         !unicode::is_symbol(sign);
}

bool WordRoles::is_cardinal(const AdjacentWord& word) {
  if (word.digits == 0 || word.begin < begin_ + 2) return false;
  if (!unicode::is_space(text_[word.begin - 1])) return false;
  if (text_[word.begin - 2] == u'.') {
    return abbreviation(word_before(text_, begin_, word.begin - 2)) == Abbreviation::kNumber;
  }
  const AdjacentWord label = before(word);
  if (abbreviation(label) == Abbreviation::kNumber) return true;
  return !language_.ordinal_after_name && label.capital && label.begin > first_ &&
         !label.capitals && !is_function_word(label);
}

bool WordRoles::counts(const AdjacentWord& word, const AdjacentWord& noun) {
  if (language_.ordered.empty() || word.letters > 0 || noun.empty()) return false;
  if (word.digits >= kYearDigits && !word.dots) return false;  // "Das war 2021. Februar"
  fold(noun.begin, noun.end);
  return abbreviations_.is_ordered(folded_);
}

bool WordRoles::is_ordinal_year(const AdjacentWord& word) const {
  return language_.dotted_years && word.digits == kYearDigits && word.letters == 0 && !word.dots;
}

bool WordRoles::is_clipped(const AdjacentWord& word) const {
  constexpr std::uint32_t kMaxLetters = 4;
  constexpr std::u16string_view kConsonants = u"bcdfghjklmnpqstvwxz";  // not r: "Brno", "Krk"
  if (!word.capital || word.capitals || word.letters > kMaxLetters || word.digits > 0) return false;
  for (std::size_t i = word.last; i < word.end; ++i) {
    const char16_t c = text_[i] < 0x80 ? text_[i] | 0x20 : text_[i];
    if (kConsonants.find(c) == std::u16string_view::npos) return false;
  }
  return true;
}

bool WordRoles::is_date_part(const AdjacentWord& word) const {
  return word.digits > 0 && word.letters == 0 && word.begin >= begin_ + 2 &&
         unicode::is_space(text_[word.begin - 1]) && text_[word.begin - 2] == u'.';
}

bool WordRoles::is_roman(const AdjacentWord& word) const {
  const std::u16string_view last = text_.substr(word.last, word.end - word.last);
  return !last.empty() && last.find_first_not_of(u"IVXLC") == std::u16string_view::npos;
}

void WordRoles::fold(std::size_t begin, std::size_t end) {
  folded_.clear();
  unicode::fold(text_.substr(begin, end - begin), folded_);
}

}  // namespace leitsatz
