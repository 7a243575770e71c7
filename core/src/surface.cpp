#include "surface.h"

#include <algorithm>
#include <vector>

#include "punctuation.h"
#include "unicode.h"

namespace leitsatz {
namespace {

bool is_currency(char32_t c) {
  return c == '%' || c == '$' || (c >= 0xA2 && c <= 0xA5) || (c >= 0x20A0 && c <= 0x20CF);
}

bool is_question(char32_t c) { return c == '?' || c == 0xFF1F || c == 0x061F; }
bool is_exclamation(char32_t c) { return c == '!' || c == 0xFF01; }

// 1900 .. 2099 in ASCII digits.
bool is_year(std::string_view word) {
  return word.size() == 4 && (word.substr(0, 2) == "19" || word.substr(0, 2) == "20") &&
         word[2] >= '0' && word[2] <= '9' && word[3] >= '0' && word[3] <= '9';
}

// Begun in upper case behind a word in lower case, with white space alone between them.
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

void look_at_tokens(std::string_view text, std::span<const Token> tokens, const Terms& terms,
                    Surface& surface) {
  std::vector<WordId> words;
  words.reserve(tokens.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    const Word& word = terms.words[token.word];
    words.push_back(token.word);
    if (i > 0 && (token.shape & kUpperStart)) {
      surface.capitalized += 1;
      surface.names_again += word.count - 1;
    }
    if (is_stray(text, tokens, i)) {
      const bool lower_behind = i + 1 < tokens.size() && (tokens[i + 1].shape & kLowerStart);
      if (word.term != kNoTerm) {
        surface.stray_words += static_cast<double>(word.lower) / word.count;
      } else if (token.length > 1) {
        surface.stray_stop_words += lower_behind ? 1 : kInName;
      }
    }
    surface.numbers += (token.shape & kNumeral) != 0;
    surface.all_capitals += (token.shape & kAllUpper) != 0;
    surface.short_words += token.length <= kShortWordBytes;
    surface.stop_words += word.term == kNoTerm;
    if (word.classes & kCueWord) surface.cue = true;
    if (word.classes & kSpeech) surface.speech = true;
    if ((token.shape & kNumeral) && is_year(slice(text, token.span()))) {
      surface.year = true;
    }
  }
  if (tokens.empty()) return;
  surface.starts_with_number = (tokens[0].shape & kNumeral) != 0;
  std::sort(words.begin(), words.end());
  const auto distinct = std::unique(words.begin(), words.end()) - words.begin();
  const auto n = static_cast<double>(tokens.size());
  surface.distinct = static_cast<double>(distinct) / n;
  surface.numbers /= n;
  surface.all_capitals /= n;
  surface.short_words /= n;
  surface.stop_words /= n;
}

// The last character but for closing marks; 0 if there is none.
char32_t last_character(std::string_view bytes) {
  for (auto i = static_cast<std::uint32_t>(bytes.size()); i > 0;) {
    const unicode::CodePoint c = unicode::decode_before(bytes, i);
    if (!is_quote(c.value) && !is_closing(c.value) && !unicode::is_space(c.value)) return c.value;
    i = c.begin;
  }
  return 0;
}

void look_at_marks(std::string_view text, Span sentence, std::span<const Mark> marks, double tokens,
                   Surface& surface) {
  const std::string_view bytes = slice(text, sentence);
  for (const Mark& mark : marks) {
    const char32_t c = mark.value;
    const bool first = mark.begin == sentence.begin;
    const bool spaced = first || mark.before == ' ';
    surface.double_quotes += mark.is(kDoubleQuoteMark) || (c >= 0x300C && c <= 0x300F);
    surface.parentheses += c == '(' || c == 0xFF08;
    const std::uint32_t at = mark.begin - sentence.begin;
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
  surface.question = is_question(last);
  surface.exclamation = is_exclamation(last);
  surface.colon = is_colon(last);
  surface.ellipsis = is_ellipsis(last) || bytes.ends_with("...");
  surface.stopped = is_stop(last) || is_exclamation(last) || is_question(last) || is_colon(last);
  surface.commas /= std::max(1.0, tokens);
  surface.dashes /= std::max(1.0, tokens);
}

}  // namespace

Surface look_at_surface(std::string_view text, Span sentence, std::span<const Token> tokens,
                        const Terms& terms, std::span<const Mark> marks, std::uint32_t characters) {
  Surface surface;
  surface.characters = characters;
  look_at_tokens(text, tokens, terms, surface);
  look_at_marks(text, sentence, marks, static_cast<double>(tokens.size()), surface);
  return surface;
}

}  // namespace leitsatz
