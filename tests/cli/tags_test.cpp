// HTML that is read as text: whatever stands in it, no tag comes out of it in a summary.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support/process.h"

using Json = nlohmann::json;
using leitsatz::test::Directory;
using leitsatz::test::Outcome;
using leitsatz::test::run_cli;

namespace {

// What people paste along with text. "%" is where the words stand.
const std::vector<std::string> kWreckage = {
    "<p>%</p>",
    "<P CLASS=\"lead\">%</P>",
    "<div id='a' data-x=\"1 > 0\">%</div>",
    "<span style=\"color: red\">%</span>",
    "<b>%</b>",
    "<strong><em>%</em></strong>",
    "<a href=\"https://alm.example/?a=1&amp;b=2\">%</a>",
    "<a href=https://alm.example/ target=_blank>%</a>",
    "<h2>%</h2>",
    "<ul>\n<li>%</li>\n</ul>",
    "<blockquote>\n%\n</blockquote>",
    "%<br>",
    "%<br/>",
    "<br />%",
    "<img src=\"a.jpg\" alt=\"A bridge\"/>%",
    "<!-- a comment --> %",
    "<script>alert(1)</script>%",
    "<style>p { color: red }</style>%",
    "<table><tr><td>%</td></tr></table>",
    "<p>%",
    "%</p>",
    "</div></div>%",
    "<p\nclass=\"x\"\n>%</p>",
    "<iframe src=\"https://alm.example\"></iframe>%",
    "<input type=\"text\" value=\"x\">%",
    "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>%",
    "<my-element some-attribute>%</my-element>",
    "<font color=#ff0000 size=+2>%</font>",
    "<o:p></o:p>%",
    "<?xml version=\"1.0\"?>%",
    "<!DOCTYPE html>%",
};

const std::vector<std::string> kSentences = {
    "The bridge over the river Alm was closed by the town council in May.",
    "Engineers found long cracks in two of its nine stone pillars.",
    "Repairs will begin in September and cost four million euros.",
    "The town, the county and the state will pay for it in equal parts.",
};

std::string wrap(const std::string& wreckage, const std::string& words) {
  const std::size_t at = wreckage.find('%');
  return wreckage.substr(0, at) + words + wreckage.substr(at + 1);
}

// What a tag can't be without; none of the sentences has it.
bool holds_tag(const std::string& text) { return text.find_first_of("<>") != std::string::npos; }

}  // namespace

TEST_CASE("Whatever wreckage stands in a text, its summary has no tag") {
  std::size_t checked = 0;
  for (const std::string& wreckage : kWreckage) {
    CAPTURE(wreckage);
    for (const std::string between : {"\n\n", "\n", " ", ""}) {
      CAPTURE(between);
      // Around every sentence, around one of them, and around all.
      std::vector<std::string> texts(3);
      for (std::size_t i = 0; i < kSentences.size(); ++i) {
        if (i > 0) {
          for (std::string& text : texts) text += between;
        }
        texts[0] += wrap(wreckage, kSentences[i]);
        texts[1] += i == 1 ? wrap(wreckage, kSentences[i]) : kSentences[i];
        texts[2] += kSentences[i];
      }
      texts[2] = wrap(wreckage, texts[2]);
      std::string batch;
      for (const std::string& text : texts) batch += Json({{"text", text}}).dump() + "\n";
      const Directory directory;
      const Outcome run = run_cli(directory, {"--jsonl", "--input", "text"}, batch);
      CHECK(run.code == 0);
      std::size_t begin = 0;
      for (const std::string& text : texts) {
        CAPTURE(text);
        const std::size_t end = run.out.find('\n', begin);
        REQUIRE(end != std::string::npos);
        const Json json = Json::parse(run.out.substr(begin, end - begin));
        begin = end + 1;
        for (const Json& sentence : json["sentences"]) {
          CHECK_FALSE(holds_tag(sentence["text"].get<std::string>()));
          ++checked;
        }
      }
    }
  }
  CHECK(checked > kWreckage.size());
}
