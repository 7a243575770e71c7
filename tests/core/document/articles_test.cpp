#include "document/articles.h"

#include <doctest/doctest.h>

#include <string>

namespace leitsatz {
namespace {

const std::string kFerry =
    "The ferry of Nordby closes in March, since nobody pays for it any more. The town is angry.\n";
const std::string kBread =
    "The bakers of Salto had no flour for two days after the mill burned. They baked with maize.\n";
const std::string kChoir =
    "The choir of Brenne won the second prize at a contest in Riga. Forty choirs took part.\n";

// The titles of a text, "|" between.
std::string titles(const std::string& text) {
  const Document document = parse_document(text);
  std::string shown;
  for (const Block& block : document.blocks) {
    if (block.kind != BlockKind::kTitle) continue;
    shown += (shown.empty() ? "" : "|") + std::string(slice(text, block.span));
  }
  return shown;
}

TEST_CASE("rules tell articles apart where headings stand behind them") {
  for (const std::string rule : {"***", "* * *", "----------", "==========", "\u2014\u2014\u2014",
                                 "+++", "\u2022 \u2022 \u2022"}) {
    CAPTURE(rule);
    const std::string between = "\n" + rule + "\n\n";
    CHECK(titles("Ferry line closes\n\n" + kFerry + between + "Bakers run out of flour\n\n" +
                 kBread + between + "1. Post: Choir wins a prize\n" + kChoir) ==
          "Ferry line closes|Bakers run out of flour|Post: Choir wins a prize");
  }
  CHECK(titles("Ferry line closes\n\n" + kFerry + "\n***\n\nBakers run out of flour\n\n" +
               kBread) == "Ferry line closes|Bakers run out of flour");
}

TEST_CASE("datelines under headings tell articles apart") {
  CHECK(titles("Ferry line closes\nBy Ida Holm\n\n" + kFerry +
               "\nBakers run out of flour\nBy Jan "
               "Berg\n\n" +
               kBread) == "Ferry line closes|Bakers run out of flour");
  CHECK(titles("Ferry line closes\n12 May 2024\n" + kFerry +
               "\nBakers run out of flour\n13 May "
               "2024\n" +
               kBread) == "Ferry line closes|Bakers run out of flour");
}

TEST_CASE("sections, scenes and footers are no articles") {
  CHECK(titles("Ferry line closes\n\nReasons\n" + kFerry + "\nBread\n" + kBread + "\nSong\n" +
               kChoir) == "Ferry line closes");
  CHECK(titles(kFerry + "\n***\n\n" + kBread + "\n***\n\n" + kChoir) == "");
  CHECK(titles("Ferry line closes\n\n" + kFerry + kBread + kChoir +
               "\n---\n\nAbout the author\nIda Holm writes.\n") == "Ferry line closes");
  CHECK(titles("# Ferry line closes\n\n" + kFerry + "\n---\n\n## What it costs\n\n" + kBread +
               "\n---\n\n## Who sings now\n\n" + kChoir) == "Ferry line closes");
  CHECK(titles("Papers of Nordby\nMarch 2024\n\n" + kFerry + "\nPapers of Nordby\nMarch 2024\n\n" +
               kBread) == "Papers of Nordby");
  CHECK(titles("Ferry line closes\n\n" + kFerry + "\n***\n\nMethod\n\n" + kBread +
               "\n***\n\nResults\n\n" + kChoir) == "Ferry line closes");
}

TEST_CASE("the first article begins with the text, the others with their titles") {
  const Document document = parse_document("News of May\n\nFerry line closes\n\n" + kFerry +
                                           "\n***\n\nBakers run out of flour\n\n" + kBread);
  CHECK(begins_of_articles(document.blocks) == std::vector<std::uint32_t>{0, 3});
  CHECK(begins_of_articles({}).empty());
}

}  // namespace
}  // namespace leitsatz
