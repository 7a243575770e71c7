// Markdown through the command: its words without its marks.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support/one_file.h"
#include "support/process.h"
#include "support/repeat.h"

using Json = nlohmann::json;
using leitsatz::repeat;
using leitsatz::test::Directory;
using leitsatz::test::explained;
using leitsatz::test::left_out;
using leitsatz::test::Outcome;
using leitsatz::test::run_cli;
using leitsatz::test::show;

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

Json read(const std::string& markdown, const std::vector<std::string>& arguments = {}) {
  return explained("a.md", markdown, arguments);
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

TEST_CASE("Alerts are text of the article, without their labels") {
  const std::string line = "The path is shut until the tower has arrived.";
  const std::string shown = "paragraph[" + line + "]\n";
  CHECK(show(read("> [!WARNING]\n> " + line + "\n")) == shown);
  CHECK(show(read("> [!note]-\n>\n> " + line + "\n")) == shown);
  CHECK(show(read("> [!TIP] Before you go\n> " + line + "\n")) ==
        "heading[Before you go]\n" + shown);
  CHECK(show(read("> [!NOTE] " + line + "\n")) == shown);
  CHECK(show(read("> **Hinweis**\n> " + line + "\n")) == shown);
  CHECK(show(read("> \u26A0\uFE0F **Attention :**\n>\n> " + line + "\n")) == shown);
  CHECK(show(read("> [!NOTE]\n> " + line + "\n>\n> - Order the rails in time.\n")) ==
        shown + "list_item[Order the rails in time.]\n");
  // Quotations are none, nor are sentences in bold.
  CHECK(show(read("> " + line + "\n")) == "quote[" + line + "]\n");
  CHECK(show(read("> **It is shut.**\n> " + line + "\n")) ==
        "quote[It is shut.]\nquote[" + line + "]\n");
  CHECK(show(read("> [!NOTE]\n> " + line + "\n\n> " + line + "\n")) ==
        shown + "quote[" + line + "]\n");
}

TEST_CASE("Containers and admonitions give their words") {
  const std::string line = "Never cross the sands without a guide.";
  const std::string shown = "paragraph[" + line + "]\n";
  const std::string titled = "heading[On foot]\n" + shown;
  CHECK(show(read("::: warning\n" + line + "\n:::\n")) == shown);
  CHECK(show(read("::::danger\n" + line + "\n::::\n")) == shown);
  CHECK(show(read(line + "\n\n:::tip On foot\n" + line + "\n:::\n")) == shown + titled);
  CHECK(show(read(line + "\n\n:::tip[On foot]\n\n" + line + "\n\n:::\n")) == shown + titled);
  CHECK(show(read("::: {.callout-note}\n" + line + "\n:::\n")) == shown);
  CHECK(show(read(":::image type=\"content\" source=\"a.png\":::\n" + line + "\n")) == shown);
  CHECK(show(read(line + "\n\n!!! note \"On foot\"\n    " + line + "\n\n    " + line + "\n\n" +
                  line + "\n")) == shown + titled + shown + shown);
  CHECK(show(read("??? tip\n    " + line + "\n")) == shown);
  CHECK(show(read(line + "\n\n```{warning} On foot\n" + line + "\n```\n\n" + line + "\n")) ==
        shown + titled + shown);
  // Code stays code, and surprise is no mark.
  const std::string code = "```\n::: a\n$$\n{% b %}\n```\n";
  CHECK(read(code + line + "\n")["page"]["text"] == "::: a\n$$\n{% b %}\n\n" + line);
  CHECK(show(read("```{r}\na\n```\n" + line + "\n")) == "code[a]\n" + shown);
  CHECK(show(read("!!! Never cross, they say, without a guide.\n")) ==
        "paragraph[Never cross, they say, without a guide.]\n");
}

TEST_CASE("Tags of templates, links of wikis, notes and names of pictures go") {
  const auto one = [](const std::string& markdown) { return show(read(markdown + "\n")); };
  CHECK(one("{% include ad_x.html a=\"*b*\" %}\n\nThe tower is old.") ==
        "paragraph[The tower is old.]\n");
  CHECK(one("The {% if a %}tower{% endif %} is {{< ref \"a.md\" >}} old.") ==
        "paragraph[The tower is old.]\n");
  CHECK(one("{% highlight c %}\nint a;\n\nint b;\n{% endhighlight %}\nThe tower is old.") ==
        "code[int a;]\ncode[int b;]\nparagraph[The tower is old.]\n");
  CHECK(one("See [[Light|the light]], [[Ness#Coast]] and ![[map of it]].") ==
        "paragraph[See the light, Ness and.]\n");
  CHECK(one("The tower is old.^[Not *so* [old].] It moves.") ==
        "paragraph[The tower is old.]\nparagraph[It moves.]\n");
  CHECK(one(":tada: The tower is :warning: old at 10:30:45 :smile:") ==
        "paragraph[The tower is old at 10:30:45]\n");
  CHECK(one("The tower is old.\n{: .no_toc }\n\n{:toc}\n\n[TOC]") ==
        "paragraph[The tower is old.]\n");
  CHECK(one("import Tabs from '@theme/Tabs';\n\nThe tower is old.") ==
        "paragraph[The tower is old.]\n");
  CHECK(one("- [x] Order rails.\n- [-] Rent land.") ==
        "list_item[Order rails.]\nlist_item[Rent land.]\n");
  CHECK(read("# The tower {#tower .old}\n\nIt is old.\n")["title"] == "The tower");
  // In code all stay.
  CHECK(one("Write `{% x %}`, `$$a$$`, `[[b]]` and `:tada:` as they are.") ==
        "paragraph[Write {% x %}, $$a$$, [[b]] and :tada: as they are.]\n");
}

TEST_CASE("Formulas stay once, and money stays money") {
  const auto one = [](const std::string& markdown) { return show(read(markdown + "\n")); };
  CHECK(one("The tower is old.\n\n$$\nF = \\mu m g\n$$\n\nIt moves.") ==
        "paragraph[The tower is old.]\ncode[F = \\mu m g]\nparagraph[It moves.]\n");
  CHECK(one("$$ a = b $$\n\n\\[\nc\n\\]\n\nIt moves.") ==
        "code[a = b]\ncode[c]\nparagraph[It moves.]\n");
  CHECK(one("It is $$a + b$$ or $x^2$ in all.") == "paragraph[It is a + b or x^2 in all.]\n");
  CHECK(one("It costs $40 for a child and $90 for a family, or US$5 and $HOME/a:$PATH to go.") ==
        "paragraph[It costs $40 for a child and $90 for a family, or US$5 and $HOME/a:$PATH to "
        "go.]\n");
  CHECK(one("$$\nThe tower is old.\n\nIt moves.") ==
        "paragraph[$$ The tower is old.]\nparagraph[It moves.]\n");
}

TEST_CASE("Headings and paragraphs in HTML are read, and what has a style of its own is not") {
  const Json json = read(
      "<h1 align=\"center\">\n  <img src=\"a.png\" alt=\"logo\">\n  <br>\n  "
      "Tide&amp;watch\n</h1>\n\n"
      "<p align=\"center\"><a href=\"x\"><img src=\"v.svg\" alt=\"version\"></a></p>\n\n"
      "<p align=\"center\">It tells you <b>when</b> the sands\ncan be crossed.</p>\n\n"
      "<p><a href=\"#a\">Install</a> | <a href=\"#b\">Use</a></p>\n\n"
      "<details>\n<summary>More</summary>\n\nIt needs no network at all.\n\n</details>\n\n"
      "<div class=\"ad\"><p>Buy a boat today.</p></div>\n");
  CHECK(json["title"] == "Tide&watch");
  CHECK(show(json) ==
        "title[Tide&watch]\n"
        "paragraph[It tells you when the sands can be crossed.]\n"
        "heading[More]\n"
        "paragraph[It needs no network at all.]\n");
  CHECK(read("[English](a.md) | [Deutsch](b.md)\n\n# The tower\n\nIt is old.\n")["title"] ==
        "The tower");
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
      repeat("> [!a] ", 60000) + body,
      repeat("$$\na\n", 60000) + body,
      repeat("$$a\n", 60000) + body,
      repeat("{% comment %}\n", 60000) + body,
      repeat("{% ", 100000) + body,
      repeat("^[a ", 100000) + body,
      repeat("![[", 100000) + body,
      repeat("!!! a\n    ", 60000) + "a" + body,
      repeat("<p a='", 60000) + body,
      repeat("<p>", 100000) + body,
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
