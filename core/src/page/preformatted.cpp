#include "page/preformatted.h"

#include <algorithm>
#include <utility>

#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "page/text.h"

namespace leitsatz {
namespace {

// Code has signs that prose has not, data has digits, and both have hardly a stop.
constexpr std::uint32_t kMinLetters = 100;
constexpr std::uint32_t kSignShare = 25;   // one sign of code at most for so many letters
constexpr std::uint32_t kDigitShare = 8;   // one digit
constexpr std::uint32_t kStopShare = 400;  // one stop at least
constexpr std::size_t kMinToldBytes = 50;  // of a paragraph
constexpr std::size_t kToldShare = 3;      // one byte at least of so many is in paragraphs
constexpr std::uint32_t kMaxHeadingColumns = 60;
constexpr std::uint32_t kWrapShare = 2;    // the widest line is at most so many times a wrapped one
constexpr std::uint32_t kDenseWeight = 3;  // letters that a character without spaces stands for

bool is_prose(std::string_view text) {
  constexpr std::string_view kSigns = "{}[]<>=|\\$#@_&*+~^%/;`";
  std::uint32_t letters = 0, signs = 0, digits = 0, stops = 0;
  bool begins_line = true;  // ">" and "*" there mark quotes and items
  for (std::uint32_t i = 0; i < text.size();) {
    const unicode::CodePoint c = unicode::decode(text, i);
    if (c.value == '\n') begins_line = true;
    if (unicode::is_letter(c.value)) {
      letters += unicode::is_ascii(c.value) || !unicode::is_unspaced(c.value) ? 1 : kDenseWeight;
      begins_line = false;
    } else if (unicode::is_digit(c.value)) {
      ++digits;
    } else if (unicode::is_ascii(c.value) && !begins_line &&
               kSigns.find(static_cast<char>(c.value)) != std::string_view::npos) {
      // A row of them is a rule.
      if (i == 0 || text[i - 1] != text[i]) ++signs;
    } else if (is_stop(c.value)) {
      const bool ends = c.end == text.size() ||
                        unicode::is_space(unicode::decode(text, c.end).value) ||
                        !unicode::is_ascii(c.value);
      stops += ends;
    }
    i = c.end;
  }
  return letters >= kMinLetters && signs * kSignShare <= letters &&
         digits * kDigitShare <= letters && stops * kStopShare >= letters;
}

// A line of the text.
struct Line {
  std::string_view text;  // trimmed, without the marks of quotes before it
  BlockKind kind = BlockKind::kParagraph;
  std::uint32_t width = 0;  // columns
  bool after_blank = false;
  bool has_gaps = false;  // wide spaces inside: columns of a head, or a table
};

// The length of the marks of a quote at the begin of a line: "> > ".
std::size_t quote_marks(std::string_view line) {
  if (!line.starts_with('>')) return 0;
  return std::min(line.find_first_not_of("> "), line.size());
}

// The length of the mark of a list item and the space behind it: "- ", "* ", "12. ", "3) ".
std::size_t item_mark(std::string_view line) {
  constexpr std::size_t kMaxDigits = 3;
  std::size_t end = 0;
  if (line.starts_with('-') || line.starts_with('*') || line.starts_with("•")) {
    end = unicode::decode(line, 0).end;
  } else {
    while (end < kMaxDigits && end < line.size() && line[end] >= '0' && line[end] <= '9') ++end;
    if (end == 0 || end == line.size() || (line[end] != '.' && line[end] != ')')) return 0;
    ++end;
  }
  const std::size_t words = std::min(line.find_first_not_of(' ', end), line.size());
  return words > end && words < line.size() ? words : 0;
}

bool has_words(std::string_view line) { return count_words_of(line) > 0; }

std::vector<Line> read_lines(std::string_view text) {
  std::vector<Line> lines;
  bool after_blank = true;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("\n\f"), text.size());
    Line line;
    line.text = trim(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    const std::size_t quoted = quote_marks(line.text);
    if (quoted > 0) line.kind = BlockKind::kQuote;
    line.text.remove_prefix(quoted);
    if (!has_words(line.text)) {  // blank, or a rule
      after_blank = true;
      continue;
    }
    line.width = measure(line.text).columns;
    line.has_gaps = line.text.find("   ") != std::string_view::npos;
    if (quoted == 0) {
      if (const std::size_t mark = item_mark(line.text)) {
        line.kind = BlockKind::kListItem;
        line.text.remove_prefix(mark);
      }
    }
    line.after_blank = after_blank;
    after_blank = false;
    lines.push_back(line);
  }
  return lines;
}

// Whether a line goes on with the paragraph or item before it.
bool goes_on(const Line& last, const Line& line, std::uint32_t widest) {
  if (line.after_blank || line.has_gaps || last.has_gaps || line.kind == BlockKind::kListItem) {
    return false;
  }
  const bool quotes = line.kind == BlockKind::kQuote;
  if (quotes != (last.kind == BlockKind::kQuote)) return false;
  // A line with room left for the next one's first word was not wrapped.
  return kWrapShare * last.width >= widest || !ends_sentence(last.text);
}

void append(std::string& joined, std::string_view line) {
  // No space stands where a line of a script without spaces was wrapped.
  const char32_t last =
      unicode::decode_before(joined, static_cast<std::uint32_t>(joined.size())).value;
  const bool dense =
      unicode::is_unspaced(last) && unicode::is_unspaced(unicode::decode(line, 0).value);
  if (!dense) joined += ' ';
  joined += collapse(line);
}

// Whether a block says something: a paragraph that ends in a stop.
bool is_told(std::string_view said, BlockKind kind) {
  return (kind == BlockKind::kParagraph || kind == BlockKind::kQuote) &&
         said.size() >= kMinToldBytes && ends_sentence(said);
}

}  // namespace

std::vector<ProseBlock> read_preformatted(std::string_view text) {
  std::vector<ProseBlock> blocks;
  if (!is_prose(text)) return blocks;
  const std::vector<Line> lines = read_lines(text);
  std::uint32_t widest = 0;
  for (const Line& line : lines) widest = std::max(widest, line.has_gaps ? 0 : line.width);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (i > 0 && goes_on(lines[i - 1], line, widest)) {
      append(blocks.back().text, line.text);
      continue;
    }
    const bool ends = i + 1 == lines.size();
    const bool is_alone = line.after_blank && !ends && lines[i + 1].after_blank;
    const bool heads = line.kind == BlockKind::kParagraph && is_alone && !line.has_gaps &&
                       line.width <= kMaxHeadingColumns && !ends_sentence(line.text);
    blocks.push_back({heads ? BlockKind::kHeading : line.kind, collapse(line.text)});
  }
  std::size_t told = 0, all = 0;
  for (const ProseBlock& block : blocks) {
    all += block.text.size();
    if (is_told(block.text, block.kind)) told += block.text.size();
  }
  if (told * kToldShare < all) blocks.clear();
  return blocks;
}

}  // namespace leitsatz
