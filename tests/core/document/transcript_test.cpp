#include "leitsatz/transcript.h"

#include <doctest/doctest.h>

#include <string>

namespace leitsatz {
namespace {

// One line per block: its speaker and its words, line breaks shown as "/".
std::string show(std::string_view source, TranscriptHint hint = TranscriptHint::kNone) {
  const std::optional<Transcript> read = read_transcript(source, hint);
  if (!read) return "none";
  std::string shown;
  for (const Block& block : read->blocks) {
    if (block.kind == BlockKind::kTitle) shown += "# ";
    if (!block.speaker.empty()) shown += std::string(slice(read->text, block.speaker)) + "> ";
    for (const char c : slice(read->text, block.span)) shown += c == '\n' ? '/' : c;
    shown += "\n";
  }
  return shown;
}

TEST_CASE("SubRip: numbers, times and tags are left out, cues are joined") {
  CHECK(
      show(
          "1\r\n00:00:01,000 --> 00:00:02,000\r\nThe mill <b>stands\r\nstill</b> since\r\n\r\n2\r\n"
          "00:00:02,100 --> 00:00:04,000 X1:10 X2:90\r\n{\\an8}the flood.\r\n") ==
      "The mill stands still since the flood.\n");
  CHECK(show("\xEF\xBB\xBF"
             "1\n00:00:01,000 --> 00:00:02,000\nIt rained.\n2\n00:00:02,000 --> "
             "00:00:03,000\nFor 40 days\n3\n00:00:03,000 --> 00:00:04,000\nand 40 nights.\n") ==
        "It rained. For 40 days and 40 nights.\n");
  const std::string one = "1\n00:00:01,000 --> 00:00:02,000\nIt rained.\n";
  CHECK(show(one) == "none");
  CHECK(show(one, TranscriptHint::kSubtitles) == "It rained.\n");
}

TEST_CASE("blank lines may stand anywhere in a cue") {
  CHECK(show("1\n\n00:00:01,000 --> 00:00:02,000\n\nIt rained\n\n2\n\n00:00:02,000 --> "
             "00:00:03,000\n\nfor 40\n\ndays.\n") == "It rained for 40 days.\n");
}

TEST_CASE("a number that is said stays") {
  CHECK(show("1\n00:00:01,000 --> 00:00:02,000\nHow many?\n\n2\n00:00:02,000 --> 00:00:03,000\n"
             "84\n\n3\n00:00:03,000 --> 00:00:04,000\nThat is a lot.\n") ==
        "How many? 84 That is a lot.\n");
}

TEST_CASE("WebVTT: header, notes, styles, names of cues and settings are left out") {
  CHECK(
      show(
          "WEBVTT - A visit\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE\nseen by Kim\n\n"
          "intro\n00:01.000 --> 00:02.000 line:90% align:start\nThe dam &amp; the\n\n"
          "00:02.000 --> 00:03.000\nlock <00:02.500><c.yellow>are</c> old.\n") ==
      "The dam & the lock are old.\n");
}

TEST_CASE("turns are blocks, and name their speakers") {
  CHECK(show("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>The dam\n\n00:02.000 --> 00:03.000\n"
             "<v Ana>is old.\n\n00:03.000 --> 00:04.000\n<v.loud Leo Ruiz>How old?</v>\n") ==
        "Ana> The dam is old.\nLeo Ruiz> How old?\n");
  CHECK(show("1\n00:00:01,000 --> 00:00:02,000\n- How old?\n- From 1950.\n\n2\n00:00:02,000 --> "
             "00:00:03,000\n>> I see.\n") == "How old?\nFrom 1950.\nI see.\n");
  CHECK(
      show("1\n00:00:01,000 --> 00:00:02,000\nANA: The dam is\n\n2\n00:00:02,000 --> 00:00:03,000\n"
           "old.\n\n3\n00:00:03,000 --> 00:00:04,000\nLEO: How old?\n\n4\n00:00:04,000 --> "
           "00:00:05,000\nANA: From 1950.\n") ==
      "ANA> The dam is old.\nLEO> How old?\nANA> From 1950.\n");
}

TEST_CASE("a label said again in the next cue goes on with the turn") {
  CHECK(show("1\n00:00:01,000 --> 00:00:02,000\nAna Vidal: The dam of\n\n2\n00:00:02,000 --> "
             "00:00:03,000\nAna Vidal: the mill is\n\n3\n00:00:03,000 --> 00:00:04,000\nAna Vidal: "
             "old.\n\n4\n00:00:04,000 --> 00:00:05,000\nLeo Ruiz: How\nold?\n\n5\n00:00:05,000 --> "
             "00:00:06,000\nAna Vidal: From 1950.\n") ==
        "Ana Vidal> The dam of the mill is old.\nLeo Ruiz> How old?\nAna Vidal> From 1950.\n");
}

TEST_CASE("sounds, music and lines that roll are left out; a pause is a line break") {
  CHECK(show("WEBVTT\n\n00:01.000 --> 00:02.000\n[Music]\n\n00:02.000 --> 00:03.000\nso we went\n\n"
             "00:03.000 --> 00:04.000\nso we went\ndown<00:03.500><c> the river</c>\n\n"
             "00:04.000 --> 00:05.000\ndown the river\n♪ and sang ♪\n\n"
             "00:09.000 --> 00:10.000\nthen it rained\n") ==
        "so we went down the river and sang/then it rained\n");
}

TEST_CASE("words are not parted in scripts without spaces") {
  CHECK(show("1\n00:00:01,000 --> 00:00:02,000\n橋は昨日\n\n2\n00:00:02,000 --> 00:00:03,000\n"
             "閉鎖された。\n\n3\n00:00:03,000 --> 00:00:04,000\n理由は不明だ。\n") ==
        "橋は昨日閉鎖された。理由は不明だ。\n");
}

TEST_CASE("times between and before lines") {
  CHECK(show("How to mend a pump\n0:00\ntoday we open\n0:03\nthe old pump\n0:07\nand clean it\n") ==
        "# How to mend a pump\ntoday we open the old pump and clean it\n");
  CHECK(show("[00:00] heute öffnen wir\n[00:03] die alte pumpe\n[00:07] und putzen sie\n") ==
        "heute öffnen wir die alte pumpe und putzen sie\n");
  CHECK(show("0:00\nAna: The pump is old.\n0:03\nLeo: How old?\n0:05\nAna: From 1950.\n") ==
        "Ana> The pump is old.\nLeo> How old?\nAna> From 1950.\n");
}

TEST_CASE("a part of a transcript begins at any time") {
  CHECK(show("59:50\nso we drive home\n59:55\nand wait for\n1:00:02\nthe boat\n") ==
        "so we drive home and wait for the boat\n");
}

TEST_CASE("what is no transcript is left alone") {
  CHECK(show("") == "none");
  CHECK(show("It rained.\nThe arrow --> points to the mill.\n00:01 --> 00:02\n") == "none");
  CHECK(show("9:00\nOpening\n10:00\nTalk\n11:00\nLunch\n") == "none");
  CHECK(show("0:00 Intro\n1:20 The old pump\n5:40 How to clean it\n9:10 Outro\n") == "none");
  CHECK(show("[00:00] Ana: The pump is old.\n[00:03] Leo: How old?\n[00:05] Ana: From 1950.\n") ==
        "none");
  CHECK(show("1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:02,000 --> 00:00:03,000\n<i></i>\n") ==
        "none");
}

TEST_CASE("spans of the text point into the source") {
  const std::string source =
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>The <i>dam</i> &amp; the\n\n00:02.000 --> "
      "00:03.000\n"
      "<v Ana>lock\n";
  const std::optional<Transcript> read = read_transcript(source, TranscriptHint::kSubtitles);
  REQUIRE(read);
  REQUIRE(read->blocks.size() == 1);
  CHECK(slice(source, read->in_source(read->blocks[0].speaker)) == "Ana");
  CHECK(slice(source, read->in_source(read->blocks[0].span)) ==
        "The <i>dam</i> &amp; the\n\n00:02.000 --> 00:03.000\n<v Ana>lock");
  const auto at = static_cast<std::uint32_t>(read->text.find('&'));
  CHECK(slice(source, read->in_source({at, at + 1})) == "&amp;");
  CHECK(slice(source, read->in_source({at - 4, at - 1})) == "dam");
}

}  // namespace
}  // namespace leitsatz
