#include "language/data/language_words.h"

namespace leitsatz {

constinit const LanguageWords kTeluguWords = {
    .stop_words =
        " అతని అతను అది అని అన్ని అయితే ఆ ఆమె ఇది ఈ ఉంది ఉన్న ఉన్నాయి ఎలా ఎవరు ఏమి ఒక కానీ కు "
        "కూడా కోసం గురించి చేసి చేసిన తన తమ తరువాత ద్వారా ను నుంచి నుండి నేను పై మరియు "
        "మాత్రమే మీరు మేము యొక్క లేదా లో వరకు వారి వారు ",
};

}  // namespace leitsatz
