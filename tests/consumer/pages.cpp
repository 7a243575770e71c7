// A program that reads a web page and Markdown, with nothing but what is installed.
#include <leitsatz/leitsatz.h>
#include <leitsatz/readers.h>

#include <iostream>

namespace {

// Prints the sentence that carries a page; false if there is none.
bool summarize(const std::optional<leitsatz::Page>& page) {
  if (!page) return false;
  const auto analysis =
      leitsatz::analyze(page->article, page->article_blocks, {.title = page->title});
  if (!analysis) return false;
  const auto summary = leitsatz::select(*analysis, {.sentences = 1});
  if (!summary || summary->picks.size() != 1) return false;
  const leitsatz::Span span = analysis->sentences()[summary->picks[0]].span;
  std::cout << page->title << ": " << leitsatz::slice(page->article, span) << '\n';
  return leitsatz::slice(page->article, span) ==
         "The bridge over the river was closed on Monday after a storm.";
}

}  // namespace

int main() {
  const bool html = summarize(leitsatz::read_html(
      "<title>Bridge</title><nav>Home</nav><article><h1>Bridge</h1>"
      "<p>The bridge over the river was closed on <b>Monday</b> after a storm.</article>"));
  const bool markdown =
      !leitsatz::can_read_markdown() ||
      summarize(leitsatz::read_markdown(
          "# Bridge\n\nThe bridge over the *river* was closed on Monday after a storm.\n"));
  return html && markdown ? 0 : 1;
}
