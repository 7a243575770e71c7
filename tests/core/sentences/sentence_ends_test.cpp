// Units are told apart many at a time: where a text begins among them changes nothing.
#include "sentences/sentence_ends.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "characters/sentence_breaks.h"
#include "language/made_for.h"

namespace leitsatz {
namespace {

constexpr std::size_t kPlaces = 34;  // more than are told apart at once, twice

std::vector<std::size_t> ends_in(const std::u16string& text) {
  std::vector<std::size_t> breaks, ends;
  find_sentence_breaks(text, "en", breaks);
  WholeWords none("");
  find_sentence_ends(text, breaks, made_for<Abbreviations>(*language_from_tag("en")), none, ends);
  return ends;
}

// Sentences end where `marked` has a "|", behind one more word of any length.
void check_everywhere(const std::u16string& marked) {
  std::u16string text;
  std::vector<std::size_t> expected;
  for (const char16_t c : marked) {
    c == u'|' ? expected.push_back(text.size()) : text.push_back(c);
  }
  for (std::size_t letters = 2; letters < kPlaces; ++letters) {
    std::vector<std::size_t> ends = ends_in(std::u16string(letters, u'n') + u' ' + text);
    for (std::size_t& end : ends) end -= letters + 1;
    CAPTURE(letters);
    CHECK((ends == expected));
  }
}

TEST_CASE("sentences end where they end, wherever they stand") {
  check_everywhere(u"the boat left at six.| A bridge is due in May, they say.| It is late");
  check_everywhere(u"наш корабль ушёл в шесть.| Мост будет готов в мае.| Уже поздно");
  check_everywhere(u"وصلت السفينة في الساعة السادسة.| تم بناء الجسر");
  check_everywhere(u"यह नाव छह बजे निकली।| पुल मई में बनेगा");
}

TEST_CASE("words count where only they can tell, wherever they stand") {
  check_everywhere(u"saw the line.| un tel art is here to stay");
  check_everywhere(u"saw it. un tel art is here to stay");
}

TEST_CASE("items of a list begin sentences, wherever they stand") {
  check_everywhere(u"you need: |a) some bread |b) fresh milk");
}

TEST_CASE("addresses hold no sentence, wherever they stand") {
  check_everywhere(u"look at www.nordby.org/maps!Today and stay");
}

}  // namespace
}  // namespace leitsatz
