// Afrikaans, Esperanto, Irish, Latin, Swahili, Tagalog and Welsh: too little is listed for each to
// have abbreviations of its own.
#include "language/data/language_words.h"

namespace leitsatz {
namespace various {

constexpr AbbreviationRow kAbbreviations = {
    .inside = " dr prof st mnr mev ds mw bv e.d h.a gng adv ktp k.t.p m.a.w d.w.s ",
    .number = " nr no bl bls p tel ",
    .may_end = " ",
    .ends = " ens enz etc n.c v.c ",
    .starters =
        " die de het dit dat hy sy hulle ons ek in op van vir met en maar of as wanneer"
        " waar wat wie la kaj sed en de al ne estas ang mga sa na at kwa ya wa ni na hii"
        " hiyo lakini yr mae ond ac a ",
};

}  // namespace various

constinit const LanguageWords kVariousWords = {.abbreviations = &various::kAbbreviations};

constinit const LanguageWords kWelshWords = {
    .abbreviations = &various::kAbbreviations,
    .stop_words =
        " a ac am ar arall at beth bod bydd byth chi dan dim dros drwy dy ef ei eich ein er "
        "eraill ers eto eu fe fel fi fod fy fydd gan gyda heb hefyd hi hon honno hwn hwnnw "
        "hyd hyn hynny i iawn lle mae mewn mi mwy n na nac nawr neu nhw ni nid o oedd ond os "
        "pam pan pob pwy r rhai rhwng sut sydd ti u w wedi wrth y yn yna yr yw â ",
};

}  // namespace leitsatz
