#include "flags/filler.h"

#include <doctest/doctest.h>

#include <string>

#include "leitsatz/leitsatz.h"
#include "support/analyzed.h"

namespace leitsatz {
namespace {

// The sentences with the flag, a line each.
std::string fillers(std::string_view text, std::string_view language) {
  const Analysis analysis = analyzed(text, {.language = language});
  std::string found;
  for (const Sentence& sentence : analysis.sentences()) {
    if (sentence.flags & kFiller) found += std::string(slice(text, sentence.span)) + "\n";
  }
  return found;
}

void check_all(std::string_view language, std::initializer_list<std::string_view> sentences) {
  for (const std::string_view sentence : sentences) {
    CAPTURE(sentence);
    CHECK(fillers(sentence, language) == std::string(sentence) + "\n");
  }
}

TEST_CASE("greetings, thanks, moderation and advertisements are filler") {
  check_all("en", {"Hello again, everybody.", "Um, okay, well, yeah.", "Thank you, Ana Ruiz!",
                   "Can you hear me at the back of the hall?", "Have a lovely day, all of you!",
                   "This episode is brought to you by Plum Sheets, the sheets that last.",
                   "If you like it, don’t forget to subscribe.", "I am sorry to hear that."});
  check_all("de", {"Hallo zusammen!", "Ähm, ja, also gut.", "Können Sie mich hören?",
                   "Herzlich willkommen zu unserer Runde über den Hafen.", "Danke, Frau Berg!",
                   "Diese Folge wird präsentiert von Laken und Söhne.", "Dann fangen wir an."});
  check_all("fr",
            {"Bonjour à tous.", "Euh, voilà, bon, alors.", "Est-ce que vous m’entendez bien ?",
             "Merci beaucoup à tous d’être venus ce soir.",
             "N’oubliez pas de vous abonner à la chaîne pour la suite."});
  check_all("es", {"Hola a todos.", "¿Me oyen bien?", "Muchas gracias por venir.",
                   "Este episodio está patrocinado por Sábanas Ruiz.", "Hasta luego, amigos."});
  check_all("it", {"Ciao a tutti!", "Mi sentite bene?", "Grazie mille per la domanda.",
                   "Questa puntata è offerta da Lenzuola Rossi."});
  check_all("pt", {"Olá, pessoal!", "Vocês me ouvem bem?", "Muito obrigada pela pergunta.",
                   "Este episódio é patrocinado por Lençóis Silva."});
  check_all("nl", {"Hallo allemaal!", "Kunnen jullie mij horen?", "Dank je wel, Eva.",
                   "Deze aflevering wordt mogelijk gemaakt door Lakens en Zonen."});
}

TEST_CASE("sentences that say something are none") {
  const std::string_view english =
      "The bill was sponsored by two senators from Ohio. Thanks to the rain, the fields are green "
      "again. She said she could hear the sea. He asked how they are doing it. Is the bridge safe? "
      "It rained. The town thanked the crew on Monday.";
  CHECK(fillers(english, "en") == "");
  CHECK(fillers("Dank des Regens sind die Felder grün. Das Ja zur Brücke ist knapp. Es gibt kein "
                "Problem mit der neuen Brücke über den Fluss, sagt die Stadt.",
                "de") == "");
  CHECK(fillers("Le conseil a dit oui au projet. La ville remercie les bénévoles.", "fr") == "");
}

TEST_CASE("short turns and questions of a conversation are filler") {
  CHECK(fillers("Ana: The pump of the mill is broken since the flood.\nLeo: Oh dear.\nAna: We need "
                "a new one.\nLeo: What will it cost?\nAna: 4,000 euros.\nLeo: That is it.\n",
                "en") == "Oh dear.\nWhat will it cost?\nThat is it.\n");
}

TEST_CASE("where much is filler, somebody talks, and questions and scraps are filler, too") {
  CHECK(
      fillers(
          "Um, okay, everybody. Are all of you well? So, yeah, that is it. The mill of the town "
          "will close in May. Good, good. Thank you, everybody.",
          "en") ==
      "Um, okay, everybody.\nAre all of you well?\nSo, yeah, that is it.\nGood, good.\nThank you, "
      "everybody.\n");
}

TEST_CASE("what one who mostly asks says before a question is filler, too") {
  const std::string_view talk =
      "Q: You start in March. What comes first?\nA: I shall mend the old pump. Why wait?\n"
      "Q: And then?\nA: The wheel of the mill comes next.\n";
  CHECK(fillers(talk, "en") == "You start in March.\nWhat comes first?\nWhy wait?\nAnd then?\n");
}

TEST_CASE("filler is chosen only when nothing else is left, and gives no keywords") {
  const std::string_view text =
      "Hello and welcome back to the show. The show in Nordby draws ninety beekeepers each year. "
      "Their hives stand on the roofs of the town. Thank you so much for listening to the show.";
  const Analysis analysis = analyzed(text, {.language = "en"});
  REQUIRE(analysis.sentences().size() == 4);
  CHECK(select(analysis, {.sentences = 2})->picks == std::vector<std::uint32_t>{1, 2});
  CHECK(select(analysis, {.sentences = 4})->picks.size() == 4);
  for (const Keyword& keyword : analysis.keywords()) {
    CHECK(slice(text, keyword.span) != "welcome");
    CHECK(keyword.count == 1);
    CHECK(keyword.span.begin >= analysis.sentences()[1].span.begin);
  }
  CHECK(statistics(analysis, {}).damaged == 0);
}

}  // namespace
}  // namespace leitsatz
