// leitsatz-bench-quality: how good the summaries are, by ROUGE, system by system and set by set.
// See bench/README.md.

#include <CLI/CLI.hpp>
#include <iostream>
#include <nlohmann/json.hpp>
#include <regex>
#include <thread>

#include "../corpus/corpus.h"
#include "evaluate.h"
#include "plot.h"
#include "program.h"
#include "report.h"

namespace {

using namespace leitsatz::bench;
using namespace leitsatz::quality;

// Sets of news articles. Goals are stated as means over these.
constexpr const char* kNews =
    "cnndm_cut400|cnndm_qags|cnndm_summeval100_1ref|newsroom60|xsum_pyr100|pages_meta\\.(en|de|es|"
    "fr)|"
    "orangesum\\.fr|tagesschau\\.de|indosum\\.id|vims200_sapo\\.vi|bnlpc1\\.bn|norsumm_dev\\.no";

struct Arguments {
  std::vector<std::string> paths;
  std::vector<std::string> rankers;
  std::string sets = "";
  std::string news = kNews;
  std::string json;
  std::size_t max_documents = static_cast<std::size_t>(-1);
  unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
  std::uint32_t noise = 0;
  std::string plot;
  bool use_language = false;
  bool markdown = false;
};

void declare(CLI::App& app, Arguments& arguments) {
  app.add_option("PATH", arguments.paths, "Sets (.jsonl, .jsonl.gz) or directories of them")
      ->envname("LEITSATZ_DATA")
      ->required();
  app.add_option("--ranker", arguments.rankers,
                 "Systems to compare, the first with each other one (default: all)")
      ->delimiter(',');
  app.add_option("--sets", arguments.sets, "Only sets whose name holds a match of this pattern");
  app.add_option("--news", arguments.news, "Which sets are news: a pattern for a name's start");
  app.add_option("--max-docs", arguments.max_documents, "Only the first documents of each set");
  app.add_option("--jobs", arguments.jobs, "Threads; the result is the same for any number")
      ->check(CLI::PositiveNumber);
  app.add_flag("--use-language", arguments.use_language, "Tell the language as the data states it");
  app.add_option("--noise", arguments.noise, "Damage 30 % of the sentences, with this seed");
  app.add_option("--plot", arguments.plot, "Also draw the languages to this SVG file");
  app.add_flag("--markdown", arguments.markdown, "Print Markdown tables");
  app.add_option("--json", arguments.json, "Also write all figures to this file");
}

constexpr std::size_t kPoolDocuments = 20;  // of each set, whose sentences are put elsewhere

Pool make_pool(const std::vector<std::string>& paths) {
  Pool pool;
  for (const auto& file : find_sets(paths)) {
    for (const Item& item : read_set(file, kPoolDocuments)) {
      const auto analysis = leitsatz::analyze(item.text, {.title = item.title});
      if (analysis) collect(item, *analysis, pool);
    }
  }
  return pool;
}

void run(const Arguments& arguments) {
  const std::regex wanted(arguments.sets);
  const std::regex news(arguments.news);
  Report report{.systems = chosen_systems<System>(arguments.rankers, kSystems, system_from_name),
                .sets = {},
                .news = {}};
  EvaluateOptions options{.systems = report.systems,
                          .use_language = arguments.use_language,
                          .jobs = arguments.jobs,
                          .noise = arguments.noise};
  report.noisy = arguments.noise != 0;
  if (report.noisy) options.pool = make_pool(arguments.paths);
  for (const auto& file : find_sets(arguments.paths)) {
    const std::string name = set_name(file);
    if (!std::regex_search(name, wanted)) continue;
    std::cerr << name << '\n';
    report.sets.push_back(evaluate(name, read_set(file, arguments.max_documents), options));
    if (std::regex_search(name, news, std::regex_constants::match_continuous)) {
      report.news.insert(name);
    }
  }
  if (report.sets.empty()) throw CorpusError("--sets: no set's name matches");
  print(std::cout, report, arguments.markdown ? TableStyle::kMarkdown : TableStyle::kText);
  write_file(arguments.plot, [&](std::ostream& out) { plot_languages(out, report); });
  write_file(arguments.json, [&](std::ostream& out) { out << to_json(report) << '\n'; });
}

}  // namespace

int main(int argc, char** argv) {
  Arguments arguments;
  CLI::App app("Measures summaries against references with ROUGE.", "leitsatz-bench-quality");
  declare(app, arguments);
  return run_program(app, argc, argv, [&] { run(arguments); });
}
