// The line that says on a terminal how far the work is.
#include "files/progress.h"

#include <doctest/doctest.h>

#include <string>

#include "support/process.h"

using leitsatz::cli::describe_progress;
using leitsatz::test::Directory;
using leitsatz::test::Outcome;
using leitsatz::test::run_shell;
using leitsatz::test::shell_quoted;

namespace {

const std::string kArticle =
    "The bridge over the river Alm was closed by the town council in May.\n";
const std::string kLine = R"({"text":"The bridge over the river Alm was closed in May."})"
                          "\n";

// Starts the command on a terminal, and has all that it shows there printed.
const std::string kTerminal =
    "export TERM=xterm; on_terminal() { script -qefc \"$*\" /dev/null < /dev/null; }; leitsatz=" +
    shell_quoted(LEITSATZ_CLI_PATH) + "\n";

// A pipe that gives these files, the second after more than a second.
const std::string kSlowPipe = "mkfifo pipe; (cat first; sleep 1.5; cat second) > pipe &\n";

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += part.size()) {
    ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("The line says what is done, how fast, how long it takes, and what failed") {
  CHECK(describe_progress({"files", 7500}, {.units = 1234, .failed = 2, .seconds = 3}) ==
        "leitsatz: 1234 of 7500 files, 411 a second, 16 s left, 2 failed");
  CHECK(describe_progress({"lines"}, {.units = 1234, .seconds = 2}) ==
        "leitsatz: 1234 lines, 617 a second");
  CHECK(describe_progress({"lines", 0, 4000}, {.units = 10, .bytes = 1000, .seconds = 50}) ==
        "leitsatz: 10 lines, 2 min 30 s left");
  CHECK(describe_progress({"files", 1}, {.partly = 0.43, .seconds = 4.3}) ==
        "leitsatz: 43 %, 6 s left");
  CHECK(describe_progress({"files", 1}, {.articles = 5000, .seconds = 10}) ==
        "leitsatz: 0 of 1 files (5000 articles), 500 a second");
  CHECK(describe_progress({"files", 100000}, {.units = 2000, .seconds = 200}) ==
        "leitsatz: 2000 of 100000 files, 10 a second, 2 h 43 min left");
  // Nothing is known yet, and nothing is left.
  CHECK(describe_progress({"files", 3}, {}) == "leitsatz: 0 of 3 files");
  CHECK(describe_progress({"files", 3}, {.units = 3, .seconds = 2}) ==
        "leitsatz: 3 of 3 files, 2 a second");
  CHECK(describe_progress({"lines", 0, 10}, {.units = 2, .bytes = 11, .seconds = 1}) ==
        "leitsatz: 2 lines, 2 a second");
}

TEST_CASE("Work of more than a second says on a terminal how far it is, and erases that") {
  const Directory directory;
  directory.write("a.txt", kArticle);
  directory.write("first", "");
  directory.write("second", kArticle);
  for (const char* jobs : {"1", "3"}) {
    const Outcome run =
        run_shell(directory, kTerminal + kSlowPipe + "on_terminal \"'$leitsatz' -j " +
                                 std::string(jobs) + " a.txt missing pipe > out\"; rm pipe");
    CAPTURE(run.out);
    CHECK(run.out.starts_with("leitsatz: missing: No such file or directory\r\n\r\x1B[K"));
    CHECK(run.out.find("\r\x1B[Kleitsatz: 2 of 3 files, ") != std::string::npos);
    CHECK(run.out.ends_with(", 1 failed\r\x1B[K"));
    CHECK(count(directory.read("out"), "The bridge") == 2);
  }
}

TEST_CASE("A batch counts its lines, and the output on the same terminal stays whole") {
  const Directory directory;
  directory.write("first", kLine + "{}\n");
  directory.write("second", kLine);
  for (const char* jobs : {"1", "3"}) {
    const Outcome run =
        run_shell(directory, kTerminal + kSlowPipe + "on_terminal \"'$leitsatz' --jsonl -j " +
                                 std::string(jobs) + " pipe\"; rm pipe");
    CAPTURE(run.out);
    CHECK(run.out.find("\r\x1B[Kleitsatz: 2 lines, ") != std::string::npos);
    CHECK(run.out.find(", 1 failed\r\x1B[K") != std::string::npos);
    CHECK(count(run.out, "\n{\"schema\"") + count(run.out, "\x1B[K{\"schema\"") +
              (run.out.starts_with("{\"schema\"") ? 1 : 0) ==
          2);
    CHECK(run.out.ends_with("leitsatz: pipe: 1 of 3 lines failed\r\n"));
  }
}

TEST_CASE(
    "Nothing is shown of short work, beside a terminal, on a dumb one, or if it is unwanted") {
  const Directory directory;
  directory.write("a.txt", kArticle);
  directory.write("first", "");
  directory.write("second", kArticle);
  CHECK(run_shell(directory, kTerminal + "on_terminal \"'$leitsatz' a.txt a.txt > out\"").out ==
        "");
  const Outcome beside = run_shell(directory, kSlowPipe + "leitsatz a.txt pipe > out; rm pipe");
  CHECK(beside.error == "");
  CHECK(run_shell(directory,
                  kTerminal + kSlowPipe +
                      "on_terminal \"'$leitsatz' --no-progress a.txt pipe > out\"; rm pipe")
            .out == "");
  CHECK(run_shell(directory, kTerminal + kSlowPipe +
                                 "TERM=dumb on_terminal \"'$leitsatz' a.txt pipe > out\"; rm pipe")
            .out == "");
}
