// The pack of words gives the lists that were put into it.
#include "language/data/words_pack.h"

#include <doctest/doctest.h>

#include <string>

#include "language/data/stop_words.h"
#include "language/data/word_source.h"

namespace leitsatz {
namespace {

constexpr std::string_view kVersion = "1.2.3";

bool is_read(const std::string& bytes) { return WordsPack().read(bytes, kVersion); }

}  // namespace

TEST_CASE("a pack has the lists of all languages that are not built in") {
  const std::string bytes = write_words_pack(kVersion);
  WordsPack pack;
  REQUIRE(pack.read(bytes, kVersion));
  // A pack of what was read would be the same, but it is written from the program's own lists.
  for (std::size_t i = 0; i < kLanguageCount; ++i) {
    if (kBuiltIn[i]) continue;
    CAPTURE(kLanguages[i].tag);
    const auto language = static_cast<LanguageId>(i);
    const LanguageWords &read = pack.words_of(language), &linked = words_of(language);
    CHECK(pack.stop_words(language) == kStopWords[i]);
    CHECK(read.stop_words == linked.stop_words);
    REQUIRE((read.abbreviations == nullptr) == (linked.abbreviations == nullptr));
    if (read.abbreviations != nullptr) {
      CHECK(read.abbreviations->inside == linked.abbreviations->inside);
      CHECK(read.abbreviations->ordered == linked.abbreviations->ordered);
      CHECK(read.abbreviations->letter_words == linked.abbreviations->letter_words);
      CHECK(read.abbreviations->extra_stop == linked.abbreviations->extra_stop);
      CHECK(read.abbreviations->ordinals == linked.abbreviations->ordinals);
      CHECK(read.abbreviations->pronoun_i == linked.abbreviations->pronoun_i);
    }
    REQUIRE((read.lexicon == nullptr) == (linked.lexicon == nullptr));
    if (read.lexicon != nullptr) {
      CHECK(read.lexicon->determiners == linked.lexicon->determiners);
      CHECK(read.lexicon->boilerplate == linked.lexicon->boilerplate);
    }
    REQUIRE((read.openings == nullptr) == (linked.openings == nullptr));
    if (read.openings != nullptr) {
      CHECK(read.openings->leaning == linked.openings->leaning);
      CHECK(read.openings->sayings == linked.openings->sayings);
      CHECK(read.openings->verb_second == linked.openings->verb_second);
    }
    REQUIRE((read.clauses == nullptr) == (linked.clauses == nullptr));
    if (read.clauses != nullptr) {
      CHECK(read.clauses->finite == linked.clauses->finite);
      CHECK(read.clauses->predicates == linked.clauses->predicates);
      CHECK(read.clauses->verb_last == linked.clauses->verb_last);
    }
    REQUIRE((read.talk == nullptr) == (linked.talk == nullptr));
    if (read.talk != nullptr) CHECK(read.talk->pronouns == linked.talk->pronouns);
    REQUIRE((read.keywords == nullptr) == (linked.keywords == nullptr));
    if (read.keywords != nullptr) {
      CHECK(read.keywords->fillers == linked.keywords->fillers);
      CHECK(read.keywords->elisions == linked.keywords->elisions);
      CHECK(read.keywords->marked_cases == linked.keywords->marked_cases);
    }
  }
}

TEST_CASE(
    "every language that is not built in has a list, so that asking for the pack is worth it") {
  for (std::size_t i = 0; i < kLanguageCount; ++i) {
    if (kBuiltIn[i]) continue;
    CAPTURE(kLanguages[i].tag);
    CHECK((!kStopWords[i].empty() || kAllWords[i] != &kNoneWords));
  }
}

TEST_CASE("what the module has of the chosen stop words is those of the languages built in") {
  for (std::size_t i = 0; i < kLanguageCount; ++i) {
    CHECK(kBuiltInStopWords[i] == (kBuiltIn[i] ? kStopWords[i] : std::string_view()));
  }
}

TEST_CASE("what is no whole pack of this version is refused") {
  const std::string bytes = write_words_pack(kVersion);
  CHECK(is_read(bytes));
  CHECK_FALSE(is_read(write_words_pack("1.2.4")));
  CHECK_FALSE(is_read(bytes + "more"));
  CHECK_FALSE(is_read(bytes + std::string(1, '\0')));
  CHECK_FALSE(is_read(bytes.substr(1)));
  for (std::size_t size = 0; size < bytes.size(); size += 997) {
    CAPTURE(size);
    CHECK_FALSE(is_read(bytes.substr(0, size)));
  }
  CHECK_FALSE(is_read({}));
  for (std::size_t at = 0; at < bytes.size(); at += 997) {
    CAPTURE(at);
    std::string damaged = bytes;
    damaged[at] = static_cast<char>(damaged[at] ^ 1);
    CHECK_FALSE(is_read(damaged));
  }
}

}  // namespace leitsatz
