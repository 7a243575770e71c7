// --together and the "documents" of a batch: several texts, one summary.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "support/lines.h"
#include "support/process.h"
#include "support/story_texts.h"

using Json = nlohmann::ordered_json;
using leitsatz::kEnglishStory;
using leitsatz::kGermanStory;
using leitsatz::test::Directory;
using leitsatz::test::lines_of;
using leitsatz::test::Outcome;
using leitsatz::test::run_cli;

namespace {

void write_story(const Directory& directory) {
  directory.write("a.txt", kGermanStory);
  directory.write("b.txt", kEnglishStory);
}

Json answer(const Json& request) {
  const Directory directory;
  const std::vector<std::string> lines =
      lines_of(run_cli(directory, {"--jsonl"}, request.dump() + "\n").out);
  REQUIRE(lines.size() == 1);
  return Json::parse(lines[0]);
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("Sentences are followed by the number of their text, and the texts are listed") {
  const Directory directory;
  write_story(directory);
  const Outcome outcome = run_cli(directory, {"--together", "-n", "4", "a.txt", "b.txt"});
  CHECK(outcome.code == 0);
  CHECK(count(outcome.out, "340") == 1);
  CHECK(count(outcome.out, ". [1]\n") >= 1);
  CHECK(count(outcome.out, ". [2]\n") >= 1);
  CHECK(
      outcome.out.ends_with("\n\n[1] Lindauer Laborzentrum schließt nach 14 Jahren (a.txt)\n"
                            "[2] Novatek shuts its Lindau laboratory (b.txt)\n"));
}

TEST_CASE("JSON: every sentence has its document and its place in it") {
  const Directory directory;
  write_story(directory);
  const Outcome outcome =
      run_cli(directory, {"--together", "--format", "json", "--explain", "a.txt", "b.txt"});
  const Json json = Json::parse(outcome.out);
  CHECK(json["schema"] == "leitsatz/1");
  REQUIRE(json["documents"].size() == 2);
  CHECK(json["documents"][0]["file"] == "a.txt");
  CHECK(json["documents"][0]["language"] == "de");
  CHECK(json["documents"][1]["title"] == "Novatek shuts its Lindau laboratory");
  REQUIRE(json["sentences"].size() == 3);
  for (const char* list : {"sentences", "all_sentences"}) {
    for (const Json& sentence : json[list]) {
      const std::string_view text = sentence["document"] == 0 ? kGermanStory : kEnglishStory;
      const auto start = sentence["start"].get<std::size_t>();
      const auto end = sentence["end"].get<std::size_t>();
      CHECK(sentence["text"] == text.substr(start, end - start));
      CHECK(sentence["score"].get<double>() <= 1);
    }
  }
  CHECK(json["stats"]["summary_words"].get<int>() > 20);
  const std::string summary = json["summary"];
  CHECK(summary.starts_with(std::string(json["sentences"][0]["text"]) + ' '));
  const Json units = Json::parse(run_cli(directory, {"--together", "-f", "json", "--offsets",
                                                     "codepoints", "-n", "9", "a.txt", "b.txt"})
                                     .out);
  const Json& shifted = units["sentences"][1];  // behind letters of two bytes
  CHECK(shifted["start"].get<std::size_t>() < kGermanStory.find(std::string(shifted["text"])));
  CHECK(json["keywords"].size() == 8);
}

TEST_CASE("Markdown has footnotes, HTML links into the articles") {
  const Directory directory;
  write_story(directory);
  const std::string markdown =
      run_cli(directory, {"--together", "-f", "markdown", "-t", "key-points", "a.txt", "b.txt"})
          .out;
  CHECK(markdown.starts_with("- "));
  CHECK(count(markdown, "[^2]\n") >= 1);
  CHECK(count(markdown, "[^2]: Novatek shuts its Lindau laboratory (b.txt)\n") == 1);
  const std::string html = run_cli(directory, {"--together", "-f", "html", "a.txt", "b.txt"}).out;
  CHECK(count(html, "<a href=\"#f2-s1\">Novatek closed") == 1);
  CHECK(count(html, "<mark id=\"f2-s1\">Novatek closed") == 1);
  CHECK(count(html, "aria-label=\"Summary") == 1);
  CHECK(count(html, "<article>") == 2);
}

TEST_CASE("A headline is that of the text that tells the story best") {
  const Directory directory;
  write_story(directory);
  const Outcome outcome = run_cli(directory, {"--together", "-t", "headline", "a.txt", "b.txt"});
  CHECK(outcome.out.starts_with("Novatek shuts its Lindau laboratory [2]\n"));
}

TEST_CASE("A file that can't be read is named, and the others go on") {
  const Directory directory;
  write_story(directory);
  const Outcome outcome =
      run_cli(directory, {"--together", "-f", "json", "missing.txt", "a.txt", "b.txt"});
  CHECK(outcome.code == 1);
  CHECK(outcome.error.find("missing.txt: ") != std::string::npos);
  const Json json = Json::parse(outcome.out);
  CHECK(json["documents"][0]["error"]["code"] == "unreadable");
  CHECK(json["sentences"].size() == 3);
  for (const Json& sentence : json["sentences"]) CHECK(sentence["document"] != 0);
}

TEST_CASE("A file that is given twice counts once") {
  const Directory directory;
  write_story(directory);
  const Outcome twice =
      run_cli(directory, {"--together", "-f", "json", "-n", "20", "a.txt", "b.txt", "a.txt"});
  const Json json = Json::parse(twice.out);
  CHECK(json["documents"][2]["same_as"] == 0);
  CHECK(!json["documents"][0].contains("same_as"));
  for (const Json& sentence : json["sentences"]) CHECK(sentence["document"] != 2);
}

TEST_CASE("The messages of a mailbox are texts, and their dates order them") {
  const Directory directory;
  const auto message = [](const std::string& date, const std::string& words) {
    return "From x@example.org Mon Jan  1 00:00:00 2024\nFrom: Ada <ada@example.org>\nDate: " +
           date + "\nSubject: The bridge\n\n" + words + "\n\n";
  };
  directory.write("all.mbox",
                  message("Fri, 3 May 2024 10:00:00 +0000",
                          "The town council reopened the bridge over the Alm on Friday morning.") +
                      message("Thu, 2 May 2024 10:00:00 +0000",
                              "Two inspectors found a crack in the second pillar on Thursday."));
  const Outcome outcome = run_cli(directory, {"--together", "--order", "date", "--per-document",
                                              "1", "-f", "json", "all.mbox"});
  const Json json = Json::parse(outcome.out);
  REQUIRE(json["sentences"].size() == 2);
  CHECK(json["sentences"][0]["document"] == 1);
  CHECK(json["sentences"][1]["document"] == 0);
  CHECK(json["documents"][1]["entry"] == 2);
}

TEST_CASE("Options that need --together, or exclude it") {
  const Directory directory;
  write_story(directory);
  const auto error = [&](std::vector<std::string> arguments) {
    const Outcome outcome = run_cli(directory, std::move(arguments));
    CHECK(outcome.code == 2);
    return outcome.error;
  };
  CHECK(error({"--per-document", "2", "a.txt"}).find("needs --together") != std::string::npos);
  CHECK(error({"--order", "date", "a.txt"}).find("needs --together") != std::string::npos);
  CHECK(error({"--together", "--order", "size", "a.txt"}).find("text or date") !=
        std::string::npos);
  CHECK(error({"--together", "--highlight", "a.txt"}).find("--highlight") != std::string::npos);
  CHECK(error({"--together", "--title", "x", "a.txt"}).find("--title") != std::string::npos);
  CHECK(error({"--together", "--jsonl", "a.txt"}).find("documents") != std::string::npos);
}

TEST_CASE("A line of a batch may hold several documents") {
  const Json json = answer({{"id", 7},
                            {"documents",
                             {{{"id", "g"}, {"text", kGermanStory}},
                              {{"id", 2}, {"html", "<p>" + std::string(kEnglishStory) + "</p>"}}}},
                            {"sentences", 4},
                            {"per_document", 2}});
  CHECK(json["id"] == 7);
  CHECK(json["documents"][0]["id"] == "g");
  CHECK(json["documents"][1]["id"] == 2);
  CHECK(json["documents"][1].contains("page"));
  CHECK(json["sentences"].size() == 4);
}

TEST_CASE("A document that is wrong has its error, and the others go on") {
  const Json json = answer({{"documents",
                             {{{"text", kGermanStory}},
                              {{"text", 7}},
                              {{"id", Json::array({1})}, {"text", "x"}},
                              {{"title", "no text"}},
                              {{"text", "x"}, {"language", "not a tag"}}}}});
  CHECK(!json["documents"][0].contains("error"));
  CHECK(json["documents"][1]["error"]["code"] == "bad_type");
  CHECK(json["documents"][2]["error"]["code"] == "bad_type");
  CHECK(json["documents"][3]["error"]["code"] == "missing_text");
  CHECK(json["documents"][4]["error"]["code"] == "unknown_language");
  CHECK(json["sentences"].size() == 3);
}

TEST_CASE("Empty documents and repeated ones do not thin the keywords out") {
  const Json alone = answer({{"documents", {{{"text", kEnglishStory}}}}});
  const Json padded = answer(
      {{"documents",
        {{{"text", kEnglishStory}}, {{"text", ""}}, {{"text", kEnglishStory}}, {{"text", " "}}}}});
  CHECK(padded["keywords"] == alone["keywords"]);
  CHECK(padded["sentences"] == alone["sentences"]);
  CHECK(padded["stats"] == alone["stats"]);
}

TEST_CASE("Lines whose documents are none") {
  CHECK(answer({{"documents", 7}})["error"]["code"] == "bad_type");
  CHECK(answer({{"documents", {7}}})["error"]["code"] == "bad_type");
  CHECK(answer({{"documents", {{{"txt", "x"}}}}})["error"]["code"] == "unknown_field");
  CHECK(answer({{"documents", Json::array()}, {"text", "x"}})["error"]["code"] == "bad_value");
  CHECK(answer({{"text", "x"}, {"order", "date"}})["error"]["code"] == "bad_value");
  CHECK(answer({{"documents", Json::array()}}).contains("nothing"));
}
