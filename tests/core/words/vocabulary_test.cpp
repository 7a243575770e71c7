#include "words/vocabulary.h"

#include <doctest/doctest.h>

namespace leitsatz {
namespace {

TEST_CASE("a word is of all classes whose lists hold it") {
  const Vocabulary english(*language_from_tag("en"));
  CHECK(english.classes_of(hash_of(u"the")) == (kStopWord | kDeterminer | kNeverFinal));
  CHECK((english.classes_of(hash_of(u"because")) & kSubordinator) != 0);
  CHECK(english.classes_of(hash_of(u"harbour")) == 0);
}

TEST_CASE("lists are folded as words are") {
  const Vocabulary german(*language_from_tag("de"));
  CHECK(german.classes_of(hash_of(u"hiess")) == kSpeech);  // "hieß"
}

TEST_CASE("abbreviations are words of a class, but for those that count with a capital only") {
  const Vocabulary english(*language_from_tag("en"));
  CHECK(english.classes_of(hash_of(u"mr")) == kAbbreviated);
  CHECK(english.classes_of(hash_of(u"gen")) == 0);
}

TEST_CASE("a language without lists knows stop words and particles of names") {
  const Vocabulary unknown(kUnd);
  CHECK(unknown.classes_of(hash_of(u"van")) == kNameParticle);
  CHECK(unknown.classes_of(hash_of(u"the")) == 0);
}

}  // namespace
}  // namespace leitsatz
