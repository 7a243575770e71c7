#include "clause_data.h"

#include <cstddef>

namespace leitsatz {
namespace {

constexpr ClauseRow kNone{};

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

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same(std::string_view listed, std::string_view word) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (listed[i] != lower(word[i])) return false;
  }
  return true;
}

template <class Matches>
bool any_of_list(std::string_view list, Matches matches) {
  for (std::size_t begin = 1; begin < list.size();) {
    const std::size_t end = list.find(' ', begin);
    if (matches(list.substr(begin, end - begin))) return true;
    begin = end + 1;
  }
  return false;
}

}  // namespace

const ClauseRow& clause_row(LanguageId language) {
  const std::string_view tag = language_tag(language);
  for (const ClauseRow& row : kRows) {
    if (row.language == tag) return row;
  }
  return kNone;
}

bool holds_word(std::string_view list, std::string_view word) {
  return any_of_list(list, [&](std::string_view listed) {
    return listed.size() == word.size() && same(listed, word);
  });
}

bool has_ending(std::string_view list, std::string_view word) {
  constexpr std::size_t kMinBefore = 3;  // bytes
  return any_of_list(list, [&](std::string_view ending) {
    return word.size() >= ending.size() + kMinBefore &&
           same(ending, word.substr(word.size() - ending.size()));
  });
}

std::string_view without_elision(std::string_view word) {
  constexpr std::string_view kCurled = "’";
  constexpr std::size_t kMaxElided = 2;  // l' d' qu'
  for (std::size_t i = 1; i <= kMaxElided && i < word.size(); ++i) {
    if (word[i] == '\'') return word.substr(i + 1);
    if (word.substr(i).starts_with(kCurled)) return word.substr(i + kCurled.size());
  }
  return word;
}

}  // namespace leitsatz
