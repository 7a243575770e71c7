// Which files are read: those on the command line, and those of a list.
#include <doctest/doctest.h>

#include <string>

#include "support/process.h"

using leitsatz::test::Directory;
using leitsatz::test::Outcome;
using leitsatz::test::run_cli;
using leitsatz::test::run_shell;

namespace {

std::string article(const std::string& river) {
  return "The bridge over the river " + river + " was closed by the town council in May.\n";
}

}  // namespace

TEST_CASE("A list names files, a line each, behind those of the command line") {
  const Directory directory;
  for (const char* name : {"a.txt", "b c.txt", "d.txt"}) directory.write(name, article(name));
  directory.write("list", "b c.txt\n\nmissing.txt\nd.txt");
  const Outcome run = run_cli(directory, {"--files-from", "list", "a.txt"});
  CHECK(run.code == 1);
  CHECK(run.out == "==> a.txt <==\n" + article("a.txt") + "\n==> b c.txt <==\n" +
                       article("b c.txt") + "\n==> d.txt <==\n" + article("d.txt"));
  CHECK(run.error == "leitsatz: missing.txt: No such file or directory\n");
}

TEST_CASE("A list comes from standard input, and names may hold line breaks") {
  const Directory directory;
  directory.write("a\nb.txt", article("Alm"));
  const Outcome run =
      run_shell(directory, "find . -name '*.txt' -print0 | leitsatz --files-from - -0");
  CHECK(run.code == 0);
  CHECK(run.out == article("Alm"));
  CHECK(run_cli(directory, {"--files-from=-", "--null", "--format", "json"}, "./a\nb.txt")
            .out.find("\"file\":\"./a\\nb.txt\"") != std::string::npos);
}

TEST_CASE("Batches can be listed, too") {
  const Directory directory;
  directory.write("a.jsonl", "{\"id\":1}\n");
  directory.write("b.jsonl", "{\"id\":2}\n");
  const Outcome run = run_cli(directory, {"--jsonl", "--files-from", "-"}, "a.jsonl\nb.jsonl\n");
  CHECK(run.out.find("{\"id\":1,") == 0);
  CHECK(run.out.find("\n{\"id\":2,") != std::string::npos);
}

TEST_CASE("An empty list is no error, and one that can't be read stops nothing else") {
  const Directory directory;
  const Outcome empty = run_cli(directory, {"--files-from", "-"}, "");
  CHECK(empty.code == 0);
  CHECK(empty.out == "");
  CHECK(empty.error == "");
  directory.write("a.txt", article("Alm"));
  const Outcome missing = run_cli(directory, {"--files-from", "list", "a.txt"});
  CHECK(missing.code == 1);
  CHECK(missing.out == article("Alm"));
  CHECK(missing.error == "leitsatz: list: No such file or directory\n");
}

TEST_CASE("Options that a list does not go with are refused") {
  const Directory directory;
  const auto error = [&](const std::vector<std::string>& arguments) {
    const Outcome run = run_cli(directory, arguments);
    CHECK(run.code == 2);
    return run.error.substr(0, run.error.find('\n'));
  };
  CHECK(error({"-0", "a.txt"}) == "leitsatz: --null needs --files-from");
  CHECK(error({"--files-from", "list", "--title", "T"}) == "leitsatz: --title needs a single FILE");
  CHECK(error({"--files-from", "-", "-"}) ==
        "leitsatz: standard input can't be both the list of --files-from and a FILE");
  CHECK(error({"--files-from="}) == "leitsatz: --files-from needs a value");
}

TEST_CASE("A directory is told how to be read") {
  const Directory directory;
  const Outcome run = run_shell(directory, "mkdir d; leitsatz d");
  CHECK(run.code == 1);
  CHECK(run.error ==
        "leitsatz: d: a directory: name its files, or list them, for example: find d -type f | "
        "leitsatz --files-from -\n");
}

namespace {

// Files of very different lengths, pages, mailboxes, and some that can't be read.
std::string write_many(const Directory& directory) {
  constexpr int kFiles = 60;
  std::string list;
  for (int i = 0; i < kFiles; ++i) {
    const std::string name = std::to_string(i);
    std::string text;
    const int sentences = i % 7 == 0 ? 800 : 1 + i % 5;
    for (int s = 0; s < sentences; ++s) text += article(name + " at " + std::to_string(s));
    if (i % 4 == 1) text = "<!DOCTYPE html><title>" + name + "</title><p>" + text;
    if (i % 10 == 3) text.clear();
    if (i % 15 == 8) {
      const std::string head = "From a@b.example Mon Jan  1 00:00:00 2024\nSubject: A ";
      text = head + name + "\n\n" + text + "\n" + head + "second\n\n" + text;
    }
    if (i % 11 != 5) directory.write(name, text);
    list += name + "\n";
  }
  directory.write("list", list);
  return list;
}

}  // namespace

TEST_CASE("Any number of jobs gives the same bytes for files, in order, and the same errors") {
  const Directory directory;
  write_many(directory);
  for (const char* format : {"text", "markdown", "json", "html"}) {
    CAPTURE(format);
    const Outcome one = run_shell(
        directory, "leitsatz -f " + std::string(format) + " --files-from list 2>&1; echo $?");
    CHECK(one.out.ends_with("1\n"));
    CHECK(one.out.find("leitsatz: 5: No such file or directory\n") != std::string::npos);
    CHECK(one.out.find("leitsatz: 13: empty: there is nothing to summarize\n") !=
          std::string::npos);
    for (const char* jobs : {"0", "2", "3", "16"}) {
      CAPTURE(jobs);
      const Outcome many = run_shell(directory, "leitsatz -f " + std::string(format) + " -j " +
                                                    jobs + " --files-from - 2>&1 < list; echo $?");
      CHECK(many.out == one.out);
    }
  }
}

TEST_CASE("With several jobs, too, a pipe is read in its turn, and the files behind it wait") {
  const Directory directory;
  directory.write("a.txt", article("Alm"));
  directory.write("b.txt", article("Ybbs"));
  const Outcome run = run_shell(directory,
                                "mkfifo pipe; cat a.txt > pipe &\n"
                                "leitsatz -j 4 a.txt pipe b.txt - -",
                                article("Enns"));
  CHECK(run.code == 1);
  CHECK(run.out == "==> a.txt <==\n" + article("Alm") + "\n==> pipe <==\n" + article("Alm") +
                       "\n==> b.txt <==\n" + article("Ybbs") + "\n==> standard input <==\n" +
                       article("Enns") + "\n==> standard input <==\n");
  CHECK(run.error == "leitsatz: standard input: empty: there is nothing to summarize\n");
}

TEST_CASE("A file that is done is printed though the next one is waited for") {
  const Directory directory;
  directory.write("a.txt", article("Alm"));
  const Outcome run = run_shell(directory,
                                "mkfifo pipe; exec 3<> pipe\n"
                                "leitsatz -j 2 a.txt pipe > out & job=$!\n"
                                "until [ -s out ]; do sleep 0.01; done; cat out\n"
                                "kill $job; wait $job; rm out pipe");
  CHECK(run.out == "==> a.txt <==\n" + article("Alm"));
}

TEST_CASE("With several jobs, a full disk and a reader that goes away end the work") {
  const Directory directory;
  write_many(directory);
  const Outcome full = run_shell(directory, "leitsatz -j 3 --files-from list 2>&1 > /dev/full");
  CHECK(full.code == 1);
  CHECK(full.out.ends_with("leitsatz: standard output: No space left on device\n"));
  CHECK(run_shell(directory, "leitsatz -j 3 --files-from list | head -n 1").out == "==> 0 <==\n");
}
