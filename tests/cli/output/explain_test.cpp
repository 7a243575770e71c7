// The rows of --explain, and that every format for people draws the same ones.
#include "output/explain.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "summary/summarize.h"
#include "support/process.h"

using namespace leitsatz::cli;
using leitsatz::test::Directory;
using leitsatz::test::run_cli;

namespace {

const std::string kText =
    "The Old Bridge\n\n"
    "The bridge over the river Alm was closed by the town council in May.\n\n"
    "Engineers found long cracks in two of its nine stone pillars.\n";

leitsatz::Result<SummarizedInput> summarized() {
  Settings settings;
  settings.demand.limits.sentences = 1;
  return summarize_text(kText, {}, settings);
}

// Every cell, in the order of the rows: `begin` and `end` stand around a cell.
std::vector<std::string> cells(std::string_view out, std::string_view begin, std::string_view end) {
  std::vector<std::string> found;
  for (std::size_t at = 0; (at = out.find(begin, at)) != std::string_view::npos;) {
    at += begin.size();
    const std::size_t stop = out.find(end, at);
    if (stop == std::string_view::npos) break;
    found.emplace_back(out.substr(at, stop - at));
    at = stop;
  }
  return found;
}

}  // namespace

TEST_CASE("A row of --explain is a sentence with its figures, and says whether it was chosen") {
  const leitsatz::Result<SummarizedInput> input = summarized();
  REQUIRE(input);
  const std::vector<ExplainedSentence> rows = explain_sentences(*input);
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].cells ==
        decltype(rows[0].cells){"0", "0.0000", "0.00", "3", "en", "title", "-", "heading"});
  CHECK(rows[0].text == "The Old Bridge");
  CHECK_FALSE(rows[0].is_chosen);
  CHECK(rows[1].is_chosen != rows[2].is_chosen);
  CHECK(rows[2].cells[0] == "2");
  CHECK(rows[2].text == "Engineers found long cracks in two of its nine stone pillars.");
}

TEST_CASE("The blocks left out are those without the article's reason") {
  leitsatz::Page page;
  page.text = "Menu\nThe bridge is closed.";
  page.blocks.resize(2);
  page.blocks[0].span = {0, 4};
  page.blocks[0].reason = leitsatz::PageReason::kLinks;
  page.blocks[1].span = {5, 26};
  page.blocks[1].reason = leitsatz::PageReason::kArticle;
  const std::vector<LeftOutBlock> rows = left_out_blocks(page);
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].reason == "links");
  CHECK(rows[0].kind == "paragraph");
  CHECK(rows[0].text == "Menu");
}

TEST_CASE("HTML and Markdown draw the cells of every row") {
  const Directory directory;
  const std::vector<std::string> arguments = {"--explain", "-n", "1", "--format"};
  const auto run = [&](const char* format) {
    std::vector<std::string> all = arguments;
    all.emplace_back(format);
    return run_cli(directory, all, kText).out;
  };
  const leitsatz::Result<SummarizedInput> input = summarized();
  REQUIRE(input);
  const std::vector<std::string> html = cells(run("html"), "<td>", "</td>");
  const std::string markdown = run("markdown");
  const std::string text = run("text");
  std::size_t drawn = 0;
  for (const ExplainedSentence& row : explain_sentences(*input)) {
    std::string line = row.is_chosen ? "| ✓ |" : "| |";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const std::string& cell = row.cells[i];
      CAPTURE(cell);
      REQUIRE(drawn < html.size());
      const bool is_link = row.is_chosen && i == 0;
      CHECK(html[drawn++] == (is_link ? "<a href=\"#s" + cell + "\">" + cell + "</a>" : cell));
      CHECK(text.find(cell) != std::string::npos);
      if (kSentenceColumns[i].kind != CellKind::kNames) line += " " + cell + " |";
    }
    CHECK(markdown.find(line) != std::string::npos);
  }
  CHECK(drawn == html.size());
}
