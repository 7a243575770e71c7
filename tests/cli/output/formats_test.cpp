// The table of formats, and the places where its rows show up.
#include "output/formats.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "support/process.h"
#include "text/values.h"

using namespace leitsatz::cli;
using leitsatz::test::Directory;
using leitsatz::test::Outcome;
using leitsatz::test::run_cli;

namespace {

const std::string kHint = "Try 'leitsatz --help'.\n";

// The text with each run of white space as one space: --help wraps its lines.
std::string unwrapped(std::string_view text) {
  std::string out;
  for (char c : text) {
    const bool is_space = c == ' ' || c == '\n';
    if (!is_space || !out.ends_with(' ')) out += is_space ? ' ' : c;
  }
  return out;
}

std::string usage_error(const std::vector<std::string>& arguments) {
  const Directory directory;
  const Outcome run = run_cli(directory, arguments);
  CHECK(run.code == 2);
  return run.error;
}

}  // namespace

TEST_CASE("Each format has a word of its own, and text is the default") {
  std::vector<std::string_view> words = format_words();
  CHECK(words.size() == output_formats().size());
  CHECK(words.front() == "text");
  for (const char* word : {"text", "markdown", "json", "html"}) {
    CHECK(std::count(words.begin(), words.end(), word) == 1);
  }
  std::sort(words.begin(), words.end());
  CHECK(std::adjacent_find(words.begin(), words.end()) == words.end());
}

TEST_CASE("Help, manual, completions and errors name every format") {
  const Directory directory;
  const std::vector<std::string_view> words = format_words();
  const std::string listed = "FORMAT: " + join(words, ", ");
  CHECK(unwrapped(run_cli(directory, {"--help"}).out).find(listed) != std::string::npos);
  CHECK(run_cli(directory, {"--man"}).out.find(listed) != std::string::npos);
  for (const char* shell : {"bash", "zsh", "fish"}) {
    const std::string out = run_cli(directory, {"--completions", shell}).out;
    CHECK(out.find(join(words, " ")) != std::string::npos);
  }
  CHECK(usage_error({"--format", "pdf"}) ==
        "leitsatz: --format: 'pdf' is not one of " + alternatives(words) + "\n" + kHint);
}

TEST_CASE("--highlight takes the formats that can show the article, and names them") {
  std::vector<std::string_view> able;
  for (const OutputFormat& format : output_formats()) {
    if (format.can_highlight) able.push_back(format.word);
  }
  CHECK(std::count(able.begin(), able.end(), "json") == 0);
  CHECK(std::count(able.begin(), able.end(), "html") == 1);
  CHECK(usage_error({"--highlight", "-f", "json"}) ==
        "leitsatz: --highlight needs --format " + alternatives(able) + "\n" + kHint);
}
