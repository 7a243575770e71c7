// Bosnian, Croatian, Serbian and Slovenian.
#include "language/data/language_words.h"

namespace leitsatz {
namespace south_slavic {

constexpr AbbreviationRow kAbbreviations = {
    .inside =
        " dr mr prof doc ing dipl sv npr tj tzv t.i tzv str gl st ul gen akad mag univ vlč"
        " fra др мр проф доц инж св нпр тј тзв ул ген акад ",
    .number = " br čl str st tel god tač бр чл стр тел ",
    .may_end = " inc co mil mlrd tis мил ",
    .ends = " itd ipd idr sl tzv kn god st n.e p.n.e итд год н.е ",
    .starters =
        " u na iz s sa od do po za o k ka pri pred med među pod nad v z ob je so su bil"
        " bila bilo nije ni to ta ti taj te ovaj ova ovo on ona ono oni mi vi ja jaz in i"
        " a ali ter ili pa da ko kad kada če ako jer ker kako kot što kaj tko kdo gdje kje"
        " zašto zakaj zato tudi također već že još še sada zdaj danas danes jučer včeraj"
        " prema tijekom zbog bez njegov njihov svi vsi vsak svaki mnogi neki nekateri tada"
        " potem tamo tu ovdje у на из с са од до по за о к при под над је су био била није"
        " то тај та овај он она они ми ви ја и а али или да кад ако јер како што ко где"
        " зашто зато такође већ још сада данас јуче према због без ",
    .ordinals = true,
    .dotted_years = true,
};

}  // namespace south_slavic

constinit const LanguageWords kSouthSlavicWords = {.abbreviations = &south_slavic::kAbbreviations};

}  // namespace leitsatz
