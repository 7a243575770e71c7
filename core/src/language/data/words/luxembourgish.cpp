#include "language/data/language_words.h"

namespace leitsatz {
namespace luxembourgish {

constexpr AbbreviationRow kAbbreviations = {
    .inside = " dr prof hr mme ir ing dipl z.b d.h bzw inkl geb st ",
    .number = " nr no art kap abs bd tel ca ",
    .may_end = " mio mrd chr ",
    .ends = " asw usw etc ",
    .starters =
        " de d den dat déi dës dëst dësen en eng hien si et mir dir ech an am op mat vun"
        " fir bei no virun wéi wann well datt mee awer och dono elo haut gëschter muer"
        " wat wien wou ass huet ",
    .ordinals = true,
};

}  // namespace luxembourgish

constinit const LanguageWords kLuxembourgishWords = {
    .abbreviations = &luxembourgish::kAbbreviations,
    .stop_words =
        " a all als am an as ass aus awer bei beim d dann dat datt de dee deem deen deenen "
        "dem den der do duerch déi dës dësen dëser dëst e ech een elo en eng engem engen "
        "enger et fir gi ginn gouf goufen géint gëtt hat haten hatt hien hir hire hirem hiren "
        "hirer huet hunn iwwer ka kann keen keng kënnen mam mat mee mir muss méi nach net no "
        "nëmmen och oder op ouni seng sengem sengen senger si sinn sou souwéi säi säin tëscht "
        "um un vu vum vun wa wann war waren wat well wéi wéinst ze zu zum zur ënner ",
};

}  // namespace leitsatz
