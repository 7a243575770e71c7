// How the benchmark measures choices by readers' labels.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "readers/measures.h"
#include "readers/statistics.h"

namespace leitsatz::readers {
namespace {

// Eight sentences of ten bytes each, with a space behind.
LabelledText labelled() {
  LabelledText text{.id = "a",
                    .set = "",
                    .language = "en",
                    .genre = "news",
                    .title = "",
                    .text = std::string(88, 'x'),
                    .sentences = {},
                    .first = {},
                    .second = {}};
  for (std::uint32_t i = 0; i < 8; ++i) text.sentences.push_back({11 * i, 11 * i + 10});
  text.first = {.tldr = {2, 0, 5},
                .points = {2, 0, 5, 6},
                .also = {7},
                .never = {{1, Never::kCaption}, {3, Never::kRepeat}},
                .headline = "Ferry to run on batteries",
                .keywords = {"ferry", "harbour council", "batteries"}};
  return text;
}

Ratio of(const LabelledText& text, const Choice& choice, Measure measure) {
  return at(readers::measure(text, text.first, choice), measure);
}

TEST_CASE("a sentence is matched to the labelled one that it overlaps most") {
  const std::vector<Span> labelled = {{0, 10}, {11, 30}, {31, 40}};
  CHECK(match(labelled, {0, 10}) == 0);
  CHECK(match(labelled, {5, 20}) == 1);
  CHECK(match(labelled, {5, 16}) == 0);  // five bytes of each: the first
  CHECK(match(labelled, {28, 60}) == 2);
  CHECK_FALSE(match(labelled, {10, 11}));
  CHECK_FALSE(match(labelled, {50, 60}));
}

TEST_CASE("a summary gains by the labels of its sentences") {
  const LabelledText text = labelled();
  const auto& s = text.sentences;
  const Choice best{.summary = {s[0], s[2], s[5]}, .points = {}, .headline = "", .keywords = {}};
  CHECK(of(text, best, Measure::kGain).sum == doctest::Approx(1));
  CHECK(of(text, best, Measure::kMainFact).sum == 1);
  CHECK(of(text, best, Measure::kTldrRecall).sum == doctest::Approx(1));
  CHECK(of(text, best, Measure::kNever).sum == 0);
  CHECK(of(text, best, Measure::kNever).of == 3);

  // A point, a further one, one without a verdict.
  const Choice fair{.summary = {s[4], s[6], s[7]}, .points = {}, .headline = "", .keywords = {}};
  CHECK(of(text, fair, Measure::kGain).sum == doctest::Approx((0.6 + 0.4) / 3));
  CHECK(of(text, fair, Measure::kMainFact).sum == 0);

  const Choice bad{.summary = {s[1], s[2], s[3]}, .points = {}, .headline = "", .keywords = {}};
  CHECK(of(text, bad, Measure::kGain).sum == doctest::Approx((1 - 0.5 - 0.5) / 3));
  CHECK(of(text, bad, Measure::kNever).sum == 2);
  CHECK(of(text, bad, Measure::kNeverCaption).sum == 1);
  CHECK(of(text, bad, Measure::kNeverRepeat).sum == 1);
  CHECK(of(text, bad, Measure::kNeverBroken).sum == 0);
  CHECK(of(text, bad, Measure::kNeverBroken).of == 3);
}

TEST_CASE("two halves of one labelled sentence count once") {
  const LabelledText text = labelled();
  const Choice halves{
      .summary = {{22, 26}, {27, 32}}, .points = {}, .headline = "", .keywords = {}};
  CHECK(of(text, halves, Measure::kGain).sum == doctest::Approx(1.0 / 3));
  CHECK(of(text, halves, Measure::kTldrRecall).sum == doctest::Approx(1.0 / 3));
}

TEST_CASE("a text with two sentences that tell it is full with two") {
  LabelledText text = labelled();
  text.first.tldr = {2, 0};
  const auto& s = text.sentences;
  const Choice both{.summary = {s[0], s[2]}, .points = {}, .headline = "", .keywords = {}};
  CHECK(of(text, both, Measure::kGain).sum == doctest::Approx(1));
}

TEST_CASE("a text without labels of a kind does not count") {
  LabelledText text = labelled();
  text.first.tldr.clear();
  text.first.points.clear();
  text.first.headline.clear();
  text.first.keywords.clear();
  const auto& s = text.sentences;
  const Choice choice{
      .summary = {s[0]}, .points = {s[0]}, .headline = "Ferry", .keywords = {"ferry"}};
  for (const Measure measure : {Measure::kGain, Measure::kMainFact, Measure::kTldrRecall,
                                Measure::kPoints, Measure::kHeadlineSame, Measure::kKeywords}) {
    CHECK(of(text, choice, measure).of == 0);
  }
  CHECK(of(text, choice, Measure::kNever).of == 1);
}

TEST_CASE("key points cover labelled points and are spread over the text") {
  const LabelledText text = labelled();
  const auto& s = text.sentences;
  const Choice choice{
      .summary = {}, .points = {s[0], s[1], s[2], s[6]}, .headline = "", .keywords = {}};
  CHECK(of(text, choice, Measure::kPoints).sum == doctest::Approx(3.0 / 4));
  CHECK(of(text, choice, Measure::kPointNever).sum == 1);
  CHECK(of(text, choice, Measure::kPointNever).of == 4);
  // Of four parts of 22 bytes the third has none.
  CHECK(of(text, choice, Measure::kSpread).sum == doctest::Approx(3.0 / 4));
  CHECK(spread({}, 88) == 0);
}

TEST_CASE("a headline is nearly the same from four fifths of the words on") {
  CHECK(headline_f1("Ferry to run on batteries", "FERRY TO RUN ON BATTERIES!") == 1);
  CHECK(headline_f1("", "Ferry") == 0);
  const LabelledText text = labelled();
  const auto same = [&](const char* headline) {
    return of(text, {.summary = {}, .points = {}, .headline = headline, .keywords = {}},
              Measure::kHeadlineSame)
        .sum;
  };
  CHECK(same("Ferry to run on batteries soon") == 1);
  CHECK(same("A ferry that is to run on new batteries") == 0);
  CHECK(of(text, {}, Measure::kUntitledSame).of == 1);
  LabelledText titled = text;
  titled.title = "Ferry";
  CHECK(of(titled, {}, Measure::kUntitledSame).of == 0);
}

TEST_CASE("index terms are compared by words, folded and cut to six letters") {
  using Terms = std::vector<std::string>;
  CHECK(keywords_f1(Terms{"Ferry", "the Council"}, Terms{"ferry", "councils"}) ==
        doctest::Approx(2.0 * 2 / (3 + 2)));
  CHECK(keywords_f1(Terms{"Straße"}, Terms{"STRASSE"}) == 1);
  CHECK(keywords_f1(Terms{"battery"}, Terms{"batteries"}) == 1);
  CHECK(keywords_f1(Terms{"bat"}, Terms{"bats"}) == 0);
  CHECK(keywords_f1(Terms{}, Terms{"ferry"}) == 0);
}

TEST_CASE("a share over texts is sum by sum, and its interval is the same in every run") {
  std::vector<Measures> all(40);
  for (std::size_t i = 0; i < all.size(); ++i) {
    at(all[i], Measure::kNever) = {i % 4 == 0 ? 1.0 : 0.0, 2};
  }
  at(all[0], Measure::kNever) = {0, 0};  // does not count
  Texts texts(all.size());
  for (std::size_t i = 0; i < texts.size(); ++i) texts[i] = i;
  CHECK(count(all, texts, Measure::kNever) == 39);
  CHECK(share(all, texts, Measure::kNever) == doctest::Approx(9.0 / 78));
  const Interval once = interval(all, texts, Measure::kNever);
  const Interval again = interval(all, texts, Measure::kNever);
  CHECK(once.mean == doctest::Approx(9.0 / 78));
  CHECK(once.low < once.mean);
  CHECK(once.mean < once.high);
  CHECK(once.low == again.low);
  CHECK(once.high == again.high);
  const Interval nothing = difference(all, all, texts, Measure::kNever);
  CHECK(nothing.low == 0);
  CHECK(nothing.high == 0);
  CHECK(share(all, {}, Measure::kNever) == 0);
}

}  // namespace
}  // namespace leitsatz::readers
