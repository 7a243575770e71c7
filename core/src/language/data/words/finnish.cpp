#include "language/data/language_words.h"

namespace leitsatz {
namespace finnish {

constexpr AbbreviationRow kAbbreviations = {
    .inside = " dr prof tri fil maist lis toht ins esim ks vrt ts mm nk ns ent synt ao n.s t.s ",
    .number = " nro n s ss luku art puh tel kello klo ",
    .may_end = " oy inc co ltd jr sr mrd milj ",
    .ends = " jne yms ym tms e.kr j.kr eaa jaa kpl min ",
    .starters =
        " se ne hän he me te minä sinä tämä nämä tuo nuo ja mutta tai sekä että kun jos"
        " vaikka koska kuitenkin myös vielä nyt tänään eilen sitten silloin siellä täällä"
        " tässä siinä siitä tästä siksi hänen heidän niiden niin näin joka jotka mikä mitä"
        " kuka miksi miten missä milloin ei en emme eivät on oli olivat ovat kaikki monet"
        " jotkut vuonna lisäksi ennen jälkeen mukaan toisaalta ",
    .ordinals = true,
};

constexpr LineRow kLines = {
    .authors = "|teksti|",
    .credits = "|kuva|kuvat|valokuva|",
    .dates =
        "|julkaistu|päivitetty|muokattu|luotu|maanantai|tiistai|keskiviikko|torstai|perjantai|"
        "lauantai|sunnuntai|tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|"
        "heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta|klo|päivämäärä|",
    .prompts = "|klikkaa tästä|lue myös|",
    .chrome = "|lue lisää|mainos|jaa|",
    .genres = "|lehdistötiedote|tiedote|",
    .pages = "|sivu|",
    .forms = "|läsnä|paikalla|poissa|esteen ilmoittaneet|päivämäärä|",
    .greetings = "|hyvä|hyvät|rakas|rakkaat|arvoisa|",
    .signoffs = "|ystävällisin terveisin|terveisin|parhain terveisin|yhteistyöterveisin|",
};

constexpr KeywordRow kKeywords = {
    .fillers =
        " avaa elokuussa ensi heinäkuussa helmikuussa huhtikuussa joulukuussa kertoi kertoo "
        "keskiviikkona kesäkuussa lauantaina lokakuussa maaliskuussa maanantaina maksaa maksoi "
        "marraskuussa monet moni neljä paljon perjantaina saa saavat sanoi sanoo sunnuntaina "
        "syyskuussa tammikuussa tiistaina torstaina toukokuussa uudet uusi uusia viime viisi "
        "vuoden vuonna vuotta ",
    .cases =
        " n t a ä ta tä ssa ssä sta stä lla llä lta ltä lle ksi na nä in en an issa issä ista "
        "istä illa illä ita itä jen ien oja ojen ia iä ",
};

}  // namespace finnish

constinit const LineRow kFinnishLines = finnish::kLines;
constinit const LanguageWords kFinnishWords = {.abbreviations = &finnish::kAbbreviations,
                                               .keywords = &finnish::kKeywords};

}  // namespace leitsatz
