// Subtitles and pasted transcripts.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "support/process.h"

using Json = nlohmann::ordered_json;
using leitsatz::test::Directory;
using leitsatz::test::run_cli;

namespace {

const std::string kSubtitles =
    "1\n00:00:01,000 --> 00:00:03,000\nThe <i>mill</i> in Nordby stands still\n\n"
    "2\n00:00:03,000 --> 00:00:05,000\nsince the flood of 1997.\n\n"
    "3\n00:00:06,000 --> 00:00:09,000\nA new wheel costs ninety thousand euros.\n";

}  // namespace

TEST_CASE("Subtitles are read as text, by name and by looks") {
  const Directory directory;
  const std::string text =
      "The mill in Nordby stands still since the flood of 1997.\n"
      "A new wheel costs ninety thousand euros.\n";
  directory.write("mill.srt", kSubtitles);
  CHECK(run_cli(directory, {"mill.srt"}).out == text);
  CHECK(run_cli(directory, {}, kSubtitles).out == text);
  directory.write("one.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nIt rained in Nordby all day.\n");
  CHECK(run_cli(directory, {"one.vtt"}).out == "It rained in Nordby all day.\n");
  const std::string as_text =
      run_cli(directory, {"--input", "text", "-f", "json", "-e"}, kSubtitles).out;
  CHECK(as_text.find("-->") != std::string::npos);
  directory.write("none.srt", "It rained in Nordby all day.\n");
  CHECK(run_cli(directory, {"none.srt"}).out == "It rained in Nordby all day.\n");
}

TEST_CASE("Offsets of subtitles point into the file") {
  const Directory directory;
  const Json json = Json::parse(run_cli(directory, {"-f", "json", "-e"}, kSubtitles).out);
  const Json& first = json["all_sentences"][0];
  CHECK(first["text"] == "The mill in Nordby stands still since the flood of 1997.");
  const std::size_t start = first["start"], end = first["end"];
  CHECK(start == kSubtitles.find("The <i>"));
  CHECK(end == kSubtitles.find("1997.") + 5);
  CHECK(!json.contains("page"));
  const Json line = Json::parse(
      run_cli(directory, {"--jsonl", "--input", "transcript"}, Json{{"text", kSubtitles}}.dump())
          .out);
  CHECK(line["sentences"][0]["text"] == first["text"]);
}
