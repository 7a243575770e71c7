#include "language/data/language_words.h"

namespace leitsatz {
namespace romanian {

constexpr AbbreviationRow kAbbreviations = {
    .inside =
        " dl dlui dna dra dr prof ing av sf ^gen ^col ^lt ^mr acad conf lect ex d-na d-l"
        " pt cca str ",
    .number =
        " nr art alin lit pag p pp vol fig tel bl sc ap et cap ian feb mar apr iun iul aug"
        " sep sept oct noi nov dec ",
    .may_end = " s.a s.r.l jr inc co mld mil ",
    .ends = " etc h.r î.hr d.hr a.c ",
    .starters =
        " el ea ei ele eu tu noi voi un o unii unele acest această acești aceste acel acea"
        " acei acele aceasta asta în din de la pe cu fără prin pentru despre sub între"
        " după înainte potrivit conform și sau dar însă ci dacă când cum unde că ce cine"
        " care nu da mai apoi atunci acum azi astăzi ieri mâine deja încă tot toți toate"
        " mulți multe fiecare este era sunt au a am ai al ale se își să iar deși totuși"
        " astfel aici acolo nici ",
};

constexpr LineRow kLines = {
    .bylines = "|de|scris de|",
    .credits = "|imagine|",
    .dates =
        "|publicat|publicat la|actualizat|actualizat la|ultima actualizare|luni|marți|miercuri|"
        "joi|vineri|sâmbătă|duminică|ianuarie|februarie|martie|aprilie|iunie|iulie|septembrie|"
        "octombrie|noiembrie|decembrie|ora|la|",
    .prompts = "|click aici|apasă aici|",
    .chrome = "|citește mai mult|citește și|publicitate|distribuie|",
    .genres = "|comunicat de presă|comunicat|",
    .forms = "|prezenți|absenți|locul|",
    .greetings = "|dragă|dragi|stimate|stimată|stimați|bună ziua|",
    .signoffs = "|cu stimă|cu respect|cu drag|cu prietenie|",
};

}  // namespace romanian

constinit const LineRow kRomanianLines = romanian::kLines;
constinit const LanguageWords kRomanianWords = {
    .abbreviations = &romanian::kAbbreviations,
};

}  // namespace leitsatz
