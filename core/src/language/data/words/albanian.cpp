#include "language/data/language_words.h"

namespace leitsatz {
namespace albanian {

constexpr AbbreviationRow kAbbreviations = {
    .inside = " dr prof p.sh z znj shën ",
    .number = " nr fq tel ",
    .may_end = " ",
    .ends = " etj d.m.th ",
    .starters =
        " ai ajo ata ato ne unë ju ky kjo këta këto një në nga me për pa mbi nën pas para"
        " dhe por ose nëse kur si ku që kush çfarë pse nuk është ishin ka kanë sot dje ",
};

}  // namespace albanian

constinit const LanguageWords kAlbanianWords = {
    .abbreviations = &albanian::kAbbreviations,
    .stop_words =
        " ai ajo akoma apo ata atje ato atë atëherë cila cilat cili cilin cilët deri dhe disa "
        "do duhet duke e edhe ende gjatë gjithë i ish ishin ishte janë jetë jo ju ka kanë "
        "kishin kishte kjo ku kundër kur kush ky kësaj kështu këta këto këtu këtë madje mbi "
        "me megjithatë midis mos mund më ndaj ndër ne nga një nuk në nën nëse ose pa pak para "
        "pas po por pra prandaj prej pse për qenë që rreth s sa saj se sepse shumë si sipas "
        "tani ti tij tim tjera tjetër tonë tuaj tyre të u unë vetëm çdo çfarë është ",
};

}  // namespace leitsatz
