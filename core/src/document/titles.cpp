#include "document/titles.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "document/line_shapes.h"
#include "document/line_words.h"

namespace leitsatz {
namespace {

// Whether a line is one that a title is not looked for behind: a caption, a label, a genre.
bool is_passed_over(std::string_view text, const Block& block) {
  if (block.kind == BlockKind::kCaption || block.kind == BlockKind::kBoilerplate) return true;
  return block.kind == BlockKind::kHeading && names_genre(text, block.span);
}

// Removes "**" or "__" around a line.
void strip_bold(std::string_view text, Span& span) {
  constexpr std::uint32_t kMark = 2;
  for (const std::string_view mark : {"**", "__"}) {
    const std::string_view line = slice(text, span);
    if (line.size() > 2 * kMark && line.starts_with(mark) && line.ends_with(mark) &&
        line.find(mark, kMark) == line.size() - kMark) {
      span = {span.begin + kMark, span.end - kMark};
    }
  }
}

// Whether a line is a question, and a text follows: "Can a pond cool a school?"
bool is_question(std::string_view text, const std::vector<Block>& blocks, std::size_t b) {
  constexpr std::uint32_t kMaxBytes = 160, kMinTextBytes = 60;
  if (b + 1 >= blocks.size() || blocks[b].kind != BlockKind::kParagraph ||
      blocks[b].span.size() > kMaxBytes || blocks[b + 1].kind != BlockKind::kParagraph) {
    return false;
  }
  const std::string_view line = slice(text, blocks[b].span);
  const char32_t last = unicode::decode_before(line, blocks[b].span.size()).value;
  if (!is_question_mark(last)) return false;
  // One sentence, which nobody says.
  for (std::uint32_t i = 0; i < line.size();) {
    const unicode::CodePoint c = unicode::decode(line, i);
    i = c.end;
    if (i < line.size() && (c.value == '.' || c.value == '?') && line[i] == ' ') return false;
  }
  const char32_t first = unicode::decode(line, 0).value;
  if (is_quote(first) || is_dash(first) || unicode::is_lower(first)) return false;
  const std::string_view gap =
      text.substr(blocks[b].span.end, blocks[b + 1].span.begin - blocks[b].span.end);
  return std::count(gap.begin(), gap.end(), '\n') >= 2 &&
         blocks[b + 1].span.size() >= std::max(kMinTextBytes, blocks[b].span.size());
}

// Whether a number or a bullet stands before a block in its line.
bool is_numbered(std::string_view text, const Block& block) {
  std::uint32_t at = block.span.begin;
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) --at;
  return at < block.span.begin && at > 0 && text[at - 1] != '\n' && text[at - 1] != '\r' &&
         text[at - 1] != '#';
}

bool is_all_caps(const LineWords& line, std::size_t begin, std::size_t end) {
  return std::all_of(line.words.begin() + static_cast<std::ptrdiff_t>(begin),
                     line.words.begin() + static_cast<std::ptrdiff_t>(end),
                     [](const LineWord& word) { return word.all_caps; });
}

// The words in capitals that begin a line which goes on in lower case: an author or a section, as
// in "ADA HOLM Ferry closes in March". 0: none.
std::size_t kicker_of(std::string_view text, const LineWords& line) {
  constexpr std::size_t kMinWords = 2, kMaxWords = 3, kMinRest = 3;
  std::size_t n = 0;
  while (n < line.size() && line.words[n].all_caps) ++n;
  if (n < kMinWords || n > kMaxWords || line.size() < n + kMinRest) return 0;
  for (std::size_t i = 1; i <= n; ++i) {  // "US NAVY-SHIP", "USA, EU" are no names
    if (gap_before(text, line, i) != " ") return 0;
  }
  return line.words[n].capital ? n : 0;
}

// Where the site's name behind a title begins, separator included: "Ferry closes | Nordby Post".
// The size of the line if there is none.
std::uint32_t tail_of(std::string_view line) {
  constexpr std::size_t kMaxWords = 4, kMinHeadWords = 3;
  const auto none = static_cast<std::uint32_t>(line.size());
  std::size_t at = line.rfind(" | ");
  const bool bar = at != line.npos;
  std::size_t mark = 3;
  if (!bar) {
    // A dash also divides titles: only an address or a known kind of site is surely one.
    for (const std::string_view dash : {" - ", " \u2013 ", " \u2014 "}) {
      if (const std::size_t found = line.rfind(dash); found != line.npos) {
        if (at == line.npos || found > at) at = found, mark = dash.size();
      }
    }
  }
  if (at == line.npos || at == 0) return none;
  const auto size = static_cast<std::uint32_t>(line.size());
  const auto begin = static_cast<std::uint32_t>(at + mark);
  const LineWords head = words_of_line(line, {0, static_cast<std::uint32_t>(at)});
  const LineWords tail = words_of_line(line, {begin, size});
  if (tail.size() == 0 || tail.size() > kMaxWords || head.size() < kMinHeadWords) return none;
  if (!tail.words[0].capital && !tail.words[0].numeral) return none;
  const bool address = std::any_of(tail.words.begin(), tail.words.end(), [](const LineWord& word) {
    const std::size_t dot = word.lower.rfind('.');
    return dot != std::string::npos && dot > 1 && word.lower.size() - dot <= 4;
  });
  if (!bar && !address && match_phrase(tail, tail.size() - 1, kSitePhrase) == 0 &&
      match_phrase(tail, 0, kSitePhrase) == 0) {
    return none;
  }
  return static_cast<std::uint32_t>(at);
}

// Cuts a block in two at `at`; the second begins behind white space and separators.
void cut_block(std::string_view text, std::vector<Block>& blocks, std::size_t b, std::uint32_t at,
               BlockKind first, BlockKind second) {
  Block rest = blocks[b];
  rest.span.begin = at;
  while (rest.span.begin < rest.span.end) {
    const unicode::CodePoint c = unicode::decode(text, rest.span.begin);
    if (!unicode::is_space(c.value) && c.value != '|' && !is_dash(c.value)) break;
    rest.span.begin = c.end;
  }
  rest.kind = second;
  blocks[b].span.end = at;
  for (unicode::CodePoint last = unicode::decode_before(text, at); unicode::is_space(last.value);
       last = unicode::decode_before(text, last.begin)) {
    blocks[b].span.end = last.begin;
  }
  blocks[b].kind = first;
  if (!rest.span.empty()) blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(b) + 1, rest);
}

}  // namespace

void find_title(std::string_view text, Document& document) {
  std::vector<Block>& blocks = document.blocks;
  std::size_t b = 0;
  while (b < blocks.size() && is_passed_over(text, blocks[b])) ++b;
  if (b + 1 >= blocks.size()) return;
  if (is_question(text, blocks, b)) blocks[b].kind = BlockKind::kHeading;
  if (blocks[b].kind != BlockKind::kHeading || is_numbered(text, blocks[b])) return;
  LineWords line = words_of_line(text, blocks[b].span);
  // A section or an author in capitals, then the title in another line.
  constexpr std::size_t kMaxKicker = 3;
  if (blocks[b + 1].kind == BlockKind::kHeading && b + 2 < blocks.size() && line.size() > 0 &&
      line.size() <= kMaxKicker && is_all_caps(line, 0, line.size())) {
    const LineWords next = words_of_line(text, blocks[b + 1].span);
    if (next.size() > line.size() && !is_all_caps(next, 0, next.size())) {
      blocks[b].kind = BlockKind::kCaption;
      line = next;
      ++b;
    }
  }
  strip_bold(text, blocks[b].span);
  if (const std::size_t n = kicker_of(text, line); n > 0) {
    cut_block(text, blocks, b, line.words[n - 1].span.end, BlockKind::kCaption,
              BlockKind::kHeading);
    ++b;
  }
  const std::uint32_t tail = tail_of(slice(text, blocks[b].span));
  if (tail < blocks[b].span.size()) {
    cut_block(text, blocks, b, blocks[b].span.begin + tail, BlockKind::kHeading,
              BlockKind::kBoilerplate);
  }
  blocks[b].kind = BlockKind::kTitle;
  document.title = static_cast<std::uint32_t>(b);
}

}  // namespace leitsatz
