#include "words/terms.h"

#include <doctest/doctest.h>

#include <string>

namespace leitsatz {
namespace {

struct Fixture {
  std::string text;
  Terms terms;
};

Fixture terms_of(std::string text, std::string_view language, std::string_view title = {}) {
  const std::vector<Span> all{{0, static_cast<std::uint32_t>(text.size())}};
  Terms terms = find_terms(text, all, {}, *language_from_tag(language), title);
  return {std::move(text), std::move(terms)};
}

// The text's content words, each with the number of its term.
std::string show(const Fixture& f) {
  std::string shown;
  for (const Token& token : f.terms.of(0)) {
    const TermId term = f.terms.term_of(token);
    shown += std::string(slice(f.text, token.span())) + "/" +
             (term == kNoTerm ? "-" : std::to_string(term)) + " ";
  }
  return shown;
}

TEST_CASE("stop words have no term, and words that begin alike share one") {
  CHECK(show(terms_of("The workers and the working day", "en")) ==
        "The/- workers/0 and/- the/- working/1 day/2 ");
  CHECK(show(terms_of("Regierung, Regierungen, REGIERUNGS", "de")) ==
        "Regierung/0 Regierungen/0 REGIERUNGS/0 ");
}

TEST_CASE("clitics are no part of a term") {
  CHECK(show(terms_of("l’usine et l'usine", "fr")) == "l’usine/0 et/- l'usine/0 ");
  CHECK(show(terms_of("Berlin’s mayor in Berlin", "en")) == "Berlin’s/0 mayor/1 in/- Berlin/0 ");
}

TEST_CASE("case and compatibility forms fold") {
  CHECK(show(terms_of("STRASSE straße Ｓtraße", "de")) == "STRASSE/0 straße/0 Ｓtraße/0 ");
}

TEST_CASE("the title's terms are those of the text") {
  const Fixture f = terms_of("A bridge replaces the ferry", "en", "Ferry, ferry and plane");
  REQUIRE(f.terms.title.size() == 2);
  CHECK(f.terms.title[0] == f.terms.term_of(f.terms.of(0)[4]));
  CHECK(f.terms.terms[f.terms.title[1]].sentences == 0);
}

TEST_CASE("shapes") {
  const Fixture f = terms_of("Nato NATO nato 2024 iPhone", "en");
  const auto tokens = f.terms.of(0);
  CHECK(tokens[0].shape == kUpperStart);
  CHECK(tokens[1].shape == (kUpperStart | kAllUpper));
  CHECK(tokens[2].shape == kLowerStart);
  CHECK(tokens[3].shape == kNumeral);
  CHECK(tokens[4].shape == (kLowerStart | kMixedCase));
}

TEST_CASE("debris holds no words") {
  const std::string text = "The <b>ferry</b> closes";
  const std::vector<Span> all{{0, static_cast<std::uint32_t>(text.size())}};
  const std::vector<Debris> debris{{{4, 7}}, {{12, 16}}};
  const Terms terms = find_terms(text, all, debris, *language_from_tag("en"), {});
  CHECK(terms.of(0).size() == 3);
}

}  // namespace
}  // namespace leitsatz
