// Plain text, for terminals and pipes.
#include <algorithm>
#include <array>

#include "output/output.h"
#include "text/printable.h"

namespace leitsatz::cli {
namespace {

// Around chosen sentences where there is no colour: rare enough in articles to be found again.
constexpr std::string_view kMarkBegin = "⟦";
constexpr std::string_view kMarkEnd = "⟧";

constexpr std::string_view kBullet = "• ";
constexpr std::size_t kBulletColumns = 2;

// The least columns that --explain leaves for a sentence on a terminal.
constexpr std::size_t kLeastSnippet = 24;

// A sentence a line in a pipe; paragraphs on a terminal, where lines are wrapped.
void add_sentences(std::string& out, const SummarizedInput& input, const Settings& settings,
                   const Style& style) {
  const bool bullets = settings.type == Type::kKeyPoints;
  bool first = true;
  for (std::uint32_t pick : input.summary.picks) {
    if (!first && style.width > 0 && !bullets) out += '\n';
    first = false;
    const std::string line = one_line(slice(input.text, input.sentence(pick).span));
    if (bullets) out += kBullet;
    out += wrap(line, style.width, bullets ? kBulletColumns : 0) + '\n';
  }
}

void add_article(std::string& out, const SummarizedInput& input, const Style& style) {
  std::uint32_t at = 0;
  const auto text = static_cast<std::string_view>(input.text);
  if (text.starts_with("\xEF\xBB\xBF")) at = 3;
  for (Span span : input.chosen()) {
    out += many_lines(slice(text, {at, span.begin}));
    const std::string marked = many_lines(slice(text, span));
    if (style.color) {
      out += emphasize(marked, Emphasis::kMark, style);
    } else {
      out.append(kMarkBegin).append(marked).append(kMarkEnd);
    }
    at = span.end;
  }
  out += many_lines(text.substr(at));
  while (out.ends_with('\n')) out.pop_back();
  if (!out.empty()) out += '\n';
}

void add_table(std::string& out, const SummarizedInput& input, const Style& style) {
  constexpr std::size_t kColumns = 9;
  using Row = std::array<std::string, kColumns>;
  const std::span<const Sentence> sentences = input.analysis.sentences();
  std::vector<Row> rows = {
      {"", "no", "score", "damage", "words", "language", "kind", "reasons", "flags"}};
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const Sentence& sentence = sentences[i];
    const auto& picks = input.summary.picks;
    const bool chosen =
        std::binary_search(picks.begin(), picks.end(), static_cast<std::uint32_t>(i));
    rows.push_back({chosen ? "*" : " ", std::to_string(i), fixed(sentence.score, 4),
                    fixed(sentence.damage, 2), std::to_string(sentence.words),
                    std::string(sentence.language),
                    std::string(block_kind_name(input.analysis.blocks()[sentence.block].kind)),
                    list_of(reason_names(sentence.reasons)), list_of(flag_names(sentence.flags))});
  }
  std::array<std::size_t, kColumns> widths = {};
  std::size_t used = 0;
  for (std::size_t column = 0; column < kColumns; ++column) {
    for (const Row& row : rows) widths[column] = std::max(widths[column], row[column].size());
    used += widths[column] + 1;
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::string line;
    for (std::size_t column = 0; column < kColumns; ++column) {
      const std::string& cell = rows[i][column];
      const std::string padding(widths[column] - cell.size(), ' ');
      const bool number = column >= 1 && column <= 4;
      line += (number ? padding + cell : cell + padding) + ' ';
    }
    std::string sentence = i == 0 ? "sentence" : one_line(slice(input.text, sentences[i - 1].span));
    if (style.columns > 0) {
      sentence = cut(sentence, std::max(style.columns, used + kLeastSnippet) - used);
    }
    const bool bold = i == 0 || rows[i][0] == "*";
    out += bold ? emphasize(line + sentence, Emphasis::kBold, style) : line + sentence;
    out += '\n';
  }
}

// What the page holds beside its article, and why it was left out.
void add_left_out(std::string& out, const Page& page, const Style& style) {
  constexpr std::size_t kReasonColumns = 10;
  out += emphasize("reason    left out", Emphasis::kBold, style) + '\n';
  for (const PageBlock& block : page.blocks) {
    if (block.reason == PageReason::kArticle) continue;
    std::string line(page_reason_name(block.reason));
    line.resize(kReasonColumns, ' ');
    std::string text = one_line(slice(page.text, block.span));
    if (style.columns > 0) {
      text = cut(text, std::max(style.columns, kReasonColumns + kLeastSnippet) - kReasonColumns);
    }
    out += line + text + '\n';
  }
}

void begin_part(std::string& out) {
  if (!out.empty()) out += '\n';
}

}  // namespace

std::string render_text(const SummarizedInput& input, const Settings& settings,
                        const Style& style) {
  std::string out;
  if (settings.highlight) {
    add_article(out, input, style);
  } else if (settings.type == Type::kHeadline) {
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
      line += one_line(slice(input.text, keyword.span));
    }
    out += wrap(line, style.width, 0) + '\n';
  }
  if (settings.stats) {
    begin_part(out);
    out += emphasize(wrap(describe(input.statistics), style.width, 0), Emphasis::kDim, style);
    out += '\n';
  }
  if (settings.explain && !input.analysis.sentences().empty()) {
    begin_part(out);
    add_table(out, input, style);
  }
  if (settings.explain && input.page != nullptr) {
    begin_part(out);
    add_left_out(out, *input.page, style);
  }
  return out;
}

std::string text_file_header(std::string_view name, const Style& style) {
  return emphasize("==> " + one_line(name) + " <==", Emphasis::kBold, style) + '\n';
}

}  // namespace leitsatz::cli
