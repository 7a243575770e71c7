#include "language/data/languages.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "language/data/profiles.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

using unicode::Script;

// What a row says besides its LanguageRow.
struct Description {
  std::string_view tag, name, letters, sources;
};
constexpr Description kDescriptions[] = {
#define LANGUAGE(tag, name, words, letters, sources, ...) {tag, name, letters, sources},
#include "language/data/languages.def"
#undef LANGUAGE
};

bool is_tag(std::string_view tag) {
  return std::any_of(kLanguages.begin() + 1, kLanguages.end(),
                     [&](const LanguageRow& row) { return row.tag == tag; });
}

// "bg,ms*4" -> {"bg", "ms"}: the tags of a source that names languages.
std::set<std::string> tags_of(std::string_view sources, std::string_view key) {
  std::set<std::string> tags;
  for_each_entry(" " + std::string(sources) + " ", ' ', [&](const std::string& entry) {
    if (!entry.starts_with(std::string(key) + "=")) return;
    for (std::size_t at = key.size() + 1; at < entry.size();) {
      const std::size_t end = std::min(entry.find(',', at), entry.size());
      tags.insert(entry.substr(at, std::min(entry.find('*', at), end) - at));
      at = end + 1;
    }
  });
  return tags;
}

TEST_CASE("the languages are in order, and no tag or alias names two") {
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < kLanguageCount; ++i) {
    const LanguageRow& row = kLanguages[i];
    CAPTURE(row.tag);
    CHECK(seen.insert(row.tag).second);
    if (i > 1) CHECK(kLanguages[i - 1].tag < row.tag);
    CHECK((row.aliases.empty() || (row.aliases.front() == ' ' && row.aliases.back() == ' ')));
    for_each_entry(row.aliases, ' ', [&](std::string_view alias) {
      CAPTURE(alias);
      CHECK(seen.insert(alias).second);
      CHECK(language_from_tag(alias) == static_cast<LanguageId>(i));
    });
  }
}

TEST_CASE("every tag in the table is one of the table") {
  CHECK(is_tag("de"));
  CHECK_FALSE(is_tag("und"));
  for (const Description& row : kDescriptions) {
    CAPTURE(row.tag);
    CHECK_FALSE(row.name.empty());
    for (const std::string_view key : {"near", "borrow"}) {
      for (const std::string& other : tags_of(row.sources, key)) {
        CAPTURE(other);
        CHECK(is_tag(other));
        CHECK(other != row.tag);
      }
    }
  }
  CHECK(tags_of("udhr=bul near=mk,ms*4", "near") == std::set<std::string>{"mk", "ms"});
}

TEST_CASE("a language is recognised by a profile, or as the only one of its script") {
  std::set<LanguageId> found;
  std::set<Script> profiled;
  for (const Profile& profile : kProfiles) {
    found.insert(profile.languages.begin(), profile.languages.end());
    profiled.insert(profile.script);
  }
  std::set<Script> alone;
  for (std::size_t i = kUnd + 1; i < kLanguageCount; ++i) {
    const LanguageRow& row = kLanguages[i];
    CAPTURE(row.tag);
    const bool in_profile = found.count(static_cast<LanguageId>(i)) > 0;
    if (profiled.count(row.script) > 0) {
      CHECK(in_profile == row.recognised);
    } else if (row.recognised) {
      CHECK(alone.insert(row.script).second);
    }
  }
}

TEST_CASE("related languages share the script and the one that stands for them") {
  for (const LanguageRow& row : kLanguages) {
    if (row.related == kUnd) continue;
    CAPTURE(row.tag);
    const LanguageRow& other = kLanguages[row.related];
    CHECK(kLanguages[other.related].tag == other.tag);
    CHECK(other.script == row.script);
  }
}

TEST_CASE("a script says in which direction it is written and whether it has spaces") {
  for (const LanguageRow& row : kLanguages) {
    CAPTURE(row.tag);
    CHECK(row.right_to_left == (row.script == Script::kArabic || row.script == Script::kHebrew));
    const bool unspaced = row.script == Script::kHan || row.script == Script::kHiragana ||
                          row.script == Script::kThai || row.script == Script::kLao ||
                          row.script == Script::kKhmer || row.script == Script::kMyanmar;
    CHECK((row.pack != 0) == unspaced);
    CHECK((row.also_in & scripts(row.script)) == 0);
  }
  CHECK(is_unspaced(language_id("th")));
  CHECK_FALSE(is_unspaced(language_id("ko")));
}

TEST_CASE("letters are beyond ASCII and in lower case, each once") {
  for (const Description& row : kDescriptions) {
    CAPTURE(row.tag);
    std::set<char32_t> seen;
    for (std::uint32_t at = 0; at < row.letters.size();) {
      const unicode::CodePoint letter = unicode::decode(row.letters, at);
      CAPTURE(row.letters.substr(at));
      CHECK((letter.value >= 0x80 || letter.value == U'i'));  // i: of the Turkish İ
      CHECK(unicode::to_lower(letter.value) == letter.value);
      CHECK(seen.insert(letter.value).second);
      at = letter.end;
    }
  }
}

}  // namespace
}  // namespace leitsatz
