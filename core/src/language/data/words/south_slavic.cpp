// Bosnian, Croatian, Serbian and Slovenian.
#include "language/data/language_words.h"

namespace leitsatz {
namespace {

constexpr AbbreviationRow kAbbreviations = {
    .inside =
        u" dr mr prof doc ing dipl sv npr tj tzv t.i tzv str gl st ul gen akad mag univ vlč"
        u" fra др мр проф доц инж св нпр тј тзв ул ген акад ",
    .number = u" br čl str st tel god tač бр чл стр тел ",
    .may_end = u" inc co mil mlrd tis мил ",
    .ends = u" itd ipd idr sl tzv kn god st n.e p.n.e итд год н.е ",
    .starters =
        u" u na iz s sa od do po za o k ka pri pred med među pod nad v z ob je so su bil"
        u" bila bilo nije ni to ta ti taj te ovaj ova ovo on ona ono oni mi vi ja jaz in i"
        u" a ali ter ili pa da ko kad kada če ako jer ker kako kot što kaj tko kdo gdje kje"
        u" zašto zakaj zato tudi također već že još še sada zdaj danas danes jučer včeraj"
        u" prema tijekom zbog bez njegov njihov svi vsi vsak svaki mnogi neki nekateri tada"
        u" potem tamo tu ovdje у на из с са од до по за о к при под над је су био била није"
        u" то тај та овај он она они ми ви ја и а али или да кад ако јер како што ко где"
        u" зашто зато такође већ још сада данас јуче према због без ",
    .ordinals = true,
    .dotted_years = true,
};

}  // namespace

constinit const LanguageWords kSouthSlavicWords = {.abbreviations = &kAbbreviations};

}  // namespace leitsatz
