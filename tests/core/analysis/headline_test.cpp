// Headlines of texts without a title: one clean clause each.
#include <doctest/doctest.h>

#include <string>

#include "leitsatz/leitsatz.h"
#include "support/analyzed.h"

namespace leitsatz {
namespace {

std::string headline_of(std::string_view text, std::string_view language, std::uint32_t words) {
  const Analysis analysis = analyzed(text, {.language = language});
  return std::string(slice(text, headline(analysis, words).span));
}

TEST_CASE("a head without a verb of its own is no headline") {
  // Each is cut at its comma or not at all.
  CHECK(headline_of("Pour la première fois depuis plusieurs mois, le maire de la ville est venu au "
                    "port avec toute sa famille.",
                    "fr", 12) == "");
  CHECK(headline_of("Thierry Gaubert, ex-collaborateur du maire de Paris, est venu au port avec "
                    "toute sa famille et ses amis.",
                    "fr", 10) == "");
  CHECK(headline_of("The feature, which was spotted by Mike Rundle on Monday, lets all readers of "
                    "the paper speak to its writers.",
                    "en", 12) == "");
  CHECK(headline_of("The 283 per cent rise since March, which was revealed by the paper, has made "
                    "many a reader in the town angry.",
                    "en", 12) == "");
  CHECK(headline_of("Wie spätestens seit meinem letzten Brief alle wissen, ist die alte Fähre nach "
                    "Nordby im Winter meistens leer.",
                    "de", 12) == "");
  CHECK(headline_of("Después de la larga noche del martes, el alcalde llegó al puerto con toda su "
                    "familia y sus amigos.",
                    "es", 12) == "");
}

TEST_CASE("a clause is cut where the rest can be missed") {
  CHECK(
      headline_of("The council approved the new ferry on Tuesday night, seven votes to two, after "
                  "a decade of argument.",
                  "en", 12) == "The council approved the new ferry on Tuesday night");
  CHECK(headline_of("Even as the ferry reached a milestone in May with its passengers, 29 of 50 "
                    "towns have yet to build a landing stage.",
                    "en", 14) == "");
  CHECK(headline_of("Die Stadt hat die alte Fähre nach Nordby verkauft, weil sie im Winter niemand "
                    "mehr nehmen wollte.",
                    "de", 10) == "Die Stadt hat die alte Fähre nach Nordby verkauft");
  CHECK(headline_of("La ville a vendu le vieux bac de Nordby, mais personne ne sait encore ce que "
                    "deviendront les marins.",
                    "fr", 10) == "La ville a vendu le vieux bac de Nordby");
  CHECK(headline_of("El alcalde anunció el cierre de la línea, aunque nadie sabe todavía cuándo "
                    "llegará el nuevo barco.",
                    "es", 10) == "El alcalde anunció el cierre de la línea");
  CHECK(headline_of("Der Rat der Stadt hat am Montag erklärt, dass die alte Fähre nach Nordby im "
                    "Winter nicht mehr fährt.",
                    "de", 12) == "");
  CHECK(headline_of("The old ferry to Nordby will close in March, unless the county pays for "
                    "another winter on the sound.",
                    "en", 12) == "");
}

TEST_CASE("a clause can end before a word that joins another predicate or opens a detail") {
  CHECK(headline_of(
            "Die Reederei hat ihre alte Fähre in Nordby verkauft und eine neue Brücke für die "
            "ganze Insel verlangt.",
            "de", 10) == "Die Reederei hat ihre alte Fähre in Nordby verkauft");
  CHECK(headline_of("Die Reederei hat ihre alten und müden Schiffe aus dem Hafen von Nordby geholt "
                    "und nach Süden gebracht.",
                    "de", 12) == "");
  CHECK(headline_of("The council has closed the old ferry because the winter storms of last year "
                    "broke both of its landing stages.",
                    "en", 12) == "The council has closed the old ferry");
  CHECK(headline_of("The harbour master will leave the town and has sold the last of his three old "
                    "wooden sailing ships.",
                    "en", 12) == "The harbour master will leave the town");
  CHECK(headline_of("The harbour master will leave the town and the island with the last of his "
                    "three old wooden sailing ships.",
                    "en", 12) == "The harbour master will leave the town and the island");
  CHECK(headline_of(
            "La ville a vendu le vieux bac de Nordby et a promis un pont à tous les habitants "
            "de la petite île.",
            "fr", 10) == "La ville a vendu le vieux bac de Nordby");
  CHECK(headline_of("El alcalde ha cerrado la línea del puerto porque las tormentas del invierno "
                    "rompieron los dos muelles de la isla.",
                    "es", 10) == "El alcalde ha cerrado la línea del puerto");
  // What is left out must not be a condition.
  CHECK(
      headline_of("The council has closed the old ferry in the harbour, unless the county pays for "
                  "a winter of repairs.",
                  "en", 9) == "");
}

TEST_CASE("a sentence is cut at need where its verbs are there") {
  constexpr std::string_view kCaptain =
      "The captain has apologised for calling the harbour master a 'liar' after the ferry had "
      "missed its landing stage for a third time.";
  CHECK(headline_of(kCaptain, "en", 17) ==
        "The captain has apologised for calling the harbour master a 'liar'");
  CHECK(headline_of("Thierry Gaubert, ex-collaborateur du maire de Paris, est venu au port avec "
                    "toute sa famille et ses amis.",
                    "fr",
                    13) == "Thierry Gaubert, ex-collaborateur du maire de Paris, est venu au port");
  // A part of two words goes with what follows it.
  CHECK(headline_of("La ville a fermé le vieux bac de Nordby, renforçant par cette décision la "
                    "ligne de bus de la vallée et celle du nord.",
                    "fr", 12) == "La ville a fermé le vieux bac de Nordby");
  // Neither a participle is left alone, nor a condition away.
  CHECK(headline_of("All ferries of the old line were left by their captains with no fuel for "
                    "the way home to the island.",
                    "en", 8) == "");
  CHECK(headline_of("The town will buy the old ferry for the museum of the northern harbour, "
                    "unless the county takes it first.",
                    "en", 12) == "");
}

TEST_CASE("a headline does not end beside a number or in the middle of a predicate") {
  CHECK(headline_of("The old captain had been on the ferry since he was 45, longer than all the "
                    "other men of the town.",
                    "en", 12) == "The old captain had been on the ferry");
  CHECK(headline_of("Das Labor unterstützte 258 Projekte mit vielen Firmen, trug dazu bei, neue "
                    "Stellen in der Stadt zu schaffen, und wuchs.",
                    "de", 12) == "");
  CHECK(headline_of("The mayor said that the end of the line, a blow to the town, would make the "
                    "winter hard for all.",
                    "en", 12) == "");
}

TEST_CASE("a sentence that looks like no clause comes behind the others") {
  const std::string clause = "The ferry to Nordby carries mail and milk";
  CHECK(headline_of("Ferry news of the northern coast of the island:\n\n" + clause + ".\n", "en",
                    12) == clause);
  CHECK(headline_of("Two ferries that have changed the life of a whole town.\n\n" + clause + ".\n",
                    "en", 12) == clause);
  // Nothing else is there.
  CHECK(headline_of("Two ferries that have changed the life of a whole town.", "en", 12) ==
        "Two ferries that have changed the life of a whole town");
}

TEST_CASE("a Japanese or Chinese clause has its predicate") {
  CHECK(
      headline_of("大雨の影響で、徳島市では水曜日から路面電車が止まっている。復旧には三日かかる。",
                  "ja", 17) == "大雨の影響で、徳島市では水曜日から路面電車が止まっている");
  CHECK(headline_of("町の古い灯台は百年の歴史を持っていたが、嵐で壊れた屋根を直す費用が足りず、来年"
                    "の春に取り壊される。",
                    "ja", 12) == "");
  CHECK(headline_of("由于大雪，沈阳机场周二上午关闭。明天恢复。", "zh", 17) ==
        "由于大雪，沈阳机场周二上午关闭");
  CHECK(headline_of(
            "大连市将在明年六月开通两条新的地铁线路，预计每天运送乘客三十万人次，投资约一百亿元。",
            "zh", 12) == "大连市将在明年六月开通两条新的地铁线路");
  CHECK(headline_of("随着春节临近的脚步越来越快，大连市各大商场纷纷推出各种各样的打折促销活动来吸引"
                    "外地游客前来购物。",
                    "zh", 10) == "");
}

TEST_CASE("the limit holds as much in a language without spaces as in English") {
  CHECK(headline_of("高松市は来年の四月から、市内の図書館十二館の開館時間をすべて二時間延ばす。",
                    "ja", 17) ==
        "高松市は来年の四月から、市内の図書館十二館の開館時間をすべて二時間延ばす");
  CHECK(headline_of("เทศบาลนครขอนแก่นเปิดเส้นทางจักรยานสายใหม่รอบบึงในเดือนหน้า", "th", 17) ==
        "เทศบาลนครขอนแก่นเปิดเส้นทางจักรยานสายใหม่รอบบึงในเดือนหน้า");
}

TEST_CASE("a full stop of any script drops") {
  CHECK(headline_of("Վանաձորի թանգարանը հունիսին կբացի նոր սրահ։", "hy", 17) ==
        "Վանաձորի թանգարանը հունիսին կբացի նոր սրահ");
  CHECK(headline_of("शहर में नया पुस्तकालय सोमवार को खुल गया।", "hi", 17) ==
        "शहर में नया पुस्तकालय सोमवार को खुल गया");
  CHECK(headline_of("شہر کا نیا پل پیر کو کھول دیا گیا۔", "ur", 17) ==
        "شہر کا نیا پل پیر کو کھول دیا گیا");
  CHECK(headline_of("Who will pay for the new ferry?", "en", 17) ==
        "Who will pay for the new ferry?");
}

TEST_CASE("a headline begins behind a dateline or kicker") {
  const std::string clause = "The ferry to Nordby will carry mail and milk";
  CHECK(headline_of("NORDBY, 3 May (AP) -- " + clause + ".", "en", 12) == clause);
  CHECK(headline_of("Nordby (Ritzau) - " + clause + ".", "en", 12) == clause);
  CHECK(headline_of("End of a line: " + clause + ".", "en", 12) == clause);
  CHECK(headline_of("The mayor said: " + clause + ".", "en", 12) == "The mayor said: " + clause);
  CHECK(headline_of("Old Nordby - New Nordby is a line of 1911.", "en", 12) ==
        "Old Nordby - New Nordby is a line of 1911");
}

TEST_CASE("a headline of a text without a title holds what the text is about") {
  // The third sentence has the words that come again and again; the first has none.
  CHECK(headline_of("It was a long night on the sound. The wind had been strong for days. "
                    "The ferry Halvard has rammed the Nordby pier. The Nordby pier is shut until "
                    "May. The ferry Halvard is in dock. Nobody in Nordby was hurt.",
                    "en", 12) == "The ferry Halvard has rammed the Nordby pier");
}

TEST_CASE("a title that ran into the first sentence is the headline") {
  CHECK(
      headline_of("Storm shuts the old pier The town of Nordby has lost its only pier. The repair "
                  "takes until May.",
                  "en", 17) == "Storm shuts the old pier");
  CHECK(headline_of("La tempête ferme le vieux port Les bateaux de Nordby restent en mer. Les "
                    "travaux vont durer jusqu’en mai.",
                    "fr", 17) == "La tempête ferme le vieux port");
  CHECK(
      headline_of("Balık fiyatları hızla artıyor Geçenlerde limana giden herkes aynı şeyi söyledi. "
                  "Hamsi çok pahalı.",
                  "tr", 17) == "Balık fiyatları hızla artıyor");
  CHECK(headline_of("Eski limanı yeniden kurmak SİZCE bu para neye yeter? Belediye karar verecek.",
                    "tr", 17) == "Eski limanı yeniden kurmak");
  for (const std::string text : {"The old captain took the ferry to The Hague in May",
                                 "Walking home with the mail I met the old captain of the ferry"}) {
    CHECK(headline_of(text + ". He had a letter.", "en", 17) == text);
  }
}

std::string titled(std::string_view title, std::string_view text, std::uint32_t words = 17) {
  const Analysis analysis = analyzed(text, {.language = "en", .title = title});
  const Headline found = headline(analysis, words);
  return std::string(slice(found.source == HeadlineSource::kTitle ? title : text, found.span));
}

TEST_CASE("a title is a headline without what its site adds") {
  constexpr std::string_view kText =
      "The old ferry to Nordby closes in March. The council wants a bridge instead.";
  CHECK(titled("Ferry closes in March - Nordby Post", kText) == "Ferry closes in March");
  CHECK(titled("ADA HOLM The last crossing", kText) == "The last crossing");
}

TEST_CASE("of a title that is too long, what stands behind a quotation is the headline") {
  constexpr std::string_view kText = "The ferry is old. The town has no money.";
  constexpr std::string_view kTitle = "\"We need it\": the mayor of Nordby asks for a ferry";
  CHECK(titled(kTitle, kText) == kTitle);
  CHECK(titled(kTitle, kText, 9) == "the mayor of Nordby asks for a ferry");
}

TEST_CASE("a title of one word is a headline if the text explains it") {
  CHECK(titled("Cogboat", "A cogboat is a ship with one sail. It carries salt and grain.") ==
        "Cogboat");
  CHECK(titled("Alarm", "The old ferry to Nordby closes in March. The council wants a bridge.") ==
        "The old ferry to Nordby closes in March");
}

TEST_CASE("a title that is too long is cut before a detail if it has no other end") {
  CHECK(titled("Salt works of Nordby stop all night shifts after fire in the great boiling house",
               "The fire was small. Nobody was hurt.",
               8) == "Salt works of Nordby stop all night shifts");
  CHECK(titled("Salt works of Nordby retire their kettles for one that runs on the old tide mill",
               "The fire was small. Nobody was hurt.",
               12) == "Salt works of Nordby retire their kettles");
  CHECK(titled("Salt works stop all night shifts: fire in the great boiling house of Nordby",
               "The fire was small. Nobody was hurt.", 10) == "Salt works stop all night shifts");
}

}  // namespace
}  // namespace leitsatz
