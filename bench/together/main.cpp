// leitsatz-bench-together: how good one summary of several texts is, by ROUGE, beside that of the
// texts as one text and classic systems. See bench/README.md.

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <iomanip>
#include <iostream>
#include <regex>
#include <sstream>

#include "../corpus/corpus.h"
#include "../quality/program.h"
#include "../quality/random.h"
#include "../quality/rouge.h"
#include "../quality/table.h"
#include "clusters.h"
#include "systems.h"

namespace {

using namespace leitsatz::together;
namespace bench = leitsatz::bench;
namespace quality = leitsatz::quality;

constexpr std::size_t kMinBudget = 50, kMaxBudget = 200;  // words
constexpr std::size_t kResamples = 1000;
constexpr std::uint64_t kSeed = 2004;
constexpr double kPercent = 100;
enum class Part : std::uint8_t { kAll, kEven, kOdd };  // of the clusters of each set

struct Arguments {
  std::vector<std::string> paths;
  std::string sets = "multinews_multidoc|vims200_sapo";
  Part part = Part::kAll;
  bool markdown = false;
};

// What a system did with the clusters of all sets.
struct Outcome {
  std::vector<double> r1, r2;  // by cluster
  // The share of the words that is from the first text; and from the same one if it is given last.
  std::vector<double> first, moved;
};

// The mean length of the references, the same for all systems.
std::size_t budget_of(const std::vector<Cluster>& clusters) {
  double words = 0;
  for (const Cluster& cluster : clusters) {
    quality::Vocabulary vocabulary;
    double own = 0;
    for (const std::string& reference : cluster.references) {
      own += static_cast<double>(vocabulary.tokens(reference).size());
    }
    words += own / static_cast<double>(cluster.references.size());
  }
  const double mean = words / static_cast<double>(clusters.size());
  return std::clamp(static_cast<std::size_t>(std::lround(mean)), kMinBudget, kMaxBudget);
}

// The share of the words of whole sentences that is from one text.
double share_of(std::size_t text, const std::vector<Sentence>& chosen) {
  std::size_t part = 0, all = 0;
  for (const Sentence& sentence : chosen) {
    all += sentence.tokens.size();
    if (sentence.text == text) part += sentence.tokens.size();
  }
  return static_cast<double>(part) / static_cast<double>(std::max<std::size_t>(1, all));
}

void evaluate(const Cluster& cluster, std::size_t words, System system, Outcome& outcome) {
  quality::Vocabulary vocabulary;
  std::vector<quality::Lines> references;
  for (const std::string& reference : cluster.references) {
    references.push_back(vocabulary.lines(reference));
  }
  std::vector<Sentence> chosen = choose(system, cluster, words, vocabulary);
  outcome.first.push_back(share_of(0, chosen));
  const Cluster reversed = {{cluster.texts.rbegin(), cluster.texts.rend()}, {}};
  outcome.moved.push_back(
      share_of(cluster.texts.size() - 1, choose(system, reversed, words, vocabulary)));
  quality::Lines lines;
  for (Sentence& sentence : chosen) {  // cut after exactly so many words
    sentence.tokens.resize(std::min(sentence.tokens.size(), words));
    words -= sentence.tokens.size();
    lines.push_back(std::move(sentence.tokens));
  }
  const quality::Rouge rouge = quality::score(lines, references);
  outcome.r1.push_back(rouge.r1);
  outcome.r2.push_back(rouge.r2);
}

double mean(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values) sum += value;
  return sum / static_cast<double>(values.size());
}

std::string percent(double value) {
  std::ostringstream out;
  out << std::fixed << std::setprecision(2) << value * kPercent;
  return std::move(out).str();
}

// The mean of a minus b, with its interval of 95 %.
std::string gain(const std::vector<double>& a, const std::vector<double>& b) {
  std::vector<double> differences, means;
  for (std::size_t i = 0; i < a.size(); ++i) differences.push_back(a[i] - b[i]);
  quality::Random random(kSeed);
  for (std::size_t n = 0; n < kResamples; ++n) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += differences[random.below(a.size())];
    means.push_back(sum / static_cast<double>(a.size()));
  }
  std::sort(means.begin(), means.end());
  const std::size_t low = kResamples * 25 / 1000;
  return percent(mean(differences)) + " (" + percent(means[low]) + " .. " +
         percent(means[kResamples - 1 - low]) + ")";
}

std::vector<Cluster> part_of(std::vector<Cluster> clusters, Part part) {
  if (part == Part::kAll) return clusters;
  std::vector<Cluster> some;
  for (std::size_t i = part == Part::kOdd ? 1 : 0; i < clusters.size(); i += 2) {
    some.push_back(std::move(clusters[i]));
  }
  return some;
}

void report(const std::string& name, const std::vector<Cluster>& clusters, bool markdown) {
  const std::size_t words = budget_of(clusters);
  double fair = 0;  // the share of a text if all had the same
  for (const Cluster& cluster : clusters) {
    fair += 1 / static_cast<double>(cluster.texts.size() * clusters.size());
  }
  std::vector<Outcome> outcomes(std::size(kSystems));
  for (std::size_t s = 0; s < outcomes.size(); ++s) {
    for (const Cluster& cluster : clusters) evaluate(cluster, words, kSystems[s], outcomes[s]);
  }
  quality::Table table{
      name + ": " + std::to_string(clusters.size()) + " clusters, " + std::to_string(words) +
          " words; a fair share is " + percent(fair),
      {{"system", "R1", "R2", "first text", "given last", "together's gain in R1", "in R2"}}};
  for (std::size_t s = 0; s < outcomes.size(); ++s) {
    const Outcome& own = outcomes[s];
    table.rows.push_back({std::string(system_name(kSystems[s])), percent(mean(own.r1)),
                          percent(mean(own.r2)), percent(mean(own.first)), percent(mean(own.moved)),
                          gain(outcomes[0].r1, own.r1), gain(outcomes[0].r2, own.r2)});
  }
  print(std::cout, table, markdown ? quality::TableStyle::kMarkdown : quality::TableStyle::kText);
}

void run(const Arguments& arguments) {
  const std::regex wanted(arguments.sets);
  bool found = false;
  for (const auto& file : bench::find_sets(arguments.paths)) {
    const std::string name = bench::set_name(file);
    if (!std::regex_search(name, wanted)) continue;
    const std::vector<Cluster> clusters = part_of(read_clusters(file), arguments.part);
    if (clusters.empty()) continue;
    found = true;
    report(name, clusters, arguments.markdown);
  }
  if (!found) throw bench::CorpusError("--sets: no set's name matches, or it has no clusters");
}

}  // namespace

int main(int argc, char** argv) {
  Arguments arguments;
  CLI::App app("Measures one summary of several texts with ROUGE.", "leitsatz-bench-together");
  app.add_option("PATH", arguments.paths, "Sets (.jsonl, .jsonl.gz) or directories of them")
      ->envname("LEITSATZ_DATA")
      ->required();
  app.add_option("--sets", arguments.sets, "Only sets whose name holds a match of this pattern");
  app.add_option("--part", arguments.part, "Every second cluster: even to tune on, odd to report")
      ->transform(CLI::CheckedTransformer(std::map<std::string, Part>{
          {"all", Part::kAll}, {"even", Part::kEven}, {"odd", Part::kOdd}}));
  app.add_flag("--markdown", arguments.markdown, "Print Markdown tables");
  return quality::run_program(app, argc, argv, [&] { run(arguments); });
}
