// The command line: one table of options, and the settings that a command line makes.
//
// The parser, --help, the man page and the shell completions are all made from option_table(), so
// an option is added by adding its row (option_table.cpp), its field in Settings and the line that
// reads it (options.cpp).
#ifndef LEITSATZ_CLI_OPTIONS_OPTIONS_H_
#define LEITSATZ_CLI_OPTIONS_OPTIONS_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "encodings/encoding.h"
#include "leitsatz/leitsatz.h"

namespace leitsatz::cli {

enum class OptionId : std::uint8_t {
  kSentences,
  kWords,
  kCharacters,
  kShare,
  kLength,
  kType,
  kFormat,
  kKeywords,
  kStats,
  kExplain,
  kHighlight,
  kColor,
  kOutput,
  kLanguage,
  kTitle,
  kFocus,
  kRanker,
  kInput,
  kEncoding,
  kRepairMojibake,
  kFilesFrom,
  kNull,
  kJsonl,
  kJobs,
  kHelp,
  kVersion,
  kCompletions,
  kMan,
};

enum class ValueKind : std::uint8_t { kNone, kWord, kFile };

struct OptionRow {
  OptionId id;
  char letter;               // short name, or 0
  ValueKind kind;            // of the values it takes
  std::string_view section;  // heading that --help shows it under; empty: not shown
  std::string_view name;     // long name, without dashes
  std::string_view value;    // what --help calls the value; empty: a flag
  std::string_view choices;  // the only values it takes, spaces between; empty: any
  std::string_view help;
};

inline constexpr std::size_t kOptionCount = static_cast<std::size_t>(OptionId::kMan) + 1;

// The row of OptionId i is row i.
std::span<const OptionRow> option_table();

enum class Action : std::uint8_t { kSummarize, kHelp, kVersion, kMan, kCompletions };
using Type = SummaryType;
enum class Format : std::uint8_t { kText, kMarkdown, kJson, kHtml };
enum class InputKind : std::uint8_t { kAuto, kText, kMarkdown, kHtml, kMail, kPdf };
enum class Color : std::uint8_t { kAuto, kAlways, kNever };

struct Settings {
  Action action = Action::kSummarize;
  std::string shell;               // of kCompletions
  std::vector<std::string> files;  // "-" is standard input; never empty without files_from
  std::string files_from;          // path of a list of more files; empty: none
  bool null_separated = false;     // that list is: by NULs, not by line breaks

  Type type = Type::kTldr;
  Budget budget;                     // of that type
  std::uint32_t headline_words = 0;  // of Type::kHeadline

  std::string language;
  std::string title;
  std::string focus;
  Ranker ranker = Ranker::kSalience;
  InputKind input = InputKind::kAuto;
  const Encoding* encoding = nullptr;  // null: found out
  bool repair_mojibake = false;

  Format format = Format::kText;
  bool keywords = false;
  bool stats = false;
  bool explain = false;
  bool highlight = false;
  Color color = Color::kAuto;
  std::string output;  // path; empty: standard output

  bool jsonl = false;
  std::uint32_t jobs = 1;  // 0: as many as the machine has cores
};

// Exactly one of the two is set: the settings, or what is wrong with the command line.
struct Parsed {
  std::optional<Settings> settings;
  std::string error;
};

// `arguments` come without the program's name.
Parsed parse_arguments(const std::vector<std::string>& arguments);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OPTIONS_OPTIONS_H_
