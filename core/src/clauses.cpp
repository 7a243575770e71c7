#include "clauses.h"

#include "punctuation.h"
#include "unicode.h"

namespace leitsatz {
namespace {

constexpr char32_t kEmDash = 0x2014;
constexpr std::size_t kMaxListItemWords = 2;  // "ferries, buses, and trains" is a list, not clauses

// The sentence's end without a full stop, which headlines do not have.
std::uint32_t end_without_stop(std::string_view text, Span sentence) {
  const unicode::CodePoint last = unicode::decode_before(text, sentence.end);
  const bool full_stop = last.value == '.' || last.value == 0x3002;
  if (!full_stop || last.begin <= sentence.begin) return sentence.end;
  return text[last.begin - 1] == '.' ? sentence.end : last.begin;
}

}  // namespace

std::vector<ClauseEnd> find_clause_ends(std::string_view text, Span sentence,
                                        std::span<const std::uint32_t> word_ends, bool whole_only) {
  std::vector<ClauseEnd> ends;
  if (sentence.empty()) return ends;
  int depth = 0;        // of brackets
  bool quoted = false;  // inside double quotes
  char32_t before = 0;
  std::uint32_t last_end = sentence.begin;  // behind the last character that is not white space
  std::size_t words = 0;
  std::size_t last_break = 0;  // words before the last comma or the like
  for (std::uint32_t i = sentence.begin; i < sentence.end && !whole_only;) {
    const unicode::CodePoint c = unicode::decode(text, i);
    const char32_t next = c.end < sentence.end ? unicode::decode(text, c.end).value : 0;
    while (words < word_ends.size() && word_ends[words] <= c.begin) ++words;
    const bool spaced_dash =
        is_dash(c.value) && unicode::is_space(before) && unicode::is_space(next);
    const bool digits = unicode::is_digit(before) && unicode::is_digit(next);  // 1,5 and 10:30
    const bool breaks = is_comma(c.value) || is_colon(c.value) || spaced_dash ||
                        c.value == kEmDash || c.value == '|';
    if (breaks && !digits && depth == 0 && !quoted) {
      const bool lists = words - last_break <= kMaxListItemWords;
      last_break = words;
      if (lists && !ends.empty() && ends.back().words + kMaxListItemWords >= words) ends.pop_back();
      if (!lists && words >= kMinClauseWords) {
        ends.push_back({last_end, static_cast<std::uint32_t>(words)});
      }
    }
    if (is_opening(c.value)) ++depth;
    if (is_closing(c.value) && depth > 0) --depth;
    if (is_double_quote(c.value)) quoted = !quoted;
    if (!unicode::is_space(c.value)) last_end = c.end;
    before = c.value;
    i = c.end;
  }
  ends.push_back({end_without_stop(text, sentence), static_cast<std::uint32_t>(word_ends.size())});
  return ends;
}

}  // namespace leitsatz
