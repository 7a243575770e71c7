// Command lines: an argument a line. They give settings in their ranges, which a text can be
// summarized with, or say what is wrong.
#include "options/options.h"

#include <cstdint>

#include "expect.h"
#include "leitsatz/leitsatz.h"
#include "rendering.h"

namespace leitsatz::fuzz {
namespace {

constexpr std::string_view kText =
    "Harbour Town\n\n"
    "The harbour will close in March. \"We were not told,\" said the mayor, who asked for a year. "
    "It has cost the town two million crowns. A bridge is to be built until then.\n\n"
    "- Boats leave at six\n- Nobody knows where to";

void summarize(const cli::Settings& settings) {
  const Result<cli::SummarizedInput> input =
      cli::summarize_text(kText, {settings.language, settings.title, settings.focus}, settings);
  if (!input) {
    EXPECT(input.error().status == Status::kUnknownLanguage);
    return;
  }
  rendered(*input, settings);
}

void check(const cli::Settings& settings) {
  EXPECT(!settings.files.empty() || !settings.files_from.empty());
  const Budget budget = settings.demand.budget();
  EXPECT(budget.share >= 0 && budget.share <= 1);
  EXPECT(budget.type == settings.demand.type);
  if (settings.action == cli::Action::kSummarize) summarize(settings);
}

// The library takes any options and budgets, and says what it does not take.
void check_library(std::string_view language, double share) {
  const Result<Analysis> analysis = analyze(kText, {.language = language});
  if (!analysis) {
    EXPECT(analysis.error().status == Status::kUnknownLanguage && !language.empty());
    return;
  }
  const Result<Summary> summary = select(*analysis, {.share = share});
  if (!summary) EXPECT(summary.error().status == Status::kInvalidBudget);
  EXPECT(static_cast<bool>(summary) == (share >= 0 && share <= 1));
}

void run(std::string_view bytes) {
  std::vector<std::string> arguments;
  while (!bytes.empty()) {
    std::string argument(bytes.substr(0, bytes.find('\n')));
    bytes.remove_prefix(std::min(bytes.size(), argument.size() + 1));
    argument.resize(std::min(argument.size(), argument.find('\0')));  // as the system passes them
    arguments.push_back(std::move(argument));
  }
  const cli::ParsedArguments parsed = cli::parse_arguments(arguments);
  EXPECT(parsed.settings.has_value() == parsed.error.empty());
  if (parsed.settings) check(*parsed.settings);
  for (const std::string& argument : arguments) {
    double share = 0;
    argument.copy(reinterpret_cast<char*>(&share), sizeof share);
    check_library(argument, share);
  }
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({reinterpret_cast<const char*>(data), size});
  return 0;
}
