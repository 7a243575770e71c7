// leitsatz-bench-readers: how near the choices of each ranker come to those of readers.
// See bench/README.md.

#include <CLI/CLI.hpp>
#include <iostream>
#include <nlohmann/json.hpp>
#include <thread>

#include "../quality/program.h"
#include "evaluate.h"
#include "labels.h"
#include "plot.h"
#include "report.h"

namespace {

using namespace leitsatz::readers;
using leitsatz::quality::chosen_systems;
using leitsatz::quality::run_program;
using leitsatz::quality::TableStyle;
using leitsatz::quality::write_file;

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

void run(const Arguments& arguments) {
  const Results results = evaluate(
      read_labels(arguments.path, arguments.max_texts),
      chosen_systems<System>(arguments.rankers, kSystems, system_from_name), arguments.jobs);
  print(std::cout, results, arguments.markdown ? TableStyle::kMarkdown : TableStyle::kText);
  write_file(arguments.plot, [&](std::ostream& out) { plot_genres(out, results); });
  write_file(arguments.json, [&](std::ostream& out) { out << to_json(results) << '\n'; });
}

}  // namespace

int main(int argc, char** argv) {
  Arguments arguments;
  CLI::App app("Measures choices against those of readers.", "leitsatz-bench-readers");
  declare(app, arguments);
  return run_program(app, argc, argv, [&] { run(arguments); });
}
