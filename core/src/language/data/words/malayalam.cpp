#include "language/data/language_words.h"

namespace leitsatz {

constinit const LanguageWords kMalayalamWords = {
    .stop_words =
        " അത് അദ്ദേഹം അല്ലെങ്കിൽ അവരുടെ അവൻ അവർ അവൾ ആ ആണ് ആയി ആയിരുന്നു ആര് ഇത് ഇല്ല ഈ ഉണ്ട് "
        "ഉള്ള എന്ത് എന്ന എന്നാൽ എന്നു എന്ന് എല്ലാ ഒരു കുറിച്ച് കൂടാതെ കൂടി ഞങ്ങൾ ഞാൻ തന്റെ "
        "നിങ്ങൾ നിന്ന് പിന്നെ മറ്റ് മാത്രം മുതൽ വരെ വേണ്ടി ശേഷം ",
};

}  // namespace leitsatz
