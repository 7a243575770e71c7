// A program that compares systems: which ones it compares, the files it writes, how it ends.
#ifndef LEITSATZ_BENCH_QUALITY_PROGRAM_H_
#define LEITSATZ_BENCH_QUALITY_PROGRAM_H_

#include <CLI/CLI.hpp>
#include <exception>
#include <fstream>
#include <iostream>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "../corpus/corpus.h"

namespace leitsatz::quality {

// The systems of these names in their order, all of them if there are no names. Throws
// bench::CorpusError.
template <class System>
std::vector<System> chosen_systems(const std::vector<std::string>& names,
                                   std::span<const System> all,
                                   std::optional<System> (*from_name)(std::string_view)) {
  if (names.empty()) return {all.begin(), all.end()};
  std::vector<System> systems;
  for (const std::string& name : names) {
    const auto system = from_name(name);
    if (!system) throw bench::CorpusError("--ranker: no system is named '" + name + "'");
    systems.push_back(*system);
  }
  return systems;
}

// Writes to the file at `path`, unless that is empty. Throws bench::CorpusError.
template <class Write>
void write_file(const std::string& path, const Write& write) {
  if (path.empty()) return;
  std::ofstream out(path);
  write(out);
  if (!out.flush()) throw bench::CorpusError(path + ": can't write it");
}

// Reads the arguments, runs, and gives the exit status.
template <class Run>
int run_program(CLI::App& app, int argc, char** argv, const Run& run) {
  constexpr int kFailure = 1, kUsage = 2;
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : kUsage;
  }
  try {
    run();
  } catch (const std::exception& error) {
    std::cerr << app.get_name() << ": " << error.what() << '\n';
    return kFailure;
  }
  return 0;
}

}  // namespace leitsatz::quality

#endif  // LEITSATZ_BENCH_QUALITY_PROGRAM_H_
