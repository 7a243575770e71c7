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

void look_at_characters(std::string_view bytes, double tokens, Surface& surface) {
  char32_t before = ' ', last = 0;  // `last`: behind it only closing marks
  std::uint32_t characters = 0;
  for (std::uint32_t i = 0; i < bytes.size();) {
    if (const std::uint32_t letters = unicode::skip_letters(bytes, i); letters > i) {
      characters += letters - i;
      i = letters;
      last = before = U'a';
      continue;
    }
    const unicode::CodePoint c = unicode::decode(bytes, i);
    i = c.end;
    ++characters;
    if (c.value == ' ') {
      before = c.value;
      continue;
    }
    if (is_double_quote(c.value) || (c.value >= 0x300C && c.value <= 0x300F)) {
      ++surface.double_quotes;
    }
    if (c.value == '(' || c.value == 0xFF08) ++surface.parentheses;
    const bool web = c.value == '.' && bytes.substr(0, i).ends_with("www.");
    if (web || c.value == '@' || (c.value == ':' && bytes.substr(i, 2) == "//")) {
      surface.address = true;
    }
    if (is_currency(c.value)) surface.currency = true;
    if (is_comma(c.value)) {
      surface.commas += 1;
      surface.spaced_commas += before == ' ' && characters > 1;
    }
    if (is_dash(c.value) && (before == ' ' || c.value > 0x2012)) surface.dashes += 1;
    if (characters == 1) surface.opens_quoted = is_quote(c.value) || is_dash(c.value);
    if (!is_quote(c.value) && !is_closing(c.value) && !unicode::is_space(c.value)) last = c.value;
    before = c.value;
  }
  surface.characters = characters;
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
                        const Terms& terms) {
  Surface surface;
  look_at_tokens(text, tokens, terms, surface);
  look_at_characters(slice(text, sentence), static_cast<double>(tokens.size()), surface);
  return surface;
}

}  // namespace leitsatz
