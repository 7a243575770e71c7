// leitsatz-bench-faithfulness: how many chosen sentences need one that was not chosen. For each set
// and in all: the share of chosen sentences that dangle without the sentence before, and the share
// of summaries that hold such a one, at three and at five sentences, at 40 and at 100 words, for
// the built-in choice and for the first sentences. With --show N also N such sentences, each behind
// the one before it.
//
// Usage: leitsatz-bench-faithfulness [--show N] [--max-docs N] PATH...
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "corpus/corpus.h"
#include "leitsatz/leitsatz.h"

namespace {

using namespace leitsatz;
using namespace leitsatz::bench;

struct Length {
  const char* name;
  Budget budget;
};
constexpr Length kLengths[] = {{"k3", {.sentences = 3}},
                               {"k5", {.sentences = 5}},
                               {"40 w", {.sentences = kNoLimit, .words = 40}},
                               {"100 w", {.sentences = kNoLimit, .words = 100}}};
constexpr std::size_t kSystems = 2;  // ours, the first sentences
constexpr const char* kSystemNames[kSystems] = {"salience", "lead"};

struct Count {
  double sentences = 0, dangling = 0;   // chosen; of them, without what they need
  double summaries = 0, with_some = 0;  // that hold such a one

  void add(const Count& other) {
    sentences += other.sentences;
    dangling += other.dangling;
    summaries += other.summaries;
    with_some += other.with_some;
  }
  double share() const { return sentences > 0 ? 100 * dangling / sentences : 0; }
  double summary_share() const { return summaries > 0 ? 100 * with_some / summaries : 0; }
};

// The sentence that can be chosen before `pick`, or `pick` if there is none.
std::uint32_t before(const Analysis& analysis, std::uint32_t pick) {
  for (std::uint32_t i = pick; i > 0; --i) {
    const Sentence& sentence = analysis.sentences()[i - 1];
    if (!(sentence.flags & kHeading)) return i - 1;
  }
  return pick;
}

Count count(const Analysis& analysis, const Summary& summary, const std::string& text, int* show) {
  Count result{.sentences = static_cast<double>(summary.picks.size()), .summaries = 1};
  for (const std::uint32_t pick : summary.picks) {
    const Sentence& sentence = analysis.sentences()[pick];
    if (!(sentence.flags & kDangling)) continue;
    const std::uint32_t needed = before(analysis, pick);
    if (needed != pick && std::binary_search(summary.picks.begin(), summary.picks.end(), needed)) {
      continue;
    }
    ++result.dangling;
    if (*show <= 0) continue;
    --*show;
    std::cout << "  [" << slice(text, analysis.sentences()[needed].span) << "]\n  "
              << slice(text, sentence.span) << "\n\n";
  }
  result.with_some = result.dangling > 0;
  return result;
}

void print(const std::string& name, const Count (&counts)[kSystems][std::size(kLengths)]) {
  std::printf("%-26s", name.c_str());
  for (const auto& system : counts) {
    for (const Count& c : system) std::printf("  %6.2f %6.2f", c.share(), c.summary_share());
  }
  std::printf("\n");
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> paths;
  int show = 0;
  std::size_t max_documents = static_cast<std::size_t>(-1);
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--show" && i + 1 < argc) {
      show = std::atoi(argv[++i]);
    } else if (argument == "--max-docs" && i + 1 < argc) {
      max_documents = static_cast<std::size_t>(std::atoll(argv[++i]));
    } else {
      paths.push_back(argument);
    }
  }
  try {
    std::printf("%-26s", "dangling, %");
    for (const char* system : kSystemNames) {
      for (const Length& length : kLengths) std::printf("  %8s %-5s", system, length.name);
    }
    std::printf("\n%-26s", "");
    for (std::size_t i = 0; i < kSystems * std::size(kLengths); ++i) std::printf("   sent. summ.");
    std::printf("\n");
    Count macro[kSystems][std::size(kLengths)];
    for (const auto& file : find_sets(paths)) {
      Count set[kSystems][std::size(kLengths)];
      int left = show;
      for (const Item& item : read_set(file, max_documents)) {
        for (std::size_t s = 0; s < kSystems; ++s) {
          const Ranker ranker = s == 0 ? Ranker::kSalience : Ranker::kLead;
          const auto analysis = analyze(item.text, {.title = item.title, .ranker = ranker});
          if (!analysis) throw CorpusError(item.id + ": can't be analysed");
          int none = 0;
          for (std::size_t k = 0; k < std::size(kLengths); ++k) {
            const auto summary = select(*analysis, kLengths[k].budget);
            set[s][k].add(count(*analysis, *summary, item.text, s == 0 && k == 1 ? &left : &none));
          }
        }
      }
      print(set_name(file), set);
      for (std::size_t s = 0; s < kSystems; ++s) {
        for (std::size_t k = 0; k < std::size(kLengths); ++k) {
          const Count& c = set[s][k];
          macro[s][k].add({100, c.share(), 100, c.summary_share()});  // each set counts alike
        }
      }
    }
    print("macro", macro);
  } catch (const CorpusError& error) {
    std::fprintf(stderr, "leitsatz-bench-faithfulness: %s\n", error.what());
    return EXIT_FAILURE;
  }
}
