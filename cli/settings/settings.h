// What a command line asks for. options/ makes the settings, every other room only reads them.
#ifndef LEITSATZ_CLI_SETTINGS_SETTINGS_H_
#define LEITSATZ_CLI_SETTINGS_SETTINGS_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "encodings/encoding.h"
#include "leitsatz/leitsatz.h"
#include "settings/demand.h"

namespace leitsatz::cli {

enum class Action : std::uint8_t { kSummarize, kHelp, kVersion, kLanguages, kMan, kCompletions };
enum class InputKind : std::uint8_t {
  kAuto,
  kText,
  kMarkdown,
  kHtml,
  kMail,
  kPdf,
  kTranscript,
  kMailbox,
  kFeed,
  kEpub,
  kDocx
};
enum class Color : std::uint8_t { kAuto, kAlways, kNever };
enum class Offsets : std::uint8_t { kBytes, kUtf16, kCodePoints };  // what JSON counts places in
enum class Shell : std::uint8_t { kBash, kZsh, kFish };

struct Settings {
  Action action = Action::kSummarize;
  Shell shell = Shell::kBash;      // for Action::kCompletions
  std::vector<std::string> files;  // "-" is standard input; never empty without files_from
  std::string files_from;          // path of a list of more files; empty: none
  bool null_separated = false;     // names in that list end with a NUL, not with a line break

  Demand demand;
  std::string cost_file;  // path of the costs of the sentences of the only file; empty: none

  std::string language;
  std::string title;
  std::string focus;
  Ranker ranker = Ranker::kSalience;
  InputKind input = InputKind::kAuto;
  const Encoding* encoding = nullptr;  // null: detect it
  bool repair_mojibake = false;

  std::size_t format = 0;  // row of output_formats()
  bool keywords = false;
  bool stats = false;
  bool explain = false;
  bool highlight = false;
  Offsets offsets = Offsets::kBytes;
  Color color = Color::kAuto;
  std::string output;  // path; empty: standard output

  bool together = false;  // all files are one story
  bool jsonl = false;
  std::uint32_t jobs = 1;  // 0: one for each core
  bool progress = true;    // on a terminal
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_SETTINGS_SETTINGS_H_
