#include "run.h"

#include <cstdio>
#include <new>

#include "batch/batch.h"
#include "files/complain.h"
#include "files/cost_file.h"
#include "files/file_list.h"
#include "files/input.h"
#include "files/sink.h"
#include "options/language_list.h"
#include "options/manual.h"
#include "options/options.h"
#include "output/printer.h"
#include "readers/file_articles.h"
#include "summary/summarize.h"
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

// Summarizes one article of a file. False, after a diagnostic, if nothing could be chosen.
bool run_article(const FileArticle& article, const std::string& path, const std::string& file,
                 const Settings& settings, Printer& printer) {
  const std::string name = article.name_in(file);
  const auto fail = [&](std::string_view reason) {
    complain(name + ": " + std::string(reason));
    return false;
  };
  const ParsedInput& parsed = article.parsed;
  for (const std::string& remark : parsed.remarks) fail(remark);
  if (!parsed.error.empty()) return fail(parsed.error);

  const Result<SummarizedInput> summarized =
      summarize(parsed, {settings.language, settings.title, settings.focus}, settings);
  if (!summarized && summarized.error().status == Status::kInvalidBudget) {
    return fail("it has not as many sentences as there are costs: --explain lists them");
  }
  if (!summarized) return fail(status_message(summarized.error().status));
  if (!summarized->nothing.empty()) {
    // Of an empty input that was said when it was read.
    if (!article.is_empty) fail(summarized->nothing);
  } else if (summarized->has_focus && !summarized->analysis.focus_matched()) {
    fail("says nothing of the focus: summarized without it");
  }
  if (const std::size_t articles = summarized->articles(); articles > 1) {
    fail(std::to_string(articles) + " articles in one text");
  }
  printer.print(*summarized, {path, name, article.number, article.id});
  return summarized->nothing.empty();
}

// Summarizes the articles of a file. False, after a diagnostic, if one of them failed.
bool run_file(const std::string& path, const Settings& settings, Sink& sink, Printer& printer) {
  Input input(path);
  const auto fail = [&](std::string_view reason) {
    complain(input.name() + ": " + std::string(reason));
    return false;
  };
  if (!input.error().empty()) return fail(input.error());
  invite(input);
  FileArticles articles(input, path, settings);
  bool all_done = true;
  while (!sink.failed()) {
    const std::optional<FileArticle> article = articles.next();
    if (!article) break;
    all_done = run_article(*article, path, input.name(), settings, printer) && all_done;
  }
  if (!input.error().empty()) return fail(input.error());
  if (!articles.error().empty()) return fail(articles.error());
  return all_done;
}

bool run_articles(const Settings& settings, Sink& sink) {
  Printer printer(settings, sink);
  bool all_done = true;
  for (const std::string& path : settings.files) {
    if (sink.failed()) break;
    all_done = run_file(path, settings, sink, printer) && all_done;
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
      if (settings.together) return run_together(settings, sink);
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
