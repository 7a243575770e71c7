#include "document/line_shapes.h"

#include <algorithm>
#include <cstddef>

#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "language/data/lexicon.h"

namespace leitsatz {
namespace {

// The first character behind word `w` that is no space; 0 at the line's end.
char32_t behind(std::string_view text, Span line, const LineWords& words, std::size_t w) {
  const std::uint32_t at = unicode::skip_spaces(text, words.words[w].span.end, line.end);
  return at < line.end ? unicode::decode(text, at).value : 0;
}

bool is_particle(const LineWord& word) {
  const std::string_view list = name_particles();
  const std::size_t at = list.find(" " + word.lower + " ");
  return at != std::string_view::npos;
}

// A stretch of 2 to 5 capitalized words, particles between them, that begins at word `w` and ends
// at punctuation or at a word in lower case. Returns the number of words; 0 if there is none.
std::size_t name_at(std::string_view text, const LineWords& line, std::size_t w) {
  constexpr std::size_t kMaxName = 5;
  std::size_t n = 0;
  for (std::size_t i = w; i < line.size(); ++i, ++n) {
    const LineWord& word = line.words[i];
    if (i > w) {
      const std::string_view gap = gap_before(text, line, i);
      if (gap != " " && gap != ". ") break;
    }
    if (!word.capital && !is_particle(word)) break;
  }
  return n >= 2 && n <= kMaxName ? n : 0;
}

// "PRESS RELEASE", "Abstract", "PRESS REVIEW, 12 MAY": nothing but what a text is, and a date.
bool names_genre(const LineWords& line) {
  std::size_t i = 0;
  while (i < line.size()) {
    const std::size_t genre = match_phrase(line, i, kGenrePhrase);
    if (genre == 0) break;
    i += genre;
  }
  if (i == 0) return false;
  while (i < line.size()) {
    const std::size_t date = match_phrase(line, i, kDatePhrase);
    if (date == 0 && !line.words[i].numeral) return false;
    i += std::max<std::size_t>(date, 1);
  }
  return true;
}

class LineReader {
 public:
  LineReader(std::string_view text, LanguageId language) : text_(text), language_(language) {}

  // The kind of a line that is no sentence; kParagraph if it may be one.
  BlockKind kind_of(const ShortLine& short_line) {
    read(short_line);
    if (words_->size() == 0) return BlockKind::kParagraph;
    if (is_bracketed()) return BlockKind::kCaption;
    if (is_page_number() || has_leader()) return BlockKind::kBoilerplate;
    if (is_formula()) return BlockKind::kCode;
    if (is_date() || is_byline() || is_credit() || is_amount()) return BlockKind::kCaption;
    if (is_chrome() || is_prompt() || is_path()) return BlockKind::kBoilerplate;
    if (is_form()) return BlockKind::kCaption;
    if (names_genre(short_line.words)) return BlockKind::kHeading;
    return BlockKind::kParagraph;
  }

  // Whether a line is a byline or a date.
  bool dates(const ShortLine& short_line) {
    read(short_line);
    return count() > 0 && (is_date() || is_byline());
  }

 private:
  void read(const ShortLine& short_line) {
    line_ = slice(text_, short_line.span);
    span_ = short_line.span;
    words_ = &short_line.words;
    stopped_ = short_line.stopped;
  }
  const LineWord& word(std::size_t i) const { return words_->words[i]; }
  std::size_t count() const { return words_->size(); }
  char32_t after(std::size_t words) const { return behind(text_, span_, *words_, words - 1); }
  // Whether a colon, or another mark that ends a label, follows the first words.
  bool is_label(std::size_t words) const {
    const char32_t c = after(words);
    return is_colon(c) || c == '|' || c == 0xBB || c == '>' || c == 0x203A;
  }

  // "[Verse 1]", "(Photo: A. Holm)", "(Kai Meinig)".
  bool is_bracketed() const {
    constexpr std::size_t kMaxWords = 8, kMaxName = 3;
    const char first = line_.front(), last = line_.back();
    if (first == '[' && last == ']') {
      return count() <= kMaxWords && line_.find(']') == line_.size() - 1;
    }
    if (first != '(' || last != ')' || line_.find(')') != line_.size() - 1) return false;
    if (match_phrase(*words_, 0, kCreditPhrase) > 0) return count() <= 2 * kMaxWords;
    return count() <= kMaxName && !stopped_ &&
           std::all_of(words_->words.begin(), words_->words.end(),
                       [](const LineWord& w) { return w.capital; });
  }

  // "Page 3 of 9", "- 3 -", "3 / 9".
  bool is_page_number() const {
    constexpr std::size_t kMaxDigits = 4, kMaxWords = 4, kMaxConnector = 3;
    if (count() == 1) return word(0).numeral && word(0).lower.size() <= kMaxDigits && !stopped_;
    const std::size_t label = match_phrase(*words_, 0, kPagePhrase);
    if (label == 0 || count() > label + kMaxWords) return false;
    bool digits = false;
    for (std::size_t i = label; i < count(); ++i) {
      if (word(i).numeral) {
        digits = true;
      } else if (word(i).span.size() > 2 * kMaxConnector &&
                 match_phrase(*words_, i, kPagePhrase) == 0) {
        return false;
      }
    }
    return digits;
  }

  // "Results ........ 5", "Results    5": a row of a table of contents.
  bool has_leader() const {
    constexpr int kMinDots = 4;
    if (!words_->words.back().numeral) return false;
    if (count() > 1 && !stopped_) {
      const std::string_view gap = gap_before(text_, *words_, count() - 1);
      const bool wide = gap.find_first_not_of(" \t") == std::string_view::npos &&
                        (gap.find("  ") != gap.npos || gap.find('\t') != gap.npos);
      if (wide || gap == " \xE2\x80\xA6 ") return true;
    }
    int dots = 0;
    for (std::uint32_t i = span_.begin; i < span_.end;) {
      const unicode::CodePoint c = unicode::decode(text_, i);
      if (c.value == '.' || c.value == '_' || c.value == 0xB7) {
        if (++dots >= kMinDots) return true;
      } else if (is_ellipsis(c.value)) {
        dots += 2;
        if (dots >= kMinDots) return true;
      } else if (!unicode::is_space(c.value)) {
        dots = 0;
      }
      i = c.end;
    }
    return false;
  }

  // Single letters, numbers and signs: "d T", "= - k (T - T 0) (1)".
  bool is_formula() const {
    std::size_t singles = 0, signs = 0;
    for (std::size_t i = 0; i < count(); ++i) {
      if (word(i).single && unicode::is_unspaced(unicode::decode(text_, word(i).span.begin).value))
        return false;
      singles += word(i).single || word(i).numeral;
    }
    for (std::uint32_t i = span_.begin; i < span_.end;) {
      const unicode::CodePoint c = unicode::decode(text_, i);
      signs += unicode::is_symbol(c.value) && c.value != '|';
      i = c.end;
    }
    const bool letters = std::any_of(words_->words.begin(), words_->words.end(),
                                     [](const LineWord& w) { return w.single && !w.numeral; });
    if (!letters || stopped_) return false;
    if (singles == count()) return count() >= 2;
    return signs >= 1 && singles * 5 >= count() * 4 && count() >= 4;
  }

  // Nothing but a date, a time and what says whose: "Published 4:05 p.m. Thursday | Updated 6:12".
  bool is_date() const {
    constexpr std::size_t kMaxLabelled = 14;
    constexpr std::size_t kMaxPlace = 3;
    bool digits = false;
    std::size_t i = 0;
    // "Nordby, 12 May 2024"
    while (i < count() && i < kMaxPlace && word(i).capital && !is_comma(after(i + 1))) ++i;
    i = i < count() && i < kMaxPlace && word(i).capital && is_comma(after(i + 1)) ? i + 1 : 0;
    while (i < count()) {
      if (word(i).numeral) {
        digits = true;
        ++i;
        continue;
      }
      const std::size_t phrase = match_phrase(*words_, i, kDatePhrase);
      if (phrase == 0) break;
      i += phrase;
    }
    if (i == count()) return digits && count() >= 2;
    // "Stand: 12.09.2024, 17:42 Uhr, dpa"
    const std::size_t label = match_phrase(*words_, 0, kDatePhrase);
    return label > 0 && is_colon(after(label)) && count() <= kMaxLabelled && digits && !stopped_;
  }

  // "By Petra Amsel, Staff Reporter", "Text: Kari Nordmann".
  bool is_byline() const {
    constexpr std::size_t kMaxWords = 14, kMaxStopped = 7;
    if (count() > kMaxWords) return false;
    const std::size_t author = match_phrase(*words_, 0, kAuthorPhrase);
    if (author > 0 && is_colon(after(author))) {
      return count() == author || (word(author).capital && !says_something(author));
    }
    const std::size_t by = match_byline(*words_, language_);
    if (by == 0 || (stopped_ && count() > kMaxStopped)) return false;
    if (count() == by) return true;
    if (is_colon(after(by))) return !says_something(by);
    if (after(by) != unicode::decode(text_, word(by).span.begin).value) return false;
    const std::size_t name = name_at(text_, *words_, by);
    if (name == 0) return false;
    if (by + name == count()) return true;
    // More may follow behind a comma or a bar; "and" joins another name.
    const char32_t next = after(by + name);
    if (is_comma(next) || next == '|' || next == '(' || next == '/' || is_dash(next) ||
        next == 0xB7 || next == 0x2022) {
      return true;
    }
    if (next != unicode::decode(text_, word(by + name).span.begin).value) return false;
    return word(by + name).span.size() <= 3 && by + name + 1 < count() &&
           (word(by + name + 1).capital || word(by + name + 1).all_caps);
  }

  // Whether the words from `w` on are many, and end in a stop or are no names.
  bool says_something(std::size_t w) const {
    constexpr std::size_t kMinWords = 7;
    if (count() < w + kMinWords) return false;
    std::size_t lower = 0;
    for (std::size_t i = w; i < count(); ++i) lower += !word(i).capital && !word(i).numeral;
    return stopped_ || lower * 3 > (count() - w) * 2;
  }

  // "Photo: A. Velten", "Image: A heron on the roof", "FOTO AP", "Jo Wu/Getty Images".
  bool is_credit() const {
    constexpr std::size_t kMaxWords = 30, kMaxSource = 4;
    if (count() > kMaxWords) return false;
    for (std::size_t i = 1; i < count() && !stopped_; ++i) {
      const std::string_view gap = gap_before(text_, *words_, i);
      const bool slash = gap.size() <= 3 && gap.find('/') != std::string_view::npos;
      if (slash && match_phrase(*words_, i, kAgencyPhrase) > 0) return true;
    }
    const std::size_t label = match_phrase(*words_, 0, kCreditPhrase);
    if (label == 0) return is_glued_credit();
    if (count() == label) return !stopped_;
    const char32_t next = after(label);
    if (is_colon(next) && stopped_) {  // "PHOTO: AP The pier is shut since Monday."
      constexpr std::size_t kMinRest = 5;
      const std::size_t begin = match_sources(text_, *words_, stop_words(language_));
      if (begin > 0 && count() >= begin + kMinRest) return false;
    }
    if (is_colon(next) || next == 0xA9 || next == '|') return true;
    if (next == '/') return count() <= label + kMaxSource;
    // "Foto AP": a source in capitals
    return !stopped_ && count() <= label + 2 &&
           std::all_of(words_->words.begin() + static_cast<std::ptrdiff_t>(label),
                       words_->words.end(), [](const LineWord& w) { return w.all_caps; });
  }

  // "CreditErik Carter": a label without its space.
  bool is_glued_credit() const {
    constexpr std::size_t kMaxWords = 10;
    if (stopped_ || count() > kMaxWords) return false;
    const std::string_view first = slice(text_, word(0).span);
    for (std::uint32_t i = 1; i < first.size(); ++i) {
      const bool inner = unicode::is_ascii_lower(static_cast<unsigned char>(first[i - 1])) &&
                         unicode::is_ascii_upper(static_cast<unsigned char>(first[i]));
      if (!inner) continue;
      LineWords label;
      label.words.push_back({{}, word(0).lower.substr(0, i)});
      return match_phrase(label, 0, kCreditPhrase) > 0;
    }
    return false;
  }

  // Mostly numbers and units: "Serves 4", "Prep 15 min, cook 25 min", "Eggs 41200 48900". No
  // title: "30 minutes late", "10 Years After".
  bool is_amount() const {
    constexpr std::size_t kMaxWords = 12, kFew = 4;
    if (stopped_ || count() < 2 || count() > kMaxWords) return false;
    std::size_t known = 0, digits = 0, all = 0;
    bool last = false;  // the last word is known
    for (std::size_t i = 0; i < count(); ++all) {
      const std::size_t number = number_at(i);
      const std::size_t unit = number > 0 ? 0 : match_phrase(*words_, i, kUnitPhrase);
      digits += number > 0;
      last = number + unit > 0;
      known += last;
      i += std::max<std::size_t>(number + unit, 1);
    }
    const bool opens = all < kFew || word(0).numeral || match_phrase(*words_, 0, kUnitPhrase) > 0;
    return last && digits > 0 && (opens ? known : digits) * 2 > all;
  }

  // The number of words that a number at word `i` has: "1,000.5" has three. 0: there is none.
  std::size_t number_at(std::size_t i) const {
    std::size_t n = 0;
    while (i + n < count() && word(i + n).numeral) {
      ++n;
      if (i + n >= count()) break;
      const std::string_view gap = gap_before(text_, *words_, i + n);
      if (gap.size() != 1 || std::string_view(",.:/-'").find(gap[0]) == std::string_view::npos)
        break;
    }
    return n;
  }

  // Labels of a page, one or several: "Tweet  Share  Email", "READ MORE: Ten walks by the river".
  bool is_chrome() const {
    constexpr std::size_t kMaxLabelled = 20;
    if (is_tagged()) return true;
    const std::size_t label = match_phrase(*words_, 0, kChromePhrase);
    if (label == 0) return false;
    if (is_label(label)) return count() <= kMaxLabelled;
    std::size_t i = 0;
    while (i < count()) {
      const std::size_t next = match_phrase(*words_, i, kChromePhrase);
      if (next == 0 && !word(i).numeral) return false;
      i += std::max<std::size_t>(next, 1);
    }
    return true;
  }

  // "#harbour #storm"
  bool is_tagged() const {
    return std::all_of(words_->words.begin(), words_->words.end(), [&](const LineWord& w) {
      return w.span.begin > span_.begin && text_[w.span.begin - 1] == '#';
    });
  }

  // "Click here to read more", "Sign up for our newsletter.", "© Bote".
  bool is_prompt() const {
    constexpr std::size_t kMaxWords = 18;
    if (count() > kMaxWords) return false;
    if (unicode::decode(line_, 0).value == 0xA9) return true;
    return match_phrase(*words_, 0, kPromptPhrase) > 0;
  }

  // "Home > Local > Water".
  bool is_path() const {
    constexpr std::size_t kMinSeparators = 2, kMaxWords = 4;
    std::size_t separators = 0, i = 0;
    for (; i + 1 < count(); ++i) {
      const std::string_view gap = gap_before(text_, *words_, i + 1);
      separators += gap == " > " || gap == " » " || gap == " › " || gap == ">" || gap == " / ";
    }
    return separators >= kMinSeparators && !stopped_ && count() <= (separators + 1) * kMaxWords;
  }

  // "Present: R. Holt (chair), M. Sand", "Next meeting: 13 June, 18:30".
  bool is_form() const {
    const std::size_t label = match_phrase(*words_, 0, kFormPhrase);
    return label > 0 && is_colon(after(label)) && !says_something(label);
  }

  std::string_view text_;
  LanguageId language_;
  std::string_view line_;
  Span span_;
  const LineWords* words_ = nullptr;
  bool stopped_ = false;
};

}  // namespace

ShortLine read_short_line(std::string_view text, Span span) {
  constexpr std::string_view kOpenEnds = ",:!";
  const std::string_view bytes = slice(text, span);
  return {span, words_of_line(text, span), ends_in_stop(bytes),
          !bytes.empty() && kOpenEnds.find(bytes.back()) != std::string_view::npos};
}

bool ends_in_stop(std::string_view line) { return is_stop(last_character(line)); }

BlockKind kind_of_line(std::string_view text, const ShortLine& line, LanguageId language) {
  return LineReader(text, language).kind_of(line);
}

bool is_salutation(std::string_view text, const ShortLine& short_line) {
  const LineWords& line = short_line.words;
  const Span span = short_line.span;
  constexpr std::size_t kMaxWords = 12;
  if (line.size() == 0 || line.size() > kMaxWords) return false;
  const std::string_view bytes = slice(text, span);
  const char32_t last = unicode::decode_before(bytes, span.size()).value;
  if (!is_comma(last) && last != '!' && last != 0xFF01 && !is_colon(last)) return false;
  if (bytes.find_first_of(".?") != std::string_view::npos && line.size() > kMaxWords / 2) {
    return false;  // "Hi there. How are you, Tom!"
  }
  return match_phrase(line, 0, kGreetingPhrase) > 0;
}

bool is_salutation(std::string_view text, Span line) {
  return line.size() <= kMaxLineBytes && is_salutation(text, read_short_line(text, line));
}

// "Viele Grüße", "Thanks,", "Best wishes from Rome": nothing but the phrase, or a comma or a few
// words behind it.
bool is_signoff(std::string_view text, const ShortLine& line) {
  constexpr std::size_t kMaxRest = 4;
  const std::size_t phrase = match_phrase(line.words, 0, kSignoffPhrase);
  if (phrase == 0 || line.words.size() > phrase + kMaxRest) return false;
  if (line.words.size() == phrase) return true;
  const char32_t next = behind(text, line.span, line.words, phrase - 1);
  if (is_comma(next)) return true;
  return phrase >= 2 && !line.stopped;  // "Viele Grüße aus Horst"
}

bool names_genre(std::string_view text, Span line) {
  return line.size() <= kMaxLineBytes && names_genre(words_of_line(text, line));
}

bool is_dateline(std::string_view text, Span line, LanguageId language) {
  return line.size() <= kMaxLineBytes &&
         LineReader(text, language).dates(read_short_line(text, line));
}

}  // namespace leitsatz
