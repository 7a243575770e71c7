#include "analysis/holdings.h"

#include <doctest/doctest.h>

#include "leitsatz/types.h"

namespace leitsatz {
namespace {

TEST_CASE("figures") {
  for (const char* text : {"It has 12 rooms.", "Built in 1960", "المدينة ٣ أنهار", "संख्या ५ है"}) {
    CAPTURE(text);
    CHECK(holdings_of(text) == kKeepNumbers);
  }
  CHECK(holdings_of("It has twelve rooms.") == 0);
}

TEST_CASE("addresses") {
  for (const char* text :
       {"See https://a.example/b for it.", "(www.a.example)", "Mail anna@post.example today",
        "Siehe a.example/karte, dort.", "<ftp://a.example>"}) {
    CAPTURE(text);
    CHECK(holdings_of(text) == kKeepUrls);
  }
  for (const char* text : {"and/or", "We left.Then/now it rained", "@anna said so", "a @ b", "km/h",
                           "He said: //", "://"}) {
    CAPTURE(text);
    CHECK((holdings_of(text) & kKeepUrls) == 0);
  }
}

TEST_CASE("code") {
  for (const char* text :
       {"Call read_file() first.", "The option --jobs is new.", "It is std::string here",
        "Use node->next there", "set `x` to it", "In /usr/bin are programs", "Start ./run.sh now",
        "a == b", "the function getName returns"}) {
    CAPTURE(text);
    CHECK(holdings_of(text) == kKeepCode);
  }
  for (const char* text : {"An iPhone from McDonald on YouTube", "Let`s go", "He left -- again",
                           "macOS", "and/or", "``Quoted''", "well-known", "24/7", "a -> b"}) {
    CAPTURE(text);
    CHECK((holdings_of(text) & kKeepCode) == 0);
  }
}

TEST_CASE("nothing in nothing, and in bytes that are no text") {
  CHECK(holdings_of("") == 0);
  CHECK(holdings_of("\xFF\xC3 \x80") == 0);
  CHECK(holdings_of("--") == 0);
}

}  // namespace
}  // namespace leitsatz
