#include "language/data/language_words.h"

namespace leitsatz {
namespace maltese {

constexpr AbbreviationRow kAbbreviations = {
    .inside = " dr drs prof avv onor mons p.eż eż ",
    .number = " nru paġ art kap vol tel ",
    .may_end = " ltd co ",
    .ends = " eċċ q.k w.k ",
    .starters =
        " il dan din dawn huwa hija huma hi hu fil meta iżda imma u jekk wara qabel skont"
        " għalhekk illum ilbieraħ aħna jien dak dik dawk kien kienet kienu ",
};

}  // namespace maltese

constinit const LanguageWords kMalteseWords = {
    .abbreviations = &maltese::kAbbreviations,
    .stop_words =
        " aktar bejn biex bil billi bl bħala dak dan dawk dawn dik din dwar f fejn fi fil fl "
        "fost fuq għal għalih għall għandha għandhom għandu għax hi hija hu huma huwa il imma "
        "iżda jekk jew jista jkun kemm kien kienet kienu kif kollha kull l li lil lill lilu "
        "ma meta mhux mill mingħajr minn permezz qabel qed sa se skont ta tagħha tagħhom tal "
        "tiegħu tkun u ukoll wara waħda wieħed xi ġew ġie ",
};

}  // namespace leitsatz
