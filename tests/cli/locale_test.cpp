// No locale changes anything, whether the environment asks for it or the program has set it:
// Turkish has other capitals for i, Arabic of Egypt other digits and decimal points.
#include <doctest/doctest.h>
#include <stdlib.h>

#include <clocale>
#include <filesystem>
#include <string>

#include "support/analyzed.h"
#include "support/process.h"

using leitsatz::test::Directory;
using leitsatz::test::Outcome;
using leitsatz::test::read_file;
using leitsatz::test::run_shell;
using leitsatz::test::shell_quoted;

namespace {

const std::string kSamples = LEITSATZ_SOURCE_DIR "/tests/samples";

struct Locale {
  const char* name;
  const char* source;  // of the system's locale definitions
};
constexpr Locale kLocales[] = {{"tr_TR.UTF-8", "tr_TR"}, {"ar_EG.UTF-8", "ar_EG"}};

// The locales, made in a folder of their own: few systems have them all.
void make_locales(const Directory& directory) {
  for (const Locale& locale : kLocales) {
    const Outcome made = run_shell(directory, std::string("localedef -i ") + locale.source +
                                                  " -f UTF-8 --no-archive ./" + locale.name);
    INFO(made.error);
    REQUIRE(std::filesystem::exists(directory.path() + "/" + locale.name + "/LC_CTYPE"));
  }
}

std::string scores_of(const std::string& text) {
  const leitsatz::Analysis analysis = leitsatz::analyzed(text);
  std::string scores;
  for (const leitsatz::Sentence& s : analysis.sentences()) {
    scores += std::to_string(s.span.begin) + ":" + std::to_string(s.flags) + ":";
    scores.append(reinterpret_cast<const char*>(&s.score), sizeof s.score);
  }
  return scores;
}

}  // namespace

TEST_CASE("The command prints the same in any locale") {
  const Directory locales;
  make_locales(locales);
  const Directory directory;
  // By env and not by the shell, which would have a word of its own to say to its locale.
  const auto run = [&](const std::string& locale) {
    const std::string command = "env LOCPATH=" + shell_quoted(locales.path()) +
                                " LC_ALL=" + locale + " " + shell_quoted(LEITSATZ_CLI_PATH);
    return run_shell(directory, "cd " + shell_quoted(kSamples) + "; " + command +
                                    " --format json --explain *.txt pages/*.html; " + command +
                                    " --stats --keywords --explain *.txt");
  };
  const Outcome expected = run("C");
  CHECK(expected.out.size() > 100'000);
  for (const Locale& locale : kLocales) {
    const Outcome outcome = run(locale.name);
    CHECK(outcome.code == expected.code);
    CHECK((outcome.out == expected.out));
    CHECK(outcome.error == expected.error);
  }
}

TEST_CASE("The library gives the same in a program of any locale") {
  const Directory locales;
  make_locales(locales);
  ::setenv("LOCPATH", locales.path().c_str(), 1);
  for (const char* sample : {"tr", "ar", "de", "en"}) {
    std::string path = kSamples + "/" + sample + ".txt";
    if (!std::filesystem::exists(path)) path = LEITSATZ_SOURCE_DIR "/examples/tidal-ferry.txt";
    const std::string text = read_file(path);
    const std::string expected = scores_of(text);
    CHECK(!expected.empty());
    for (const Locale& locale : kLocales) {
      REQUIRE(std::setlocale(LC_ALL, locale.name) != nullptr);
      CHECK((scores_of(text) == expected));
      std::setlocale(LC_ALL, "C");
    }
  }
  ::unsetenv("LOCPATH");
}
