#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "leitsatz/leitsatz.h"
#include "support/process.h"

using leitsatz::test::Directory;
using leitsatz::test::Outcome;
using leitsatz::test::run_cli;

namespace {

// Each run of white space as one space: where a line ends says nothing.
std::string read_flat(const std::string& path) {
  std::ifstream file(path);
  REQUIRE(file);
  std::string flat;
  for (std::string word; file >> word;) flat += (flat.empty() ? "" : " ") + word;
  return flat;
}

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

TEST_CASE("the README counts the languages as the command does") {
  const std::string list = run_cli(Directory(), {"--languages"}).out;
  const std::string counts = list.substr(list.rfind("\n\n") + 2);
  // "79 languages recognised, 7 more by name, abbreviations of 70"
  const std::size_t first = counts.find(' ');
  const std::string bold = "**" + counts.substr(0, first) + " languages**" +
                           counts.substr(first + sizeof(" languages") - 1, std::string::npos);
  const std::string readme = read_flat(LEITSATZ_SOURCE_DIR "/README.md");
  INFO(bold);
  CHECK(contains(readme, bold.substr(0, bold.size() - 1) + "."));
}

}  // namespace
