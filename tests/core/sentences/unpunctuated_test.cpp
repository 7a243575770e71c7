#include "sentences/unpunctuated.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "leitsatz/leitsatz.h"
#include "support/analyzed.h"

namespace leitsatz {
namespace {

const std::string kTalk =
    "so last week the pump of our mill broke and we had no water for the garden then my brother "
    "found an old one in the barn but it was full of mud because nobody had used it since the war "
    "and now we clean it every evening";

// One line per sentence.
std::string show(std::string_view text, std::string_view language) {
  const Analysis analysis = analyzed(text, {.language = language});
  std::string shown;
  for (const Sentence& sentence : analysis.sentences()) {
    shown += std::string(slice(text, sentence.span)) + "\n";
  }
  return shown;
}

TEST_CASE("talk without punctuation is cut before clauses") {
  CHECK(show(kTalk, "en") ==
        "so last week the pump of our mill broke\n"
        "and we had no water for the garden\n"
        "then my brother found an old one in the barn\n"
        "but it was full of mud because nobody had used it since the war\n"
        "and now we clean it every evening\n");
  CHECK(show("letzte woche ist die pumpe unserer mühle kaputt gegangen und wir hatten kein wasser "
             "für den garten dann hat mein bruder in der scheune eine alte gefunden aber sie war "
             "voller schlamm weil sie niemand benutzt hatte und jetzt putzen wir sie jeden abend",
             "de") ==
        "letzte woche ist die pumpe unserer mühle kaputt gegangen\n"
        "und wir hatten kein wasser für den garten\n"
        "dann hat mein bruder in der scheune eine alte gefunden\n"
        "aber sie war voller schlamm weil sie niemand benutzt hatte\n"
        "und jetzt putzen wir sie jeden abend\n");
}

TEST_CASE("Chinese and Japanese are cut at spaces") {
  CHECK(show("先週うちの水車のポンプが壊れました 庭にやる水がなくなりました "
             "それで弟が納屋で古いものを見つけました "
             "誰も使っていなかったので泥だらけでした 今は毎晩みんなで磨いています",
             "ja") ==
        "先週うちの水車のポンプが壊れました\n庭にやる水がなくなりました\nそれで弟が納屋で古いものを"
        "見つけました\n"
        "誰も使っていなかったので泥だらけでした\n今は毎晩みんなで磨いています\n");
}

TEST_CASE("pieces are flagged, and their edges are no damage") {
  const Analysis analysis = analyzed(kTalk, {.language = "en"});
  for (const Sentence& sentence : analysis.sentences()) {
    CHECK((sentence.flags & kUnpunctuated) != 0);
    CHECK((sentence.flags & kDamage) == 0);
  }
  CHECK(select(analysis, {.sentences = kNoLimit, .words = 20})->words > 8);
}

TEST_CASE("no piece has more than forty words, in any language and at any length") {
  std::string unknown, talk;
  for (int i = 0; i < 30000; ++i) unknown += "wah" + std::to_string(i % 7) + " lo ";
  for (int i = 0; i < 600; ++i) talk += kTalk + " ";
  const auto check = [](const std::string& text, std::string_view language) {
    const Analysis analysis = analyzed(text, {.language = language});
    std::uint32_t words = 0;
    bool short_ones = true;
    for (const Sentence& sentence : analysis.sentences()) {
      short_ones = short_ones && sentence.words <= kMaxPieceWords;
      words += sentence.words;
    }
    CHECK(short_ones);
    CHECK(words == static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')));
  };
  check(unknown.substr(0, 160), "und");  // ends in a space
  check(unknown, "und");
  check(talk, "en");
}

TEST_CASE("what has punctuation, or is no talk, is not cut") {
  const std::string comma = kTalk.substr(0, 60) + "," + kTalk.substr(60);
  for (const std::string& text :
       {kTalk.substr(0, 160), kTalk + ".", comma + ".",
        kTalk.substr(0, 60) + ", " + kTalk.substr(61, 40) + ", " + kTalk.substr(102),
        std::string("Home News Sport Weather Radio Sounds Food Politics Business Science Health "
                    "Family Education Arts Stories Video Pictures World Africa Asia Australia "
                    "Europe America England Scotland Wales Local Travel Money Jobs Shop Games "
                    "Help Contact About Terms Privacy Cookies Login Search Archive Topics")}) {
    CAPTURE(text);
    CHECK(analyzed(text, {.language = "en"}).sentences().size() == 1);
  }
}

}  // namespace
}  // namespace leitsatz
