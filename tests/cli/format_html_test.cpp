// --format html: a page that runs nothing, loads nothing, and shows every text as itself.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "support/process.h"

using leitsatz::test::Directory;
using leitsatz::test::Outcome;
using leitsatz::test::run_cli;

namespace {

const std::string kArticle =
    "Bridge over the Alm is closed\n\n"
    "The bridge over the river Alm was closed by the town council in May.\n\n"
    "## What comes next\n\n"
    "Engineers found long cracks in two of its nine stone pillars.\n\n"
    "- Repairs will begin in September, and cost four million euros.\n"
    "- Boats will cross the river Alm every hour until the bridge is open.\n\n"
    "> No one may cross the bridge before the winter, says the council of the town.\n\n"
    "```\nint main() {\n  return 0;\n}\n```\n";

bool contains(std::string_view text, std::string_view wanted) {
  return text.find(wanted) != std::string_view::npos;
}

std::size_t count(std::string_view text, std::string_view wanted) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(wanted, at)) != std::string_view::npos; ++at) ++found;
  return found;
}

// Why the bytes are no page of ours, or empty: every "<" begins a tag from a short list, every tag
// is closed in its order, and attributes are from a short list too.
std::string fault(std::string_view page) {
  const std::vector<std::string_view> known = {
      "html", "head", "title", "style",   "body",    "main",  "article", "header",  "h1",
      "h2",   "h3",   "h4",    "h5",      "h6",      "p",     "bdi",     "section", "ul",
      "li",   "a",    "mark",  "pre",     "code",    "table", "thead",   "tbody",   "blockquote",
      "tr",   "th",   "td",    "details", "summary", "div",   "strong"};
  constexpr std::string_view kBegin = "<!DOCTYPE html>\n";
  if (!page.starts_with(kBegin)) return "no document type";
  std::vector<std::string_view> open;
  for (std::size_t at = kBegin.size(); (at = page.find('<', at)) != std::string_view::npos;) {
    const std::size_t end = page.find('>', at);
    if (end == std::string_view::npos) return "an open tag";
    std::string_view tag = page.substr(at + 1, end - at - 1);
    at = end;
    if (tag.starts_with("meta ")) continue;
    if (tag.starts_with('/')) {
      if (open.empty() || open.back() != tag.substr(1)) return "closes " + std::string(tag);
      open.pop_back();
      continue;
    }
    const std::string_view name = tag.substr(0, tag.find(' '));
    if (std::find(known.begin(), known.end(), name) == known.end()) return std::string(tag);
    for (tag.remove_prefix(name.size()); !tag.empty();) {
      const std::size_t equals = tag.find("=\"");
      if (equals == std::string_view::npos) return "attribute " + std::string(tag);
      const std::string_view attribute = tag.substr(1, equals - 1);
      if (attribute != "lang" && attribute != "dir" && attribute != "id" && attribute != "href" &&
          attribute != "class" && attribute != "aria-label") {
        return "attribute " + std::string(attribute);
      }
      const std::size_t close = tag.find('"', equals + 2);
      if (attribute == "href" && tag[equals + 2] != '#') return "links out";
      tag.remove_prefix(close + 1);
    }
    open.push_back(name);
  }
  return open.empty() ? std::string() : "leaves open " + std::string(open.back());
}

}  // namespace

TEST_CASE("A page has the summary on top and the article below, with the places marked") {
  const Directory directory;
  directory.write("alm.txt", kArticle);
  const Outcome run = run_cli(directory, {"--format", "html", "-n", "2", "alm.txt"});
  CHECK(run.code == 0);
  CHECK(fault(run.out) == "");
  CHECK(contains(run.out, "<title>Bridge over the Alm is closed</title>"));
  CHECK(count(run.out, "<h1 ") == 1);
  CHECK(contains(run.out, "<h1 lang=\"en\" dir=\"auto\">Bridge over the Alm is closed</h1>"));
  CHECK(contains(run.out,
                 "<a href=\"#s1\">The bridge over the river Alm was closed by the town council in "
                 "May.</a>"));
  CHECK(contains(run.out,
                 "<p dir=\"auto\"><mark id=\"s1\">The bridge over the river Alm was closed by the "
                 "town council in May.</mark></p>\n<h2 dir=\"auto\">What comes next</h2>"));
  CHECK(count(run.out, "<mark id=\"s") == 2);
  CHECK(count(run.out, "href=\"#s") == 2);
  CHECK(count(run.out, "<li dir=\"auto\">") == 2 + 2);
  CHECK(contains(run.out, "<blockquote>\n<p dir=\"auto\">"));
  CHECK(contains(run.out, "<pre><code>int main() {</code>\n<code>return 0;</code>\n"));
  CHECK(contains(run.out, "content=\"default-src 'none'; style-src 'unsafe-inline'\""));
  CHECK_FALSE(contains(run.out, "<script"));
}

TEST_CASE("Tables stay tables, and code inside a sentence stays code") {
  const Directory directory;
  directory.write(
      "a.md",
      "# Tides\n\nThe command `tide --port` prints <b> the times, and `--json` as data.\n\n"
      "| Port | High |  `Low` |\n|---|---|---|\n| Ness |  | <b> 4 &lt; 5 |\n\n"
      "- Choose a `port`.\n");
  const Outcome run = run_cli(directory, {"--format", "html", "-n", "1", "a.md"});
  CHECK(fault(run.out) == "");
  CHECK(contains(run.out,
                 "<mark id=\"s1\">The command <code>tide --port</code> prints the times, and "
                 "<code>--json</code> as data.</mark>"));
  CHECK(contains(
      run.out,
      "<table>\n<tbody>\n<tr><th dir=\"auto\">Port</th><th dir=\"auto\">High</th><th "
      "dir=\"auto\"><code>Low</code></th></tr>\n<tr><td dir=\"auto\">Ness</td><td></td><td "
      "dir=\"auto\">4 &lt; 5</td></tr>\n</tbody>\n</table>"));
  CHECK(contains(run.out, "<li dir=\"auto\">Choose a <code>port</code>.</li>"));
}

TEST_CASE("A table and code of a web page stay what they are") {
  const Directory directory;
  directory.write(
      "a.html",
      "<html><body><article><h1>Tides</h1><p>The command <code>tide  <b>--port</b>"
      "</code> prints the times of high water for the <code></code>port and for each of "
      "the seven days.</p><table><thead><tr><th>Part<th>Weight</thead><tr><td>Tower "
      "<code>a</code> <td><td><b>4</b> t</table><p>The tables of the coast are free from "
      "this year on, and anyone may print them.</p></article></body></html>");
  const Outcome run = run_cli(directory, {"--format", "html", "-n", "9", "a.html"});
  CHECK(fault(run.out) == "");
  CHECK(contains(run.out, ">The command <code>tide --port</code> prints the times of high water"));
  CHECK(contains(run.out,
                 "<tr><th dir=\"auto\">Part</th><th dir=\"auto\">Weight</th></tr>\n<tr><td "
                 "dir=\"auto\">Tower <code>a</code></td><td></td><td dir=\"auto\">4 t</td></tr>"));
}

TEST_CASE("Several files are sections of one page, whose ids do not meet") {
  const Directory directory;
  directory.write("a.txt", kArticle);
  directory.write("b.txt", kArticle);
  const Outcome run =
      run_cli(directory, {"--format", "html", "-n", "1", "a.txt", "missing.txt", "b.txt"});
  CHECK(run.code == 1);
  CHECK(fault(run.out) == "");
  CHECK(count(run.out, "<h1>") == 1);
  CHECK(contains(run.out, "<mark id=\"f1-s1\">"));
  CHECK(contains(run.out, "<mark id=\"f2-s1\">"));
  CHECK(contains(run.out, "href=\"#f2-s1\""));
  CHECK(run_cli(directory, {"--format", "html", "missing.txt"}).out == "");
}

TEST_CASE("Hostile text is shown, not obeyed") {
  using namespace std::string_literals;
  const std::string hostile =
      "The bridge over the river \"Alm\" was closed by 'them' & others</mark><script>alert(1)"
      "</script> in the month of May.\n\n"
      "Engineers found \0 long \x1B[31m cracks \xED\xA0\x80 in two of its \xFF nine \xEF\xBF\xBF "
      "stone \xE2\x80\xA8 pillars.\n\n"
      "Repairs \xE2\x80\xAE will begin in September --> ]]> &lt;b&gt; and cost four million.\n"s;
  const Directory directory;
  directory.write("a<b onload=\"x\">'.txt", hostile);
  for (const char* type : {"tldr", "key-points", "teaser", "headline"}) {
    const Outcome run = run_cli(
        directory, {"--format", "html", "--type", type, "--explain", "--keywords", "--stats",
                    "--title", "</title><script>x</script>", "a<b onload=\"x\">'.txt"});
    CHECK(run.code == 0);
    CHECK(fault(run.out) == "");
    CHECK(contains(run.out, "<title>&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;</title>"));
    CHECK(contains(run.out, "a&lt;b onload=&quot;x&quot;&gt;&#39;.txt"));
    CHECK_FALSE(contains(run.out, "<script"));
    CHECK_FALSE(contains(run.out, "\0"s));
    CHECK_FALSE(contains(run.out, "\x1B"));
    CHECK_FALSE(contains(run.out, "\xED\xA0\x80"));
    CHECK_FALSE(contains(run.out, "\xFF"));
    CHECK_FALSE(contains(run.out, "\xEF\xBF\xBF"));
    CHECK_FALSE(contains(run.out, "\xE2\x80\xA8"));
    // What turns the direction around ends with its paragraph or mark.
    CHECK(contains(run.out, "unicode-bidi: isolate"));
    CHECK(contains(run.out, "&amp;lt;b&amp;gt;"));
  }
}

TEST_CASE("The language and direction of an article stand at its words") {
  const Directory directory;
  directory.write("he.txt", leitsatz::test::read_file(LEITSATZ_SOURCE_DIR "/tests/samples/he.txt"));
  const Outcome run = run_cli(directory, {"--format", "html", "he.txt"});
  CHECK(fault(run.out) == "");
  CHECK(contains(run.out, "<html lang=\"en\">"));
  CHECK(contains(run.out, "aria-label=\"Article\" lang=\"he\" dir=\"rtl\">"));
  CHECK(contains(run.out, "<ul lang=\"he\" dir=\"rtl\">"));
  CHECK(contains(run_cli(directory, {"--format", "html"}, "12. 34!\n").out,
                 "aria-label=\"Article\" lang=\"\" dir=\"auto\">"));
}

TEST_CASE("A headline links to its place, and no text makes a page that says so") {
  const Directory directory;
  const Outcome run = run_cli(directory, {"--format", "html", "--type", "headline"},
                              kArticle.substr(kArticle.find("The bridge")));
  CHECK(fault(run.out) == "");
  CHECK(count(run.out, "<mark id=\"headline\">") == 1);
  CHECK(count(run.out, "href=\"#headline\"") == 1);
  const Outcome empty = run_cli(directory, {"--format", "html"}, "");
  CHECK(empty.code == 1);
  CHECK(fault(empty.out) == "");
  CHECK(contains(empty.out, "There is no article: no text was found in it."));
  CHECK(contains(empty.out, "There is no summary (no sentences: there is nothing to summarize)."));
}
