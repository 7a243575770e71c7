// Which sentences need the one before them.
#include "dangling.h"

#include <doctest/doctest.h>

#include <string>

#include "leitsatz/leitsatz.h"

namespace leitsatz {
namespace {

// Whether `sentence`, the second of a text, needs the first one.
bool dangles(const std::string& language, const std::string& sentence,
             const std::string& first = "The 2019 law changed 40 rules.") {
  const std::string text = first + "\n\n" + sentence + "\n";
  const Result<Analysis> analysis = analyze(text, {.language = language});
  REQUIRE(analysis);
  for (const Sentence& s : analysis->sentences()) {
    if (slice(text, s.span) == sentence) return (s.flags & kDangling) != 0;
  }
  FAIL("not one sentence: " << sentence);
  return false;
}

struct Case {
  const char* language;
  const char* sentence;
};

TEST_CASE("pronouns and connectives need the sentence before, in seven languages") {
  const Case cases[] = {
      {"en", "He told the court that the money was gone."},
      {"en", "It was founded in 1912 by two brothers."},
      {"en", "This decision surprised the whole industry."},
      {"en", "However, the mayor of the town refused to sign."},
      {"en", "The latter was built on sand."},
      {"en", "On Monday he said the bridge was safe."},
      {"en", "Their lawyers have called the charge absurd."},
      {"de", "Er sagte, die Brücke sei sicher."},
      {"de", "Das teilte die Polizei in Köln mit."},
      {"de", "Dieser Schritt überraschte die ganze Branche."},
      {"de", "Am Montag sagte er vor dem Ausschuss aus."},
      {"de", "Deshalb wird die Brücke im Mai gesperrt."},
      {"fr", "Elle a refusé de signer le contrat."},
      {"fr", "Cette décision a surpris toute la branche."},
      {"fr", "En revanche, le maire de Lyon a signé."},
      {"fr", "C’est une bonne nouvelle pour la ville."},
      {"es", "Ella se negó a firmar el contrato."},
      {"es", "Sin embargo, el alcalde de Sevilla firmó."},
      {"es", "Esta decisión sorprendió a todo el sector."},
      {"it", "La sua famiglia ha lasciato la città."},
      {"it", "Tuttavia il sindaco di Torino ha firmato."},
      {"it", "Questa decisione ha sorpreso tutto il settore."},
      {"pt", "Ele disse que a ponte é segura."},
      {"pt", "Além disso, o prefeito de Recife assinou."},
      {"nl", "Hij zei dat de brug veilig is."},
      {"nl", "Daarom gaat de brug in mei dicht."},
  };
  for (const Case& c : cases) CHECK_MESSAGE(dangles(c.language, c.sentence), c.sentence);
}

TEST_CASE("what only looks like one stands alone") {
  const Case cases[] = {
      {"en", "It rained for three days in the north of Spain."},
      {"en", "There are nine bridges over the river Alm."},
      {"en", "It is likely that the bridge will be closed in May."},
      {"en", "It was Ida Holm who closed the bridge in May."},
      {"en", "This week the council of Nordby closed the bridge."},
      {"en", "So far the council has closed two bridges."},
      {"en", "Instead of a bridge, the council built a tunnel."},
      {"en", "Then-president Bush signed the law in 2003."},
      {"en", "Those who pay by card get a receipt at once."},
      {"en", "When he arrived, Peter Holm went straight to the harbour."},
      {"en", "“He is a thief,” said Ida Holm, the mayor of Nordby."},
      {"de", "Es regnete drei Tage lang im Norden Spaniens."},
      {"de", "Es gibt neun Brücken über die Alm."},
      {"de", "Das neue Gesetz tritt am 1. Mai in Kraft."},
      {"de", "Diese Woche hat der Rat die Brücke gesperrt."},
      {"de", "Damit die Brücke hält, wird sie im Mai gesperrt."},
      {"de", "Für Sie fährt die Fähre auch im Winter."},
      {"fr", "Il y a neuf ponts sur la rivière Alm."},
      {"fr", "Il est probable que le pont sera fermé en mai."},
      {"fr", "Ce lundi, le conseil de Lyon a fermé le pont."},
      {"fr", "Ceux qui paient par carte reçoivent un ticket."},
      {"es", "Además de un puente, el consejo construyó un túnel."},
      {"es", "Este lunes el consejo de Sevilla cerró el puente."},
      {"es", "Sin agua no hay vida en los campos de Sevilla."},
      {"it", "Invece di un ponte il comune ha costruito un tunnel."},
      {"it", "E' stato chiuso il ponte sul fiume Alma a Torino."},
      {"it", "Questa settimana il comune ha chiuso il ponte."},
      {"pt", "Além de uma ponte, o conselho construiu um túnel."},
      {"pt", "Esta semana o conselho de Recife fechou a ponte."},
      {"nl", "Deze week heeft de raad de brug gesloten."},
      {"nl", "Het regende drie dagen in het noorden van Spanje."},
  };
  for (const Case& c : cases) CHECK_MESSAGE(!dangles(c.language, c.sentence), c.sentence);
}

TEST_CASE("a quotation needs its speaker") {
  CHECK(dangles("en", "“We were never told about the bridge.”"));
  CHECK(dangles("en", "“We were never told about the bridge,” he said."));
  CHECK(!dangles("en", "“We were never told about the bridge,” said Ida Holm."));
  CHECK(!dangles("en", "The “bridge of sighs” was closed in May."));
  CHECK(dangles("ja", "「橋については何も知らされていませんでした。」", "橋は五月に閉鎖された。"));
}

TEST_CASE("the first sentence of a text needs none before it") {
  const std::string text = "He was the man who built the bridge.\n\nHe died in 1912.\n";
  const Result<Analysis> analysis = analyze(text, {.language = "en"});
  REQUIRE(analysis);
  CHECK((analysis->sentences()[0].flags & kDangling) == 0);
  CHECK((analysis->sentences()[1].flags & kDangling) != 0);
}

}  // namespace
}  // namespace leitsatz
