#include "options/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <iterator>

#include "options/choices.h"
#include "output/formats.h"
#include "text/values.h"

namespace leitsatz::cli {
namespace {

using enum OptionId;

constexpr std::size_t kRows = kOptionCount;

constexpr std::string_view kBatchFormat = "json";  // the only format of --jsonl

// The values of the command line, as text.
struct Given {
  std::array<std::string, kRows> values;
  std::array<bool, kRows> seen = {};

  bool has(OptionId id) const { return seen[static_cast<std::size_t>(id)]; }
  const std::string& value(OptionId id) const { return values[static_cast<std::size_t>(id)]; }
};

const OptionRow& row_of(OptionId id) { return option_table()[static_cast<std::size_t>(id)]; }

std::string dashed(const OptionRow& row) { return "--" + std::string(row.name); }
std::string dashed(OptionId id) { return dashed(row_of(id)); }

std::string unknown_option(std::string argument) {
  argument = argument.substr(0, argument.find('='));
  std::string message = "unknown option '" + argument + "'";
  std::vector<std::string_view> names;
  for (const OptionRow& row : option_table()) names.push_back(row.name);
  const std::string_view near = nearest(std::string_view(argument).substr(1), names);
  if (!near.empty()) message += "; did you mean --" + std::string(near) + "?";
  return message;
}

// Splits the arguments into options and files, by CLI11. Returns an error, or nothing.
std::string split(const std::vector<std::string>& arguments, Given& given,
                  std::vector<std::string>& files) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  std::array<CLI::Option*, kRows> options = {};
  std::array<bool, kRows> flags = {};
  for (std::size_t i = 0; i < kRows; ++i) {
    const OptionRow& row = option_table()[i];
    std::string names = dashed(row);
    if (row.letter != 0) names += std::string(",-") + row.letter;
    options[i] =
        row.value.empty() ? app.add_flag(names, flags[i]) : app.add_option(names, given.values[i]);
    options[i]->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  }
  std::vector<std::string> read;
  bool behind_options = false;
  for (const std::string& argument : arguments) {
    behind_options = behind_options || argument == "--";
    // After "--name=", CLI11 would take the next argument as the value.
    if (behind_options || !argument.starts_with("--") || !argument.ends_with('=')) {
      read.push_back(argument);
    } else if (argument == dashed(kFocus) + "=") {  // an empty focus is none
      read.insert(read.end(), {dashed(kFocus), ""});
    } else {
      return argument.substr(0, argument.size() - 1) + " needs a value";
    }
  }
  try {
    // CLI11 reads the vector from its end.
    app.parse(std::vector<std::string>(read.rbegin(), read.rend()));
  } catch (const CLI::ArgumentMismatch& error) {
    const std::string what = error.what();
    return what.substr(0, what.find(':')) + " needs a value";
  } catch (const CLI::ParseError& error) {
    return error.what();
  }
  for (std::size_t i = 0; i < kRows; ++i) {
    given.seen[i] = options[i]->count() > 0 && (!option_table()[i].value.empty() || flags[i]);
  }
  bool only_files = false;
  for (const std::string& rest : app.remaining()) {
    if (!only_files && rest == "--") {
      only_files = true;
    } else if (!only_files && rest.size() > 1 && rest.front() == '-') {
      return unknown_option(rest);
    } else {
      files.push_back(rest);
    }
  }
  if (files.empty() && !given.has(kFilesFrom)) files.emplace_back("-");
  return {};
}

std::string not_one_of(const Given& given, OptionId id, const Words& words) {
  return dashed(id) + ": '" + given.value(id) + "' is not one of " + alternatives(words);
}

// Sets `out` to the value of the option's word. Leaves it alone if the option is not given.
template <const auto& kChoices, class Value>
std::string read_choice(const Given& given, OptionId id, Value& out) {
  if (!given.has(id)) return {};
  for (const Choice<Value>& choice : kChoices) {
    if (choice.word != given.value(id)) continue;
    out = choice.value;
    return {};
  }
  return not_one_of(given, id, words_in<kChoices>());
}

std::string read_format(const Given& given, Settings& settings) {
  if (!given.has(kFormat)) return {};
  const Words words = format_words();
  const auto found = std::find(words.begin(), words.end(), given.value(kFormat));
  if (found == words.end()) return not_one_of(given, kFormat, words);
  settings.format = static_cast<std::size_t>(found - words.begin());
  return {};
}

std::string read_count(const Given& given, OptionId id, std::uint32_t least, std::uint32_t most,
                       std::uint32_t& out) {
  if (!given.has(id)) return {};
  const std::optional<std::uint32_t> count = parse_count(given.value(id), least, most);
  if (count) {
    out = *count;
    return {};
  }
  return dashed(id) + ": '" + given.value(id) + "' is not a whole number from " +
         std::to_string(least) + " to " + std::to_string(most);
}

// The kinds of --keep, with commas between them.
std::string read_keep(const Given& given, std::uint32_t& out) {
  std::string_view rest = given.value(kKeep);
  for (bool more = given.has(kKeep); more;) {
    const std::size_t end = std::min(rest.find(','), rest.size());
    const std::string_view word = rest.substr(0, end);
    more = end < rest.size();
    rest.remove_prefix(std::min(end + 1, rest.size()));
    const auto is_word = [&](const Choice<Keep>& choice) { return choice.word == word; };
    const auto* const found = std::find_if(std::begin(kKeeps), std::end(kKeeps), is_word);
    if (found == std::end(kKeeps)) {
      return "--keep: '" + std::string(word) + "' is not one of " +
             alternatives(words_in<kKeeps>());
    }
    out |= found->value;
  }
  return {};
}

std::string read_share(const Given& given, double& out) {
  if (!given.has(kShare)) return {};
  const std::optional<double> share = parse_share(given.value(kShare));
  if (!share) {
    return "--share: '" + given.value(kShare) +
           "' is not a share above 0 and up to 1, or above 0% and up to 100%";
  }
  out = *share;
  return {};
}

std::string read_demand(const Given& given, Demand& demand) {
  constexpr std::uint32_t kMost = kNoLimit - 1;
  if (demand.type == Type::kHeadline) {
    for (OptionId id : {kSentences, kCharacters, kShare, kCostFile, kLimit, kNeighbours, kKeep}) {
      if (given.has(id)) return dashed(id) + " does not apply to --type headline";
    }
  }
  if (given.has(kCostFile) != given.has(kLimit)) {
    return given.has(kLimit) ? "--limit needs --cost-file" : "--cost-file needs --limit";
  }
  Length length = Length::kMedium;
  Budget& limits = demand.limits;
  std::uint32_t sentences = 0;
  std::string error = read_choice<kLengths>(given, kLength, length);
  if (error.empty()) error = read_count(given, kSentences, 1, kMost, sentences);
  if (error.empty()) error = read_count(given, kWords, 1, kMost, limits.words);
  if (error.empty()) error = read_count(given, kCharacters, 1, kMost, limits.characters);
  if (error.empty()) error = read_share(given, limits.share);
  if (error.empty()) error = read_count(given, kLimit, 1, kMost, limits.limit);
  if (error.empty()) error = read_count(given, kNeighbours, 0, kMostNeighbours, limits.neighbours);
  if (error.empty()) error = read_keep(given, limits.keep);
  if (error.empty()) error = read_count(given, kPerDocument, 1, kMost, demand.per_document);
  if (error.empty()) error = read_choice<kOrders>(given, kOrder, demand.order);
  if (given.has(kLength)) demand.length = length;
  if (given.has(kSentences)) limits.sentences = sentences;
  return error;
}

std::string read_encoding(const Given& given, Settings& settings) {
  if (!given.has(kEncoding)) return {};
  const std::string& label = given.value(kEncoding);
  settings.encoding = encoding_of(label);
  if (settings.encoding) return {};
  std::string message = "--encoding: '" + label + "' is not an encoding we know";
  const std::string_view near = nearest_label(label);
  if (!near.empty()) message += "; did you mean " + std::string(near) + "?";
  return message;
}

Words words_that_highlight() {
  Words words;
  for (const OutputFormat& format : output_formats()) {
    if (format.can_highlight) words.push_back(format.word);
  }
  return words;
}

// Checks options that need or exclude each other.
std::string check_combination(const Given& given, const Settings& settings) {
  if (settings.jsonl && given.has(kFormat) && given.value(kFormat) != kBatchFormat) {
    return "--jsonl prints JSON: it can't be used with --format " + given.value(kFormat);
  }
  if (settings.jsonl && given.has(kTitle)) {
    return "--jsonl takes the title from each line: it can't be used with --title";
  }
  for (OptionId id : {kEncoding, kRepairMojibake}) {
    if (settings.jsonl && given.has(id)) {
      return "--jsonl is UTF-8: it can't be used with " + dashed(id);
    }
  }
  const bool is_file = settings.input == InputKind::kMail || settings.input == InputKind::kPdf ||
                       settings.input == InputKind::kEpub || settings.input == InputKind::kDocx;
  if (settings.jsonl && is_file) {
    return "--jsonl can't be used with --input " + given.value(kInput);
  }
  if (settings.highlight && (settings.jsonl || !output_formats()[settings.format].can_highlight)) {
    return "--highlight needs --format " + alternatives(words_that_highlight());
  }
  if (settings.together) {
    for (OptionId id : {kTitle, kHighlight, kCostFile, kJobs}) {
      if (given.has(id)) return "--together can't be used with " + dashed(id);
    }
    if (settings.jsonl) return "--jsonl takes stories by their \"documents\", without --together";
  }
  for (OptionId id : {kPerDocument, kOrder}) {
    if (given.has(id) && !settings.together && !settings.jsonl) {
      return dashed(id) + " needs --together";
    }
  }
  if (given.has(kTitle) && (settings.files.size() > 1 || given.has(kFilesFrom))) {
    return "--title needs a single FILE";
  }
  if (given.has(kCostFile) && settings.jsonl) {
    return "--jsonl takes the costs from each line: it can't be used with --cost-file";
  }
  if (given.has(kCostFile) && (settings.files.size() > 1 || given.has(kFilesFrom))) {
    return "--cost-file needs a single FILE";
  }
  if (given.has(kOffsetsIn) && !settings.jsonl && given.value(kFormat) != kBatchFormat) {
    return "--offsets needs --format json";
  }
  if (given.has(kNull) && !given.has(kFilesFrom)) return "--null needs --files-from";
  const bool reads_input =
      std::find(settings.files.begin(), settings.files.end(), "-") != settings.files.end();
  if (settings.files_from == "-" && reads_input) {
    return "standard input can't be both the list of --files-from and a FILE";
  }
  return {};
}

std::string read_settings(const Given& given, Settings& settings) {
  // The name of `tldr` in earlier releases.
  const bool earlier_name = given.value(kType) == "summary";
  std::string error =
      earlier_name ? std::string() : read_choice<kTypes>(given, kType, settings.demand.type);
  if (error.empty()) error = read_demand(given, settings.demand);
  if (error.empty()) error = read_format(given, settings);
  if (error.empty()) error = read_choice<kOffsets>(given, kOffsetsIn, settings.offsets);
  if (error.empty()) error = read_choice<kColors>(given, kColor, settings.color);
  if (error.empty()) error = read_choice<kRankers>(given, kRanker, settings.ranker);
  if (error.empty()) error = read_choice<kInputKinds>(given, kInput, settings.input);
  if (error.empty()) error = read_encoding(given, settings);
  if (error.empty()) error = read_count(given, kJobs, 0, kMostJobs, settings.jobs);
  if (!error.empty()) return error;
  settings.language = given.value(kLanguage);
  settings.title = given.value(kTitle);
  settings.focus = given.value(kFocus);
  settings.output = given.value(kOutput);
  settings.files_from = given.value(kFilesFrom);
  settings.cost_file = given.value(kCostFile);
  settings.null_separated = given.has(kNull);
  settings.keywords = given.has(kKeywords);
  settings.stats = given.has(kStats);
  settings.explain = given.has(kExplain);
  settings.highlight = given.has(kHighlight);
  settings.together = given.has(kTogether);
  settings.jsonl = given.has(kJsonl);
  settings.progress = !given.has(kNoProgress);
  settings.repair_mojibake = given.has(kRepairMojibake);
  for (OptionId id : {kLanguage, kTitle, kOutput, kFilesFrom, kCostFile}) {
    if (given.has(id) && given.value(id).empty()) return dashed(id) + " needs a value";
  }
  return check_combination(given, settings);
}

}  // namespace

ParsedArguments parse_arguments(const std::vector<std::string>& arguments) {
  Given given;
  Settings settings;
  if (std::string error = split(arguments, given, settings.files); !error.empty()) {
    return {std::nullopt, error};
  }
  if (given.has(kHelp)) {
    settings.action = Action::kHelp;
  } else if (given.has(kVersion)) {
    settings.action = Action::kVersion;
  } else if (given.has(kLanguages)) {
    settings.action = Action::kLanguages;
  } else if (given.has(kMan)) {
    settings.action = Action::kMan;
  } else if (given.has(kCompletions)) {
    settings.action = Action::kCompletions;
    std::string error = read_choice<kShells>(given, kCompletions, settings.shell);
    if (!error.empty()) return {std::nullopt, error};
  } else if (std::string error = read_settings(given, settings); !error.empty()) {
    return {std::nullopt, error};
  }
  return {settings, {}};
}

}  // namespace leitsatz::cli
