// leitsatz-bench-readers: how near the choices of each ranker come to those of readers.
// See bench/README.md.

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <thread>

#include "../corpus/corpus.h"
#include "evaluate.h"
#include "labels.h"
#include "plot.h"
#include "report.h"

namespace {

using namespace leitsatz::readers;
using leitsatz::bench::CorpusError;
using leitsatz::quality::TableStyle;

constexpr int kUsage = 2;  // exit status

struct Arguments {
  std::string path;
  std::vector<std::string> rankers;
  std::size_t max_texts = static_cast<std::size_t>(-1);
  unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
  std::string plot;
  std::string json;
  bool markdown = false;
};

void declare(CLI::App& app, Arguments& arguments) {
  app.add_option("PATH", arguments.path, "labels.jsonl.gz, or a folder that holds it or readers/")
      ->envname("LEITSATZ_DATA")
      ->required();
  app.add_option("--ranker", arguments.rankers,
                 "Systems to compare, the first with each other one (default: all)")
      ->delimiter(',');
  app.add_option("--max-docs", arguments.max_texts, "Only the first texts");
  app.add_option("--jobs", arguments.jobs, "Threads; the result is the same for any number")
      ->check(CLI::PositiveNumber);
  app.add_option("--plot", arguments.plot, "Also draw the genres to this SVG file");
  app.add_flag("--markdown", arguments.markdown, "Print Markdown tables");
  app.add_option("--json", arguments.json, "Also write the measures of each text to this file");
}

std::vector<System> chosen_systems(const std::vector<std::string>& names) {
  if (names.empty()) return {std::begin(kSystems), std::end(kSystems)};
  std::vector<System> systems;
  for (const std::string& name : names) {
    const auto system = system_from_name(name);
    if (!system) throw CorpusError("--ranker: no system is named '" + name + "'");
    systems.push_back(*system);
  }
  return systems;
}

void run(const Arguments& arguments) {
  const Results results = evaluate(read_labels(arguments.path, arguments.max_texts),
                                   chosen_systems(arguments.rankers), arguments.jobs);
  print(std::cout, results, arguments.markdown ? TableStyle::kMarkdown : TableStyle::kText);
  if (!arguments.plot.empty()) {
    std::ofstream out(arguments.plot);
    plot_genres(out, results);
    if (!out.flush()) throw CorpusError(arguments.plot + ": can't write it");
  }
  if (arguments.json.empty()) return;
  std::ofstream out(arguments.json);
  out << to_json(results) << '\n';
  if (!out.flush()) throw CorpusError(arguments.json + ": can't write it");
}

}  // namespace

int main(int argc, char** argv) {
  Arguments arguments;
  CLI::App app("Measures choices against those of readers.", "leitsatz-bench-readers");
  declare(app, arguments);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : kUsage;
  }
  try {
    run(arguments);
  } catch (const std::exception& error) {
    std::cerr << "leitsatz-bench-readers: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
