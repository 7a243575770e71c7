#include "document/line_kinds.h"

#include <doctest/doctest.h>

#include <string>

#include "language/data/languages.h"

namespace leitsatz {
namespace {

constexpr std::string_view kText =
    "\n\nThe ferry of Nordby closes in March, since nobody pays for it any more. The town had "
    "asked "
    "the company to wait.";

// The kind of a line that stands before a text.
std::string_view kind_of(std::string_view line, LanguageId language = kUnd) {
  const std::string text = std::string(line) + std::string(kText);
  return block_kind_name(parse_document(text, language).blocks[0].kind);
}

// One line per block: its kind, or "label" for a list item that is no sentence, and its text.
std::string show(std::string_view text) {
  std::string shown;
  const Document document = parse_document(text);
  for (const Block& block : document.blocks) {
    const auto b = static_cast<std::uint32_t>(&block - document.blocks.data());
    const bool label = can_be_chosen(block.kind) && !can_be_chosen(document, b);
    shown += std::string(label ? "label" : block_kind_name(block.kind)) + ": ";
    shown += std::string(slice(text, block.span)) + "\n";
  }
  return shown;
}

TEST_CASE("bylines, dates, credits and forms are captions") {
  for (const std::string_view line : {"By Ida Holm, Staff Reporter",
                                      "By Ida Holm and Jan Berg",
                                      "BY IDA HOLM FOR THE POST",
                                      "Author: Ida Holm",
                                      "Published 4:05 p.m. Thursday | Updated 6:12 p.m.",
                                      "14 March 2025",
                                      "Stand: 12.09.2024 17:42 Uhr",
                                      "Publié le 3 mai 2024 à 10h30",
                                      "12 de mayo de 2024",
                                      "2024年3月1日",
                                      "Nordby, 12 May 2024",
                                      "Photo: The pier in spring. (I. Holm / Nordby Post)",
                                      "Foto: I. Holm",
                                      "Bildunterschrift: Die Mole am Abend",
                                      "Image credit: Nordby Archive",
                                      "FOTO AP",
                                      "(Photo: Ida Holm)",
                                      "Ida Holm/Getty Images",
                                      "CreditIda Holm",
                                      "写真：山田太郎",
                                      "[Verse 1]",
                                      "Present: I. Holm (chair), J. Berg, K. Ueda",
                                      "Anwesend: Holm, Berg",
                                      "Présents : Mme Holm, M. Berg",
                                      "Next meeting: 13 June, 18:30",
                                      "Prochaine réunion : le 13 juin à 18 h 30",
                                      "Serves 4",
                                      "Für 4 Personen",
                                      "Prep 15 min, cook 25 min"}) {
    CAPTURE(line);
    CHECK(kind_of(line) == "caption");
  }
  CHECK(kind_of("Von Anke Holm, Lokalredaktion", language_id("de")) == "caption");
  CHECK(kind_of("Di Luca Holm", language_id("it")) == "caption");
  CHECK(kind_of("Di Caprio Wins Again") != "caption");
}

TEST_CASE("labels of a page, invitations, pages and letters' edges are boilerplate") {
  for (const std::string_view line : {"Home > Local > Water",
                                      "Tweet  Share  Email",
                                      "READ MORE: Ten walks by the river",
                                      "Sign up for our morning letter here",
                                      "Click here to read more",
                                      "Share on Facebook",
                                      "Advertisement",
                                      "Mehr zum Thema",
                                      "Lire aussi : le pont de Brenne",
                                      "Lees ook:",
                                      "Читайте также: мост закрыт",
                                      "続きを読む",
                                      "© Nordby Post",
                                      "Page 3 of 9",
                                      "Seite 3 von 9",
                                      "3 Results ............ 5",
                                      "Results    5",
                                      "Results\t12",
                                      "Results … 5",
                                      "Table of contents",
                                      "Liebe Nachbarn,",
                                      "Dear Ms Holm,",
                                      "Bonjour à toutes et à tous,",
                                      "Kære forældre,",
                                      "Уважаемые соседи!"}) {
    CAPTURE(line);
    CHECK(kind_of(line) == "boilerplate");
  }
}

TEST_CASE("what looks like a label, and is a sentence or a heading, stays") {
  for (const std::string_view line :
       {"By noon, the ferry had left without the passengers from the train.",
        "Dear old ferries are rare.", "Read more books, says the mayor",
        "Date palms grow on the island", "Page turners for the summer",
        "Thanks to the ferry, the island has a school.", "Share prices fall again",
        "12 people crossed on Monday.", "Euro 2024", "Von Menschen und Mäusen",
        "Photo shows: nobody knew of the plan, the company said on Friday",
        "The post office closes.", "30 Minuten Funkstille", "10 Years After",
        "Pay $1,000 or 2,000 fine"}) {
    CAPTURE(line);
    CHECK(kind_of(line) != "caption");
    CHECK(kind_of(line) != "boilerplate");
    CHECK(kind_of(line) != "code");
  }
}

TEST_CASE("a letter ends in its sign-off and what follows") {
  CHECK(show("Dear all,\n\nthe water is cut on Saturday from eight o'clock.\n\nBest regards,\nIda "
             "Holm\nNordby Council\n06 00 00 00 00\n") ==
        "boilerplate: Dear all,\nparagraph: the water is cut on Saturday from eight o'clock.\n"
        "boilerplate: Best regards,\nboilerplate: Ida Holm\nboilerplate: Nordby Council\n"
        "caption: 06 00 00 00 00\n");
  CHECK(show("La fête aura lieu jeudi dans la cour.\n\nBien cordialement,\nAgnès Holm\n") ==
        "paragraph: La fête aura lieu jeudi dans la cour.\nboilerplate: Bien cordialement,\n"
        "boilerplate: Agnès Holm\n");
  // In the middle of a text, thanks are no sign-off.
  CHECK(show("The town paid.\n\nMany thanks\n\nThe company wrote that the ferry had never been so "
             "full as in that summer, and asked for more.") ==
        "paragraph: The town paid.\nheading: Many thanks\nparagraph: The company wrote that the "
        "ferry had never been so full as in that summer, and asked for more.\n");
}

TEST_CASE("rows of tables, amounts and formulas are no sentences") {
  CHECK(show("The shop sold more.\n\nProduct    2022    2023\nEggs       412     489\n\nHail "
             "came.") ==
        "paragraph: The shop sold more.\ncode: Product    2022    2023\ncode: Eggs       412     "
        "489\nparagraph: Hail came.\n");
  CHECK(show("- 600 g carrots\n- 1 onion\n- salt\n\nPeel the carrots and slice them.") ==
        "label: 600 g carrots\nlabel: 1 onion\nlabel: salt\nparagraph: Peel the carrots and "
        "slice them.\n");
  CHECK(show("The tea cools.\nd T\n= \u2212 k ( T \u2212 T 0 ) (1)\nIt takes an hour.") ==
        "paragraph: The tea cools.\ncode: d T\ncode: = \u2212 k ( T \u2212 T 0 ) (1)\nparagraph: "
        "It takes an hour.\n");
}

TEST_CASE("a numbered line before a paragraph heads it") {
  CHECK(show("1. Water\nThe pump will be replaced in June.\n\n2. Bees\nTwo hives may stay.") ==
        "heading: Water\nparagraph: The pump will be replaced in June.\nheading: Bees\nparagraph: "
        "Two hives may stay.\n");
  CHECK(show("1. Water the beds\n2. Feed the bees\n\nThat is all.") ==
        "list_item: Water the beds\nlist_item: Feed the bees\nparagraph: That is all.\n");
}

TEST_CASE("a word or two without a stop are no sentence beside whole ones") {
  const std::string whole =
      "The ferry closes in March.\nThe town is angry about it.\nNobody pays for it now.\n";
  CHECK(show(whole + "None\nNothing is certain yet, though.") ==
        "paragraph: The ferry closes in March.\nparagraph: The town is angry about it.\n"
        "paragraph: Nobody pays for it now.\nheading: None\nparagraph: Nothing is certain yet, "
        "though.\n");
  CHECK(show(whole + "- None\n- Nothing is certain yet, though.") ==
        "paragraph: The ferry closes in March.\nparagraph: The town is angry about it.\n"
        "paragraph: Nobody pays for it now.\nlabel: None\nlist_item: Nothing is certain yet, "
        "though.\n");
  CHECK(show("- Milk\n- Bread\n- Tea") == "list_item: Milk\nlist_item: Bread\nlist_item: Tea\n");
}

TEST_CASE("a contact near the end is no sentence of the text") {
  CHECK(show("The ferry closes in March.\nThe town is angry.\nNobody pays for it now.\nIda Holm "
             "covers ferries. Reach her at holm@nordby.example.") ==
        "paragraph: The ferry closes in March.\nparagraph: The town is angry.\nparagraph: Nobody "
        "pays for it now.\nboilerplate: Ida Holm covers ferries. Reach her at "
        "holm@nordby.example.\n");
}

TEST_CASE("where nothing else could be chosen, nothing is marked") {
  CHECK(show("Photo: Ida Holm") == "paragraph: Photo: Ida Holm\n");
  CHECK(show("Dear all,\nThanks") == "paragraph: Dear all,\nparagraph: Thanks\n");
}

}  // namespace
}  // namespace leitsatz
