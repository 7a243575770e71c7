#include "language/data/language_words.h"

namespace leitsatz {
namespace faroese {

constexpr AbbreviationRow kAbbreviations = {
    .inside = " dr prof hr fr st t.d t.v.s sbr ",
    .number = " nr s bls kl kap tlf jan feb apr aug sep okt nov des ",
    .may_end = " mió mia ",
    .ends = " o.s.fr o.o v.m kr ",
    .starters =
        " hetta hesin henda tað tey teir hann hon vit eg tú í á við fyri eftir og men um"
        " tá so nú her har av til frá ikki øll hvat hvør ",
    .ordinals = true,
};

}  // namespace faroese

constinit const LanguageWords kFaroeseWords = {
    .abbreviations = &faroese::kAbbreviations,
    .stop_words =
        " aftan aftur allar allir alt annað at av bara bæði eftir eg ein eina einar eingin "
        "eini eins einum eitt ella er eru fleiri frá fyri fær hana hann hansara har hava havi "
        "henda her hesa hesar hesi hesin hesum hetta hevur hevði hon hvat hvussu hví hvør "
        "høvdu ikki kann kundi kunnu lá meira men mest millum mong mugu má móti nú og sama "
        "seg sera sjálv skal skuldi skulu so sum sín sína sínar síni sínum tað teimum teir "
        "tey til tá tær tí um undan undir uttan var vera verið verða verður vil vit við vóru "
        "yvir á í øll úr ",
};

}  // namespace leitsatz
