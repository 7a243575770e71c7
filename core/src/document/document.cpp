#include "document/document.h"

#include <algorithm>

#include "base/ascii.h"
#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "document/articles.h"
#include "document/line_kinds.h"
#include "document/lines.h"
#include "document/titles.h"
#include "document/turns.h"

namespace leitsatz {
namespace {

constexpr std::uint32_t kMaxHeadingBytes = 240;
constexpr std::uint32_t kMaxHeadingSpaces = 11;  // words minus one
constexpr std::uint32_t kMaxTitleSpaces = 19;
constexpr std::uint32_t kMaxStoppedSpaces = 8;  // before a stop inside a heading
constexpr std::uint32_t kMaxHeadingRun = 2;     // a title and a subtitle; more is verse or a list

enum class LineKind { kPlain, kHeading, kUnderline, kRule, kFence, kQuote, kListItem, kTableRow };

struct ClassifiedLine {
  LineKind kind = LineKind::kPlain;
  Span content;  // the line without its marker
};

// Length of the run of `byte` that begins `line`.
std::uint32_t run_of(std::string_view line, char byte) {
  std::uint32_t n = 0;
  while (n < line.size() && line[n] == byte) ++n;
  return n;
}

bool consists_of(std::string_view line, char byte) {
  for (char c : line) {
    if (c != byte && c != ' ') return false;
  }
  return true;
}

// Length in bytes of a list marker and the space after it ("- ", "12. ", "b) ", "• "), or 0.
std::uint32_t list_marker(std::string_view line) {
  const unicode::CodePoint first = unicode::decode(line, 0);
  std::uint32_t end = 0;
  switch (first.value) {
    case '-':
    case '*':
    case '+':
    case 0x2022:
    case 0x2023:
    case 0x25AA:
    case 0x25CF:
    case 0x25E6:
    case 0x2043:
    case 0x25A0:
    case 0x2013:
      end = first.end;
      break;
    default: {
      std::uint32_t i = 0;
      while (i < line.size() && i < 3 && ascii::is_digit(line[i])) ++i;
      if (i == 0 && ((line[0] | 0x20) >= 'a' && (line[0] | 0x20) <= 'z')) {
        if (line.size() < 2 || line[1] != ')') return 0;  // "A. Smith" is no list item
        i = 1;
      }
      if (i == 0 || i >= line.size() || (line[i] != '.' && line[i] != ')')) return 0;
      end = i + 1;
    }
  }
  if (end >= line.size() || (line[end] != ' ' && line[end] != '\t')) return 0;
  return end + 1;
}

ClassifiedLine classify(std::string_view text, const Line& line) {
  const std::string_view s = slice(text, line.span);
  const auto with = [&](LineKind kind, std::uint32_t marker) {
    return ClassifiedLine{
        kind, {unicode::skip_spaces(text, line.span.begin + marker, line.span.end), line.span.end}};
  };
  switch (s[0]) {
    case '#': {
      const std::uint32_t level = run_of(s, '#');
      if (level <= 6 && level < s.size() && (s[level] == ' ' || s[level] == '\t')) {
        ClassifiedLine heading = with(LineKind::kHeading, level);
        while (heading.content.end > heading.content.begin &&
               (text[heading.content.end - 1] == '#' || text[heading.content.end - 1] == ' ')) {
          --heading.content.end;
        }
        return heading;
      }
      break;
    }
    case '`':
    case '~':
      if (run_of(s, s[0]) >= 3) return {LineKind::kFence, line.span};
      break;
    case '=':
    case '-':
    case '*':
    case '_':
      if (s.size() >= 3 && consists_of(s, s[0])) {
        return {s[0] == '=' || s[0] == '-' ? LineKind::kUnderline : LineKind::kRule, line.span};
      }
      break;
    case '>': {
      std::uint32_t marker = 0;  // nested quotes have several
      while (marker < s.size() && (s[marker] == '>' || s[marker] == ' ')) ++marker;
      return with(LineKind::kQuote, marker);
    }
    case '|':
      if (s.size() > 1 && s.back() == '|') return {LineKind::kTableRow, line.span};
      break;
    default:
      break;
  }
  if (const std::uint32_t marker = list_marker(s)) return with(LineKind::kListItem, marker);
  return {LineKind::kPlain, line.span};
}

BlockKind block_kind(LineKind kind) {
  switch (kind) {
    case LineKind::kHeading:
      return BlockKind::kHeading;
    case LineKind::kQuote:
      return BlockKind::kQuote;
    case LineKind::kListItem:
      return BlockKind::kListItem;
    case LineKind::kTableRow:
      return BlockKind::kCode;
    default:
      return BlockKind::kParagraph;
  }
}

// Whether a block could be a heading: a short line that neither ends in a stop, comma or dash nor
// begins in lower case.
bool looks_like_heading(std::string_view text, const Block& block, std::uint32_t max_spaces) {
  if (block.kind != BlockKind::kParagraph || block.span.size() > kMaxHeadingBytes) return false;
  if (!block.speaker.empty()) return false;  // somebody says it
  const std::string_view s = slice(text, block.span);
  const char32_t last = unicode::decode_before(s, block.span.size()).value;
  if (ends_sentence(s) || is_comma(last) || is_dash(last)) return false;
  bool letters = false, digits = false;  // "12 ways to cross" begins with a number
  std::uint32_t spaces = 0;
  for (std::uint32_t i = 0; i < s.size();) {
    const unicode::CodePoint c = unicode::decode(s, i);
    if (!letters && unicode::is_letter(c.value)) {
      if (unicode::is_lower(c.value) && !digits) return false;
      letters = true;
    }
    digits = digits || unicode::is_digit(c.value);
    if (unicode::is_space(c.value)) ++spaces;
    // A whole sentence, and the start of another one.
    if (is_stop(c.value) && spaces >= kMaxStoppedSpaces && c.end < s.size() && s[c.end] == ' ') {
      return false;
    }
    // In scripts without spaces, a heading of three dozen characters is a long one.
    if (unicode::is_unspaced(c.value) && i > 36 * 3) return false;
    i = c.end;
  }
  return letters && spaces <= max_spaces;
}

bool begins_in_lower_case(std::string_view text, const Block& block) {
  return unicode::is_lower(unicode::decode(text, block.span.begin).value);
}

// Whether a block was marked as no sentence, so that what stands around it is next to each other.
bool is_passed_over(const Block& block) {
  return block.kind == BlockKind::kCaption || block.kind == BlockKind::kBoilerplate;
}

// Whether blocks are lines of verse: several stand between labels ("[Chorus]"), and hardly any ends
// in a stop.
bool is_verse(std::string_view text, std::span<const Block> blocks) {
  constexpr std::size_t kMinLabels = 2;
  std::size_t labels = 0, lines = 0, stopped = 0;
  for (const Block& block : blocks) {
    const std::string_view line = slice(text, block.span);
    labels += block.kind == BlockKind::kCaption && line.front() == '[';
    if (block.kind != BlockKind::kParagraph) continue;
    ++lines;
    stopped += ends_sentence(line);
  }
  return labels >= kMinLabels && stopped * 3 < lines;
}

// Marks headings, which precede other text. A run of heading-like lines that is too long, or that
// nothing follows, is verse, a list or a cut-off end. Lines that are no sentences end a run, but
// what it precedes is behind them.
// `begin` and `stop`: blocks of a section between rules.
void find_headings(std::string_view text, std::size_t begin, std::size_t stop, Document& document) {
  std::vector<Block>& blocks = document.blocks;
  if (is_verse(text, std::span(blocks).subspan(begin, stop - begin))) return;
  bool first = true;  // nothing but lines that are no sentences came before
  for (std::size_t i = begin; i < stop;) {
    std::size_t end = i;
    while (end < stop &&
           looks_like_heading(text, blocks[end], first ? kMaxTitleSpaces : kMaxHeadingSpaces)) {
      first = false;
      ++end;
    }
    std::size_t next = end;
    while (end > i && next < stop && is_passed_over(blocks[next])) ++next;
    if (end > i && end - i <= kMaxHeadingRun && next < stop &&
        (blocks[next].kind != BlockKind::kHeading || i == begin || is_passed_over(blocks[i - 1])) &&
        (next > end || !begins_in_lower_case(text, blocks[next]))) {
      for (std::size_t k = i; k < end; ++k) blocks[k].kind = BlockKind::kHeading;
    }
    if (end < stop && end == i && !is_passed_over(blocks[end])) first = false;
    i = std::max(next, end + 1);
  }
}

// Marks the author or the source at the end of an article: a short line without a stop.
void find_byline(std::string_view text, Document& document) {
  constexpr std::size_t kMinBlocks = 3;
  constexpr std::uint32_t kMaxBylineSpaces = 6;
  std::vector<Block>& blocks = document.blocks;
  if (blocks.size() < kMinBlocks || !looks_like_heading(text, blocks.back(), kMaxBylineSpaces))
    return;
  std::size_t before = blocks.size() - 2;
  while (before > 0 && is_passed_over(blocks[before])) --before;
  if (ends_sentence(slice(text, blocks[before].span))) blocks.back().kind = BlockKind::kCaption;
}

// What a line without a letter or digit is: the closing quote of the line before, or an ornament.
enum class Wordless { kNo, kCloses, kOrnament };
Wordless wordless(std::string_view line) {
  bool quotes = true;
  for (std::uint32_t i = 0; i < line.size();) {
    const unicode::CodePoint c = unicode::decode(line, i);
    if (unicode::is_word_part(c.value) || c.ill_formed) return Wordless::kNo;
    quotes = quotes && (is_quote(c.value) || is_closing(c.value) || is_stop(c.value));
    i = c.end;
  }
  return quotes ? Wordless::kCloses : Wordless::kOrnament;
}

// The number of lines of Markdown's front matter, both "---" included; 0 if the text has none.
std::size_t front_matter(std::string_view text, const std::vector<Line>& lines) {
  constexpr std::size_t kMaxFrontMatterLines = 64;
  if (lines.size() < 3 || lines[0].span.begin > 3 || slice(text, lines[0].span) != "---") return 0;
  for (std::size_t i = 1; i < lines.size() && i < kMaxFrontMatterLines; ++i) {
    if (slice(text, lines[i].span) == "---") return i + 1;
    if (lines[i].after_blank) return 0;
  }
  return 0;
}

}  // namespace

Document parse_document(std::string_view text, LanguageId language) {
  Document document;
  const std::vector<Line> lines = split_lines(text);
  const std::uint32_t column = find_wrap_column(text, lines);
  const std::vector<Turn> turns = find_turns(text, lines);
  Span speaker;
  bool in_fence = false;
  bool open = false;               // the next line may continue the last block
  std::vector<std::size_t> rules;  // the first block behind each
  std::size_t i = front_matter(text, lines);
  if (i > 0) {
    document.blocks.push_back(
        {{lines[0].span.begin, lines[i - 1].span.end}, BlockKind::kBoilerplate});
  }
  for (; i < lines.size(); ++i) {
    const Line& line = lines[i];
    ClassifiedLine classified = classify(text, line);
    if (!turns.empty() && turns[i].kind != TurnKind::kNone && !in_fence) {
      open = false;
      speaker = turns[i].speaker;
      if (turns[i].kind == TurnKind::kNotice) {
        document.blocks.push_back({line.span, BlockKind::kBoilerplate});
      }
      if (turns[i].kind != TurnKind::kOpens) continue;
      classified = {LineKind::kPlain, {turns[i].words, line.span.end}};
    }
    if (classified.kind == LineKind::kFence) {
      in_fence = !in_fence;
      open = false;
      continue;
    }
    if (in_fence) {
      document.blocks.push_back({line.span, BlockKind::kCode});
      continue;
    }
    if (classified.kind == LineKind::kUnderline) {
      // "Title\n=====" is a heading; "-----" on its own is a rule.
      if (open && !line.after_blank && document.blocks.back().kind == BlockKind::kParagraph &&
          document.blocks.back().span.size() <= kMaxHeadingBytes) {
        document.blocks.back().kind = BlockKind::kHeading;
      } else {
        rules.push_back(document.blocks.size());
      }
      open = false;
      continue;
    }
    if (classified.kind == LineKind::kRule || classified.content.empty()) {
      if (classified.kind == LineKind::kRule) rules.push_back(document.blocks.size());
      open = false;
      continue;
    }
    if (const Wordless what = wordless(slice(text, classified.content)); what != Wordless::kNo) {
      if (what == Wordless::kOrnament) rules.push_back(document.blocks.size());
      if (what == Wordless::kCloses && open && classified.kind == LineKind::kPlain) {
        document.blocks.back().span.end = line.span.end;
      }
      continue;
    }
    const BlockKind kind = block_kind(classified.kind);
    if (open && !line.after_blank && classified.kind != LineKind::kListItem) {
      Block& last = document.blocks.back();
      const bool same = classified.kind == LineKind::kPlain || kind == last.kind;
      const bool wrapped = is_soft_break(text, lines[i - 1], line, column);
      const bool hangs = last.kind == BlockKind::kListItem &&
                         line.indent > lines[i - 1].indent + 1 &&
                         classified.kind == LineKind::kPlain;
      if (same && (wrapped || hangs)) {
        if (classified.content.begin > line.span.begin) {
          document.line_marks.push_back({line.span.begin, classified.content.begin});
        }
        last.span.end = line.span.end;
        continue;
      }
    }
    if (kind == BlockKind::kHeading) speaker = {};
    document.blocks.push_back({classified.content, kind, speaker});
    open =
        kind == BlockKind::kParagraph || kind == BlockKind::kListItem || kind == BlockKind::kQuote;
  }
  mark_lines(text, language, document);
  std::size_t begin = 0;
  for (const std::size_t rule : rules) {
    find_headings(text, begin, rule, document);
    begin = rule;
  }
  find_headings(text, begin, document.blocks.size(), document);
  const std::size_t blocks = document.blocks.size();
  find_title(text, document);
  // Those that the title was cut from stand before the first rule.
  for (std::size_t& rule : rules) rule += document.blocks.size() - blocks;
  find_articles(text, language, rules, document);
  mark_fragments(text, document);
  find_byline(text, document);
  return document;
}

Result<Document> document_of(std::string_view text, std::span<const Block> blocks) {
  Document document;
  std::uint32_t last = 0;
  for (const Block& block : blocks) {
    if (block.span.begin < last || block.span.end <= block.span.begin ||
        block.span.end > text.size()) {
      return Error{Status::kInvalidArgument, block.span.begin};
    }
    if (block.speaker.end < block.speaker.begin || block.speaker.end > text.size()) {
      return Error{Status::kInvalidArgument, block.speaker.begin};
    }
    last = block.span.end;
    if (block.kind == BlockKind::kTitle && !document.title) {
      document.title = static_cast<std::uint32_t>(document.blocks.size());
    }
    document.blocks.push_back(block);
  }
  return document;
}

}  // namespace leitsatz
