#include "document/document.h"

#include <doctest/doctest.h>

#include <string>

namespace leitsatz {
namespace {

// One line per block: its kind and its text, line breaks shown as "/".
std::string show(std::string_view text) {
  std::string shown;
  for (const Block& block : parse_document(text).blocks) {
    shown += std::string(block_kind_name(block.kind)) + ": ";
    for (char c : slice(text, block.span)) shown += c == '\n' ? '/' : c;
    shown += "\n";
  }
  return shown;
}

TEST_CASE("each line is a paragraph, with or without blank lines between") {
  const std::string expected =
      "paragraph: The first paragraph ends.\nparagraph: The second one, too.\n";
  CHECK(show("The first paragraph ends.\nThe second one, too.\n") == expected);
  CHECK(show("The first paragraph ends.\n\nThe second one, too.") == expected);
  CHECK(show("The first paragraph ends.\r\n\r\n  The second one, too.  \r\n") == expected);
  CHECK(show("The first paragraph ends.\u2029The second one, too.") == expected);
}

TEST_CASE("blank text has no blocks") {
  CHECK(show("") == "");
  CHECK(show(" \n\t\n\u00A0\n") == "");
  CHECK(show("\xEF\xBB\xBF") == "");
}

TEST_CASE("short lines without a stop head what follows") {
  CHECK(show("Ferry line closes\nThe line will close in March.\nWhat the town says\nThe town is "
             "angry.") ==
        "title: Ferry line closes\n"
        "paragraph: The line will close in March.\n"
        "heading: What the town says\n"
        "paragraph: The town is angry.\n");
  CHECK(show("渡し船の航路が廃止へ\n北部の航路は三月に廃止される。\n") ==
        "title: 渡し船の航路が廃止へ\nparagraph: 北部の航路は三月に廃止される。\n");
}

TEST_CASE("verse, and a line that nothing follows, are no headings") {
  CHECK(show("The sea is calm tonight\nThe tide is full\nThe moon lies fair\nUpon the "
             "straits\nCome to the "
             "window.") ==
        "paragraph: The sea is calm tonight\nparagraph: The tide is full\nparagraph: The moon lies "
        "fair\n"
        "paragraph: Upon the straits\nparagraph: Come to the window.\n");
  CHECK(show("The line will close in March.\nWhat comes then") ==
        "paragraph: The line will close in March.\nparagraph: What comes then\n");
  CHECK(show("[Verse]\nThe sea is calm tonight\nThe tide is full\n[Chorus]\nRow me home") ==
        "caption: [Verse]\nparagraph: The sea is calm tonight\nparagraph: The tide is full\n"
        "caption: [Chorus]\nparagraph: Row me home\n");
  CHECK(show("A fox has moved into the old tram depot of Nordby. Scroll down for more\nIt eats "
             "ham.") ==
        "paragraph: A fox has moved into the old tram depot of Nordby. Scroll down for more\n"
        "paragraph: It eats ham.\n");
  CHECK(show("Hello") == "paragraph: Hello\n");
  CHECK(show("soulever des questions\nLa ville attend.") ==
        "paragraph: soulever des questions\nparagraph: La ville attend.\n");
}

TEST_CASE("a heading may begin with a number") {
  CHECK(show("12 ways to cross the sound\nThere are twelve of them.") ==
        "title: 12 ways to cross the sound\nparagraph: There are twelve of them.\n");
}

TEST_CASE("a short last line is a byline; lines without a word are none") {
  CHECK(show("The line will close in March.\n+++\nThe town is angry.\n|||\nIda Holm, Nordby") ==
        "paragraph: The line will close in March.\nparagraph: The town is angry.\ncaption: Ida "
        "Holm, Nordby\n");
  CHECK(show("She said: \"We close it.\n\"\nThe town is angry.\n.") ==
        "paragraph: She said: \"We close it./\"\nparagraph: The town is angry./.\n");
  CHECK(show("The line will close.\nThe town is angry.\nBy Ida Holm\nNordby Press") ==
        "paragraph: The line will close.\nparagraph: The town is angry.\ncaption: By Ida Holm\n"
        "caption: Nordby Press\n");
  CHECK(show("+++\n***") == "");
}

TEST_CASE("lines wrapped at a column are one paragraph") {
  CHECK(show("The ferry company said on Monday that it would close the northern\n"
             "line in March, two years before the bridge is due to open. About\n"
             "nine hundred people take the ferry to work every day of the week.\n"
             "\n"
             "The mayor of Nordby asked the company to reconsider, and promised\n"
             "money from the county. A spokeswoman said that the offer had come\n"
             "too late.\n") ==
        "paragraph: The ferry company said on Monday that it would close the northern/line in "
        "March, two years "
        "before the bridge is due to open. About/nine hundred people take the ferry to work every "
        "day of the "
        "week.\n"
        "paragraph: The mayor of Nordby asked the company to reconsider, and promised/money from "
        "the county. A "
        "spokeswoman said that the offer had come/too late.\n");
}

TEST_CASE("wrapped paragraphs without a blank line end at a short line") {
  const std::string text =
      "Die Reederei teilte am Montag mit, dass sie die nördliche Linie im\n"
      "März schließen werde, zwei Jahre bevor die Brücke fertig sein soll.\n"
      "Täglich fahren etwa neunhundert Menschen mit der Fähre zur Arbeit.\n"
      "Das ist viel.\n"
      "Der Bürgermeister bat die Reederei, ihre Entscheidung zu überdenken,\n"
      "und versprach Geld vom Landkreis. Eine Sprecherin sagte darauf, das\n"
      "Angebot komme zu spät.\n";
  CHECK(parse_document(text).blocks.size() == 2);
}

TEST_CASE("Markdown's marks are read and left out") {
  CHECK(show("# The ferry closes\n\nIt will close in March.\n\nReasons\n-------\n\n- It loses "
             "money.\n- It is "
             "old,\n  and slow.\n* A bridge comes.\n1. First\n2) Second\n\n> We were not "
             "told.\n\n---\n\n```\nint "
             "x = 1;\n```\n| a | b |\n") ==
        "title: The ferry closes\n"
        "paragraph: It will close in March.\n"
        "heading: Reasons\n"
        "list_item: It loses money.\n"
        "list_item: It is old,/  and slow.\n"
        "list_item: A bridge comes.\n"
        "list_item: First\n"
        "list_item: Second\n"
        "quote: We were not told.\n"
        "code: int x = 1;\n"
        "code: | a | b |\n");
  CHECK(show("---\ntitle: x\ntags: y\n---\nIt closes.") ==
        "boilerplate: ---/title: x/tags: y/---\nparagraph: It closes.\n");
}

TEST_CASE("what only looks like a mark is text") {
  CHECK(show("#hashtag wins.") == "paragraph: #hashtag wins.\n");
  CHECK(show("A. Smith left.") == "paragraph: A. Smith left.\n");
  CHECK(show("3.5 percent more came.") == "paragraph: 3.5 percent more came.\n");
  CHECK(show("-5 degrees were measured.") == "paragraph: -5 degrees were measured.\n");
}

}  // namespace
}  // namespace leitsatz
