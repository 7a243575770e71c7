// Markdown (CommonMark with GitHub's tables). The text of the article is escaped, so that a
// renderer shows every character of it.
#include <algorithm>

#include "output/explain.h"
#include "output/formats.h"
#include "output/shared.h"
#include "output/story.h"
#include "text/ascii.h"
#include "text/printable.h"

namespace leitsatz::cli {
namespace {

// GitHub and most renderers keep this element. Asterisks would not work, since they are not always
// markup next to letters of scripts without spaces.
constexpr std::string_view kHighlightBegin = "<mark>";
constexpr std::string_view kHighlightEnd = "</mark>";

// Whether the line would begin a heading, a list, a quotation or a thematic break.
bool opens_block(std::string_view line) {
  constexpr std::string_view kOpeners = "#+-=>";
  return !line.empty() && kOpeners.find(line[0]) != std::string_view::npos;
}

// The number of digits before a "." or ")" that would begin a numbered list; 0 if there is none.
std::size_t list_number(std::string_view line) {
  std::size_t digits = 0;
  while (digits < line.size() && is_digit(line[digits])) ++digits;
  const bool marker = digits < line.size() && (line[digits] == '.' || line[digits] == ')');
  return marker ? digits : 0;
}

// Escapes one printable line. `at_start`: it is at the start of a line of the output.
std::string escape_line(std::string_view line, bool at_start) {
  constexpr std::string_view kMarkup = "\\`*_[]<~|&";
  std::string out;
  std::size_t opener = std::string_view::npos;  // position of what would open a block
  if (at_start) {
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    if (opens_block(line)) opener = 0;
    if (const std::size_t digits = list_number(line); digits > 0) opener = digits;
  }
  for (std::size_t i = 0; i < line.size(); ++i) {
    // At the end of a heading, "#" would be markup too.
    const bool closer = line[i] == '#' && i + 1 == line.size();
    if (i == opener || closer || kMarkup.find(line[i]) != std::string_view::npos) out += '\\';
    out += line[i];
  }
  return out;
}

std::string escape(std::string_view text) { return escape_line(one_line(text), true); }

// Escapes the lines of a block. Lines after the first get the prefix.
std::string escape_lines(std::string_view text, bool at_start, std::string_view prefix) {
  const std::string lines = many_lines(text);
  std::string out;
  std::string_view rest = lines;
  while (true) {
    const std::size_t end = rest.find('\n');
    out += escape_line(rest.substr(0, end), at_start);
    if (end == std::string_view::npos) return out;
    out.append("\n").append(prefix);
    rest.remove_prefix(end + 1);
    at_start = true;
  }
}

std::string_view prefix_of(BlockKind kind) {
  switch (kind) {
    case BlockKind::kTitle:
      return "# ";
    case BlockKind::kHeading:
      return "## ";
    case BlockKind::kListItem:
      return "- ";
    case BlockKind::kQuote:
      return "> ";
    default:
      return "";
  }
}

void add_article(std::string& out, const SummarizedInput& input) {
  const std::vector<Span> chosen = input.chosen();
  auto span = chosen.begin();
  for (const Block& block : input.analysis.blocks()) {
    if (!out.empty()) out += '\n';
    const std::string_view prefix = prefix_of(block.kind);
    // The prefix that keeps further lines in the block.
    const std::string_view next = block.kind == BlockKind::kQuote ? prefix : "";
    out += prefix;
    if (!block.speaker.empty()) {
      const std::string speaker = one_line(slice(input.text, block.speaker));
      out.append("**").append(escape_line(speaker, false)).append(":** ");
    }
    std::uint32_t at = block.span.begin;
    for (; span != chosen.end() && span->begin < block.span.end; ++span) {
      out += escape_lines(slice(input.text, {at, span->begin}), at == block.span.begin, next);
      out.append(kHighlightBegin);
      out.append(escape_lines(slice(input.text, *span), false, next)).append(kHighlightEnd);
      at = span->end;
    }
    out += escape_lines(slice(input.text, {at, block.span.end}), at == block.span.begin, next);
    out += '\n';
  }
}

void add_sentence_table(std::string& out, const std::vector<ExplainedSentence>& rows) {
  // Under the headings; a colon aligns numbers to the right.
  constexpr std::string_view kRule =
      "|-|-:|------:|-------:|------:|----------|------|---------|-------|----------|\n";
  static_assert(std::count(kRule.begin(), kRule.end(), '|') == std::size(kSentenceColumns) + 3);
  out += "| |";
  for (const ExplainColumn& column : kSentenceColumns) {
    out.append(" ").append(column.heading).append(" |");
  }
  out.append(" ").append(kSentenceHeading).append(" |\n").append(kRule);
  for (const ExplainedSentence& row : rows) {
    out += row.is_chosen ? "| ✓ |" : "| |";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const bool is_list = kSentenceColumns[i].kind == CellKind::kNames;
      out.append(" ").append(is_list ? escape(row.cells[i]) : row.cells[i]).append(" |");
    }
    out.append(" ").append(escape(row.text)).append(" |\n");
  }
}

void add_left_out_table(std::string& out, const Page& page) {
  const auto& [reason_heading, text_heading] = kLeftOutHeadings;
  out.append("| ").append(reason_heading).append(" | ").append(text_heading);
  out += " |\n|--------|----------|\n";
  for (const LeftOutBlock& block : left_out_blocks(page)) {
    out.append("| ").append(block.reason).append(" | ").append(escape(block.text)).append(" |\n");
  }
}

// The input. `is_alone`: there is no other.
std::string render_input(const SummarizedInput& input, const Settings& settings, bool is_alone) {
  std::string out;
  const bool bullets = settings.demand.type == Type::kKeyPoints;
  // Several inputs are each under a heading of the first level.
  const std::string_view heading = is_alone ? "# " : "## ";
  if (settings.highlight) {
    add_article(out, input);
  } else if (settings.demand.type == Type::kHeadline) {
    const std::string_view headline = input.headline_text();
    if (!headline.empty()) out.append(heading).append(escape(headline)) += '\n';
  } else if (!input.summary.picks.empty()) {
    const std::string title = escape(input.title());
    if (!title.empty()) out.append(heading).append(title).append("\n\n");
    for (std::uint32_t pick : input.summary.picks) {
      if (!bullets && pick != input.summary.picks.front()) out += '\n';
      if (bullets) out += "- ";
      out += said_line(input, input.sentence(pick), escape) + '\n';
    }
  }
  if (settings.keywords && !input.analysis.keywords().empty()) {
    begin_part(out);
    std::string line = "**Keywords:** ";
    for (const Keyword& keyword : input.analysis.keywords()) {
      if (!line.ends_with(' ')) line += ", ";
      line += escape_line(one_line(term_of(input.text, keyword)), false);
    }
    out += line + '\n';
  }
  if (settings.stats) {
    begin_part(out);
    out += '*' + describe(input.statistics) + "*\n";
  }
  if (settings.explain && !input.analysis.sentences().empty()) {
    begin_part(out);
    add_sentence_table(out, explain_sentences(input));
  }
  if (settings.explain && input.page != nullptr) {
    begin_part(out);
    add_left_out_table(out, *input.page);
  }
  return out;
}

std::string file_header(std::string_view name) {
  return "# " + escape_line(one_line(name), false) + "\n\n";
}

}  // namespace

std::string render_markdown(const SummarizedInput& input, const RenderContext& context) {
  std::string out;
  if (context.has_several()) out += file_header(context.origin.name);
  return out + render_input(input, context.settings, !context.has_several());
}

// The texts are footnotes of the sentences, as GitHub and most renderers show them.
std::string render_story_markdown(const SummarizedStory& story, const Settings& settings,
                                  const Style&) {
  const auto mark = [](std::uint32_t text) { return "[^" + std::to_string(text + 1) + ']'; };
  const bool bullets = story.type == Type::kKeyPoints;
  std::string out;
  if (story.headline_text) {
    out += "# " + escape(story.input_of(*story.headline_text).headline_text()) +
           mark(*story.headline_text) + '\n';
  }
  for (const StoryPick& pick : story.picks) {
    if (!out.empty() && !bullets) out += '\n';
    if (bullets) out += "- ";
    out += said_line(story.input_of(pick.text), story.sentence(pick.index), escape) +
           mark(pick.text) + '\n';
  }
  if (!out.empty()) out += '\n';
  for (const std::uint32_t t : sources_of(story)) {
    const StoryText& text = story.texts[t];
    const std::string title = escape_line(one_line(title_of(text)), false);
    const std::string name = escape_line(one_line(text.name), false);
    out += mark(t) + ": " + title + (title == name ? "" : " (" + name + ')') + '\n';
  }
  const std::vector<StoryKeyword> keywords = keywords_of(story);
  if (settings.keywords && !keywords.empty()) {
    begin_part(out);
    std::string line = "**Keywords:** ";
    for (const StoryKeyword& keyword : keywords) {
      if (!line.ends_with(' ')) line += ", ";
      line += escape_line(one_line(keyword.term), false);
    }
    out += line + '\n';
  }
  if (settings.stats) {
    begin_part(out);
    out += '*' + describe(story.statistics) + "*\n";
  }
  if (settings.explain && !story.story.sentences().empty()) {
    begin_part(out);
    add_sentence_table(out, explain_story(story));
  }
  return out;
}

}  // namespace leitsatz::cli
