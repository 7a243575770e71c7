#include "language/data/language_words.h"

namespace leitsatz {

constinit const LanguageWords kSinhalaWords = {
    .stop_words =
        " අපි ඇත ඇති ඇය එක් එම එය ඒ ඔබ ඔවුන් ඔහු කර කළ තුළ ද දක්වා නමුත් නැත පමණක් පසු පෙර බව "
        "මත මම මෙම මෙය මේ ය ලෙස වන විය විසින් වූ සඳහා සහ සිට සියලු හා හෝ ",
};

}  // namespace leitsatz
