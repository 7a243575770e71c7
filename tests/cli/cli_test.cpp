// The command line, its diagnostics and exit codes, and where its output goes.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/one_file.h"
#include "support/process.h"

using leitsatz::test::Directory;
using leitsatz::test::error_of;
using leitsatz::test::Outcome;
using leitsatz::test::run_cli;
using leitsatz::test::run_shell;

namespace {

// As long as a summary: what is chosen does not depend on the ranking.
const std::string kArticle =
    "The bridge over the river Alm was closed by the town council in May.\n\n"
    "Engineers found long cracks in two of its nine stone pillars.\n\n"
    "Repairs will begin in September and cost four million euros.\n";
const std::string kSummary =
    "The bridge over the river Alm was closed by the town council in May.\n"
    "Engineers found long cracks in two of its nine stone pillars.\n"
    "Repairs will begin in September and cost four million euros.\n";

const std::string kHint = "Try 'leitsatz --help'.\n";

// What is wrong with the command line, or nothing.
std::string usage_error(const std::vector<std::string>& arguments) {
  const Directory directory;
  const Outcome run = run_cli(directory, arguments);
  CHECK(run.code == 2);
  CHECK(run.out == "");
  return run.error;
}

}  // namespace

TEST_CASE("An article comes from a file, from standard input, or from -") {
  const Directory directory;
  directory.write("article.txt", kArticle);
  CHECK(run_cli(directory, {"article.txt"}).out == kSummary);
  CHECK(run_cli(directory, {}, kArticle).out == kSummary);
  CHECK(run_cli(directory, {"-"}, kArticle).out == kSummary);
  CHECK(run_cli(directory, {"article.txt"}).code == 0);
  CHECK(run_cli(directory, {"article.txt"}).error == "");
}

TEST_CASE("Several files are each headed by their name") {
  const Directory directory;
  directory.write("a.txt", kArticle);
  directory.write("-b", kArticle);
  const Outcome run = run_cli(directory, {"a.txt", "--", "-b"});
  CHECK(run.code == 0);
  CHECK(run.out == "==> a.txt <==\n" + kSummary + "\n==> -b <==\n" + kSummary);
}

TEST_CASE("A file that fails is named with the reason, and the others are done") {
  const Directory directory;
  directory.write("a.txt", kArticle);
  directory.write("b.txt", kArticle);
  const Outcome run = run_cli(directory, {"a.txt", "missing.txt", "/", "b.txt"});
  CHECK(run.code == 1);
  CHECK(run.out == "==> a.txt <==\n" + kSummary + "\n==> b.txt <==\n" + kSummary);
  CHECK(run.error ==
        "leitsatz: missing.txt: No such file or directory\n"
        "leitsatz: /: a directory: name its files, or list them, for example: find / -type f | "
        "leitsatz --files-from -\n");
}

TEST_CASE("A file without permission to read it is named with the reason") {
  const Directory directory;
  directory.write("secret.txt", kArticle);
  // Root may read every file; reading the memory of a process at 0 fails for root too.
  const Outcome run = run_shell(directory,
                                "chmod 0 secret.txt\n"
                                "if [ -r secret.txt ]; then leitsatz /proc/self/mem; else "
                                "leitsatz secret.txt; fi");
  CHECK(run.code == 1);
  CHECK(run.out == "");
  CHECK((run.error == "leitsatz: /proc/self/mem: Input/output error\n" ||
         run.error == "leitsatz: secret.txt: Permission denied\n"));
}

TEST_CASE("What is no text is refused with the reason") {
  const auto refusal = [](std::string_view bytes) { return error_of("file", bytes); };
  CHECK(refusal("PK\x03\x04 and so on").starts_with("leitsatz: file: a ZIP archive"));
  CHECK(refusal(std::string(1000, '\0')) ==
        "leitsatz: file: binary data, not text: it holds many NUL bytes\n");
  CHECK(refusal(std::string(1000, '\x01')) ==
        "leitsatz: file: binary data, not text: it holds many control bytes\n");
}

TEST_CASE("An endless stream of binary data is refused at once") {
  const Directory directory;
  const Outcome run = run_cli(directory, {"/dev/zero"});
  CHECK(run.code == 1);
  CHECK(run.error == "leitsatz: /dev/zero: binary data, not text: it holds many NUL bytes\n");
}

TEST_CASE("A file that is too large is refused before it is read") {
  const Directory directory;
  const Outcome run = run_shell(directory, "truncate -s 1073741825 large.txt; leitsatz large.txt");
  CHECK(run.code == 1);
  CHECK(run.error == "leitsatz: large.txt: too large: more than 1073741824 bytes (1 GiB)\n");
}

TEST_CASE("Where nothing can be chosen, the reason is said and the exit code is 1") {
  const Directory directory;
  directory.write("empty.txt", "");
  const Outcome empty = run_cli(directory, {"empty.txt"});
  CHECK(empty.code == 1);
  CHECK(empty.out == "");
  CHECK(empty.error == "leitsatz: empty.txt: empty: there is nothing to summarize\n");
  for (const char* text : {" \n\t\n", "\xF0\x9F\x91\x8D\xF0\x9F\x91\x8D\n\xF0\x9F\x8E\x89\n"}) {
    const Outcome blank = run_cli(directory, {}, text);
    CHECK(blank.code == 1);
    CHECK(blank.out == "");
    CHECK(blank.error == "leitsatz: standard input: no sentences: there is nothing to summarize\n");
  }
  const std::string bridge = "The bridge over the river Alm was closed in May.";
  for (const char* format : {"text", "markdown", "html"}) {
    const Outcome tight = run_cli(directory, {"-w", "3", "-f", format}, bridge);
    CHECK(tight.code == 1);
    CHECK(tight.error ==
          "leitsatz: standard input: no sentence fits: the shortest has 10 words and 48 "
          "characters\n");
  }
  CHECK(run_cli(directory, {"--share", "0.01"}, bridge).code == 1);
  CHECK(run_cli(directory, {"-c", "10"}, bridge).code == 1);
  CHECK(run_cli(directory, {"-w", "10"}, bridge).code == 0);
  const Outcome headline = run_cli(directory, {"-t", "headline", "-w", "1"}, bridge);
  CHECK(headline.code == 1);
  CHECK(headline.error == "leitsatz: standard input: no headline of at most 1 word\n");
}

TEST_CASE("A file of which nothing is chosen stops no other") {
  const Directory directory;
  directory.write("long.txt", "The bridge over the river Alm was closed by the town in May.");
  directory.write("short.txt", "The bridge was closed.");
  const Outcome run = run_cli(directory, {"-w", "5", "long.txt", "short.txt"});
  CHECK(run.code == 1);
  CHECK(run.error ==
        "leitsatz: long.txt: no sentence fits: the shortest has 13 words and 60 characters\n");
  CHECK(run.out.find("The bridge was closed.") != std::string::npos);
}

TEST_CASE("A wrong command line is explained and does nothing") {
  const std::string range = " is not a whole number from 1 to 4294967294\n";
  CHECK(usage_error({"--sentnces", "3"}) ==
        "leitsatz: unknown option '--sentnces'; did you mean --sentences?\n" + kHint);
  CHECK(usage_error({"--high"}) ==
        "leitsatz: unknown option '--high'; did you mean --highlight?\n" + kHint);
  CHECK(usage_error({"--frobnicate=1"}) == "leitsatz: unknown option '--frobnicate'\n" + kHint);
  CHECK(usage_error({"-x"}) == "leitsatz: unknown option '-x'\n" + kHint);
  CHECK(usage_error({"-n"}) == "leitsatz: --sentences needs a value\n" + kHint);
  CHECK(usage_error({"--title="}) == "leitsatz: --title needs a value\n" + kHint);
  CHECK(usage_error({"--output", ""}) == "leitsatz: --output needs a value\n" + kHint);
  CHECK(usage_error({"--sentences", "x"}) == "leitsatz: --sentences: 'x'" + range + kHint);
  CHECK(usage_error({"--sentences", "0"}) == "leitsatz: --sentences: '0'" + range + kHint);
  CHECK(usage_error({"--sentences", "-1"}) == "leitsatz: --sentences: '-1'" + range + kHint);
  CHECK(usage_error({"--words", "3.5"}) == "leitsatz: --words: '3.5'" + range + kHint);
  CHECK(usage_error({"--words", ""}) == "leitsatz: --words: ''" + range + kHint);
  CHECK(usage_error({"-c", "99999999999999999999"}) ==
        "leitsatz: --characters: '99999999999999999999'" + range + kHint);
  CHECK(usage_error({"--jsonl", "--jobs", "1025"}) ==
        "leitsatz: --jobs: '1025' is not a whole number from 0 to 1024\n" + kHint);
  for (const char* share : {"0", "1.01", "101%", "-0.5", "nan", "1e-1", "%", "."}) {
    CHECK(usage_error({"--share", share}) ==
          "leitsatz: --share: '" + std::string(share) +
              "' is not a share above 0 and up to 1, or above 0% and up to 100%\n" + kHint);
  }
  CHECK(usage_error({"--ranker", "best"}) ==
        "leitsatz: --ranker: 'best' is not one of salience, lead, textrank or lexrank\n" + kHint);
  CHECK(usage_error({"--language", "x!"}) ==
        "leitsatz: --language: 'x!' is not a language tag we know\n" + kHint);
}

TEST_CASE("Options that contradict each other are refused") {
  CHECK(usage_error({"--jobs", "2", "--together"}) ==
        "leitsatz: --together can't be used with --jobs\n" + kHint);
  CHECK(usage_error({"--jsonl", "--format", "text"}) ==
        "leitsatz: --jsonl prints JSON: it can't be used with --format text\n" + kHint);
  CHECK(usage_error({"--jsonl", "--title", "T"}) ==
        "leitsatz: --jsonl takes the title from each line: it can't be used with --title\n" +
            kHint);
  CHECK(usage_error({"--title", "T", "a", "b"}) ==
        "leitsatz: --title needs a single FILE\n" + kHint);
  CHECK(usage_error({"-t", "headline", "-n", "2"}) ==
        "leitsatz: --sentences does not apply to --type headline\n" + kHint);
}

TEST_CASE("A reader that closes the pipe ends the program without a word") {
  const Directory directory;
  directory.write("article.txt", kArticle);
  // The second file is printed when the pipe has surely been closed.
  const Outcome run = run_shell(directory,
                                "mkfifo slow; (sleep 0.3; cat article.txt > slow) &\n"
                                "leitsatz slow | true; echo ${PIPESTATUS[0]}");
  CHECK(run.out == "1\n");
  CHECK(run.error == "");
}

TEST_CASE("Output that can't be written is an error") {
  const Directory directory;
  const Outcome full = run_shell(directory, "leitsatz > /dev/full", kArticle);
  CHECK(full.code == 1);
  CHECK(full.error == "leitsatz: standard output: No space left on device\n");
  const Outcome closed = run_shell(directory, "leitsatz >&-", kArticle);
  CHECK(closed.code == 1);
  CHECK(closed.error == "leitsatz: standard output: Bad file descriptor\n");
  const Outcome help = run_shell(directory, "leitsatz --help > /dev/full");
  CHECK(help.code == 1);
  const Outcome no_input = run_shell(directory, "leitsatz <&-");
  CHECK(no_input.code == 1);
  CHECK(no_input.error == "leitsatz: standard input: Bad file descriptor\n");
}

TEST_CASE("--output replaces a file at once or not at all") {
  const Directory directory;
  directory.write("article.txt", kArticle);
  const Outcome run = run_cli(directory, {"article.txt", "-o", "article.txt"});
  CHECK(run.code == 0);
  CHECK(run.out == "");
  CHECK(directory.read("article.txt") == kSummary);
  CHECK(directory.names() == "article.txt");

  CHECK(run_cli(directory, {"-o", "/dev/full"}, kArticle).error ==
        "leitsatz: /dev/full: No space left on device\n");
  CHECK(run_cli(directory, {"-o", "."}, kArticle).error == "leitsatz: .: Is a directory\n");
  CHECK(run_cli(directory, {"-o", "no/such"}, kArticle).error ==
        "leitsatz: no/such: No such file or directory\n");
  // What does not fit leaves the old file as it was, and nothing beside it.
  const Outcome limited = run_shell(directory, "ulimit -f 0; leitsatz -o article.txt", kArticle);
  CHECK(limited.code == 1);
  CHECK(directory.read("article.txt") == kSummary);
  CHECK(directory.names() == "article.txt");
}

TEST_CASE("--output keeps the mode of a file and the place of a link") {
  const Directory directory;
  directory.write("article.txt", kArticle);
  const Outcome run = run_shell(directory,
                                "umask 027; leitsatz article.txt -o new; touch old; chmod 604 old\n"
                                "ln -s old link; leitsatz article.txt -o link\n"
                                "stat -c '%a %F %n' new old link");
  CHECK(run.out ==
        "640 regular file new\n"
        "604 regular file old\n"
        "777 symbolic link link\n");
  CHECK(directory.read("old") == kSummary);
}

TEST_CASE("Help, version, manual and completions name every option") {
  const Directory directory;
  CHECK(run_cli(directory, {"--version"}).out == "leitsatz 0.1.0\n");
  const std::string help = run_cli(directory, {"--help"}).out;
  const std::string man = run_cli(directory, {"--man"}).out;
  const std::string bash = run_cli(directory, {"--completions", "bash"}).out;
  const std::string zsh = run_cli(directory, {"--completions", "zsh"}).out;
  const std::string fish = run_cli(directory, {"--completions", "fish"}).out;
  for (const std::string name :
       {"sentences", "words", "characters", "share",     "length",     "type",   "format",
        "keywords",  "stats", "explain",    "highlight", "color",      "output", "language",
        "title",     "focus", "ranker",     "encoding",  "repair",     "jsonl",  "jobs",
        "no",        "help",  "version",    "languages", "completions"}) {
    CAPTURE(name);
    CHECK(help.find(" --" + name) != std::string::npos);
    CHECK(man.find("\\-\\-" + name) != std::string::npos);
    CHECK(bash.find("--" + name) != std::string::npos);
    CHECK(zsh.find("--" + name) != std::string::npos);
    CHECK(fish.find(" -l " + name) != std::string::npos);
  }
  for (std::size_t at = 0; at < help.size();) {
    const std::size_t end = help.find('\n', at);
    CHECK(end - at <= 80);
    at = end + 1;
  }
  CHECK(usage_error({"--completions", "csh"}) ==
        "leitsatz: --completions: 'csh' is not one of bash, zsh or fish\n" + kHint);
}

TEST_CASE("The bash completion completes names, values and files") {
  const Directory directory;
  directory.write("some article.txt", kArticle);
  const std::string complete =
      "eval \"$(leitsatz --completions bash)\"\n"
      "try() { COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _leitsatz 2>/dev/null;\n"
      "  printf '%s|' \"${COMPREPLY[@]}\"; echo; }\n";
  CHECK(run_shell(directory, complete + "try leitsatz --st").out == "--stats|\n");
  CHECK(run_shell(directory, complete + "try leitsatz --format m").out == "markdown|\n");
  CHECK(run_shell(directory, complete + "try leitsatz --type = k").out == "key-points|\n");
  CHECK(run_shell(directory, complete + "try leitsatz some").out == "some article.txt|\n");
}
