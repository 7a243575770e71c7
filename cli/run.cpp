#include "run.h"

#include <cstdio>
#include <filesystem>
#include <new>
#include <system_error>

#include "batch/batch.h"
#include "batch/files.h"
#include "files/complain.h"
#include "files/cost_file.h"
#include "files/file_list.h"
#include "files/input.h"
#include "files/progress.h"
#include "files/sink.h"
#include "options/language_list.h"
#include "options/manual.h"
#include "options/options.h"
#include "together.h"

namespace leitsatz::cli {
namespace {

int fail_usage(std::string_view message) {
  complain(message);
  std::fputs("Try 'leitsatz --help'.\n", stderr);
  return kExitUsage;
}

// Checked once, since an unknown language would make every file fail.
bool knows_language(const std::string& language) {
  const Result<Analysis> probe = analyze({}, {.language = language});
  return probe || probe.error().status != Status::kUnknownLanguage;
}

// All together; 0 if one of them is no regular file.
std::uint64_t bytes_of(const std::vector<std::string>& files) {
  std::uint64_t bytes = 0;
  for (const std::string& path : files) {
    std::error_code error;
    if (path == "-" || !std::filesystem::is_regular_file(path, error)) return 0;
    bytes += std::filesystem::file_size(path, error);
    if (error) return 0;
  }
  return bytes;
}

bool run_batches(const Settings& settings, Sink& sink) {
  bool all_done = true;
  Progress progress(settings, {.units = "lines", .bytes = bytes_of(settings.files)});
  for (const std::string& path : settings.files) {
    if (sink.failed()) break;
    Input input(path);
    if (input.error().empty()) {
      invite(input);
      const BatchResult result = run_batch(input, settings, sink, progress);
      all_done = all_done && result.failed == 0;
      if (result.failed > 0 && !sink.failed()) {
        complain(input.name() + ": " + std::to_string(result.failed) + " of " +
                 std::to_string(result.lines) + " lines failed");
      }
    }
    if (!input.error().empty()) {
      complain(input.name() + ": " + input.error());
      all_done = false;
    }
  }
  return all_done;
}

bool run_action(const Settings& settings, Sink& sink) {
  switch (settings.action) {
    case Action::kHelp:
      return sink.write(help_text());
    case Action::kVersion:
      return sink.write("leitsatz " LEITSATZ_VERSION "\n");
    case Action::kLanguages:
      return sink.write(language_list());
    case Action::kMan:
      return sink.write(man_page());
    case Action::kCompletions:
      return sink.write(completions_for(settings.shell));
    case Action::kSummarize:
      if (settings.together) return run_together(settings, sink);
      return settings.jsonl ? run_batches(settings, sink) : run_files(settings, sink);
  }
  return false;
}

}  // namespace

int run(const std::vector<std::string>& arguments) {
  prepare_standard_streams();
  try {
    ParsedArguments parsed = parse_arguments(arguments);
    if (!parsed.settings) return fail_usage(parsed.error);
    Settings& settings = *parsed.settings;
    if (!settings.language.empty() && !knows_language(settings.language)) {
      return fail_usage("--language: '" + settings.language + "' is not a language tag we know");
    }
    if (!settings.cost_file.empty() && !read_cost_file(settings)) return kExitFailed;
    const bool all_listed = settings.files_from.empty() || add_listed_files(settings);
    Sink sink(settings.output);
    const bool all_done = !sink.failed() && run_action(settings, sink) && all_listed;
    sink.finish();
    if (!sink.error().empty()) complain(sink.error());
    return all_done && !sink.failed() ? kExitDone : kExitFailed;
  } catch (const std::bad_alloc&) {
    complain("out of memory");
    return kExitFailed;
  }
}

}  // namespace leitsatz::cli
