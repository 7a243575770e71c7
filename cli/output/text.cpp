// Plain text, for terminals and pipes.
#include <algorithm>

#include "output/explain.h"
#include "output/formats.h"
#include "output/shared.h"
#include "output/story.h"
#include "text/printable.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

// Around chosen sentences if there is no colour. Articles rarely contain them, so they can be
// searched for.
constexpr std::string_view kHighlightBegin = "⟦";
constexpr std::string_view kHighlightEnd = "⟧";

constexpr std::string_view kBullet = "• ";
constexpr std::size_t kBulletColumns = 2;

using SentenceCells = decltype(ExplainedSentence::cells);
using SentenceWidths = std::array<std::size_t, std::tuple_size_v<SentenceCells>>;

// Columns of a terminal for the text at the end of a row of --explain, behind `used` columns. At
// least a few, even if the row is then longer than a line.
std::size_t columns_behind(std::size_t used, const Style& style) {
  constexpr std::size_t kLeastText = 24;
  return std::max(style.columns, used + kLeastText) - used;
}

// In a pipe, each sentence is a line; on a terminal, where lines are wrapped, a paragraph.
void add_sentences(std::string& out, const SummarizedInput& input, const Settings& settings,
                   const Style& style) {
  const bool bullets = settings.demand.type == Type::kKeyPoints;
  bool first = true;
  for (std::uint32_t pick : input.summary.picks) {
    if (!first && style.width > 0 && !bullets) out += '\n';
    first = false;
    const std::string line = said_line(input, input.sentence(pick), one_line);
    if (bullets) out += kBullet;
    out += wrap(line, style.width, bullets ? kBulletColumns : 0) + '\n';
  }
}

void add_article(std::string& out, const SummarizedInput& input, const Style& style) {
  const std::string_view text = input.text;
  std::uint32_t at = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  for (Span span : input.chosen()) {
    out += many_lines(slice(text, {at, span.begin}));
    const std::string marked = many_lines(slice(text, span));
    if (style.color) {
      out += emphasize(marked, Emphasis::kHighlight, style);
    } else {
      out.append(kHighlightBegin).append(marked).append(kHighlightEnd);
    }
    at = span.end;
  }
  out += many_lines(text.substr(at));
  while (out.ends_with('\n')) out.pop_back();
  if (!out.empty()) out += '\n';
}

// One row of the sentences' table. `width`: columns for the sentence; 0: it is not cut.
std::string sentence_row(std::string_view marker, const SentenceCells& cells,
                         const SentenceWidths& widths, std::string_view sentence,
                         std::size_t width) {
  std::string line = std::string(marker) + ' ';
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string padding(widths[i] - cells[i].size(), ' ');
    const bool is_number = kSentenceColumns[i].kind == CellKind::kNumber;
    line.append(is_number ? padding : "").append(cells[i]).append(is_number ? "" : padding) += ' ';
  }
  return line + (width > 0 ? cut(sentence, width) : std::string(sentence));
}

void add_sentence_table(std::string& out, const std::vector<ExplainedSentence>& rows,
                        const Style& style) {
  constexpr std::string_view kChosen = "*";
  constexpr std::string_view kNotChosen = " ";
  SentenceCells headings;
  SentenceWidths widths;
  std::size_t used = kChosen.size() + 1;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    headings[i] = kSentenceColumns[i].heading;
    widths[i] = headings[i].size();
    for (const ExplainedSentence& row : rows) widths[i] = std::max(widths[i], row.cells[i].size());
    used += widths[i] + 1;
  }
  const std::size_t left = style.columns > 0 ? columns_behind(used, style) : 0;
  const auto add = [&](const std::string& line, bool is_bold) {
    out += (is_bold ? emphasize(line, Emphasis::kBold, style) : line) + '\n';
  };
  add(sentence_row(kNotChosen, headings, widths, kSentenceHeading, left), true);
  for (const ExplainedSentence& row : rows) {
    const std::string_view marker = row.is_chosen ? kChosen : kNotChosen;
    add(sentence_row(marker, row.cells, widths, one_line(row.text), left), row.is_chosen);
  }
}

// The reasons of the chosen sentences, a line each.
void add_whys(std::string& out, const SummarizedInput& input, const Style& style) {
  const std::vector<Why> whys = why(input.text, input.analysis, input.summary);
  if (whys.empty()) return;
  begin_part(out);
  out += emphasize("no  why", Emphasis::kBold, style);
  for (std::size_t i = 0; i < whys.size(); ++i) {
    const bool is_first = i == 0 || whys[i - 1].sentence != whys[i].sentence;
    out += is_first ? '\n' + std::to_string(whys[i].sentence) + "  " : "; ";
    out += why_line(input.text, whys[i]);
  }
  out += '\n';
}

void add_left_out_table(std::string& out, const Page& page, const Style& style) {
  constexpr std::size_t kReasonColumns = 10;
  const auto padded = [](std::string_view reason) {
    std::string cell(reason);
    cell.resize(kReasonColumns, ' ');
    return cell;
  };
  const auto& [reason_heading, text_heading] = kLeftOutHeadings;
  const std::string headings = padded(reason_heading) + std::string(text_heading);
  out += emphasize(headings, Emphasis::kBold, style) + '\n';
  for (const LeftOutBlock& block : left_out_blocks(page)) {
    std::string text = one_line(block.text);
    if (style.columns > 0) text = cut(text, columns_behind(kReasonColumns, style));
    out += padded(block.reason) + text + '\n';
  }
}

// The input alone, as if there were no other.
std::string render_input(const SummarizedInput& input, const Settings& settings,
                         const Style& style) {
  std::string out;
  if (settings.highlight) {
    add_article(out, input, style);
  } else if (settings.demand.type == Type::kHeadline) {
    const std::string_view headline = input.headline_text();
    if (!headline.empty()) out += wrap(one_line(headline), style.width, 0) + '\n';
  } else if (!input.summary.picks.empty()) {
    const std::string title = wrap(one_line(input.title()), style.width, 0);
    if (!title.empty()) out += emphasize(title, Emphasis::kBold, style) + "\n\n";
    add_sentences(out, input, settings, style);
  }
  if (settings.keywords && !input.analysis.keywords().empty()) {
    begin_part(out);
    std::string line = "Keywords: ";
    for (const Keyword& keyword : input.analysis.keywords()) {
      if (!line.ends_with(' ')) line += ", ";
      line += one_line(term_of(input.text, keyword));
    }
    out += wrap(line, style.width, 0) + '\n';
  }
  if (settings.stats) {
    begin_part(out);
    out += emphasize(wrap(describe(input.statistics), style.width, 0), Emphasis::kDim, style);
    out += '\n';
  }
  if (settings.explain) add_whys(out, input, style);
  if (settings.explain && !input.analysis.sentences().empty()) {
    begin_part(out);
    add_sentence_table(out, explain_sentences(input), style);
  }
  if (settings.explain && input.page != nullptr) {
    begin_part(out);
    add_left_out_table(out, *input.page, style);
  }
  return out;
}

std::string file_header(std::string_view name, const Style& style) {
  return emphasize("==> " + one_line(name) + " <==", Emphasis::kBold, style) + '\n';
}

}  // namespace

std::string render_text(const SummarizedInput& input, const RenderContext& context) {
  std::string out;
  if (context.has_several()) out += file_header(context.origin.name, context.style);
  return out + render_input(input, context.settings, context.style);
}

// Each sentence is followed by the number of its text; the list of these texts stands below.
std::string render_story_text(const SummarizedStory& story, const Settings& settings,
                              const Style& style) {
  const auto mark = [](std::uint32_t text) { return " [" + std::to_string(text + 1) + ']'; };
  const bool bullets = story.type == Type::kKeyPoints;
  std::string out;
  if (story.headline_text) {
    const std::string_view headline = story.input_of(*story.headline_text).headline_text();
    out += wrap(one_line(headline) + mark(*story.headline_text), style.width, 0) + '\n';
  }
  for (const StoryPick& pick : story.picks) {
    if (!out.empty() && style.width > 0 && !bullets) out += '\n';
    const std::string line =
        said_line(story.input_of(pick.text), story.sentence(pick.index), one_line) +
        mark(pick.text);
    if (bullets) out += kBullet;
    out += wrap(line, style.width, bullets ? kBulletColumns : 0) + '\n';
  }
  if (!out.empty()) out += '\n';
  for (const std::uint32_t t : sources_of(story)) {
    const StoryText& text = story.texts[t];
    const std::string title = one_line(title_of(text)), name = one_line(text.name);
    out += emphasize(wrap('[' + std::to_string(t + 1) + "] " + title +
                              (title == name ? "" : " (" + name + ')'),
                          style.width, 0),
                     Emphasis::kDim, style) +
           '\n';
  }
  const std::vector<StoryKeyword> keywords = keywords_of(story);
  if (settings.keywords && !keywords.empty()) {
    begin_part(out);
    std::string line = "Keywords: ";
    for (const StoryKeyword& keyword : keywords) {
      if (!line.ends_with(' ')) line += ", ";
      line += one_line(keyword.term);
    }
    out += wrap(line, style.width, 0) + '\n';
  }
  if (settings.stats) {
    begin_part(out);
    out += emphasize(wrap(describe(story.statistics), style.width, 0), Emphasis::kDim, style);
    out += '\n';
  }
  if (settings.explain && !story.story.sentences().empty()) {
    begin_part(out);
    add_sentence_table(out, explain_story(story), style);
  }
  return out;
}

}  // namespace leitsatz::cli
