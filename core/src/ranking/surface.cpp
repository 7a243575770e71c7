#include "ranking/surface.h"

#include <algorithm>

#include "characters/punctuation.h"
#include "characters/unicode.h"

namespace leitsatz {
namespace {

bool is_currency(char32_t c) {
  return c == '%' || c == '$' || (c >= 0xA2 && c <= 0xA5) || (c >= 0x20A0 && c <= 0x20CF);
}

bool is_exclamation(char32_t c) { return c == '!' || c == 0xFF01; }

// 1900 .. 2099 in ASCII digits.
bool is_year(std::string_view word) {
  return word.size() == 4 && (word.substr(0, 2) == "19" || word.substr(0, 2) == "20") &&
         word[2] >= '0' && word[2] <= '9' && word[3] >= '0' && word[3] <= '9';
}

// Whether token i is capitalized after a word in lower case, with only white space between them.
bool is_stray(std::string_view text, std::span<const Token> tokens, std::size_t i) {
  const Token& token = tokens[i];
  if (i == 0 || !(token.shape & kUpperStart) || (token.shape & (kAllUpper | kMixedCase)) ||
      !(tokens[i - 1].shape & kLowerStart)) {
    return false;
  }
  for (std::uint32_t at = tokens[i - 1].end(); at < token.begin; ++at) {
    if (text[at] != ' ' && text[at] != '\n') return false;
  }
  return true;
}

}  // namespace

void SurfaceReader::read_tokens(std::size_t sentence, Surface& surface) {
  const std::span<const Token> tokens = terms_.of(sentence);
  const auto stamp = static_cast<std::uint32_t>(sentence + 1);
  std::uint32_t capitalized = 0, numbers = 0, all_capitals = 0, short_words = 0, stop_words = 0;
  std::uint32_t distinct = 0;
  std::uint64_t names_again = 0;
  std::uint32_t classes = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    const Word& word = terms_.words[token.word];
    distinct += last_[token.word] != stamp;
    last_[token.word] = stamp;
    if (i > 0 && (token.shape & kUpperStart)) {
      ++capitalized;
      names_again += word.count - 1;
      if (is_stray(text_, tokens, i)) {
        const bool lower_behind = i + 1 < tokens.size() && (tokens[i + 1].shape & kLowerStart);
        if (word.term != kNoTerm) {
          surface.stray_words += static_cast<double>(word.lower) / word.count;
        } else if (token.length > 1) {
          surface.stray_stop_words += lower_behind ? 1 : kInName;
        }
      }
    }
    all_capitals += (token.shape & kAllUpper) != 0;
    short_words += token.length <= kShortWordBytes;
    stop_words += word.term == kNoTerm;
    classes |= word.classes;
    if (token.shape & kNumeral) {
      ++numbers;
      if (is_year(slice(text_, token.span()))) surface.year = true;
    }
  }
  surface.cue = (classes & kCueWord) != 0;
  surface.speech = (classes & kSpeech) != 0;
  surface.capitalized = capitalized;
  surface.names_again = static_cast<double>(names_again);
  if (tokens.empty()) return;
  surface.starts_with_number = (tokens[0].shape & kNumeral) != 0;
  const auto n = static_cast<double>(tokens.size());
  surface.distinct = distinct / n;
  surface.numbers = numbers / n;
  surface.all_capitals = all_capitals / n;
  surface.short_words = short_words / n;
  surface.stop_words = stop_words / n;
}

void SurfaceReader::read_marks(std::size_t sentence, Span span, Surface& surface) const {
  const std::string_view bytes = slice(text_, span);
  for (const PunctuationMark& mark : marks_.of(sentence)) {
    const char32_t c = mark.value;
    const bool first = mark.begin == span.begin;
    const bool spaced = first || mark.before == ' ';
    surface.double_quotes += mark.is(kDoubleQuoteMark) || (c >= 0x300C && c <= 0x300F);
    surface.parentheses += c == '(' || c == 0xFF08;
    const std::uint32_t at = mark.begin - span.begin;
    if (c == '@' || (c == '.' && bytes.substr(0, at).ends_with("www")) ||
        (c == ':' && bytes.substr(at + 1, 2) == "//")) {
      surface.address = true;
    }
    if (is_currency(c)) surface.currency = true;
    if (mark.is(kCommaMark)) {
      surface.commas += 1;
      surface.spaced_commas += spaced && !first;
    }
    if (is_dash(c)) {
      surface.dashes += spaced || c > 0x2012;
      if (first) surface.opens_quoted = true;
    }
    if (first && mark.is(kQuoteMark)) surface.opens_quoted = true;
  }
  const char32_t last = last_character(bytes);
  surface.question = is_question_mark(last);
  surface.exclamation = is_exclamation(last);
  surface.colon = is_colon(last);
  surface.ellipsis = is_ellipsis(last) || bytes.ends_with("...");
  surface.stopped =
      is_stop(last) || is_exclamation(last) || is_question_mark(last) || is_colon(last);
  const double tokens = std::max(1.0, static_cast<double>(terms_.of(sentence).size()));
  surface.commas /= tokens;
  surface.dashes /= tokens;
  surface.characters = marks_.characters[sentence];
}

Surface SurfaceReader::read(std::size_t sentence, Span span) {
  Surface surface;
  read_tokens(sentence, surface);
  read_marks(sentence, span, surface);
  return surface;
}

}  // namespace leitsatz
