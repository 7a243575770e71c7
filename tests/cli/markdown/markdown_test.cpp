// Markdown through the command: its words without its marks.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "support/process.h"

using Json = nlohmann::json;
using leitsatz::test::Directory;
using leitsatz::test::Outcome;
using leitsatz::test::run_cli;

namespace {

const std::string kArticle =
    "---\n"
    "title: \"The \\\"Alm\\\" bridge is closed\"\n"
    "author: [Ada Writer, 'B. Second']  # both\n"
    "date: 2026-05-04\n"
    "lang: en\n"
    "tags:\n  - roads\n"
    "---\n"
    "# The \"Alm\" bridge is closed\n\n"
    "<!-- a note to the editor. It is not for readers. -->\n"
    "The **bridge** over the [river *Alm*](https://alm.example/a_(b) \"The river\") was closed by\n"
    "the town council in May[^1], and no one, it says, may cross it.\n\n"
    "![A photograph of the bridge. It is long.](bridge.jpg)\n\n"
    "Next steps\n----------\n\n"
    "1. Engineers found `long cracks` in two of its ~~eight~~ nine stone pillars &amp; called for "
    "help.\n"
    "2. Repairs will begin in September<br>and cost [four million euros][cost], the town says.\n"
    "   - [x] The county and the state will pay for it in equal parts, as they promised.\n\n"
    "> No one may cross the bridge before the winter,\n> says the council of the town.\n\n"
    "```js\nconst prose = \"It is no sentence of the article.\";\n```\n\n"
    "    indented code is no sentence of the article either.\n\n"
    "| River | Length |\n|-------|-------:|\n| Alm is a river. | It is long. |\n\n"
    "<div class=\"ad\">\nBuy a boat today. It is cheap.\n</div>\n\n"
    "See <https://alm.example/> for more of it.\n\n"
    "[cost]: https://alm.example/cost \"The cost\"\n\n"
    "[^1]: The council met twice. It was late.\n";

Json read(const std::string& markdown, std::vector<std::string> arguments = {}) {
  const Directory directory;
  directory.write("a.md", markdown);
  arguments.insert(arguments.end(), {"--format", "json", "--explain", "a.md"});
  const Outcome run = run_cli(directory, arguments);
  REQUIRE(run.code == 0);
  return Json::parse(run.out);
}

// The article's sentences, each in brackets behind its kind.
std::string show(const Json& json) {
  std::string out;
  for (const Json& sentence : json["all_sentences"]) {
    out += sentence["kind"].get<std::string>() + "[" + sentence["text"].get<std::string>() + "]\n";
  }
  return out;
}

std::string left_out(const Json& json) {
  std::string out;
  for (const Json& block : json["page"]["left_out"]) {
    out += block["reason"].get<std::string>() + "[" + block["text"].get<std::string>() + "]\n";
  }
  return out;
}

}  // namespace

TEST_CASE("A Markdown file gives its words, and keeps its marks") {
  const Json json = read(kArticle);
  CHECK(json["title"] == "The \"Alm\" bridge is closed");
  CHECK(json["page"]["author"] == "Ada Writer, B. Second");
  CHECK(json["page"]["date"] == "2026-05-04");
  CHECK(json["page"]["language"] == "en");
  CHECK(show(json) ==
        "paragraph[The bridge over the river Alm was closed by the town council in May, and no "
        "one, it says, may cross it.]\n"
        "heading[Next steps]\n"
        "list_item[Engineers found long cracks in two of its nine stone pillars & called for "
        "help.]\n"
        "list_item[Repairs will begin in September and cost four million euros, the town says.]\n"
        "list_item[The county and the state will pay for it in equal parts, as they promised.]\n"
        "quote[No one may cross the bridge before the winter, says the council of the town.]\n"
        "code[const prose = \"It is no sentence of the article.\";]\n"
        "code[indented code is no sentence of the article either.]\n"
        "caption[River]\ncaption[Length]\ncaption[Alm is a river.]\ncaption[It is long.]\n"
        "paragraph[See https://alm.example/ for more of it.]\n");
  const std::string out = left_out(json);
  CHECK(out.starts_with("markup[---\ntitle: "));
  CHECK(out.find("title[The \"Alm\" bridge is closed]\n") != std::string::npos);
  CHECK(out.find("markup[<!-- a note to the editor. It is not for readers. -->]\n") !=
        std::string::npos);
  CHECK(out.find("markup[<div class=\"ad\">\nBuy a boat today. It is cheap.\n</div>]\n") !=
        std::string::npos);
  CHECK(out.ends_with("aside[[^1]: The council met twice. It was late.]\n"));
}

TEST_CASE("Spans count in the text that stands beside them") {
  const Json json = read(kArticle);
  const std::string text = json["page"]["text"];
  REQUIRE(json["sentences"].size() == 3);
  for (const Json& sentence : json["sentences"]) {
    const std::size_t start = sentence["start"], end = sentence["end"];
    CHECK(text.substr(start, end - start) == sentence["text"]);
  }
}

TEST_CASE("Markdown is told by the file's name or --input, and text stays text") {
  const Directory directory;
  for (const char* name : {"a.md", "a.Markdown", "a.txt"}) directory.write(name, kArticle);
  const auto marks = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {"--highlight", "-n", "9"});
    return run_cli(directory, arguments).out.find("](https://") != std::string::npos;
  };
  CHECK_FALSE(marks({"a.md"}));
  CHECK_FALSE(marks({"a.Markdown"}));
  CHECK_FALSE(marks({"--input", "markdown", "a.txt"}));
  CHECK(marks({"a.txt"}));
  CHECK(marks({"--input", "text", "a.md"}));
  const std::string line = Json({{"text", "It is a **bridge** over the Alm."}}).dump() + "\n";
  CHECK(Json::parse(run_cli(directory, {"--jsonl", "--input", "markdown"}, line)
                        .out)["sentences"][0]["text"] == "It is a bridge over the Alm.");
}

TEST_CASE("Titles come from front matter, else from the first heading") {
  const std::string body = "\nThe bridge over the river Alm was closed by the town in May.\n";
  CHECK(read("+++\ntitle = \"Closed, it's said\"\n[params]\ntitle = \"No\"\n+++\n" +
             body)["title"] == "Closed, it's said");
  CHECK(read("---\ntitle: >\n  The bridge\n  is closed\n...\n" + body)["title"] ==
        "The bridge is closed");
  CHECK(read("\xEF\xBB\xBF---\r\ntitle: Closed # for long\r\n---\r\n" + body)["title"] == "Closed");
  CHECK(read("Closed *now*\n===\n" + body)["title"] == "Closed now");
  CHECK(read("## A [closed](x) bridge ##\n" + body)["title"] == "A closed bridge");
  CHECK(read(body)["title"] == nullptr);
  CHECK(read("---\ntitle: Closed\n---\n" + body, {"--title", "Open"})["title"] == "Open");
  // A rule, and front matter that never ends.
  CHECK(read("---\n\nNotes: it is so.\n\n---\n" + body)["title"] == nullptr);
  CHECK(show(read("---\nNo key and no end." + body)).find("No key and no end.") !=
        std::string::npos);
}

TEST_CASE("What looks like a mark and is none stays") {
  CHECK(show(read("It is 2 * 3 * 4, snake_case_name and a \\*star\\* in the text.\n")) ==
        "paragraph[It is 2 * 3 * 4, snake_case_name and a *star* in the text.]\n");
  CHECK(show(read("The note `[^1]` and the [link] stay as they are, says A &bogus; man.\n")) ==
        "paragraph[The note [^1] and the [link] stay as they are, says A &bogus; man.]\n");
  CHECK(show(read("It is said[^a] by many [^b]. It is so, and here[^c], too.\n\n[^c]: word\n")) ==
        "paragraph[It is said by many.]\nparagraph[It is so, and here, too.]\n");
}

TEST_CASE("Markdown made to hurt the parser ends soon") {
  const Directory directory;
  const auto repeat = [](const std::string& text, int count) {
    std::string out;
    for (int i = 0; i < count; ++i) out += text;
    return out;
  };
  const std::string body = "\n\nThe bridge over the river Alm was closed by the town in May.\n";
  const std::string files[] = {
      repeat("> ", 100000) + "a" + body,
      repeat("- ", 100000) + "a" + body,
      repeat("[", 300000) + body,
      repeat("*a_", 100000) + body,
      repeat("![a](", 60000) + body,
      "[x]: " + repeat("y", 300000) + "\n\n" + repeat("[x]", 100000) + body,
      repeat("|a", 100000) + "\n" + repeat("|-", 100000) + "\n" + repeat("|\n", 1000) + body,
      repeat("<!-- ", 60000) + body,
      "---\n" + repeat("title: a\n", 100000) + body,
      repeat("[^", 100000) + body,
      std::string("a\0b", 3) + body,
  };
  for (const std::string& file : files) {
    directory.write("a.md", file);
    const bool is_comment = file.starts_with("<!--");  // to its end, and all else with it
    CHECK(run_cli(directory, {"-n", "1", "a.md"}).code == (is_comment ? 1 : 0));
  }
  directory.write("a.md", files[5]);
  CHECK(run_cli(directory, {"-n", "1", "a.md"}).error ==
        "leitsatz: a.md: no Markdown that can be read: its links are too many; read as text\n");
}
