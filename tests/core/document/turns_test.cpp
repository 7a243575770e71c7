#include "document/turns.h"

#include <doctest/doctest.h>

#include <string>

#include "document/document.h"

namespace leitsatz {
namespace {

// One line per block: "speaker> words"; a notice as "(words)".
std::string show(std::string_view text) {
  std::string shown;
  for (const Block& block : parse_document(text).blocks) {
    const std::string words(slice(text, block.span));
    if (block.kind == BlockKind::kBoilerplate) {
      shown += "(" + words + ")\n";
    } else {
      shown += std::string(slice(text, block.speaker)) + "> " + words + "\n";
    }
  }
  return shown;
}

bool is_conversation(std::string_view text) { return !find_turns(text, split_lines(text)).empty(); }

TEST_CASE("names before a colon are speakers where they come back") {
  CHECK(show("Ines: The roof leaks again.\nPaul: Since when?\nInes: Since Sunday.\n") ==
        "Ines> The roof leaks again.\nPaul> Since when?\nInes> Since Sunday.\n");
  CHECK(show("F: Wann öffnet das Bad?\nA: Im Mai, wenn das Dach dicht ist.\nF: Und was kostet "
             "es?\nA: Drei Euro.") ==
        "F> Wann öffnet das Bad?\nA> Im Mai, wenn das Dach dicht ist.\nF> Und was kostet es?\nA> "
        "Drei Euro.\n");
  CHECK(show("P1 : on y va ?\nP2 : pas encore.\nP1 : alors j’attends.") ==
        "P1> on y va ?\nP2> pas encore.\nP1> alors j’attends.\n");
  CHECK(show("**Eva de Wit:** De brug is dicht.\n**Tom:** Hoe lang?\n**Eva de Wit:** Tot mei.") ==
        "Eva de Wit> De brug is dicht.\nTom> Hoe lang?\nEva de Wit> Tot mei.\n");
  CHECK(show("记者：桥什么时候修好？\n市长：明年春天。\n记者：要花多少钱？\n") ==
        "记者> 桥什么时候修好？\n市长> 明年春天。\n记者> 要花多少钱？\n");
}

TEST_CASE("names in lower case") {
  CHECK(show("lena: the pump is old\nkim: how old?\nlena: from 1950 i think it is\n") ==
        "lena> the pump is old\nkim> how old?\nlena> from 1950 i think it is\n");
  CHECK(show("[0:02] speaker 1: The pump is old.\n[0:05] speaker 2: How old?\n") ==
        "speaker 1> The pump is old.\nspeaker 2> How old?\n");
  CHECK_FALSE(is_conversation("he said: we will build it.\nshe said: we will not.\nhe said: why?"));
}

TEST_CASE("lines without a label go on with the turn") {
  CHECK(show("A talk about the bridge\n\nMIRA: It closes in May.\nThe steel is worn.\nJAN: Who "
             "pays?\nMIRA:\nThe county pays.") ==
        "> A talk about the bridge\nMIRA> It closes in May.\nMIRA> The steel is worn.\nJAN> Who "
        "pays?\nMIRA> The county pays.\n");
}

TEST_CASE("times and labels of transcripts are no text") {
  CHECK(show("[00:00:02] Speaker 1: The pump is old.\n[00:00:06] Speaker 2: How old?") ==
        "Speaker 1> The pump is old.\nSpeaker 2> How old?\n");
  CHECK(show("#Person1#: The pump is old.\n#Person2#: How old?") ==
        "Person1> The pump is old.\nPerson2> How old?\n");
  CHECK(show("Sprecher 1 (00:02): Die Pumpe ist alt.\nSprecher 2 (00:06): Wie alt?") ==
        "Sprecher 1> Die Pumpe ist alt.\nSprecher 2> Wie alt?\n");
  CHECK(show("Vidal, Ana   0:02\nLa bomba es vieja.\n\nRuiz, Leo   0:06\n¿De qué año?\n") ==
        "Vidal, Ana> La bomba es vieja.\nRuiz, Leo> ¿De qué año?\n");
  CHECK(show("00:00:02 Ana Vidal\nLa bomba es vieja.\n00:00:06 Leo Ruiz\n¿De qué año?\n") ==
        "Ana Vidal> La bomba es vieja.\nLeo Ruiz> ¿De qué año?\n");
  CHECK(show("Ana Vidal\n0:02\nLa bomba es vieja.\nLeo Ruiz\n0:06\n¿De qué año?\n") ==
        "Ana Vidal> La bomba es vieja.\nLeo Ruiz> ¿De qué año?\n");
  CHECK(show("de Wit, Eva  0:02\nDe pomp is oud.\nBerg, Tom  0:06\nHoe oud?\n") ==
        "de Wit, Eva> De pomp is oud.\nBerg, Tom> Hoe oud?\n");
  CHECK(show("[0:02] Ana: The pump is old.\n[0:05] It was built in 1950.\n[0:09] Leo: I see.") ==
        "Ana> The pump is old.\nAna> It was built in 1950.\nLeo> I see.\n");
}

TEST_CASE("exports of chats") {
  CHECK(show("03/05/2023, 17:10 - Lena created group \"Choir\"\n03/05/2023, 17:12 - Lena: bring "
             "the music\n03/05/2023, 17:13 - +49 170 5550101: <Media omitted>\n03/05/2023, 17:14 - "
             "Kim: on my way") ==
        "(03/05/2023, 17:10 - Lena created group \"Choir\")\nLena> bring the music\n"
        "(03/05/2023, 17:13 - +49 170 5550101: <Media omitted>)\nKim> on my way\n");
  CHECK(show("[03.05.23, 17:12:01] lena: bring the music\nand a pen\n[03.05.23, 17:13:40] Kim: "
             "\xE2\x80\x8Eimage omitted") ==
        "lena> bring the music\nand a pen\n([03.05.23, 17:13:40] Kim: \xE2\x80\x8Eimage "
        "omitted)\n");
  CHECK(
      show("5/3/23, 5:12 PM - Lena: bring the music\n5/3/23, 5:13\xE2\x80\xAFPM - Kim: ok then") ==
      "Lena> bring the music\nKim> ok then\n");
}

TEST_CASE("chats of other programs") {
  CHECK(show("12/4/23, 6:05 p. m. - Ana: trae la música\n12/4/23, 6:06 p. m. - Leo: voy ya\n") ==
        "Ana> trae la música\nLeo> voy ya\n");
  CHECK(show("[17:10] <lena> bring the music\n[17:11] <kim> on my way\n") ==
        "lena> bring the music\nkim> on my way\n");
  CHECK(show("lena — 12/04/2023 11:59\nbring the music\nkim — 12/04/2023 12:01\non my way\n") ==
        "lena> bring the music\nkim> on my way\n");
  CHECK(show("Lena Berg  11:59 AM\nbring the music\nKim Ruiz  12:01 PM\non my way\nLena Berg  1:05 "
             "PM\nthanks\n") ==
        "Lena Berg> bring the music\nKim Ruiz> on my way\nLena Berg> thanks\n");
}

TEST_CASE("lists, forms, captions and programmes are no conversation") {
  CHECK_FALSE(is_conversation("Note: The office is closed on Monday.\nIt opens again on Tuesday."));
  CHECK_FALSE(is_conversation("Date: 4 May\nPresent: Ana, Leo\nTopic: the roof\nPlace: Hall"));
  CHECK_FALSE(is_conversation("Name: Ana\nAge: 12\nName: Leo\nAge: 15\nName: Kim\nAge: 9"));
  CHECK_FALSE(is_conversation("Zutaten: 200 g Mehl\nZubereitung: Alles gut rühren.\nDauer: 1 h"));
  CHECK_FALSE(is_conversation("9:00 Opening\n10:00 Talk by Kim\n11:00 Opening\n12:00 Lunch"));
  CHECK_FALSE(
      is_conversation("18:05 Uhr: Das Feuer ist gelöscht.\n18:20 Uhr: Die Straße ist frei."));
  CHECK_FALSE(is_conversation("Schritt 1: Den Ofen heizen.\nSchritt 2: Den Teig kneten."));
  CHECK_FALSE(
      is_conversation("The town voted on Monday.\nPhoto: Kim Berg\nIt said no.\nMap: Kim Berg\n"
                      "The vote was close.\nPhoto: Ana Ruiz\nNobody had thought so."));
  CHECK_FALSE(
      is_conversation("The mayor said on Monday: We will build the bridge.\nThe council "
                      "said on Friday: We will not.\nThe mayor said on Monday: Why?"));
  CHECK_FALSE(
      is_conversation("She said: We will build it.\nHe replied: We will not.\nShe said: "
                      "Why?\nHe replied: It costs too much."));
  CHECK_FALSE(
      is_conversation("18:05 Uhr - Feuer gelöscht\nDas Feuer ist aus.\n17:40 Uhr - Straße "
                      "gesperrt\nDie Straße ist zu."));
  CHECK_FALSE(
      is_conversation("Lunes 02 Mayo, 2022 | 09:37\nLlovió.\nMartes 03 Mayo, 2022 | "
                      "10:10\nNo llovió."));
  CHECK_FALSE(is_conversation("TSV Nordby\n1:02\nSV Ravn\n1:05\nTSV Nordby\n0:59\nSV Ravn\n1:01"));
  CHECK_FALSE(
      is_conversation("Read More: Five tips for pumps.\nThe pump is old.\nIt leaks.\nRead "
                      "More: How to clean a pump.\nNew Look: The pump in blue.\n"));
  CHECK_FALSE(is_conversation("0:00 Intro\n1:20 How the pump works\n5:40 Outro\nThe pump is old."));
  CHECK_FALSE(is_conversation(""));
}

TEST_CASE("a label that stands once in prose is none") {
  CHECK(show("Ana: The bridge is closed.\nLeo: Why?\nAna: The steel is worn.\nThe report says so.\n"
             "Result: it has to go.\nNobody knew.\nLeo: I see.") ==
        "Ana> The bridge is closed.\nLeo> Why?\nAna> The steel is worn.\nAna> The report says so.\n"
        "Ana> Result: it has to go.\nAna> Nobody knew.\nLeo> I see.\n");
}

}  // namespace
}  // namespace leitsatz
