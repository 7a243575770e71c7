// One story in two languages. Both tell of the closure; each has facts that the other lacks, and a
// damaged sentence.
#ifndef LEITSATZ_TESTS_SUPPORT_STORY_TEXTS_H_
#define LEITSATZ_TESTS_SUPPORT_STORY_TEXTS_H_

#include <string_view>

namespace leitsatz {

inline constexpr std::string_view kGermanStory =
    "Lindauer Laborzentrum schließt nach 14 Jahren\n\n"
    "Der Konzern Novatek hat sein Forschungslabor in Lindau am 12. März 2024 geschlossen und 340 "
    "Beschäftigte entlassen. Die Direktorin Amelie Brandtner sprach von einer schmerzhaften, aber "
    "notwendigen Entscheidung.\n\n"
    "Das Labor hatte seit 2010 an Batterien für Schiffe geforscht und dafür 28 Millionen Euro aus "
    "Landesmitteln erhalten. Bürgermeister Tobias Hellwig verlangt, dass Novatek einen Teil des "
    "Geldes zurückzahlt. target=”_blank”> der Stadt unterdurchschnittlich unterdurchschnittlich "
    "unterdurchschnittlich.\n\n"
    "Die Gewerkschaft rief für Samstag zu einer Kundgebung vor dem Rathaus auf. Sie erwartet mehr "
    "als 2.000 Menschen aus der ganzen Region. Das Gebäude am Hafen soll nach dem Willen des "
    "Stadtrats eine Berufsschule werden.\n";

inline constexpr std::string_view kEnglishStory =
    "Novatek shuts its Lindau laboratory\n\n"
    "Novatek closed its research laboratory in Lindau on 12 March 2024 and laid off 340 people, "
    "director Amelie Brandtner said. The company will move its battery research to Singapore, "
    "where energy costs less.\n\n"
    "Analysts at Carver Holt estimate that the move will save the company 19 million dollars a "
    "year. Shares in Novatek rose 6.5 percent in Frankfurt after the announcement. and the which "
    "of, said a\n\n"
    "Two shipyards in Norway had ordered batteries from the laboratory and now fear delays. A "
    "spokeswoman for the yards, Ingrid Solheim, said that the first ferry should have sailed in "
    "June. The European Commission is examining whether the state aid was lawful.\n";

}  // namespace leitsatz

#endif  // LEITSATZ_TESTS_SUPPORT_STORY_TEXTS_H_
