// Which sentences need the one before them.
#include "flags/dangling.h"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>

#include "language/data/opening_rows.h"
#include "language/language.h"
#include "leitsatz/leitsatz.h"
#include "support/analyzed.h"

namespace leitsatz {
namespace {

// Whether `sentence`, the second of a text, needs the first one.
bool dangles(const std::string& language, const std::string& sentence,
             const std::string& first = "The 2019 law changed 40 rules.") {
  const std::string text = first + "\n\n" + sentence + "\n";
  const Analysis analysis = analyzed(text, {.language = language});
  for (const Sentence& s : analysis.sentences()) {
    if (slice(text, s.span) == sentence) return (s.flags & kDangling) != 0;
  }
  FAIL("not one sentence: " << sentence);
  return false;
}

struct Case {
  std::string language;
  std::string sentence;
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

TEST_CASE("openings without the noun, the time or the subject they go on from") {
  const Case cases[] = {
      {"en", "The second has never worked at sea."},
      {"en", "The second, built in 1912, has two towers."},
      {"it", "Il secondo ha firmato."},
      {"pt", "O segundo morreu."},
      {"es", "El segundo murió."},
      {"es", "El segundo firmó en Madrid."},
      {"nl", "De tweede stierf."},
      {"de", "Der Zweite war ebenfalls verletzt."},
      {"de", "Der Zweite erlag in Köln den Folgen."},
      {"en", "On Tuesday they met again."},
      {"en", "In 2019, they moved to a house by the sea."},
      {"fr", "En 2019, ils ont déménagé dans une maison au bord de la mer."},
      {"en", "This may help the council of Nordby."},
      {"en", "This fall in prices surprised the whole industry."},
      {"en", "This second attempt failed in May."},
      {"en", "This last point was the hardest one."},
      {"de", "Dieses Ende hatte niemand in Köln erwartet."},
      {"de", "Diese jetzt geplante Brücke kostet neun Millionen."},
      {"de", "Dieser Anfang war für die Stadt sehr schwer."},
      {"pt", "Esta segunda tentativa fracassou em maio."},
      {"en", "Neither would say what the bridge had cost."},
      {"en", "Both want the bridge to be closed."},
      {"en", "Such measures have never worked in Nordby."},
      {"en", "Others disagree about the price of the bridge."},
      {"en", "Another problem is the price of the bridge."},
      {"en", "Five others were hurt on the bridge."},
      {"en", "Instead they built a tunnel in the north."},
      {"en", "In the meantime the bridge stays closed."},
      {"en", "At the time the bridge was closed."},
      {"en", "A day later the council closed the bridge."},
      {"en", "Two weeks later, the council closed the bridge."},
      {"en", "To that, the mayor of Nordby had no answer."},
      {"en", "That night the council closed the bridge."},
      {"fr", "Ce jour-là, le conseil de Lyon a fermé le pont."},
      {"fr", "Deux jours plus tard, le conseil de Lyon a fermé le pont."},
      {"es", "Dos años después, el alcalde de Sevilla cerró el puente."},
      {"de", "Ein Jahr später wurde die Brücke gesperrt."},
      {"de", "Deren Kosten trägt die Stadt Köln."},
      {"de", "Dessen Sprecher nannte die Brücke sicher."},
      {"de", "Dem widersprach die Stadt Köln am Montag."},
      {"de", "So kam es zum Streit um die Brücke."},
      {"nl", "Het is een fout."},
      {"nl", "Zijn advocaat noemde de brug veilig."},
      {"es", "Dijo que el puente es seguro."},
      {"es", "Señaló también que el puente es seguro."},
      {"es", "Según explicó, el puente es seguro."},
      {"es", "Fue fundada en 1972."},
      {"it", "Ha detto che il ponte è sicuro."},
      {"pt", "Disse que a ponte é segura."},
      {"pt", "Segundo explicou, a ponte é segura."},
      {"pt", "Foi fundada em 1972."},
  };
  for (const Case& c : cases) CHECK_MESSAGE(dangles(c.language, c.sentence), c.sentence);
}

TEST_CASE("openings whose noun, time or subject stands behind them") {
  const Case cases[] = {
      {"en", "The second bridge over the river Alm has two towers."},
      {"en", "The second of the nine bridges was closed in May."},
      {"de", "Der Zweite Weltkrieg war in Nordby spät zu Ende."},
      {"de", "Der zweite Turm der Brücke war teuer."},
      {"es", "El segundo puente de Sevilla cerró en mayo."},
      {"it", "La seconda torre di Torino ha nove piani."},
      {"en", "This past week the council of Nordby closed the bridge."},
      {"en", "This May the council of Nordby closed the bridge."},
      {"en", "This fall, the council of Nordby closed the bridge."},
      {"en", "This year’s budget has nine bridges."},
      {"de", "Dieses Wochenende sperrt der Rat die Brücke."},
      {"en", "Holm quit weeks later over the price of the bridge."},
      {"en", "The treatments they use come from Nordby."},
      {"fr", "Ce week-end, le conseil de Lyon a fermé le pont."},
      {"pt", "Esta segunda-feira o conselho de Recife fechou a ponte."},
      {"es", "Este fin de semana el consejo de Sevilla cerró el puente."},
      {"en", "Both Peter Holm and Ida Holm signed the law."},
      {"en", "Both young and old use the bridge in Nordby."},
      {"en", "Neither the mayor nor the council has signed."},
      {"en", "Instead of nine bridges, Nordby has a tunnel."},
      {"en", "At the time of the storm the bridge was closed."},
      {"es", "Dos años después de la guerra, Sevilla cerró el puente."},
      {"de", "Dem Bürgermeister von Köln gefiel die Brücke."},
      {"nl", "Het is niet duidelijk wie de brug heeft gesloten."},
      {"nl", "Zijn er nog bruggen over de rivier?"},
      {"es", "Según explicó el alcalde de Sevilla, el puente es seguro."},
      {"es", "Dado que el puente es seguro, Sevilla no lo cierra."},
      {"es", "Fue Ida Holm quien cerró el puente."},
      {"en", "However hard they try, engineers cannot mend the bridge."},
      {"en", "Her Majesty the Queen opened the bridge in May."},
      {"es", "Sus Majestades los Reyes abrieron el puente en mayo."},
      {"en", "They say love is blind."},
      {"en", "He or she must hold a licence."},
      {"en", "It’s official: the bridge is closed."},
      {"en", "So as not to lose, the council built a tunnel."},
      {"de", "Denn sie wissen nicht, was sie tun."},
      {"fr", "Pourquoi a-t-il échoué ?"},
  };
  for (const Case& c : cases) CHECK_MESSAGE(!dangles(c.language, c.sentence), c.sentence);
}

TEST_CASE("a pronoun behind a quotation names no speaker, whatever follows it") {
  const Case cases[] = {
      {"en", "“We will see,” she told the BBC."},
      {"en", "\"We will see,\" she told the BBC."},
      {"en", "“We will see,” he told CNN on Monday."},
      {"en", "“We will see,” he told investigators."},
      {"en", "“We will see,” she said at a news conference in the capital."},
      {"en", "“We will see,” as he told the BBC."},
      {"en", "“We will see,” he said, “what they want.”"},
      {"en", "‘We will see,’ she told the BBC."},
      {"de", "„Wir werden sehen“, sagte er der Deutschen Presse-Agentur."},
      {"de", "„Wir werden sehen“, sagte sie am Montag in Berlin."},
      {"fr", "« Nous verrons », a-t-elle dit lundi à Paris."},
      {"fr", "« Nous verrons », se félicite-t-il."},
      {"fr", "« Nous verrons », explique-t-il au journal Le Monde."},
      {"es", "«Vamos a ver», dijo ella en Madrid."},
      {"es", "«Vamos a ver», dijo."},
      {"es", "«Vamos a ver», dijo el martes."},
      {"es", "«Vamos a ver», zanjó."},
      {"it", "«Non firmiamo mai», ha detto."},
      {"it", "«Non firmiamo mai», ha detto lui a Torino."},
      {"pt", "«Nunca vamos assinar», disse."},
      {"pt", "“Nunca vamos assinar”, disse ele à TV Globo."},
      {"nl", "‘We tekenen nooit’, zei hij."},
      {"nl", "“We tekenen nooit”, zei hij maandag in Den Haag."},
  };
  for (const Case& c : cases) CHECK_MESSAGE(dangles(c.language, c.sentence), c.sentence);
}

TEST_CASE("whoever is named behind a quotation speaks") {
  const Case cases[] = {
      {"en", "“We will see,” said Ida Holm before she left."},
      {"en", "“We will see,” the mayor said as he left."},
      {"en", "“We will see,” Holm said, and he left."},
      {"en", "‘We will see,’ said Ida Holm."},
      {"de", "„Wir werden sehen“, sagte die Ministerin, bevor sie ging."},
      {"fr", "« Nous verrons », a dit le maire avant qu’il parte."},
      {"es", "«Vamos a ver», dijo el ministro."},
      {"es", "«Vamos a ver», dijo Pedro Ruiz."},
      {"es", "«Vamos a ver», lamenta, por su parte, Iris Ruiz."},
      {"it", "«Non firmiamo mai», ha detto il sindaco."},
      {"pt", "“Nunca vamos assinar”, disse o prefeito."},
      {"nl", "‘We tekenen nooit’, zei de minister."},
      {"en", "The ‘bridge of sighs’, he said, was closed."},
  };
  for (const Case& c : cases) CHECK_MESSAGE(!dangles(c.language, c.sentence), c.sentence);
}

TEST_CASE("no phrase or word stands twice in its list") {
  for (const char* language : {"en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "sv", "no",
                               "da", "tr", "id", "ms", "vi"}) {
    const OpeningRow& row = opening_row(*language_from_tag(language));
    CHECK(!row.leaning.empty());
    for (const std::string_view list :
         {row.leaning, row.standing, row.pointing, row.expletives, row.pairs, row.ordinals,
          row.links, row.ands, row.times, row.may_times, row.nears, row.laters, row.whens,
          row.pronouns, row.auxiliaries, row.past_endings, row.preverbs, row.sayings}) {
      std::set<std::string_view> seen;
      for (std::size_t begin = 1; begin < list.size();) {
        const std::size_t end = list.find(list[0], begin);
        const std::string_view entry = list.substr(begin, end - begin);
        CHECK_MESSAGE(seen.insert(entry).second, language << ": " << entry);
        begin = end + 1;
      }
    }
  }
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
  const Analysis analysis = analyzed(text, {.language = "en"});
  CHECK((analysis.sentences()[0].flags & kDangling) == 0);
  CHECK((analysis.sentences()[1].flags & kDangling) != 0);
}

}  // namespace
}  // namespace leitsatz
