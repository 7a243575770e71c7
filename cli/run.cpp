#include "run.h"

#include <cstdio>
#include <new>

#include "batch/batch.h"
#include "files/complain.h"
#include "files/file_list.h"
#include "files/input.h"
#include "files/sink.h"
#include "options/language_list.h"
#include "options/manual.h"
#include "options/options.h"
#include "output/printer.h"
#include "readers/parsed_input.h"
#include "summary/summarize.h"

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

void invite(const Input& input) {
  if (input.is_terminal()) complain("reading from the terminal; end with Ctrl+D");
}

// Summarizes one article. False, after a diagnostic, if it failed or nothing could be chosen.
bool run_article(const std::string& path, const Settings& settings, Printer& printer) {
  Input input(path);
  const auto fail = [&](std::string_view reason) {
    complain(input.name() + ": " + std::string(reason));
    return false;
  };
  if (!input.error().empty()) return fail(input.error());
  invite(input);
  using enum Input::Content;
  std::optional<std::string> bytes = input.read_all(settings.encoding ? kText : kUnknown);
  if (!bytes) return fail(input.error());
  const bool empty = bytes->empty();
  const ParsedInput parsed = parse_file(path, std::move(*bytes), settings);
  for (const std::string& remark : parsed.remarks) fail(remark);
  if (!parsed.error.empty()) return fail(parsed.error);

  const Result<SummarizedInput> summarized =
      summarize(parsed, {settings.language, settings.title, settings.focus}, settings);
  if (!summarized) return fail(status_message(summarized.error().status));
  if (!summarized->nothing.empty()) {
    if (!empty) fail(summarized->nothing);  // of an empty input that was said when it was read
  } else if (summarized->has_focus && !summarized->analysis.focus_matched()) {
    fail("says nothing of the focus: summarized without it");
  }
  printer.print(*summarized, path, input.name());
  return summarized->nothing.empty();
}

bool run_articles(const Settings& settings, Sink& sink) {
  Printer printer(settings, sink);
  bool all_done = true;
  for (const std::string& path : settings.files) {
    if (sink.failed()) break;
    all_done = run_article(path, settings, printer) && all_done;
  }
  printer.finish();
  return all_done;
}

bool run_batches(const Settings& settings, Sink& sink) {
  bool all_done = true;
  for (const std::string& path : settings.files) {
    if (sink.failed()) break;
    Input input(path);
    if (input.error().empty()) {
      invite(input);
      const BatchResult result = run_batch(input, settings, sink);
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
      return settings.jsonl ? run_batches(settings, sink) : run_articles(settings, sink);
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
