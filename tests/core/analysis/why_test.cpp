// why(): the reasons of chosen sentences, and that each of them can be checked in the text.
#include "leitsatz/why.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "support/analyzed.h"
#include "words/terms.h"

namespace leitsatz {
namespace {

constexpr std::string_view kOrchard =
    "Orchard of Velm Wins Its Water Back\n\n"
    "The old orchard of Velm will get its water back after a court ruled against the quarry. The "
    "quarry had pumped 480,000 litres a day from the spring above the orchard since 2009. Judge "
    "Ines Halvard gave the owners until May to close the pump.\n\n"
    "Costs\n\n"
    "The owners must also pay 1.2 million crowns for trees that died of thirst. The orchard lost a "
    "third of its pear trees, and the oldest of them was planted in 1871. Neighbours say that the "
    "orchard is the last in the valley, and that the quarry knew it.\n";

std::string show(std::string_view text, const std::vector<Why>& whys) {
  std::string shown;
  for (const Why& why : whys) {
    shown += std::to_string(why.sentence) + " " + std::string(why.info().name);
    for (const Span word : why.words()) shown += " [" + std::string(slice(text, word)) + "]";
    if (!why.info().number.empty()) shown += " " + std::to_string(why.number);
    shown += "\n";
  }
  return shown;
}

std::vector<Why> whys_of(std::string_view text, const Analysis& analysis, const Budget& budget) {
  Result<Summary> summary = select(analysis, budget);
  REQUIRE(summary);
  return why(text, analysis, *summary);
}

bool holds(const std::string& shown, std::string_view line) {
  return shown.find(line) != std::string::npos;
}

// The stems of a piece of text, stop words aside.
std::set<std::uint64_t> stems(std::string_view text, LanguageId language) {
  const Span all{0, static_cast<std::uint32_t>(text.size())};
  const Terms terms = find_terms(text, std::vector<Span>{all}, {}, language, {});
  std::set<std::uint64_t> found;
  for (const Term& term : terms.terms) found.insert(term.hash);
  return found;
}

bool is_part(const std::set<std::uint64_t>& part, const std::set<std::uint64_t>& whole) {
  return std::includes(whole.begin(), whole.end(), part.begin(), part.end());
}

TEST_CASE(
    "the first sentence opens the text, shares the title's words, and has a term that returns") {
  const Analysis analysis = analyzed(kOrchard);
  const std::string shown = show(kOrchard, whys_of(kOrchard, analysis, {.sentences = 1}));
  CHECK(holds(shown, "1 opens 1\n"));
  CHECK(holds(shown, "1 shares [orchard of Velm]") == false);
  CHECK(holds(shown, "[Velm]"));
  CHECK(holds(shown, "water"));
}

TEST_CASE("figures are told with their units, names in full, and the heading of a section") {
  const Analysis analysis = analyzed(kOrchard);
  const std::string shown = show(kOrchard, whys_of(kOrchard, analysis, {.sentences = kNoLimit}));
  CHECK(holds(shown, "figures [480,000 litres]\n"));
  CHECK(holds(shown, "[Ines Halvard]"));
  CHECK_FALSE(holds(shown, "[2009"));
  CHECK_FALSE(holds(shown, "[1871"));
}

TEST_CASE("a sentence that is chosen past the sound ones has its fault as its only reason") {
  const std::string text =
      std::string(kOrchard) + "\nThe quarry pumped 900 litres 900 litres a day and the\n";
  const Analysis analysis = analyzed(text);
  std::size_t faulty = 0;
  for (const Why& why : whys_of(text, analysis, {.sentences = kNoLimit})) {
    const bool is_faulty =
        (analysis.sentences()[why.sentence].flags & (kDamage | kIdle | kRepeat)) != 0;
    CHECK(is_faulty == (why.kind == WhyKind::kFaulty));
    CHECK((why.kind != WhyKind::kFaulty || why.words().empty()));
    faulty += is_faulty;
  }
  CHECK(faulty == 1);
}

TEST_CASE("an answer to the focus shows the words that the focus means") {
  const Analysis analysis = analyzed(kOrchard, {.focus = "pear tree"});
  REQUIRE(analysis.focus_matched());
  const std::vector<Why> whys = whys_of(kOrchard, analysis, {.sentences = 1});
  REQUIRE_FALSE(whys.empty());
  CHECK(whys[0].kind == WhyKind::kAnswers);
  CHECK(holds(show(kOrchard, whys), "focus [pear trees]\n"));
}

TEST_CASE("without a focus, and after one was taken back, no reason names one") {
  Analysis analysis = analyzed(kOrchard);
  const std::string before = show(kOrchard, whys_of(kOrchard, analysis, {}));
  CHECK(refocus(analysis, "pear tree") == Status::kOk);
  CHECK(refocus(analysis, "") == Status::kOk);
  CHECK(show(kOrchard, whys_of(kOrchard, analysis, {})) == before);
}

TEST_CASE("a word that another chosen sentence has, too, is none that only this one says") {
  const Analysis analysis = analyzed(kOrchard);
  Result<Summary> summary = select(analysis, {.sentences = 4});
  REQUIRE(summary);
  for (const Why& why : why(kOrchard, analysis, *summary)) {
    if (why.kind != WhyKind::kOnly) continue;
    for (const Span word : why.words()) {
      for (const std::uint32_t pick : summary->picks) {
        if (pick == why.sentence) continue;
        CHECK_FALSE(is_part(stems(slice(kOrchard, word), language_from_tag("en").value()),
                            stems(slice(kOrchard, analysis.sentences()[pick].span),
                                  language_from_tag("en").value())));
      }
    }
  }
}

TEST_CASE("the classic rankers have the reasons of what they read") {
  const Analysis lead = analyzed(kOrchard, {.ranker = Ranker::kLead});
  CHECK(show(kOrchard, whys_of(kOrchard, lead, {.sentences = 1})) == "1 opens 1\n");
  const Analysis textrank = analyzed(kOrchard, {.ranker = Ranker::kTextRank});
  for (const Why& why : whys_of(kOrchard, textrank, {})) {
    CHECK((why.kind == WhyKind::kReturns || why.kind == WhyKind::kOnly));
  }
}

TEST_CASE("nothing chosen has no reasons") {
  const Analysis analysis = analyzed(kOrchard);
  CHECK(why(kOrchard, analysis, {}).empty());
  CHECK(why("", analyzed(""), {}).empty());
}

// What every reason claims is true, by a second reading of the text.
void check_claims(std::string_view text, const Options& options) {
  const Analysis analysis = analyzed(text, options);
  const LanguageId language = language_from_tag(analysis.language()).value_or(kUnd);
  const std::string_view title = !options.title.empty() ? options.title
                                 : analysis.title()     ? slice(text, *analysis.title())
                                                        : std::string_view();
  std::vector<std::set<std::uint64_t>> all;
  for (const Sentence& sentence : analysis.sentences()) {
    const BlockKind kind = analysis.blocks()[sentence.block].kind;
    all.push_back(can_be_chosen(kind) ? stems(slice(text, sentence.span), language)
                                      : std::set<std::uint64_t>());
  }
  for (const std::uint32_t most : {1u, 3u, 7u, kNoLimit}) {
    Result<Summary> summary = select(analysis, {.sentences = most});
    REQUIRE(summary);
    std::size_t same = 0;
    std::uint32_t last = kNoSentence;
    for (const Why& why : why(text, analysis, *summary)) {
      CAPTURE(show(text, {why}));
      same = why.sentence == last ? same + 1 : 1;
      last = why.sentence;
      CHECK(same <= kMostWhys);
      CHECK(why.words().size() <= kMostWhyWords);
      CHECK(why.words().empty() == why.info().words.empty());
      CHECK((why.number == 0) == why.info().number.empty());
      const Sentence& sentence = analysis.sentences()[why.sentence];
      for (const Span word : why.words()) {
        const std::set<std::uint64_t> own = stems(slice(text, word), language);
        if (why.kind == WhyKind::kHeaded) {
          CHECK(word.end <= sentence.span.begin);
        } else {
          CHECK((word.begin >= sentence.span.begin && word.end <= sentence.span.end));
        }
        if (why.kind == WhyKind::kShares) CHECK(is_part(own, stems(title, language)));
        if (why.kind == WhyKind::kReturns) {
          const auto holders = std::count_if(
              all.begin(), all.end(),
              [&](const auto& sentence_stems) { return is_part(own, sentence_stems); });
          CHECK(holders == why.number + 1);
        }
        if (why.kind == WhyKind::kCounts) {
          const std::string_view figure = slice(text, word);
          CHECK(std::any_of(figure.begin(), figure.end(),
                            [](char c) { return c >= '0' && c <= '9'; }));
        }
      }
      if (why.kind == WhyKind::kOpens) CHECK(why.number <= 3);
      if (why.kind == WhyKind::kNeeded) {
        CHECK(analysis.sentences()[why.number].antecedent == why.sentence);
      }
    }
  }
}

TEST_CASE("every reason can be checked in the text") {
  check_claims(kOrchard, {});
  check_claims(kOrchard, {.title = "Quarry must leave the spring of Velm alone"});
  check_claims(kOrchard, {.focus = "who pays for the trees?"});
  check_claims(
      "Lindenau baut wieder Straßenbahnen\n\nDie Stadt Lindenau baut ab Herbst 2027 zwei neue "
      "Linien der Straßenbahn. Oberbürgermeisterin Jana Kroll sagte, die Stadt habe 340 Millionen "
      "Euro dafür. Die Straßenbahn war 1968 abgeschafft worden. Gegner der Linien fürchten um die "
      "Bäume der Stadt.\n",
      {});
  check_claims(
      "La ville de Marcelle ferme son port. Le port de Marcelle perd 12,5 millions d’euros par an, "
      "dit la maire Odile Lefranc. L’Europe paiera une part du port nouveau. Le port ouvrira en "
      "2031.\n",
      {});
  check_claims("新しい橋が開通した。橋は川の上にある。市長は橋を渡った。橋の長さは480メートルだ。",
               {});
}

TEST_CASE("reasons of earlier releases keep their numbers and names") {
  std::string names;
  for (const WhyInfo& info : kWhys) names += std::string(info.name) + " ";
  CHECK(names == "opens headed shares returns names figures cue only focus needed fault ");
}

}  // namespace
}  // namespace leitsatz
