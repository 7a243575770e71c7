#include "language/data/language_words.h"

namespace leitsatz {
namespace icelandic {

constexpr AbbreviationRow kAbbreviations = {
    .inside = " dr hr fr sr prof t.d t.a.m þ.e m.a s.s sbr skv u.þ.b ",
    .number = " nr bls kl gr mgr tbl kap jan feb mar apr jún júl ág sept okt nóv des ",
    .may_end = " millj ",
    .ends = " o.s.frv o.fl m.a kr min ",
    .starters =
        " það þau þær þeir hann hún við ég þú í á af með til frá um undir yfir eftir fyrir"
        " en og eða að þegar þá sem þar hér nú ekki allir þetta þessi er var hefur hvað"
        " hver hvar ",
    .ordinals = true,
};

}  // namespace icelandic

constinit const LanguageWords kIcelandicWords = {
    .abbreviations = &icelandic::kAbbreviations,
    .stop_words =
        " af aftur alla allir allt annar annað auk að bara bæði ef eftir ein einn einnig eins "
        "eitt ekki en enda er ert eru eða fram frá fyrir gegn get hafa hafði hann hans hefur "
        "hennar henni hjá hvar hvað hver hverju hvernig hvort hér hún inn já kom meira með "
        "mig mjög mun mér nei nema næst nú og okkar okkur on samt sem sig sinn sjálfur skal "
        "svo sé sér séu sín sína til um undir upp var vegna veit vel vera verið verða verður "
        "við voru yfir á án ég í úr út þar þau það þegar þeim þeir þeirra þess þessa þessi "
        "þessum þetta því þá þær þó þú ",
};

}  // namespace leitsatz
