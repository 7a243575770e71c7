// Checks the scorer of bench/quality against cases worked out by hand.

#include "quality/rouge.h"

#include <doctest/doctest.h>

#include <initializer_list>
#include <string_view>

#include "quality/tokens.h"

namespace leitsatz::quality {
namespace {

using doctest::Approx;

Rouge rouge(std::string_view summary, std::initializer_list<std::string_view> references) {
  Vocabulary vocabulary;
  const Lines candidate = vocabulary.lines(summary);
  std::vector<Lines> lines;
  for (std::string_view reference : references) lines.push_back(vocabulary.lines(reference));
  return score(candidate, lines);
}

// How many tokens a text has, and how many different ones.
struct Count {
  std::size_t tokens;
  std::size_t kinds;
  friend bool operator==(const Count&, const Count&) = default;
};
Count count(std::string_view text) {
  Vocabulary vocabulary;
  Tokens tokens = vocabulary.tokens(text);
  const std::size_t all = tokens.size();
  std::sort(tokens.begin(), tokens.end());
  tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
  return {all, tokens.size()};
}

TEST_CASE("tokens are runs of letters, marks and digits in lower case") {
  CHECK(count("The cat, the CAT: the 2 cats.") == Count{7, 4});
  CHECK(count("don't co-operate") == Count{4, 4});
  CHECK(count("Ärger ÄRGER ärger") == Count{3, 1});
  CHECK(count("e\u0301te\u0301") == Count{1, 1});
  CHECK(count(" . , !") == Count{0, 0});
}

TEST_CASE("scripts without spaces count by character, marks with their letter") {
  CHECK(count("北京大学") == Count{4, 4});
  CHECK(count("大大 2024年") == Count{4, 3});
  CHECK(count("GDPは5%増") == Count{4, 4});
  CHECK(count("カタカナ") == Count{4, 3});
  CHECK(count("ที่นี่") == Count{2, 2});
  CHECK(count("한국어 문장") == Count{2, 2});
}

TEST_CASE("ROUGE-1 and ROUGE-2 share what both sides have, no more often than either") {
  // Lin 2004, section 3: S1 "police killed the gunman" against "police kill the gunman".
  const Rouge lin = rouge("police kill the gunman", {"police killed the gunman"});
  CHECK(lin.r1 == Approx(3.0 / 4));
  CHECK(lin.r2 == Approx(1.0 / 3));
  // Four "the" against two: two match. 2 * 2 / (4 + 3).
  CHECK(rouge("the the the the", {"the cat the"}).r1 == Approx(4.0 / 7));
  // Unequal lengths: 2 of 2 and 2 of 6 words, 1 of 1 and 1 of 5 bigrams.
  const Rouge part = rouge("the cat", {"the cat sat on a mat"});
  CHECK(part.r1 == Approx(2 * 2.0 / 8));
  CHECK(part.r2 == Approx(2 * 1.0 / 6));
}

TEST_CASE("ROUGE-L follows the order of words") {
  CHECK(rouge("police kill the gunman", {"police killed the gunman"}).l == Approx(3.0 / 4));
  CHECK(rouge("the gunman kill police", {"police killed the gunman"}).l == Approx(2.0 / 4));
  // The longest of several common subsequences counts: a c d e, not a b.
  CHECK(rouge("a c d e b", {"a b c d e"}).l == Approx(4.0 / 5));
}

TEST_CASE("ROUGE-L reads summaries longer than a machine word") {
  std::string reference;
  std::string summary;
  for (int i = 0; i < 200; ++i) {
    const std::string word = "w" + std::to_string(i) + " ";
    reference += word;
    if (i % 2 == 0) summary += word + "other ";
  }
  CHECK(rouge(summary, {reference}).l == Approx(2 * 100.0 / 400));
  CHECK(rouge(reference, {reference}).l == Approx(1));
  // A far match must not hide the longer sequence of near ones that comes after it.
  CHECK(rouge("w150 w0 w1", {reference}).l == Approx(2 * 2.0 / 203));
}

TEST_CASE("ROUGE-Lsum takes the union over the summary's sentences") {
  // Lin 2004, section 3.2: reference w1..w5, candidates "w1 w2 w6 w7 w8" and "w1 w3 w8 w9 w5":
  // the union of w1 w2 and w1 w3 w5 is 4 of the 5 reference words, and of the 10 candidate words.
  const Rouge lin = rouge("w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5", {"w1 w2 w3 w4 w5"});
  CHECK(lin.lsum == Approx(2 * 4.0 / 15));
  // As one line the order of words decides: w1 w2 w3 w5.
  CHECK(lin.l == Approx(2 * 4.0 / 15));
  // Sentences in another order lose nothing by lines, but do in one line.
  const Rouge swapped = rouge("c d\na b", {"a b\nc d"});
  CHECK(swapped.lsum == Approx(1));
  CHECK(swapped.l == Approx(2.0 / 4));
  // A word that both reference lines match counts once if the summary has it once.
  CHECK(rouge("a b", {"a x\na y"}).lsum == Approx(2 * 1.0 / 6));
}

TEST_CASE("of several references each metric takes its best") {
  const Rouge best = rouge("a b c d", {"d c b a", "a b x y"});
  CHECK(best.r1 == Approx(1));
  CHECK(best.r2 == Approx(1.0 / 3));
  CHECK(best.l == Approx(2.0 / 4));
  const Rouge other_way = rouge("a b c d", {"a b x y", "d c b a"});
  CHECK(other_way.r1 == Approx(1));
  CHECK(other_way.r2 == Approx(1.0 / 3));
}

TEST_CASE("nothing scores nothing") {
  CHECK(rouge("", {"a b"}).r1 == 0);
  CHECK(rouge("a b", {""}).lsum == 0);
  CHECK(rouge("", {""}).l == 0);
  CHECK(rouge("a b", {}).r1 == 0);
  CHECK(rouge("a", {"a"}).r1 == 1);
  CHECK(rouge("a", {"a"}).r2 == 0);
}

TEST_CASE("Chinese is compared by character") {
  const Rouge chinese = rouge("北京很大", {"北京不大"});
  CHECK(chinese.r1 == Approx(3.0 / 4));
  CHECK(chinese.r2 == Approx(1.0 / 3));
  CHECK(chinese.lsum == Approx(3.0 / 4));
}

}  // namespace
}  // namespace leitsatz::quality
