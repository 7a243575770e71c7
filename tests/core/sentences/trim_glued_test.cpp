// Heads that ran into a sentence, through the whole pipeline.
#include "sentences/trim_glued.h"

#include <doctest/doctest.h>

#include <string>

#include "leitsatz/leitsatz.h"
#include "support/analyzed.h"

namespace leitsatz {
namespace {

// The first sentence of a text.
std::string first_of(const std::string& sentence, std::string_view language) {
  const std::string text = sentence + " Nobody was hurt.";
  const Analysis analysis = analyzed(text, {.language = language});
  return std::string(slice(text, analysis.sentences()[0].span));
}

TEST_CASE("a head is cut off where a bar, capitals, a label or a gap shows its end") {
  const std::string pier = "The pier of Nordby was shut for two days after the storm.";
  CHECK(first_of("Storm damage | " + pier, "en") == pier);
  CHECK(first_of("North | Storm damage | " + pier, "en") == pier);
  CHECK(first_of("STORM SHUTS PIER " + pier, "en") == pier);
  CHECK(first_of("STORM DAMAGE " + pier, "en") == pier);
  CHECK(first_of("Roads closed   " + pier, "en") == pier);
  CHECK(first_of("PHOTO: AP VIDEO: REUTERS " + pier, "en") == pier);
  CHECK(first_of("Photo: Ida Holm " + pier, "en") == pier);
  CHECK(first_of("\u2211 i = 1 n ( y i \u2212 f ( t i ) ) 2 \u2192 min (2) " + pier, "en") == pier);
  CHECK(first_of("STURM SPERRT MOLE Die Mole von Nordby bleibt bis Freitag gesperrt.", "de") ==
        "Die Mole von Nordby bleibt bis Freitag gesperrt.");
  CHECK(first_of("Foto: Ida Holm Die Mole von Nordby bleibt bis Freitag gesperrt.", "de") ==
        "Die Mole von Nordby bleibt bis Freitag gesperrt.");
  CHECK(first_of("TEMPORAL EN NORDBY El muelle de Nordby estuvo cerrado dos días.", "es") ==
        "El muelle de Nordby estuvo cerrado dos días.");
}

TEST_CASE("a label behind a bar is cut off at the end") {
  const std::string text = "The pier of Nordby was shut for two days after the storm | Storm";
  const Analysis analysis = analyzed(text, {.language = "en"});
  CHECK(slice(text, analysis.sentences()[0].span) ==
        "The pier of Nordby was shut for two days after the storm");
}

TEST_CASE("capitals, bars and gaps that belong to the sentence stay") {
  for (const std::string sentence :
       {"NATO and the EU agreed on Friday to move the office to Nordby.",
        "US NAVY SEAL Team Six will train on the island next spring.",
        "BERLIN (AP) \u2014 The pier was shut for two days after the storm.",
        "NORDBY CITY COUNCIL VOTED ON MONDAY TO SHUT THE PIER.",
        "The command is a | b and it prints what both of them say.", "The pier  was shut. ",
        "He met Ida  Holm in the town of the pier."}) {
    CAPTURE(sentence);
    const std::string first = first_of(sentence, "en");
    CHECK(first.substr(0, 8) == sentence.substr(0, 8));
  }
}

TEST_CASE("a formula behind a stop is no part of the sentence before it") {
  const std::string text =
      "With a lid, the factor falls to a third. \u2211 i = 1 n ( y i \u2212 t i ) (2) A cup with a "
      "lid therefore stays warm for an hour.";
  const Analysis analysis = analyzed(text, {.language = "en"});
  REQUIRE(analysis.sentences().size() == 2);
  CHECK(slice(text, analysis.sentences()[0].span) == "With a lid, the factor falls to a third.");
  CHECK(slice(text, analysis.sentences()[1].span) ==
        "A cup with a lid therefore stays warm for an hour.");
}

}  // namespace
}  // namespace leitsatz
