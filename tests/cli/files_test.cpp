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
