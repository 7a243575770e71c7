#include "document/titles.h"

#include <doctest/doctest.h>

#include <string>

namespace leitsatz {
namespace {

constexpr std::string_view kText =
    "\n\nThe ferry of Nordby closes in March, since nobody pays for it. The town had asked the "
    "company to wait.";

std::string title_of(std::string_view lines) {
  const std::string text = std::string(lines) + std::string(kText);
  const Document document = parse_document(text);
  if (!document.title) return "none";
  CHECK(document.blocks[*document.title].kind == BlockKind::kTitle);
  return std::string(slice(text, document.blocks[*document.title].span));
}

TEST_CASE("what stands before a title is none") {
  for (const std::string_view before :
       {"PRESS RELEASE", "Pressemitteilung", "14 March 2025", "Page 1 of 3", "Transcript",
        "Image: A heron on the pier", "By Ida Holm, Staff Reporter", "IDA HOLM", "POLITICS",
        "Home > Local > Water", "REVUE DE PRESSE DU 12 MAI",
        "COMMUNIQUÉ DE PRESSE - POUR DIFFUSION IMMÉDIATE",
        "Comunicado de prensa\n\n12 de mayo de 2024"}) {
    CAPTURE(before);
    CHECK(title_of(std::string(before) + "\n\nFerry line closes early") ==
          "Ferry line closes early");
  }
  CHECK(title_of("Abstract") == "none");
  CHECK(title_of("IDA HOLM") == "IDA HOLM");
}

TEST_CASE("a title is stripped of its marks, its author and its site") {
  CHECK(title_of("**Ferry line closes early**") == "Ferry line closes early");
  CHECK(title_of("Ferry line closes early | Nordby Courier") == "Ferry line closes early");
  CHECK(title_of("Ferry line closes early - Nordby Post") == "Ferry line closes early");
  CHECK(title_of("Ferry line closes early \u2013 nordby.example.org") ==
        "Ferry line closes early \u2013 nordby.example.org");
  CHECK(title_of("Ferry line closes early - Nordby.com") == "Ferry line closes early");
  CHECK(title_of("IDA HOLM Ferry line closes early") == "Ferry line closes early");
  for (const std::string_view title :
       {"Borrowed time: the ferry of Aske", "Ferry line closes - and nobody cares",
        "Ferry line closes - Nordby", "NATO to meet in Nordby", "Ferry | Train"}) {
    CAPTURE(title);
    CHECK(title_of(title) == title);
  }
}

TEST_CASE("a question may be a title") {
  CHECK(title_of("Can a ferry cool a school?") == "Can a ferry cool a school?");
  CHECK(title_of("\u00BFQui\u00E9n paga el barco?") == "\u00BFQui\u00E9n paga el barco?");
  CHECK(title_of("The boat left. Who pays?") == "none");
  CHECK(title_of("\"Who pays?\" he asked. \"Who?\"") == "none");
  const std::string_view talk = "Who pays?\nNobody does, said the mayor, and left the room.";
  CHECK_FALSE(parse_document(talk).title);
}

}  // namespace
}  // namespace leitsatz
