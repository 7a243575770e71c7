#include <iterator>

#include "options.h"

namespace leitsatz::cli {
namespace {

using enum OptionId;

constexpr std::string_view kLengthSection = "How much";
constexpr std::string_view kShowSection = "What to show";
constexpr std::string_view kInputSection = "About the article";
constexpr std::string_view kBatchSection = "Batches";
constexpr std::string_view kHelpSection = "Help";

constexpr OptionRow kTable[] = {
    {kSentences, kLengthSection, 'n', "sentences", "N", "", ValueKind::kWord,
     "at most N sentences (default 3, or no limit when another limit is given)"},
    {kWords, kLengthSection, 'w', "words", "N", "", ValueKind::kWord,
     "at most N words (a headline: default 17)"},
    {kCharacters, kLengthSection, 'c', "characters", "N", "", ValueKind::kWord,
     "at most N characters (code points), separators not counted"},
    {kShare, kLengthSection, 's', "share", "P", "", ValueKind::kWord,
     "at most this share of the article's words: 0.2 or 20%"},
    {kLength, kLengthSection, 'l', "length", "SIZE", "short medium long", ValueKind::kWord,
     "a preset: 1, 3 or 5 sentences; 3, 5 or 7 key points; a headline of 12, 17 or 22 words"},
    {kType, kShowSection, 't', "type", "TYPE", "summary key-points headline", ValueKind::kWord,
     "sentences, bullets, or one clause (default summary)"},
    {kFormat, kShowSection, 'f', "format", "FORMAT", "text markdown json", ValueKind::kWord,
     "how to print it (default text)"},
    {kKeywords, kShowSection, 'k', "keywords", "", "", ValueKind::kNone,
     "print the article's keywords too"},
    {kStats, kShowSection, 0, "stats", "", "", ValueKind::kNone,
     "print word counts and reading times too"},
    {kExplain, kShowSection, 'e', "explain", "", "", ValueKind::kNone,
     "print every sentence with its score and the reasons for it"},
    {kHighlight, kShowSection, 0, "highlight", "", "", ValueKind::kNone,
     "print the whole article with the chosen sentences marked"},
    {kColor, kShowSection, 0, "color", "WHEN", "auto always never", ValueKind::kWord,
     "colour the output (default auto: on a terminal, unless NO_COLOR is set)"},
    {kOutput, kShowSection, 'o', "output", "FILE", "", ValueKind::kFile,
     "write to FILE, which appears only when it is complete"},
    {kLanguage, kInputSection, 0, "language", "TAG", "", ValueKind::kWord,
     "its language as a BCP 47 tag, such as de (default: found out)"},
    {kTitle, kInputSection, 0, "title", "TEXT", "", ValueKind::kWord,
     "its title (default: its own first heading)"},
    {kRanker, kInputSection, 0, "ranker", "NAME", "salience lead textrank lexrank",
     ValueKind::kWord, "how to rank its sentences (default salience)"},
    {kJsonl, kBatchSection, 0, "jsonl", "", "", ValueKind::kNone,
     "read one JSON object a line (text, and optionally id, title, language) and print one a line"},
    {kJobs, kBatchSection, 'j', "jobs", "N", "", ValueKind::kWord,
     "with --jsonl: work on N lines at once, 0 for one a core (default 1)"},
    {kHelp, kHelpSection, 'h', "help", "", "", ValueKind::kNone, "print this help"},
    {kVersion, kHelpSection, 'V', "version", "", "", ValueKind::kNone, "print the version"},
    {kCompletions, kHelpSection, 0, "completions", "SHELL", "bash zsh fish", ValueKind::kWord,
     "print the completions for a shell"},
    {kMan, "", 0, "man", "", "", ValueKind::kNone, "print the manual page"},
};
static_assert(std::size(kTable) == kOptionCount);

// The table's order is the enum's: a row is found by its id.
constexpr bool in_order() {
  for (std::size_t i = 0; i < kOptionCount; ++i) {
    if (kTable[i].id != static_cast<OptionId>(i)) return false;
  }
  return true;
}
static_assert(in_order());

}  // namespace

std::span<const OptionRow> option_table() { return kTable; }

}  // namespace leitsatz::cli
