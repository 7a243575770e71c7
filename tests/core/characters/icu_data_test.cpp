// That the Unicode data we cut out of ICU's is all there: each of these boundaries needs an item of
// its own, without which others are found, or none.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "characters/unicode.h"

namespace leitsatz::unicode {
namespace {

std::string show(Breaker::Kind kind, std::string_view language, std::string_view text) {
  Utf16 utf16;
  decode(text, {0, static_cast<std::uint32_t>(text.size())}, utf16);
  Breaker breaker(kind, language);
  breaker.set_text(utf16.view());
  std::string out;
  std::uint32_t begin = 0;
  for (std::int32_t at; (at = breaker.next()) != Breaker::kDone;) {
    const std::uint32_t end = utf16.offsets[static_cast<std::size_t>(at)];
    out.append("[").append(text.substr(begin, end - begin)).append("]");
    begin = end;
  }
  return out;
}

std::string words(std::string_view language, std::string_view text) {
  return show(Breaker::Kind::kWord, language, text);
}

std::string sentences(std::string_view language, std::string_view text) {
  return show(Breaker::Kind::kSentence, language, text);
}

std::string folded(std::u16string_view text) {
  std::u16string out;
  fold(text, out);
  std::string ascii;
  for (char16_t unit : out) ascii += unit < 0x80 ? static_cast<char>(unit) : '?';
  return ascii;
}

}  // namespace

TEST_CASE("the data is there") { CHECK(data_available()); }

TEST_CASE("rules: root and tailored") {
  CHECK(words("de", "Es regnet, 3,5 mm.") == "[Es][ ][regnet][,][ ][3,5][ ][mm][.]");
  CHECK(sentences("en", "It rained. We left.") == "[It rained. ][We left.]");
  CHECK(sentences("el", "Ήρθες; Ναι.") == "[Ήρθες; ][Ναι.]");  // a question mark in Greek only
  CHECK(sentences("en", "Ήρθες; Ναι.") == "[Ήρθες; Ναι.]");
  CHECK(words("fi", "EU:n") == "[EU:n]");  // joined by the colon in Finnish and Swedish only
  CHECK(words("sv", "EU:s") == "[EU:s]");
  CHECK(words("en", "EU:s") == "[EU][:][s]");
}

TEST_CASE("dictionaries: one for each script without spaces") {
  CHECK(words("zh", "今天在北京会见了。") == "[今天][在][北京][会见][了][。]");
  CHECK(words("ja", "東京都に住んでいます。") == "[東京][都][に][住][んで][い][ます][。]");
  CHECK(words("th", "สวัสดีชาวโลก") == "[สวัสดี][ชาว][โลก]");
  CHECK(words("lo", "ປະເທດລາວ") == "[ປະເທດ][ລາວ]");
  CHECK(words("km", "ប្រទេសកម្ពុជាជាប្រទេសមួយ") == "[ប្រទេស][កម្ពុជា][ជា][ប្រទេស][មួយ]");
  CHECK(words("my", "ရန်ကုန်မြို့သည်") == "[ရန်][ကုန်][မြို့][သည်]");
}

TEST_CASE("compatibility folding") {
  CHECK(folded(u"\uFF21\uFB01 STRA\u00DFE \u2460") == "afi strasse 1");
}

}  // namespace leitsatz::unicode
