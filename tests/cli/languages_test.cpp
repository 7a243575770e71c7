#include <doctest/doctest.h>

#include <string>

#include "leitsatz/leitsatz.h"
#include "support/process.h"

using leitsatz::test::Directory;
using leitsatz::test::Outcome;
using leitsatz::test::read_file;
using leitsatz::test::run_cli;

namespace {

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("--languages lists every language, and how it is known") {
  const Outcome run = run_cli(Directory(), {"--languages"});
  CHECK(run.code == 0);
  CHECK(contains("\n" + run.out, "\nde   German           recognised  abbreviations\n"));
  CHECK(contains(run.out, "\nth   Thai             recognised\n"));
  CHECK(contains(run.out, "\nmt   Maltese          by name     abbreviations\n"));
  for (const std::string_view tag : leitsatz::languages()) {
    CHECK(contains("\n" + run.out, "\n" + std::string(tag) + " "));
  }
}

// If this fails, `./dev languages` mends the README.
TEST_CASE("the README counts the languages as the command does") {
  const std::string list = run_cli(Directory(), {"--languages"}).out;
  const std::size_t line = list.rfind('\n', list.size() - 2) + 1;
  const std::string counts = list.substr(line, list.size() - 1 - line);
  INFO(counts);
  const std::string readme = read_file(LEITSATZ_SOURCE_DIR "/README.md");
  CHECK(contains(readme, "<!-- languages -->" + counts + "<!-- /languages -->"));
}

}  // namespace
