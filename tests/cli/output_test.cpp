// What the command prints for people: text, Markdown, terminals.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "support/process.h"

using leitsatz::test::Directory;
using leitsatz::test::Outcome;
using leitsatz::test::run_cli;
using leitsatz::test::run_shell;

namespace {

// Few sentences: all are chosen, however they are ranked.
const std::string kArticle =
    "The Old Bridge\n\n"
    "The bridge over the river Alm was closed by the town council in May.\n\n"
    "Engineers found long cracks in two of its nine stone pillars.\n";

// Wrapped at a column, as in mails.
const std::string kWrapped =
    "The Old Bridge\n\n"
    "The bridge over the river Alm was closed\nby the town council in May after a long\n"
    "  and heated debate. Engineers had found\nlong cracks in two of its nine pillars.\n";

// Runs the command on a terminal of 40 columns.
Outcome on_terminal(const Directory& directory, const std::string& command) {
  return run_shell(directory, "export COMMAND='stty cols 40; " + command + "' LEITSATZ='" +
                                  LEITSATZ_CLI_PATH
                                  "'; TERM=xterm script -qec \"$COMMAND\" /dev/null");
}

}  // namespace

TEST_CASE("Text is the title, an empty line, and a sentence a line") {
  const Directory directory;
  CHECK(run_cli(directory, {}, kArticle).out ==
        "The Old Bridge\n\n"
        "The bridge over the river Alm was closed by the town council in May.\n"
        "Engineers found long cracks in two of its nine stone pillars.\n");
  CHECK(run_cli(directory, {"--title", "Closed"}, kArticle).out.starts_with("Closed\n\nThe b"));
  CHECK(run_cli(directory, {"--type", "key-points"}, kArticle).out ==
        "The Old Bridge\n\n"
        "• The bridge over the river Alm was closed by the town council in May.\n"
        "• Engineers found long cracks in two of its nine stone pillars.\n");
  CHECK(run_cli(directory, {"--type", "headline"}, kArticle).out == "The Old Bridge\n");
  const std::string tldr = run_cli(directory, {}, kArticle).out;
  for (const char* type : {"tldr", "summary", "teaser"}) {  // all sentences fit into each
    CHECK(run_cli(directory, {"--type", type}, kArticle).out == tldr);
  }
}

TEST_CASE("A turn of a conversation shows its speaker") {
  const Directory directory;
  const std::string talk =
      "Q: When does it leak?\n"
      "A: The roof of the *old* school leaks when the wind comes from the west.\n"
      "Q: Who pays?\n"
      "A: The county pays for the new tiles in June.\n";
  CHECK(run_cli(directory, {"-n", "2"}, talk).out ==
        "A: The roof of the *old* school leaks when the wind comes from the west.\n"
        "A: The county pays for the new tiles in June.\n");
  CHECK(run_cli(directory, {"-n", "2", "-f", "markdown"}, talk).out ==
        "A: The roof of the \\*old\\* school leaks when the wind comes from the west.\n\n"
        "A: The county pays for the new tiles in June.\n");
  CHECK(run_cli(directory, {"-n", "1", "-f", "markdown", "--highlight"}, talk)
            .out.starts_with("**Q:** When does it leak?\n\n**A:** "));
  const std::string page = run_cli(directory, {"-n", "2", "-f", "html"}, talk).out;
  CHECK(page.find(">A: The roof of the") != std::string::npos);
  CHECK(page.find("<b>Q:</b> When does it leak?") != std::string::npos);
}

TEST_CASE("A line break in a sentence is shown as a space") {
  const Directory directory;
  CHECK(run_cli(directory, {}, kWrapped).out ==
        "The Old Bridge\n\n"
        "The bridge over the river Alm was closed by the town council in May after a long and "
        "heated debate.\n"
        "Engineers had found long cracks in two of its nine pillars.\n");
}

TEST_CASE("Limits hold") {
  const Directory directory;
  const auto lines = [&](const std::vector<std::string>& arguments) {
    const std::string out = run_cli(directory, arguments, kArticle.substr(16)).out;
    return std::count(out.begin(), out.end(), '\n');
  };
  CHECK(lines({}) == 2);
  CHECK(lines({"-n", "1"}) == 1);
  CHECK(lines({"--length", "short"}) == 1);
  CHECK(lines({"--words", "13"}) == 1);
  CHECK(lines({"--words", "25"}) == 2);
  CHECK(lines({"--words", "25", "-n", "1"}) == 1);
  CHECK(lines({"--characters", "70"}) == 1);
  CHECK(lines({"--share", "60%"}) == 1);
  CHECK(lines({"--share", "0.6"}) == 1);
  CHECK(lines({"--share", "1"}) == 2);
}

TEST_CASE("A limit other than sentences takes the limit of three away") {
  const Directory directory;
  std::string article;
  for (const char* name : {"Anna", "Boris", "Clara", "David", "Edith"}) {
    article += std::string(name) + " " + name + "son has bought " + name + "ville from " + name +
               "er for the price of one " + name + "ite.\n\n";
  }
  const auto lines = [&](const std::vector<std::string>& arguments) {
    const std::string out = run_cli(directory, arguments, article).out;
    return std::count(out.begin(), out.end(), '\n');
  };
  CHECK(lines({}) == 3);
  CHECK(lines({"--words", "1000"}) == 5);
  CHECK(lines({"--words", "1000", "--sentences", "4"}) == 4);
  CHECK(lines({"--words", "1000", "--length", "short"}) == 1);
  CHECK(lines({"--length", "long"}) == 5);
}

TEST_CASE("--stats and --keywords come after the summary") {
  const Directory directory;
  const std::string out = run_cli(directory, {"--stats", "--keywords"}, kArticle).out;
  CHECK(out.find("pillars.\n\nKeywords: ") != std::string::npos);
  CHECK(out.find("\n\n28 words in 2 sentences, ") != std::string::npos);
  CHECK(out.find(" to read; summary: 25 words in 2 sentences, ") != std::string::npos);
  CHECK(out.ends_with(" (89 %)\n"));
}

TEST_CASE("--highlight prints the article with the chosen sentences marked") {
  const Directory directory;
  CHECK(run_cli(directory, {"--highlight"}, kArticle).out ==
        "The Old Bridge\n\n"
        "⟦The bridge over the river Alm was closed by the town council in May.⟧\n\n"
        "⟦Engineers found long cracks in two of its nine stone pillars.⟧\n");
  CHECK(run_cli(directory, {"--highlight"}, kWrapped).out ==
        "The Old Bridge\n\n"
        "⟦The bridge over the river Alm was closed\nby the town council in May after a long\n"
        "  and heated debate.⟧ ⟦Engineers had found\nlong cracks in two of its nine pillars.⟧\n");
  CHECK(run_cli(directory, {"--highlight", "--color", "always"}, kWrapped).out ==
        "The Old Bridge\n\n"
        "\x1B[1;33mThe bridge over the river Alm was closed\x1B[0m\n"
        "\x1B[1;33mby the town council in May after a long\x1B[0m\n"
        "\x1B[1;33m  and heated debate.\x1B[0m \x1B[1;33mEngineers had found\x1B[0m\n"
        "\x1B[1;33mlong cracks in two of its nine pillars.\x1B[0m\n");
  CHECK(run_cli(directory, {"--highlight", "--format", "markdown"}, kWrapped).out ==
        "# The Old Bridge\n\n"
        "<mark>The bridge over the river Alm was closed\nby the town council in May after a long\n"
        "and heated debate.</mark> <mark>Engineers had found\nlong cracks in two of its nine "
        "pillars.</mark>\n");
}

TEST_CASE("--explain shows every sentence with its score") {
  const Directory directory;
  const std::string out = run_cli(directory, {"--explain"}, kArticle).out;
  CHECK(out.find("\n  no  score damage words language kind      reasons") != std::string::npos);
  CHECK(out.find("\n   0 0.0000   0.00     3 en       title     ") != std::string::npos);
  CHECK(out.find("\n*  1 ") != std::string::npos);
  CHECK(out.find("\n*  2 ") != std::string::npos);
  CHECK(out.ends_with(" Engineers found long cracks in two of its nine stone pillars.\n"));
  CHECK(out.find("\n\nno  why\n1  ") != std::string::npos);
  const std::string table = run_cli(directory, {"--explain", "--format", "markdown"}, kArticle).out;
  CHECK(table.find("\n| | no | score | damage |") != std::string::npos);
  CHECK(table.find("\n| ✓ | 1 | ") != std::string::npos);
}

TEST_CASE("Markdown shows every character as itself") {
  const Directory directory;
  const std::string article =
      "1 in *ten* `bridges` over [the] river_Alm is <closed & guarded | watched ~now~ by us.\n";
  CHECK(run_cli(directory, {"--format", "markdown"}, article).out ==
        "1 in \\*ten\\* \\`bridges\\` over \\[the\\] river\\_Alm is \\<closed \\& "
        "guarded \\| watched \\~now\\~ by us.\n");
  const auto title = [&](const std::string& text) {
    const std::string out =
        run_cli(directory, {"-f", "markdown", "--title", text}, kArticle.substr(16)).out;
    return out.substr(0, out.find("\n\n"));
  };
  CHECK(title("# one") == "# \\# one");
  CHECK(title("- one") == "# \\- one");
  CHECK(title("+ one") == "# \\+ one");
  CHECK(title("> one") == "# \\> one");
  CHECK(title("===") == "# \\===");
  CHECK(title("12. one") == "# 12\\. one");
  CHECK(title("12) one") == "# 12\\) one");
  CHECK(title("#") == "# \\#");
  CHECK(title("Learn C #") == "# Learn C \\#");
  CHECK(title("a # b - c + d > e = f 1. g") == "# a # b - c + d > e = f 1. g");
}

TEST_CASE("No control character of an article reaches the output") {
  const Directory directory;
  const std::string article =
      "The bridge \x1B]0;owned\x07 over the \x1B[31mriver Alm\x7F was closed in\tMay "
      "\xC2\x9B"
      "31m by the council.\r\nThat was that for all of\x08 the people there.\r\n";
  for (const char* format : {"text", "markdown"}) {
    for (const char* highlight : {"--keywords", "--highlight", "--explain"}) {
      const std::string out =
          run_cli(directory, {"-f", format, highlight, "--title", "A\x1B[1mB"}, article).out;
      CAPTURE(out);
      CHECK(!out.empty());
      CHECK(std::none_of(out.begin(), out.end(), [](char c) {
        return (c >= 0 && c < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
      }));
      CHECK(out.find("\xC2\x9B") == std::string::npos);
      CHECK(out.find("\xE2\x90\x9B") != std::string::npos);  // the picture of ESC
    }
  }
  const Outcome run = run_cli(directory, {"no\x1B[31m.txt"});
  CHECK(run.error == "leitsatz: no\xE2\x90\x9B[31m.txt: No such file or directory\n");
}

TEST_CASE("A terminal gets colour and wrapped lines") {
  const Directory directory;
  directory.write("article.txt", kArticle);
  CHECK(on_terminal(directory, "$LEITSATZ article.txt").out ==
        "\x1B[1mThe Old Bridge\x1B[0m\r\n\r\n"
        "The bridge over the river Alm was closed\r\n"
        "by the town council in May.\r\n\r\n"
        "Engineers found long cracks in two of\r\n"
        "its nine stone pillars.\r\n");
  CHECK(on_terminal(directory, "$LEITSATZ -t key-points article.txt").out ==
        "\x1B[1mThe Old Bridge\x1B[0m\r\n\r\n"
        "• The bridge over the river Alm was\r\n"
        "  closed by the town council in May.\r\n"
        "• Engineers found long cracks in two of\r\n"
        "  its nine stone pillars.\r\n");
  for (const char* plain :
       {"$LEITSATZ --color never", "NO_COLOR=1 $LEITSATZ", "TERM=dumb $LEITSATZ"}) {
    CHECK(on_terminal(directory, std::string(plain) + " article.txt").out.starts_with("The Old"));
  }
  CHECK(on_terminal(directory, "NO_COLOR=1 $LEITSATZ --color always article.txt")
            .out.starts_with("\x1B[1mThe Old"));
  CHECK(
      on_terminal(directory, "NO_COLOR= $LEITSATZ article.txt").out.starts_with("\x1B[1mThe Old"));
}

TEST_CASE("A terminal gets wide letters wrapped by their width") {
  const Directory directory;
  directory.write("article.txt",
                  "町議会は五月にアルム川に架かる古い石の橋を閉鎖することを全会一致で決めた。\n");
  CHECK(on_terminal(directory, "$LEITSATZ article.txt").out ==
        "町議会は五月にアルム川に架かる古い石の橋\r\nを閉鎖することを全会一致で決めた。\r\n");
}
