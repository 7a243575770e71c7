#include "language/data/clause_rows.h"

#include "language/rows.h"

namespace leitsatz {
namespace {

constexpr ClauseRow kRows[] = {
    {
        .language = "en",
        .finite = " is are was were has have had will would can could may might must should does "
                  "did do ",
        .endings = " n't n’t ",
        .transitive = " ed ",
        .subordinate = " that which who whose whom where when while whether if because although "
                       "though as since after before until unless how what why ",
        .tied = " that if unless whether or nor than to until ",
        .loose = " but while although though because after before as since which who whose where "
                 "when according ",
        .contrasts = " but yet however despite although though instead ",
    },
    {
        .language = "de",
        .finite = " ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können "
                  "konnte soll sollen sollte will wollen muss müssen darf gibt gab ",
        .subordinate = " dass ob wenn wann weil obwohl während nachdem bevor als da damit wie was "
                       "wer wo warum seit sobald solange indem falls um ",
        .relative = " der die das den dem dessen deren denen welche welcher welches ",
        .tied = " dass ob wenn falls sondern oder um ohne als was wer wo wie ",
        .loose = " aber doch denn weil obwohl während nachdem da ",
        .contrasts = " aber doch jedoch trotz trotzdem obwohl statt allerdings ",
        .verb_last = true,
    },
    {
        .language = "fr",
        .finite = " est sont était étaient sera seront serait a ont avait avaient aura auront va "
                  "vont doit doivent devrait peut peuvent pourrait ",
        .endings = " èrent eront aient ",
        .subordinate = " que qui dont où quand lorsque si comme puisque ",
        .tied = " que si sauf ni ou de à ",
        .loose = " mais alors tandis après avant car selon qui dont où puisque lorsque ",
        .contrasts = " mais pourtant cependant malgré toutefois ",
    },
    {
        .language = "es",
        .finite = " es son era eran fue fueron ha han había habían hay está están estaba puede "
                  "pueden debe deben tiene tienen va van hizo ",
        .endings = " ó aron ieron ará erá irá arán erán irán ",
        .subordinate = " que quien quienes cuando donde si como cuyo cuya porque aunque mientras ",
        .tied = " que si salvo ni o u sino de a ",
        .loose = " pero aunque mientras después tras según porque donde cuando ",
        .contrasts = " pero aunque embargo pese obstante ",
    },
    {
        .language = "it",
        .finite = " è sono era erano fu ha hanno aveva avevano può possono deve devono sta stanno "
                  "va vanno ",
        .endings = " ò arono irono erà irà eranno iranno ",
        .subordinate = " che chi cui quando dove se come perché mentre ",
        .tied = " che se salvo né o di a ",
        .loose = " ma mentre dopo secondo perché dove quando poiché ",
        .contrasts = " ma però tuttavia nonostante eppure ",
    },
    {
        .language = "pt",
        .finite = " é são era eram foi foram há tem têm tinha pode podem deve devem está estão vai "
                  "vão ",
        .endings = " ou aram eram iram ará erá irá ",
        .subordinate = " que quem quando onde se como cujo cuja porque embora enquanto ",
        .tied = " que se salvo nem ou de a ",
        .loose = " mas enquanto embora após depois segundo porque onde quando ",
        .contrasts = " mas porém apesar embora contudo ",
    },
    {
        .language = "nl",
        .finite = " is was waren heeft hebben had hadden wordt worden werd werden zal zullen zou "
                  "zouden kan kunnen kon moet moeten mag wil gaat gaan ",
        .subordinate = " dat die of als omdat hoewel nadat voordat terwijl toen wanneer waar wie "
                       "wat hoe waarom zodat om ",
        .tied = " dat of als tenzij om ",
        .loose = " maar terwijl omdat hoewel nadat want aldus toen waar ",
        .contrasts = " maar echter toch ondanks hoewel ",
    },
};

}  // namespace

const ClauseRow& clause_row(LanguageId language) { return row_of(kRows, language); }

}  // namespace leitsatz
