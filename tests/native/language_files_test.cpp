// The files of language data against the table, as source: what the compiler can't tell.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

#include "language/data/language_words.h"
#include "language/data/languages.h"

namespace leitsatz {
namespace {

const std::filesystem::path kRoot = LEITSATZ_SOURCE_DIR;

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::set<std::string> all_matches(const std::string& text, const char* pattern) {
  const std::regex regex(pattern);
  std::set<std::string> found;
  for (std::sregex_iterator at(text.begin(), text.end(), regex), end; at != end; ++at) {
    found.insert((*at)[1]);
  }
  return found;
}

std::string joined(const std::set<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += word + ' ';
  return all;
}

TEST_CASE("every list of words belongs to a language of the table") {
  std::set<std::string> named = {"Common"};
#define LANGUAGE(tag, name, words, ...) named.insert(#words);
#include "language/data/languages.def"
#undef LANGUAGE
  named.erase("None");
  std::set<std::string> defined;
  for (const auto& entry :
       std::filesystem::directory_iterator(kRoot / "core/src/language/data/words")) {
    defined.merge(all_matches(read(entry.path()), "LanguageWords k(\\w+)Words ="));
  }
  CHECK(joined(defined) == joined(named));
}

TEST_CASE("corrections of stop words are of languages whose list is made") {
  const std::string text = read(kRoot / "training/language/stopwords.txt");
  const std::set<std::string> corrected = all_matches(text, "\n(\\w+) [+-]");
  CHECK(corrected.size() > 30);
  for (const std::string& tag : corrected) {
    CAPTURE(tag);
    const auto language = language_from_tag(tag);
    REQUIRE(language);
    CHECK(language_tag(*language) == tag);
    CHECK(words_of(*language).stop_words.empty());
  }
}

}  // namespace
}  // namespace leitsatz
