// Web pages through the command.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "support/process.h"
#include "support/repeat.h"

using leitsatz::repeat;
using leitsatz::test::Directory;
using leitsatz::test::Outcome;
using leitsatz::test::run_cli;

namespace {

const std::string kPage =
    "<!DOCTYPE html>\n<html lang=en><head><meta charset=iso-8859-1>"
    "<title>Bridge over the Alm is closed | Alm Times</title>"
    "<meta name=author content='A. Writer'><script>var prose = 'It is <p>not text.';</script>"
    "</head><body><nav><ul><li><a href=/>Home</a><li><a href=/s>Sport</a></ul></nav>"
    "<div class=article><h1>Bridge over the Alm is closed</h1>"
    "<p>The bridge over the river Alm was closed by the town council in May, and no one, it says, "
    "may cross it before the winter.\n"
    "<p>Engineers found long cracks in two of its nine stone pillars, caf&eacute; owners said, "
    "after a week in which they looked at all of them.\n"
    "<p>Repairs will begin in September &amp; cost four million euros, which the town, the county "
    "and the state will pay in equal parts.</div>"
    "<div id=comments><p>What a shame, I would say, that nobody looked at it before.</div>"
    "</body></html>";
const std::string kSummary =
    "Bridge over the Alm is closed\n\n"
    "The bridge over the river Alm was closed by the town council in May, and no one, it says, may "
    "cross it before the winter.\n"
    "Engineers found long cracks in two of its nine stone pillars, café owners said, after a week "
    "in which they looked at all of them.\n"
    "Repairs will begin in September & cost four million euros, which the town, the county and the "
    "state will pay in equal parts.\n";

// Of a page without a <title>.
const std::string kUntitled = kSummary.substr(kSummary.find("\n\n") + 2);

}  // namespace

TEST_CASE("A web page is told by its name, its first bytes or --input") {
  const Directory directory;
  directory.write("page.HTML", kPage);
  CHECK(run_cli(directory, {"page.HTML"}).out == kSummary);
  CHECK(run_cli(directory, {"page.HTML"}).error == "");
  CHECK(run_cli(directory, {}, kPage).out == kSummary);
  CHECK(run_cli(directory, {}, "\xEF\xBB\xBF <!-- <html> --> " + kPage).out == kSummary);
  const std::string fragment = kPage.substr(kPage.find("<div"));
  CHECK(run_cli(directory, {"--input", "html", "-n", "1"}, fragment).code == 0);
  CHECK(run_cli(directory, {"--input", "html"}, fragment).out == kUntitled);
  CHECK(run_cli(directory, {"--input", "page"})
            .error.find("'page' is not one of auto, text, markdown, html, mail, pdf, transcript, "
                        "mailbox, feed, epub or docx") != std::string::npos);
}

TEST_CASE("Pages of five languages give their article") {
  const Directory directory;
  const std::string samples = LEITSATZ_SOURCE_DIR "/tests/samples/pages/";
  for (const std::string language : {"de", "es", "fr", "ja", "ko"}) {
    CAPTURE(language);
    const Outcome outcome = run_cli(directory, {"--format", "json", samples + language + ".html"});
    REQUIRE(outcome.code == 0);
    std::string article = nlohmann::json::parse(outcome.out)["page"]["text"];
    CHECK(article + "\n" == leitsatz::test::read_file(samples + language + ".txt"));
  }
}

TEST_CASE("--explain shows what was left out, and why") {
  const Directory directory;
  const Outcome text = run_cli(directory, {"--explain"}, kPage);
  CHECK(text.out.find("\nreason    left out\n") != std::string::npos);
  CHECK(text.out.find("\nhint      What a shame, I would say,") != std::string::npos);
  const Outcome markdown = run_cli(directory, {"--explain", "--format", "markdown"}, kPage);
  CHECK(markdown.out.find("\n| hint | What a shame, I would say,") != std::string::npos);
}

TEST_CASE("JSON has what the page says of itself, and the text that spans count in") {
  const Directory directory;
  const Outcome run = run_cli(directory, {"--format", "json", "--explain"}, kPage);
  const auto json = nlohmann::json::parse(run.out);
  CHECK(json["title"] == "Bridge over the Alm is closed");
  CHECK(json["page"]["author"] == "A. Writer");
  CHECK(json["page"]["language"] == "en");
  CHECK(json["page"]["site"] == nullptr);
  const std::string article = json["page"]["text"];
  REQUIRE(json["sentences"].size() == 3);
  for (const auto& sentence : json["sentences"]) {
    const std::size_t start = sentence["start"], end = sentence["end"];
    CHECK(article.substr(start, end - start) == sentence["text"]);
  }
  CHECK(json["page"]["left_out"].back()["reason"] == "hint");
  CHECK_FALSE(nlohmann::json::parse(run_cli(directory, {"--format", "json"}, "Text. It is.").out)
                  .contains("page"));
}

TEST_CASE("JSON Lines take pages beside texts") {
  const Directory directory;
  const auto line = [](nlohmann::json fields) { return fields.dump() + "\n"; };
  const Outcome run = run_cli(directory, {"--jsonl"},
                              line({{"id", 1}, {"html", kPage}}) +
                                  line({{"id", 2}, {"html", kPage}, {"title", "Closed"}}) +
                                  line({{"id", 3}, {"html", kPage}, {"text", "It is a text."}}));
  CHECK(run.code == 0);
  const std::size_t second = run.out.find('\n') + 1, third = run.out.find('\n', second) + 1;
  const auto json = nlohmann::json::parse(run.out.substr(0, second));
  const std::string as_file = run_cli(directory, {"--format", "json"}, kPage).out;
  CHECK(json["page"] == nlohmann::json::parse(as_file)["page"]);
  CHECK(json["sentences"] == nlohmann::json::parse(as_file)["sentences"]);
  CHECK(json["title"] == "Bridge over the Alm is closed");
  CHECK(nlohmann::json::parse(run.out.substr(second, third - second))["title"] == "Closed");
  // A text beside a page is what somebody found in it already.
  const auto text = nlohmann::json::parse(run.out.substr(third));
  CHECK(text["sentences"][0]["text"] == "It is a text.");
  CHECK_FALSE(text.contains("page"));
}

TEST_CASE("--input says what the text of JSON Lines is, too") {
  const Directory directory;
  const std::string line = nlohmann::json({{"text", kPage}}).dump() + "\n";
  CHECK(nlohmann::json::parse(run_cli(directory, {"--jsonl", "--input", "html"}, line).out)
            .contains("page"));
  CHECK_FALSE(nlohmann::json::parse(run_cli(directory, {"--jsonl"}, line).out).contains("page"));
}

TEST_CASE("A page's bytes that are not UTF-8, NULs and entities of its own do no harm") {
  const Directory directory;
  const std::string body = kPage.substr(kPage.find("<html"));
  const std::string bomb =
      "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + body;
  CHECK(run_cli(directory, {"-n", "1"}, bomb).code == 0);
  std::string broken = kPage;
  broken.replace(broken.find("river"), 5, std::string("ri\xE9\0r", 5));
  const Outcome run =
      run_cli(directory, {"--input", "html", "--encoding", "utf-8", "--highlight"}, broken);
  CHECK(run.code == 0);
  CHECK(run.out.find("ri\xEF\xBF\xBDr Alm was closed") != std::string::npos);
  CHECK(run.out.find("caf\xC3\xA9") != std::string::npos);
}

TEST_CASE("Broken markup loses no text behind it") {
  const std::string article =
      kPage.substr(kPage.find("<div"), kPage.find("</div>") - kPage.find("<div"));
  const std::string broken[] = {
      "<noscript><div></noscript>",
      "<template><div><p>row</template>",
      "<button><div>Menu</button>",
      "<select><div><option>East<option>West</select>",
      "<a name=top/>",
      "</p></div></b>",
      "<table><tr><td></div>",
      "<svg><title>Logo</title><g></svg>",
      "<form><div></form>",
      "<p><b><i></p></i>",
      "<!--><x-menu/>",
  };
  for (const std::string& markup : broken) {
    CAPTURE(markup);
    const Outcome run =
        run_cli(Directory(), {"--input", "html"}, "<body>" + markup + article + "</div></body>");
    CHECK(run.out == kUntitled);
  }
}

TEST_CASE("Pages made to hurt the parser are read to the end") {
  const Directory directory;
  const std::string body = kPage.substr(kPage.find("<div"));
  std::string attributes = "<p", fonts;
  for (int i = 0; i < 1000000; ++i) attributes += " a" + std::to_string(i) + "=1";
  for (int i = 0; i < 100000; ++i) fonts += "<font size=" + std::to_string(i) + "><p>x";
  const std::string pages[] = {
      repeat("<div>", 100000) + body + repeat("</div>", 100000),
      repeat("<div>", 100000) + body + repeat("</span>", 100000),
      body + repeat("<p>x<i><li><td", 20000),
      body + "<script>" + repeat("It is prose. ", 100000),
      body + "<!-- " + repeat("It is prose. ", 100000),
      body + repeat("&amp;&lt;&#8217;&eacute;&bogus;&#0;", 50000),
      body + repeat("<", 500000),
      repeat("<b>", 100000) + body,
      repeat("<a href=x><p>", 100000) + body,
      body + repeat("<table>", 100000),
      body + repeat("<table>x", 100000),
      body + repeat("<b><div>", 100000) + repeat("</b>", 100000),
      body + fonts,
      body + "<p><button>" + repeat("<span>", 100000) + repeat("<div></div>", 100000),
      body + repeat("<template><svg>", 100000),
      body + repeat("<noscript>", 100000),
      body + repeat("<noscript><b><div></noscript>", 100000),
      body + attributes + ">x",
      body + "<p class=\"" + repeat("x ", 10000000) + "\">x",
      body + "<b class=\"" + repeat("x ", 500000) + "\">" + repeat("<p>x", 100000),
  };
  for (const std::string& page : pages) {
    CAPTURE(page.substr(0, 20));
    CAPTURE(page.substr(page.size() - 20));
    directory.write("page.html", page);
    const Outcome run = run_cli(directory, {"-n", "99", "page.html"});
    CHECK(run.code == 0);
    CHECK(run.error == "");
    CHECK(run.out.find("Repairs will begin in September & cost") != std::string::npos);
  }
}
