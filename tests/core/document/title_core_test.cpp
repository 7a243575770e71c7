// What a given title says, without what a site puts around it.
#include "document/title_core.h"

#include <doctest/doctest.h>

#include <string>

namespace leitsatz {
namespace {

std::string core(std::string_view title) { return std::string(slice(title, core_of_title(title))); }

TEST_CASE("the site's name is no part of a title") {
  CHECK(core("Old ferry to close in March | Nordby Post") == "Old ferry to close in March");
  CHECK(core("Old ferry to close in March - Nordby Post") == "Old ferry to close in March");
  CHECK(core("Die Fähre fährt nicht mehr – nordbyblatt.de") == "Die Fähre fährt nicht mehr");
  CHECK(core("Ferry - Wikipedia") == "Ferry");
  CHECK(core("The Long Way Home - Ada B. Holm - Medium") == "The Long Way Home");
  CHECK(core("古い灯台が取り壊される – 港ニュース") == "古い灯台が取り壊される");
  CHECK(core("大连新地铁明年开通_教育频道_海港网") == "大连新地铁明年开通");
  CHECK(core("HARBOUR EASY|港の古い灯台が来年なくなる") == "港の古い灯台が来年なくなる");
  CHECK(core("Bac de Nordby : la fin | ") == "Bac de Nordby : la fin");
}

TEST_CASE("a second half that says something stays") {
  for (const char* title :
       {"Old ferry to close - council wants a bridge instead", "Neue Brücke - Mehr Geld für Nordby",
        "Self-taught sailor wins race", "A bridge to Nordby: what it costs",
        "« La fin d’un bac » : le maire s’explique", "Ferry (1931)",
        "Zehn Tage auf See – und kein Land"}) {
    CHECK(core(title) == title);
  }
}

TEST_CASE("an author, a date or a number behind a mark is no part of a title") {
  CHECK(core("Old ferry to close in March › Nordby Post") == "Old ferry to close in March");
  CHECK(core("Die Fähre fährt nicht mehr • Nordbyblatt") == "Die Fähre fährt nicht mehr");
  CHECK(core("Old ferry to close in March -Ada Holm") == "Old ferry to close in March");
  CHECK(core("Die Fähre fährt nicht mehr : 03.05.2021, 10.15 Uhr") == "Die Fähre fährt nicht mehr");
  CHECK(core("Hearing on the Nordby ferry – HC-21-000468") == "Hearing on the Nordby ferry");
  for (const char* title :
       {"Ferry • Bridge • Harbour", "Nordby - Ostra 2 - 1", "Ships of Nordby 1920 - 1930",
        "Fahrten und Preise ab 2021", "La fin du bac : ce qui change en 2021",
        "The year of the ferry : 1931 to 1940 in Nordby"}) {
    CHECK(core(title) == title);
  }
}

TEST_CASE("a remark in brackets at the end is no part of a title") {
  CHECK(core("Old ferry to close in March [video]") == "Old ferry to close in March");
  CHECK(core("港の古い灯台が来年なくなる（海港ニュース）") == "港の古い灯台が来年なくなる");
  CHECK(core("欲深い港の船長　＜海港童話集＞") == "欲深い港の船長");
  CHECK(core("The ferry (and its captain) retires") == "The ferry (and its captain) retires");
}

TEST_CASE("an author or section in capitals is no part of a title") {
  CHECK(core("ADA HOLM Die letzte Fähre") == "Die letzte Fähre");
  CHECK(core("JENS P. VINTER Kein Geld für Brücken") == "Kein Geld für Brücken");
  for (const char* title : {"US NAVY Ships leave Nordby", "FERRY CLOSES after storm",
                            "ALLES NEU IM HAFEN", "NATO sucht einen Hafen"}) {
    CHECK(core(title) == title);
  }
}

std::string stated(std::string_view title) {
  return std::string(slice(title, behind_quotation(title, core_of_title(title))));
}

TEST_CASE("what is said stands behind a quotation and a colon") {
  CHECK(stated("\"We need it\": the mayor of Nordby asks for a ferry") ==
        "the mayor of Nordby asks for a ferry");
  CHECK(stated("« On en a besoin » : le maire de Nordby demande un bac | Ouest") ==
        "le maire de Nordby demande un bac");
  for (const char* title : {"\"We need it\"", "\"We need the old ferry to Nordby\": the mayor",
                            "The mayor: \"We need it\"", "\"Halvard\" leaves Nordby", "\"", ""}) {
    CHECK(stated(title).empty());
  }
}

TEST_CASE("a title of marks alone is left whole") {
  for (const char* title : {"", " | ", "-", "--- | ---"}) CHECK(core(title) == title);
}

}  // namespace
}  // namespace leitsatz
