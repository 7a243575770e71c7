#include "sentences/trim_glued.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "document/line_words.h"

namespace leitsatz {
namespace {

constexpr std::size_t kMinRest = 5;   // words of the sentence that is left
constexpr std::size_t kMaxHead = 10;  // words

class HeadCutter {
 public:
  HeadCutter(std::string_view text, LanguageId language)
      : text_(text), stop_words_(stop_words(language)), has_gaps_(has_gaps(text)) {}

  // Where the sentence itself begins.
  std::uint32_t begin_of(Span span) {
    if (!may_be_glued(slice(text_, span))) return span.begin;
    span_ = span;
    line_ = words_of_line(text_, span);
    std::size_t at = behind_bar();
    if (at == 0) at = match_sources(text_, line_, stop_words_);
    if (at == 0) at = behind_capitals();
    if (at == 0) at = behind_gap();
    if (at == 0) at = behind_formula();
    if (at == 0 || !leaves_enough(at)) return span.begin;
    return start_of(at);
  }

 private:
  const LineWord& word(std::size_t i) const { return line_.words[i]; }
  std::string_view gap(std::size_t i) const {  // before word i
    return i == 0 ? slice(text_, {span_.begin, word(0).span.begin}) : gap_before(text_, line_, i);
  }

  // Whether a bar, a tab or a doubled space is anywhere: most texts have none.
  static bool has_gaps(std::string_view text) {
    unsigned found = 0;
    for (std::size_t i = 1; i < text.size(); ++i) {  // without a branch: SIMD does it
      found |= unsigned{text[i - 1] == ' '} & unsigned{text[i] == ' '};
      found |= unsigned{text[i] == '|'} | unsigned{text[i] == '\t'};
    }
    return found != 0 || text.starts_with('\t');
  }

  bool may_be_glued(std::string_view sentence) const {
    constexpr std::size_t kLabelBytes = 32, kFormulaBytes = 12;
    if (has_gaps_ &&
        (sentence.find(" | ") != sentence.npos || sentence.find("  ") != sentence.npos ||
         sentence.find('\t') != sentence.npos)) {
      return true;
    }
    const unicode::CodePoint first = unicode::decode(sentence, 0);
    if (first.end < sentence.size() && unicode::is_upper(first.value)) {
      const char32_t second = unicode::decode(sentence, first.end).value;
      if (unicode::is_upper(second)) return true;
    }
    const std::string_view start = sentence.substr(0, kLabelBytes);
    if (start.find(':') != start.npos) return true;
    return unicode::is_symbol(first.value) ||
           start.substr(0, kFormulaBytes).find(" = ") != start.npos;
  }

  bool leaves_enough(std::size_t at) const { return line_.more || line_.size() - at >= kMinRest; }

  // The first byte of word `at`, with an opening quote or bracket before it.
  std::uint32_t start_of(std::size_t at) const {
    std::uint32_t begin = word(at).span.begin;
    while (begin > span_.begin) {
      const unicode::CodePoint c = unicode::decode_before(text_, begin);
      if (!is_quote(c.value) && !is_opening(c.value)) break;
      begin = c.begin;
    }
    return begin;
  }

  bool opens_sentence(std::size_t i) const { return is_capital_stop_word(word(i), stop_words_); }

  static bool has_stop(std::string_view gap) {
    return gap.find_first_of(".?!") != std::string_view::npos;
  }

  // "Storm | The pier is shut.": the last bar that only short heads stand before.
  std::size_t behind_bar() const {
    std::size_t found = 0, since = 0;
    for (std::size_t i = 1; i < line_.size() && i - since <= kMaxHead; ++i) {
      if (has_stop(gap(i))) break;
      if (gap(i).find('|') == std::string_view::npos) continue;
      since = i;
      if (word(i).capital) found = i;
    }
    return found;
  }

  // "STORM SHUTS PIER The pier is shut."
  std::size_t behind_capitals() const {
    constexpr std::size_t kMinWords = 2, kMinLetters = 8, kSurely = 4;
    std::size_t n = 0, letters = 0;
    while (n < line_.size() && (word(n).all_caps || word(n).numeral ||
                                (word(n).single && word(n).capital && n > 0 &&
                                 n + 1 < line_.size() && word(n + 1).all_caps))) {
      letters += word(n).span.size();
      ++n;
    }
    if (n < kMinWords || n > 2 * kMaxHead || letters < kMinLetters || n >= line_.size()) return 0;
    if (!is_blank_gap(n)) return 0;
    const bool opens = opens_sentence(n) || (n >= kSurely && word(n).capital);
    if (!opens || word(n).all_caps) return 0;
    // The rest is written as usual.
    return n + 1 < line_.size() && !word(n + 1).all_caps ? n : 0;
  }

  bool is_blank_gap(std::size_t i) const {
    return gap(i).find_first_not_of(" \t\n\r") == std::string_view::npos;
  }
  // "Roads closed   The pier is shut."
  std::size_t behind_gap() const {
    std::size_t gaps = 0, found = 0;
    for (std::size_t i = 1; i < line_.size(); ++i) {
      const std::string_view between = gap(i);
      if (has_stop(between)) break;
      const bool wide = between.find("  ") != between.npos || between.find('\t') != between.npos;
      if (!wide) continue;
      ++gaps;
      if (i <= kMaxHead && is_blank_gap(i) && opens_sentence(i)) found = i;
    }
    return gaps == 1 ? found : 0;  // several: a habit of who typed it
  }

  // "= k ( T - S ) (1) The tea cools.": single letters, numbers and short names among signs.
  std::size_t behind_formula() const {
    constexpr std::size_t kMinWords = 3, kMinSigns = 2, kMaxName = 3;  // letters: min, sin, log
    std::size_t n = 0, signs = 0;
    for (; n < line_.size(); ++n) {
      const std::string_view between = gap(n);
      for (std::uint32_t i = 0; i < between.size();) {
        const unicode::CodePoint c = unicode::decode(between, i);
        signs += unicode::is_symbol(c.value);
        i = c.end;
      }
      const LineWord& w = word(n);
      const bool opens = n > 0 && w.capital && n + 1 < line_.size() && !word(n + 1).single &&
                         !word(n + 1).numeral && !word(n + 1).capital && gap(n + 1) == " ";
      if (opens && (!w.single || word(n + 1).lower.size() >= kMaxName)) break;
      if (!w.single && !w.numeral && w.lower.size() > kMaxName) return 0;
    }
    return n >= kMinWords && n < line_.size() && signs >= kMinSigns ? n : 0;
  }

  std::string_view text_;
  std::string_view stop_words_;
  bool has_gaps_;
  Span span_;
  LineWords line_;
};

// Where a label behind a bar at the sentence's end begins: "The pier is shut | Storm". The end of
// the sentence if there is none.
std::uint32_t end_of(std::string_view text, Span span) {
  constexpr std::size_t kMaxTail = 4;
  const std::string_view sentence = slice(text, span);
  if (sentence.find('|') == sentence.npos) return span.end;
  const std::size_t bar = sentence.rfind(" | ");
  if (bar == sentence.npos || bar == 0 || ends_sentence(sentence)) return span.end;
  const Span head{span.begin, span.begin + static_cast<std::uint32_t>(bar)};
  const Span tail{head.end + 3, span.end};
  if (tail.empty() || words_of_line(text, tail, kMaxTail + 1).size() > kMaxTail) return span.end;
  return words_of_line(text, head, kMinRest).size() == kMinRest ? head.end : span.end;
}

}  // namespace

void trim_glued(ParsedText& parsed) {
  HeadCutter cutter(parsed.text, parsed.language);
  for (std::size_t i = 0; i < parsed.sentences.spans.size(); ++i) {
    if (!parsed.can_choose(i)) continue;
    Span& span = parsed.sentences.spans[i];
    const Span before = span;
    span.begin = cutter.begin_of(span);
    span.end = end_of(parsed.text, span);
    if (span != before) parsed.cuts[i] = std::max(parsed.cuts[i], Cut::kDebris);
  }
}

}  // namespace leitsatz
