#include "sentences/stop_rules.h"

#include <algorithm>

#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "characters/utf16.h"
#include "sentences/quoting.h"

namespace leitsatz {
namespace {

// Where only the number of words decides: how many a sentence has at least, and how many follow it.
constexpr std::uint32_t kMinSentenceWords = 4;
constexpr std::uint32_t kMinDatedWords = 6;  // "In the year 300 B. C." is no sentence yet
constexpr std::uint32_t kMinRestWords = 3;
constexpr std::size_t kMaxRestUnits = 80;     // searched for the words that follow
constexpr std::uint32_t kMinFullLetters = 4;  // of an unabbreviated word

}  // namespace

bool StopRules::ends_sentence(StopRun& run, const FollowingText& next, bool boundary,
                              const CurrentSentence& current) {
  current_ = current;
  roles_.begin_sentence(current.begin, current.first);
  if (is_remark(text_, run)) return false;
  if (run.stop == Stop::kWide) return ends_wide(run, next);
  if (run.stop == Stop::kNative) return ends_native(run, next, boundary);
  if (!run.spaced && (next.kind == CharacterKind::kLower || next.kind == CharacterKind::kOther))
    return false;
  const AdjacentWord word = word_before(text_, current.begin, run.begin);
  if (!run.spaced) return ends_unspaced(run, word, next, boundary);
  if (run.quote && is_source(text_, next)) return false;
  switch (run.stop) {
    case Stop::kPeriod:
      return ends_period(run, word, next, boundary);
    case Stop::kEllipsis:
      return next.kind == CharacterKind::kUpper ||
             (next.kind == CharacterKind::kCaseless && boundary);
    default:
      return ends_mark(run, word, next, boundary);
  }
}

bool StopRules::is_ordinal(const ListMarker& marker, std::size_t at,
                           const CurrentSentence& current) {
  if (marker.closer != u'.' || !language_.ordinals || marker.letter) return false;
  return roles_.is_function_word(word_before(text_, current.begin, at));
}

// "。" always ends a sentence, except in "３．５" and "ｅｕ．ｉｎｆｏ", and in a quotation that the
// sentence continues after.
bool StopRules::ends_wide(const StopRun& run, const FollowingText& next) const {
  constexpr char16_t kWidePeriod = 0xFF0E;
  const bool digits =
      next.kind == CharacterKind::kDigit && kind_of(text_[run.begin - 1]) == CharacterKind::kDigit;
  const bool lower = next.kind == CharacterKind::kLower && text_[run.begin] == kWidePeriod;
  if (!run.spaced && (digits || lower)) return false;
  const char16_t c = text_[run.next];
  if (!run.spaced && (is_comma(c) || is_colon(c))) return false;
  return !is_said(text_, run);
}

bool StopRules::ends_native(const StopRun& run, const FollowingText& next, bool boundary) const {
  switch (text_[run.begin]) {
    case u':':  // an Armenian full stop as it is typed
      return run.spaced && next.kind == CharacterKind::kUpper;
    case 0x104A:  // the Burmese comma, which is a stop in UAX #29
      return false;
    case 0x0F0D:  // Tibetan and Khmer stops, which are not stops in UAX #29;
    case 0x0F0E:  // without a space after them, they belong to abbreviations
    case 0x17D4:
    case 0x17D5:
      return run.spaced;
    default:
      return boundary;
  }
}

bool StopRules::ends_unspaced(StopRun& run, const AdjacentWord& word, const FollowingText& next,
                              bool boundary) {
  if (current_.address && text_[run.next] < 0x80) return false;
  if (unicode::is_space(text_[run.begin - 1])) return false;  // ".NET", "!Kung"
  if (run.stop == Stop::kEllipsis) return false;              // "so...then"
  switch (next.kind) {
    case CharacterKind::kDigit:
      return ends_at_note(run, word) || ends_in_cjk(run, word);
    case CharacterKind::kUpper:
      return ends_at_lost_space(run, word, next);
    default:
      if (run.stop == Stop::kPeriod && !ends_before_caseless(word)) return false;
      return boundary && !is_said(text_, run);
  }
}

// "fermée.La", "ist!Das": machine translation loses the space.
bool StopRules::ends_at_lost_space(const StopRun& run, const AdjacentWord& word,
                                   const FollowingText& next) {
  const AdjacentWord after = word_after(text_, next.begin);
  if (after.capitals && after.letters > 1) return false;  // "U.S.A", "Die Linke.PDS"
  if (run.stop_outside) return true;
  if (run.stop == Stop::kPeriod) {
    const Abbreviation abbreviation = roles_.abbreviation(word);
    if (word.dots) return false;
    if (abbreviation != Abbreviation::kNone && abbreviation != Abbreviation::kNumber) return false;
  }
  if (!word.empty() && word.letters + word.digits < 2) return false;  // "A.Smith"
  if (!word.capital && word.digits == 0) return !roles_.is_extension(after);
  // "Yandex.Market" is a name and "2.Beta" a version; "in Paris.Das" and "1,000.That" are not.
  if (roles_.is_function_word(after)) return true;
  if (roles_.abbreviation(after) == Abbreviation::kInside) return true;
  return word.digits == 0 && current_.words >= kMinSentenceWords &&
         after.letters >= kMinFullLetters && !roles_.is_extension(after);
}

// "a consultation.11 12 Take": numbers of notes follow the stop.
bool StopRules::ends_at_note(StopRun& run, const AdjacentWord& word) {
  constexpr std::size_t kMaxNoteUnits = 12;
  if (run.stop != Stop::kPeriod || word.letters == 1) return false;
  const bool year = word.digits == kYearDigits && word.letters == 0 && !word.dots;
  if (word.digits > 0 && !year) return false;
  const bool after_bracket = run.bracket || is_closing(text_[run.begin - 1]);
  if (!after_bracket && !year && (word.letters < kMinFullLetters || !word.lower_end)) return false;
  if (roles_.abbreviation(word) != Abbreviation::kNone) return false;
  const std::size_t limit = std::min(text_.size(), run.next + kMaxNoteUnits);
  std::size_t at = run.next;
  std::size_t close = at;
  for (; at < limit; ++at) {
    if (kind_of(text_[at]) == CharacterKind::kDigit) {
      close = at + 1;
    } else if (text_[at] != u',' && !unicode::is_space(text_[at])) {
      break;
    }
  }
  if (at == close || at >= text_.size()) return false;
  if (kind_of(code_point_at(text_, at)) != CharacterKind::kUpper) return false;
  // "1874.90 Punkte" is a number, "in 1944.14 The" a year and a note.
  if (year && !roles_.is_function_word(word_after(text_, at))) return false;
  run.close = close;
  return true;
}

// A period typed instead of "。": "重要一步.102年"
bool StopRules::ends_in_cjk(const StopRun& run, const AdjacentWord& word) const {
  if (run.stop != Stop::kPeriod || word.empty() || word.digits > 0) return false;
  switch (unicode::script(code_point_before(text_, word.end))) {
    case unicode::Script::kHan:
    case unicode::Script::kHiragana:
    case unicode::Script::kKatakana:
      return true;
    default:
      return false;
  }
}

bool StopRules::ends_period(const StopRun& run, const AdjacentWord& word, const FollowingText& next,
                            bool boundary) {
  if (run.stop_outside) return boundary || next.kind == CharacterKind::kDigit;
  const Abbreviation abbreviation = roles_.abbreviation(word);
  if (abbreviation == Abbreviation::kInside) return false;
  const bool full = abbreviation == Abbreviation::kNone && !word.initials && word.letters != 1;
  switch (next.kind) {
    case CharacterKind::kLower:
      if (full && roles_.is_lower_case_name(word_after(text_, next.begin))) {
        return ends_before_capital(run, word, abbreviation, next);
      }
      return full && (begins_list(run, word) || ends_after_word(run, word, next));
    case CharacterKind::kDigit:
      return ends_before_number(word, abbreviation, next);
    case CharacterKind::kUpper:
      return ends_before_capital(run, word, abbreviation, next);
    case CharacterKind::kCaseless:
      return boundary && ends_before_caseless(word);
    default:
      if (next.begin < text_.size() && text_[next.begin] == u'&') return false;
      return full && (boundary || next.ellipsis || begins_item(next) ||
                      (begins_with_sign(next) && word.letters >= kMinFullLetters));
  }
}

// "Yahoo! in", "„Halt!“ rief er", but "what is this? it is"
bool StopRules::ends_mark(const StopRun& run, const AdjacentWord& word, const FollowingText& next,
                          bool boundary) {
  if (next.kind == CharacterKind::kLower) {
    return !word.capital && !is_spoken() && ends_before_lower(run, word, next);
  }
  if (is_said(text_, run)) return false;
  return boundary || next.ellipsis || begins_item(next);
}

// "en ligne. un défi croissant" ends, "a max. speed of" does not, though no list has "max": a stop
// before lower case belongs to an abbreviation unless the word is known to be whole.
bool StopRules::ends_after_word(const StopRun& run, const AdjacentWord& word,
                                const FollowingText& next) {
  constexpr std::uint32_t kMinLetters = 3;  // of a whole word that the text has elsewhere
  const bool year = word.digits == kYearDigits && word.letters == 0 && !word.dots;
  if (year) return !language_.ordinals && ends_before_lower(run, word, next);
  if (word.letters < 2 || word.dots || word.digits > 0 || !word.lower_end) return false;
  if (!ends_before_lower(run, word, next)) return false;
  if (whole_words_.begins_in_lower_case()) return true;
  return word.letters >= kMinLetters && roles_.is_whole(word);
}

// Enough words before the stop and some after it; fewer where all sentences begin in lower case.
bool StopRules::ends_before_lower(const StopRun& run, const AdjacentWord& word,
                                  const FollowingText& next) {
  if (run.quote || run.bracket || next.opened || word.empty()) return false;
  if (current_.words >= kMinSentenceWords && has_words(run.next, kMinRestWords)) return true;
  return whole_words_.begins_in_lower_case() && current_.words > 1 && has_words(run.next, 2);
}

// UAX #29 never ends a sentence before a number that a lower-case word follows.
bool StopRules::ends_before_number(const AdjacentWord& word, Abbreviation abbreviation,
                                   const FollowingText& next) {
  if (word.initials || word.empty() || abbreviation == Abbreviation::kNumber) return false;
  const AdjacentWord number = word_after(text_, next.begin);
  const bool date = begins_date(number);
  const bool year = number.digits == kYearDigits && number.letters == 0 && !date;
  if (abbreviation != Abbreviation::kNone) return year && !next.opened;
  if (word.letters > 2 || (word.letters == 2 && word.last > word.begin)) {
    return !roles_.is_vowelless(word);  // "mtl. 800 Euro"
  }
  if (word.digits > 0) return word.digits >= kYearDigits && word.letters == 0 && !date;
  return word.letters == 2 && (word.capitals || roles_.is_function_word(word));
}

bool StopRules::ends_before_capital(const StopRun& run, const AdjacentWord& word,
                                    Abbreviation abbreviation, const FollowingText& next) {
  if (word.empty()) return true;
  const AdjacentWord after = word_after(text_, next.begin);
  const bool initial_after =
      after.end < text_.size() && text_[after.end] == u'.' &&
      (after.letters == 1 || roles_.abbreviation(after) != Abbreviation::kNone);
  const bool pronoun = !initial_after && language_.pronoun_i && word.dots && after.letters == 1 &&
                       text_[after.begin] == u'I';  // "at 10 a.m. I came late."
  const bool starter = !initial_after && roles_.is_function_word(after);
  if (starter || pronoun) return true;
  if (roles_.counts(word, after)) return false;
  if (begins_citation(word, after) || roles_.is_direction(word)) return false;
  if (roles_.is_clipped_adjective(word)) return false;
  if (abbreviation == Abbreviation::kNumber && roles_.is_roman(after)) return false;  // "vol. IX"
  if (abbreviation == Abbreviation::kEnds) {
    return current_.words >= (word.letters > 2 ? kMinSentenceWords : kMinDatedWords);
  }
  if (abbreviation == Abbreviation::kMayEnd || word.initials) return false;
  if (roles_.is_initial(word)) {
    if (initial_after) return false;
    return roles_.is_pronoun(word) || (roles_.is_counted(word) && current_.words >= kMinDatedWords);
  }
  if (roles_.is_ordinal(word)) return roles_.is_cardinal(word);
  if (roles_.is_ordinal_year(word) && current_.words < kMinSentenceWords) return false;
  if (roles_.is_clipped(word)) return roles_.is_counted(word);
  return !(run.bracket && current_.aside);  // "engineer.) Then", but "etc.) Abteilung"
}

bool StopRules::ends_before_caseless(const AdjacentWord& word) {
  if (word.empty()) return true;
  if (word.initials || roles_.abbreviation(word) != Abbreviation::kNone) return false;
  if (roles_.is_date_part(word)) return false;
  constexpr std::uint32_t kMinThaiLetters = 6;  // spaces do not separate words
  const bool alone = word.letters == 1 && !word.mixed && word.last == word.begin;
  switch (unicode::script(code_point_before(text_, word.end))) {
    case unicode::Script::kThai:
    case unicode::Script::kLao:
      return word.letters >= kMinThaiLetters;
    case unicode::Script::kDevanagari:  // a letter with a vowel sign is a word
    case unicode::Script::kBengali:
    case unicode::Script::kGujarati:
    case unicode::Script::kGurmukhi:
      return !(alone && word.end - word.begin == 1);
    case unicode::Script::kTamil:
    case unicode::Script::kTelugu:
    case unicode::Script::kKannada:
    case unicode::Script::kMalayalam:
    case unicode::Script::kLatin:
    case unicode::Script::kCyrillic:
    case unicode::Script::kGreek:
    case unicode::Script::kArabic:
    case unicode::Script::kHebrew:
    case unicode::Script::kArmenian:
    case unicode::Script::kGeorgian:
      return !alone;
    default:
      return true;
  }
}

// "Fed. R. Evid. 403", "art. L. 131-2", "m ü. M.": a short word and an initial with its own stop,
// behind which the citation goes on.
bool StopRules::begins_citation(const AdjacentWord& word, const AdjacentWord& after) {
  constexpr std::uint32_t kMostLetters = 4;
  const bool initial = after.letters == 1 && after.digits == 0 && after.end < text_.size() &&
                       text_[after.end] == u'.';
  if (!initial || word.letters > kMostLetters || word.digits > 0) return false;
  if (word.letters == 1) return true;
  std::size_t at = after.end + 1;
  while (at < text_.size() && unicode::is_space(text_[at])) ++at;
  if (at == text_.size() || at == after.end + 1) return false;
  const CharacterKind kind = kind_of(code_point_at(text_, at));
  if (kind == CharacterKind::kDigit) return true;
  const AdjacentWord further = word_after(text_, at);
  return word.capital && word.begin > current_.first && kind == CharacterKind::kUpper &&
         further.end < text_.size() && text_[further.end] == u'.' &&
         further.letters <= kMostLetters && further.letters > 1;
}

// "#rent", "@name", "$750", "`make`": what people begin a sentence with although it is no letter.
bool StopRules::begins_with_sign(const FollowingText& next) const {
  constexpr std::u16string_view kSigns = u"#@$`\u20AC\u00A3";  // € £
  return next.begin + 1 < text_.size() && kSigns.find(text_[next.begin]) != kSigns.npos &&
         unicode::is_word_part(text_[next.begin + 1]);
}

// "a. the first item b. the second"
bool StopRules::begins_list(const StopRun& run, const AdjacentWord& word) const {
  if (word.dots || word.letters + word.digits < 2) return false;
  const ListMarker marker = read_list_marker(text_, run.next);
  return marker.letter && (marker.value == U'a' || marker.follows(current_.marker));
}

// "What is it? - The next item"; in Cyrillic dialogues, a sentence continues like this after "said
// he".
bool StopRules::begins_item(const FollowingText& next) const {
  if (next.begin + 2 >= text_.size() || text_[next.begin] != u'-') return false;
  if (!unicode::is_space(text_[next.begin + 1])) return false;
  const char32_t c = code_point_at(text_, next.begin + 2);
  return kind_of(c) == CharacterKind::kUpper && unicode::script(c) != unicode::Script::kCyrillic;
}

// "2004. 5. 3." and "20. 12. 2008", but "in 1988. 12. Kevin" if the language writes ordinals
// without a period.
bool StopRules::begins_date(const AdjacentWord& number) const {
  if (number.end >= text_.size() || stop_of(text_[number.end]) == Stop::kNone) return false;
  if (language_.ordinals || number.end + 2 >= text_.size()) return true;
  return kind_of(code_point_at(text_, number.end + 2)) != CharacterKind::kUpper;
}

// "– So glad! cried he": a dash opens speech, which may continue in lower case.
bool StopRules::is_spoken() const { return is_dash(text_[current_.first]); }

// Whether at least `count` words come between `at` and the next stop.
bool StopRules::has_words(std::size_t at, std::uint32_t count) const {
  const std::size_t limit = std::min(text_.size(), at + kMaxRestUnits);
  bool inside = false;
  for (; at < limit && stop_of(text_[at]) == Stop::kNone; ++at) {
    const bool space = unicode::is_space(text_[at]);
    if (!space && !inside && --count == 0) return true;
    inside = !space;
  }
  return false;
}

}  // namespace leitsatz
