// The command line: a table of options, and the settings that a command line makes.
//
// The parser, --help, the manual page and the shell completions are all made from option_table().
// To add an option, add its row (option_table.cpp), its field in Settings and the line that reads
// it (options.cpp).
#ifndef LEITSATZ_CLI_OPTIONS_OPTIONS_H_
#define LEITSATZ_CLI_OPTIONS_OPTIONS_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "options/choices.h"
#include "settings/settings.h"

namespace leitsatz::cli {

enum class OptionId : std::uint8_t {
  kSentences,
  kWords,
  kCharacters,
  kShare,
  kLength,
  kCostFile,
  kLimit,
  kNeighbours,
  kKeep,
  kType,
  kFormat,
  kKeywords,
  kStats,
  kExplain,
  kHighlight,
  kOffsetsIn,
  kColor,
  kOutput,
  kLanguage,
  kTitle,
  kFocus,
  kRanker,
  kInput,
  kEncoding,
  kRepairMojibake,
  kTogether,
  kPerDocument,
  kOrder,
  kFilesFrom,
  kNull,
  kJsonl,
  kJobs,
  kNoProgress,
  kHelp,
  kVersion,
  kLanguages,
  kCompletions,
  kMan,
};

enum class ValueKind : std::uint8_t { kNone, kWord, kFile };

struct OptionRow {
  OptionId id;
  char letter;               // short name, or 0
  ValueKind kind;            // of the option's value
  std::string_view section;  // heading in --help; empty: --help does not show the option
  std::string_view name;     // long name, without dashes
  std::string_view value;    // name of the value in --help; empty: the option is a flag
  Words (*choices)();        // the allowed values; null: any
  std::string_view help;
};

inline constexpr std::size_t kOptionCount = static_cast<std::size_t>(OptionId::kMan) + 1;

// The row of OptionId i is row i.
std::span<const OptionRow> option_table();

// Exactly one of the two is set: the settings, or what is wrong with the command line.
struct ParsedArguments {
  std::optional<Settings> settings;
  std::string error;
};

// `arguments` come without the program's name.
ParsedArguments parse_arguments(const std::vector<std::string>& arguments);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OPTIONS_OPTIONS_H_
