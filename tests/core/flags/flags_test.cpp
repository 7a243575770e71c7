// Damage as the flags show it, through the whole pipeline: each case is a text, each line of the
// expectation a sentence's flags.
#include "flags/flags.h"

#include <doctest/doctest.h>

#include <string>

#include "flags/detectors.h"
#include "leitsatz/leitsatz.h"
#include "support/analyzed.h"
#include "support/show.h"

namespace leitsatz {
namespace {

// The damage flags of each sentence, "-" for none, separated by " | ".
std::string show_each(std::string_view text, std::string_view language, std::uint32_t shown_flags) {
  const Analysis analysis = analyzed(text, {.language = language});
  std::string shown;
  for (const Sentence& sentence : analysis.sentences()) {
    const std::string flags = show_flags(sentence.flags & shown_flags);
    shown += (shown.empty() ? "" : " | ") + (flags.empty() ? "-" : flags);
  }
  return shown;
}

std::string damage(std::string_view text, std::string_view language) {
  return show_each(text, language, kDamage);
}

std::string idle(std::string_view text, std::string_view language) {
  return show_each(text, language, kIdle);
}

TEST_CASE("stutter") {
  CHECK(damage("Microsoft Microsoft a fermé son laboratoire hier. Le siège de Microsoft se tait.",
               "fr") == "stutter | -");
  CHECK(damage("Der Chip schnitt dabei schlechter schlechter schlechter schlechter ab.", "de") ==
        "stutter");
  CHECK(damage("The bridge will open in the spring in the spring of next year.", "en") ==
        "stutter");
  CHECK(damage("El puente se abrirá en la la primavera del año que viene.", "es") == "stutter");
}

TEST_CASE("damage is what the flags tell, and they add up") {
  const auto of_second = [](std::string_view second) {
    const std::string text =
        "The northern ferry line will close in March. " + std::string(second) +
        " The council of Nordby voted on Monday. Buses will run instead of it.";
    return analyzed(text, {.language = "en"}).sentences()[1].damage;
  };
  const auto sure = static_cast<double>(kSure);
  CHECK(of_second("It cost the town ten million crowns.") < kFlagged);
  CHECK(of_second("He denied it, and <b>the line</b> will close in March.") >= sure);
  CHECK(of_second("The <b>bridge</b> will open in the spring in the spring of next year.") >=
        1 - (1 - sure) * (1 - sure));
}

TEST_CASE("lines without stops are whole where most lines lack them") {
  const std::string verse =
      "The ferry left without my name\nThe lights were all the same\nI sold my coat to buy a "
      "bell\nIt rings for all who wished me well";
  CHECK(damage(verse, "en") == "- | - | - | -");
  // Beside whole sentences, a few words are a label; more may be a sentence.
  const std::string whole =
      "The line will close in March.\nThe council of Nordby voted on Monday.\nBuses will run "
      "instead of it.\n";
  const std::string lines =
      "Fares for children and dogs\nTimes of the last bus\nStops on the way\nThe tickets are sold "
      "in all of the shops of the town";
  CHECK(damage(whole + lines, "en") == "- | - | - | cut_end | cut_end | cut_end | -");
  CHECK(damage("The line will close in March.\n" + lines, "en") == "- | - | - | - | -");
}

TEST_CASE("who says where somebody stands in a picture writes a caption") {
  CHECK(idle("Ida Holm (left) and Jan Berg opened the new bridge on Monday.", "en") == "caption");
  CHECK(idle("Ida Holm (links) und Jan Berg eröffneten am Montag die neue Brücke.", "de") ==
        "caption");
  CHECK(idle("Ida Holm (à gauche) et Jan Berg ont ouvert le nouveau pont lundi.", "fr") ==
        "caption");
  CHECK(damage("The pier was shut on Monday. Photo: Ida Holm. Nobody was hurt by it.", "en") ==
        "- | boilerplate | -");
  CHECK(damage("Ida Holm (43) left the new bridge (Nordby Center) on Monday.", "en") == "-");
  CHECK(damage("Gov. Ida Holm (R) left the new bridge on Monday.", "en") == "-");
}

TEST_CASE("a letter may go on in lower case behind its salutation") {
  CHECK(damage("Liebe Nachbarn,\n\nam Samstag wird im ganzen Haus das Wasser abgestellt. Bitte "
               "füllen Sie vorher einige Eimer.",
               "de") == "boilerplate | - | -");
  CHECK(damage("Die Nachbarn,\n\nam Samstag wird im ganzen Haus das Wasser abgestellt. Bitte "
               "füllen Sie vorher einige Eimer.",
               "de") != "boilerplate | - | -");
}

TEST_CASE("doubling that is grammar is no stutter") {
  CHECK(damage("She had had enough of it, and that that was so surprised no one.", "en") == "-");
  CHECK(damage("Nous nous sommes vus, et vous vous êtes tus.", "fr") == "-");
  CHECK(damage("Die, die die Brücke bauten, kamen nicht zur Feier.", "de") == "-");
  CHECK(damage("Çocuklar yavaş yavaş eve doğru yürüdüler.", "tr") == "-");
  for (const std::string_view tagalog : {"tl", "fil", "fil-PH"}) {
    CHECK(damage("Ang mga bata ay dahan dahan na lumakad pauwi.", tagalog) == "-");
  }
  CHECK(damage("It was a very, very long day for all of them.", "en") == "-");
  CHECK(damage("They came to Bora Bora again and again and again.", "en") == "-");
}

TEST_CASE("orphan punctuation shows that words are missing") {
  CHECK(damage("Le parc de Shanghai, , a aidé à attirer des milliards de yuans.", "fr") ==
        "punctuation");
  CHECK(damage("Aber bis Februar hat der , einschließlich wichtiger Verbände, verboten.", "de") ==
        "punctuation");
  CHECK(damage("The company ( ) lost two million crowns last year.", "en") == "punctuation");
  CHECK(damage("The offer came too late,. The line will close.", "en") == "punctuation | -");
}

TEST_CASE("ordinary punctuation is no damage") {
  CHECK(damage("Das Labor unterstützte 258 Projekte mit 100 Unternehmen , trug also viel bei.",
               "de") == "-");
  CHECK(damage("Acme Inc., founded in 1999, makes anvils, etc., for all.", "en") == "-");
  CHECK(damage("He called foo() twice; then... nothing happened at all.", "en") == "-");
  CHECK(damage("Qui l’aurait cru ? Personne, bien sûr !", "fr") == "- | -");
}

TEST_CASE("markup") {
  CHECK(damage("The <b>ferry</b> line will close in March.", "en") == "markup");
  CHECK(damage("The ferry &amp; the bus will stop in March.", "en") == "markup");
}

TEST_CASE("debris at an edge is cut off, and the sentence behind it is whole") {
  const std::string_view text =
      "Es schloss am Montag. target=”_ leer”> Das Labor hatte 258 Projekte.";
  const Analysis analysis = analyzed(text, {.language = "de"});
  REQUIRE(analysis.sentences().size() == 2);
  const Sentence& behind = analysis.sentences()[1];
  CHECK(slice(text, behind.span) == "Das Labor hatte 258 Projekte.");
  CHECK(show_flags(behind.flags) == "narrowed");
}

TEST_CASE("names in lower case and abbreviations nobody listed are no damage") {
  CHECK(damage("numpy 2.0 drops support for old machines. The team wrote on Monday.", "en") ==
        "- | -");
  CHECK(
      damage("All spoke at once. van den Broek said that the money was there. curl was not named.",
             "en") == "- | - | -");
  CHECK(damage("A path with a min. width of two metres will be laid.", "en") == "-");
  CHECK(damage("The trip went well. of the people nobody came back.", "en") ==
        "cut_end | cut_start");
}

TEST_CASE("notes behind the stop are no damage") {
  CHECK(damage("The tower was built in 1742.[1][2] It burned in 1811.[4]:22–25 It is a museum.[a]",
               "en") == "- | - | -");
  CHECK(damage("Der Turm ist ein Denkmal.[Anm. 1] Er brannte.¹² Er steht leer.*", "de") ==
        "- | - | -");
}

TEST_CASE("questions, lead-ins and very short sentences are sound but idle") {
  CHECK(idle("Who may borrow tools?[2] “Why not?” Nobody knows. The library advises the following:",
             "en") == "question | question brief | brief | lead_in");
  CHECK(idle("“Who may come?” she asked the warden of the house.", "en") == "-");
  CHECK(idle("この図書館は無料ですか？誰でも利用できます。", "ja") == "question | -");
}

TEST_CASE("a sentence inside a quotation needs its speaker, British marks too") {
  const Analysis analysis = analyzed(
      "The warden has counted seals for years. ‘We saw many in a good summer. Last year there were "
      "ninety of them. I don’t think they will come,’ she said.",
      {.language = "en"});
  REQUIRE(analysis.sentences().size() == 4);
  CHECK((analysis.sentences()[2].flags & (kDangling | kDamage)) == kDangling);
  CHECK(damage("מנכ\"ל החברה אמר כן לעובדים.", "he") == "-");
  CHECK(damage("Règles : i) fermer les portes, ii) éteindre les lampes.", "fr") == "-");
}

TEST_CASE("cut starts and cut ends") {
  CHECK(damage("Microsoft a vendu ses parts. soulever des questions sur le transfert des "
               "connaissances. La "
               "ville attend.",
               "fr") == "cut_end | cut_start | -");
  CHECK(damage("The ferry line will close in March. The company said that the. It is sad news.",
               "en") == "- | cut_end | -");
  CHECK(damage("The ferry line will close in March. The company said nothing.\nThe mayor, who "
               "lives in Nordby and knows the company well, asked the\nIt is sad "
               "news for all.",
               "en") == "- | - | cut_end | -");
}

TEST_CASE("sound sentences that begin in lower case") {
  CHECK(damage("iPhone sales fell by a third last year. de Gaulle was not amused.", "en") ==
        "- | -");
}

TEST_CASE("quotes and brackets without a partner") {
  CHECK(damage("Il parle de la «réduction des employés.", "fr") == "unbalanced");
  CHECK(damage("Openai parle de «Souplier par l’État» et de «compell causer des dommages.”",
               "fr") == "unbalanced");
  CHECK(damage("Smith erklärte: „KI wird weiterhin verbreitet werden. Das ist so.", "de") ==
        "unbalanced | -");
  CHECK(damage("The line (the northern one will close in March.", "en") == "unbalanced");
  CHECK(damage("The line will close in March). It is old.", "en") == "unbalanced | -");
}

TEST_CASE("quotes that pair over sentences and paragraphs") {
  CHECK(damage("„Wir schließen sie jetzt. Es tut uns leid“, sagte sie.", "de") == "- | -");
  CHECK(damage("»Wir schließen jetzt«, sagte sie gestern.", "de") == "-");
  CHECK(damage("« Nous fermons la ligne », a-t-elle dit.", "fr") == "-");
  CHECK(damage("”Vi stänger linjen nu”, sade hon i går.", "sv") == "-");
  CHECK(damage("\"We close it now. We are sorry,\" she said.", "en") == "- | -");
  CHECK(damage("“We close the line now.\n“It is old, and it is slow,” she said.", "en") == "- | -");
  CHECK(damage("She said: “We close the line now.\n“It is old, and it is slow,” she said.", "en") ==
        "- | -");
  CHECK(damage("「線は三月に廃止します。申し訳ない」と述べた。", "ja") == "-");
  CHECK(damage("The door is 5'10\" high. Of its keys only 2) is left :)", "en") == "- | -");
}

TEST_CASE("another text pasted into the middle") {
  CHECK(damage("En septembre 2024, a Nouveau droit des entreprises chinois Entré en vigueur dans "
               "le pays.",
               "fr") == "run_together");
  CHECK(damage("Elle suit une stratégie selon le Situé dans le parc de Shanghai.", "fr") ==
        "run_together");
  CHECK(damage("Le Premier ministre a lu Le Monde avec La Libre Belgique hier.", "fr") == "-");
}

TEST_CASE("a foreign sentence, but not a foreign quotation") {
  const std::string german =
      "Microsoft hat sein Labor in Shanghai geschlossen und die Arbeit an vielen Projekten "
      "beendet. ";
  CHECK(
      damage(german +
                 "The company later confirmed the closure, describing it as part of its strategy.",
             "de") == "- | foreign");
  CHECK(damage(
            german +
                "Er sagte: „The company later confirmed the closure, describing it as part of it.“",
            "de") == "- | -");
}

TEST_CASE("a stop in mid-sentence with a cut sentence behind it") {
  CHECK(damage("A little princess? are convinced that it will be a girl after all.", "en")
            .find("run_together") != std::string::npos);
  CHECK(damage("Yahoo! said that approx. nine hundred people work at Acme Inc. in Nordby.", "en") ==
        "-");
}

TEST_CASE("sound text of every sort is not flagged") {
  const auto is_sound = [](std::string_view text, std::string_view language) {
    const std::string flags = damage(text, language);
    return flags.find_first_not_of("- |") == std::string::npos ? std::string("sound") : flags;
  };
  // dialogue
  CHECK(is_sound("“Are you coming?” she asked. “No,” he said. “Not today!” She nodded.", "en") ==
        "sound");
  CHECK(is_sound("— Tu viens ? demanda-t-elle. — Non, dit-il. — Pas aujourd’hui !", "fr") ==
        "sound");
  CHECK(is_sound("„Kommst du?“, fragte sie. »Nein«, sagte er, »heute nicht!«", "de") == "sound");
  CHECK(is_sound("– ¿Vienes hoy? –preguntó ella. – No, hoy no puedo –dijo él.", "es") == "sound");
  // capitals, results, formulas, prices, times
  CHECK(is_sound("FERRY LINE TO CLOSE IN MARCH, COMPANY SAYS. The town is angry.", "en") ==
        "sound");
  CHECK(is_sound("Nordby won 3-1 (1-0) against Holm; Berg scored twice (12', 67').", "en") ==
        "sound");
  CHECK(is_sound("Murray beat Nadal 6-4, 3-6, 7-6 (7-5) in the final on Sunday.", "en") == "sound");
  CHECK(is_sound("The area is A = (a + b) * h / 2, so it grows with h.", "en") == "sound");
  CHECK(is_sound("Das Brot kostet 3,50 Euro, ab 1. April 4,20 Euro (plus 20 %).", "de") == "sound");
  CHECK(is_sound("He paid $5m (£3.9m) for it at 10:30 a.m. on 3 May.", "en") == "sound");
  // quotations in other languages, nested and spaced quotes, lists in a sentence
  CHECK(is_sound("Sie rief laut: „It was the best of times, it was the worst of times.“", "de") ==
        "sound");
  CHECK(is_sound("“He told me ‘never again’, and I believe him,” she said.", "en") == "sound");
  CHECK(is_sound("Elle a dit : « Nous partons “demain” à midi », puis rien.", "fr") == "sound");
  CHECK(is_sound("We need three things: bread, milk, and (if there is any) salt.", "en") ==
        "sound");
  // other scripts
  CHECK(is_sound("Компания закроет северную линию в марте. «Нам не сказали», — сообщил мэр.",
                 "ru") == "sound");
  CHECK(is_sound("ستغلق الشركة الخط الشمالي في مارس. وقال العمدة: «لم يخبرنا أحد».", "ar") ==
        "sound");
  CHECK(is_sound("会社は三月に航路を廃止する。「知らされていなかった」と町長は述べた。", "ja") ==
        "sound");
  CHECK(is_sound("公司将于三月关闭北部航线。“没有人告诉我们，”市长说。", "zh") == "sound");
  CHECK(is_sound("कंपनी मार्च में उत्तरी लाइन बंद करेगी। मेयर ने कहा कि किसी ने नहीं बताया।", "hi") ==
        "sound");
  CHECK(is_sound("Firma zamknie linię w marcu. „Nikt nam nie powiedział” – mówi burmistrz.",
                 "pl") == "sound");
  CHECK(is_sound("Η εταιρεία θα κλείσει τη γραμμή τον Μάρτιο. «Δεν μας το είπαν», λέει ο δήμαρχος.",
                 "el") == "sound");
}

TEST_CASE("what belongs at a sentence's end") {
  CHECK(
      damage("Der Mann fiel uns damals überhaupt nicht mehr ein. Ein 10,25“-Touchscreen ist dabei.",
             "de") == "- | -");
  CHECK(damage("The line closes in March. See https://example.org/x #ferry", "en") == "- | -");
}

TEST_CASE("fragments and boilerplate") {
  CHECK(damage("Im März hat der , einschließlich der Verbände, verboten. Schaden verursachen.",
               "de") == "punctuation | fragment");
  CHECK(damage("It rained. The ferry did not leave that day.", "en") == "- | -");
  CHECK(damage("The line will close in March. (den/asa)", "en") == "-");
  CHECK(damage("Subscribe to our newsletter and never miss a story. The line closes in March.",
               "en") == "boilerplate | -");
  CHECK(damage("Tous droits réservés. La ligne fermera en mars prochain.", "fr") ==
        "boilerplate | -");
  CHECK(damage("Google wants to end the use of third-party cookies in its browser by next year.",
               "en") == "-");
}

TEST_CASE("bytes that are no text") {
  CHECK(damage("The ferry \xFF line will close in March.", "en") == "ill_formed");
  CHECK(damage("La ligne fermÃ©e restera fermÃ©e jusqu’en mars.", "fr") == "ill_formed");
  CHECK(damage("Le père Noël est à São Tomé, «Â» compris.", "pt") == "-");
}

TEST_CASE("what is usual in a document is no damage") {
  CHECK(damage("we met at the pier.\nit was raining hard.\nnobody came to see us.\nthe ferry left "
               "at nine.",
               "en") == "- | - | - | -");
  CHECK(damage("Two crowns for the ferry\nThree crowns for the bus\nNine crowns for the train\nTen "
               "crowns for "
               "the plane",
               "en") == "- | - | - | -");
}

}  // namespace
}  // namespace leitsatz
