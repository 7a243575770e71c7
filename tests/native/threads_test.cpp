// Several threads at once: each reads texts of its own, and all choose from one analysis.
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "leitsatz/leitsatz.h"
#include "leitsatz/page.h"
#include "support/analyzed.h"

namespace leitsatz {
namespace {

constexpr std::size_t kThreads = 4;
constexpr int kRounds = 3;
constexpr const char* kSamples[] = {"de", "ja", "th", "ru"};  // different data of ICU's

std::string sample(std::size_t i) {
  std::ifstream file(std::string(LEITSATZ_SOURCE_DIR "/tests/samples/") + kSamples[i] + ".txt");
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// The picks and scores of a text, in a form that is the same if they are.
std::vector<double> choice_of(const Analysis& analysis, SummaryType type) {
  std::vector<double> choice;
  const Result<Summary> summary = select(analysis, {.sentences = 3, .type = type});
  for (const std::uint32_t pick : summary->picks) {
    choice.push_back(pick);
    choice.push_back(analysis.sentences()[pick].score);
  }
  choice.push_back(headline(analysis).span.end);
  return choice;
}

std::vector<double> choices_of(const Analysis& analysis) {
  std::vector<double> choices;
  for (const SummaryType type :
       {SummaryType::kTldr, SummaryType::kKeyPoints, SummaryType::kTeaser}) {
    for (const double number : choice_of(analysis, type)) choices.push_back(number);
  }
  return choices;
}

template <class Work>
void run_in_threads(const Work& work) {
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < kThreads; ++i) threads.emplace_back([&work, i] { work(i); });
  for (std::thread& thread : threads) thread.join();
}

TEST_CASE("threads that each read a text give what one thread gives") {
  // First the threads, so that what is made once is made by several at once.
  std::vector<std::vector<double>> found(kThreads);
  run_in_threads([&](std::size_t i) {
    for (int round = 0; round < kRounds; ++round) {
      const Result<Analysis> analysis = analyze(sample(i), {.focus = "a"});
      if (analysis) found[i] = choices_of(*analysis);
    }
  });
  for (std::size_t i = 0; i < kThreads; ++i) {
    CHECK(found[i] == choices_of(analyzed(sample(i), {.focus = "a"})));
  }
}

TEST_CASE("threads that choose from one analysis choose the same") {
  const Analysis analysis = analyzed(sample(0));
  const std::vector<double> expected = choices_of(analysis);
  std::vector<std::vector<double>> found(kThreads);
  run_in_threads([&](std::size_t i) { found[i] = choices_of(analysis); });
  for (const std::vector<double>& choices : found) CHECK(choices == expected);
}

TEST_CASE("threads that each read a page share nothing") {
  std::vector<std::string> found(kThreads);
  run_in_threads([&](std::size_t i) {
    PageReader reader;
    reader.begin_element("p");
    reader.text(sample(i));
    found[i] = std::move(reader).finish().article;
  });
  for (const std::string& article : found) CHECK(!article.empty());
}

}  // namespace
}  // namespace leitsatz
