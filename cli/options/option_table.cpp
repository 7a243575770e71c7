#include <iterator>

#include "options/choices.h"
#include "options/options.h"
#include "output/formats.h"

namespace leitsatz::cli {
namespace {

using enum OptionId;

constexpr std::string_view kLengthSection = "How much";
constexpr std::string_view kShowSection = "What to show";
constexpr std::string_view kInputSection = "About the article";
constexpr std::string_view kBatchSection = "Batches";
constexpr std::string_view kHelpSection = "Help";

constexpr OptionRow kTable[] = {
    {kSentences, 'n', ValueKind::kWord, kLengthSection, "sentences", "N", nullptr,
     "at most N sentences (default 3, or no limit when another limit is given)"},
    {kWords, 'w', ValueKind::kWord, kLengthSection, "words", "N", nullptr,
     "at most N words (a headline: default 17)"},
    {kCharacters, 'c', ValueKind::kWord, kLengthSection, "characters", "N", nullptr,
     "at most N characters (code points), separators not counted"},
    {kShare, 's', ValueKind::kWord, kLengthSection, "share", "P", nullptr,
     "at most this share of the article's words: 0.2 or 20%"},
    {kLength, 'l', ValueKind::kWord, kLengthSection, "length", "SIZE", words_in<kLengths>,
     "a preset: 1, 3 or 5 sentences; 3, 5 or 7 key points; a headline of 12, 17 or 22 words"},
    {kCostFile, 0, ValueKind::kFile, kLengthSection, "cost-file", "FILE", nullptr,
     "what each sentence costs by any other measure, such as tokens: a whole number a line, for "
     "all "
     "sentences that --explain lists"},
    {kLimit, 0, ValueKind::kWord, kLengthSection, "limit", "N", nullptr,
     "with --cost-file: what the chosen sentences may cost together"},
    {kNeighbours, 0, ValueKind::kWord, kLengthSection, "neighbours", "N", nullptr,
     "bring so many sentences before and behind each chosen one (with a focus: each that answers "
     "it), as far as they fit"},
    {kKeep, 0, ValueKind::kWord, kLengthSection, "keep", "KINDS", words_in<kKeeps>,
     "choose sentences that hold one of these first; several with commas between them"},
    {kType, 't', ValueKind::kWord, kShowSection, "type", "TYPE", words_in<kTypes>,
     "the core fact, its points as bullets, what makes one read on, or one clause (default tldr)"},
    {kFormat, 'f', ValueKind::kWord, kShowSection, "format", "FORMAT", format_words,
     "how to print it (default text)"},
    {kKeywords, 'k', ValueKind::kNone, kShowSection, "keywords", "", nullptr,
     "print the article's keywords too"},
    {kStats, 0, ValueKind::kNone, kShowSection, "stats", "", nullptr,
     "print word counts and reading times too"},
    {kExplain, 'e', ValueKind::kNone, kShowSection, "explain", "", nullptr,
     "print every sentence with its score and the reasons for it"},
    {kHighlight, 0, ValueKind::kNone, kShowSection, "highlight", "", nullptr,
     "print the whole article with the chosen sentences marked"},
    {kOffsetsIn, 0, ValueKind::kWord, kShowSection, "offsets", "UNIT", words_in<kOffsets>,
     "what places in JSON count (default bytes, of UTF-8)"},
    {kColor, 0, ValueKind::kWord, kShowSection, "color", "WHEN", words_in<kColors>,
     "colour the output (default auto: on a terminal, unless NO_COLOR is set)"},
    {kOutput, 'o', ValueKind::kFile, kShowSection, "output", "FILE", nullptr,
     "write to FILE, which appears only when it is complete"},
    {kLanguage, 0, ValueKind::kWord, kInputSection, "language", "TAG", nullptr,
     "its language as a BCP 47 tag, such as de (default: found out)"},
    {kTitle, 0, ValueKind::kWord, kInputSection, "title", "TEXT", nullptr,
     "its title (default: its own first heading)"},
    {kFocus, 0, ValueKind::kWord, kInputSection, "focus", "TERMS", nullptr,
     "what the reader is interested in: sentences that say it weigh more"},
    {kRanker, 0, ValueKind::kWord, kInputSection, "ranker", "NAME", words_in<kRankers>,
     "how to rank its sentences (default salience)"},
    {kInput, 0, ValueKind::kWord, kInputSection, "input", "KIND", words_in<kInputKinds>,
     "what it is (default auto: by the file's name, then its first bytes, else text)"},
    {kEncoding, 0, ValueKind::kWord, kInputSection, "encoding", "LABEL", nullptr,
     "its encoding, such as windows-1251 (default: by byte order mark, a page's own word, validity "
     "as UTF-8, or its looks)"},
    {kRepairMojibake, 0, ValueKind::kNone, kInputSection, "repair-mojibake", "", nullptr,
     "read UTF-8 that was encoded twice as it was meant"},
    {kTogether, 0, ValueKind::kNone, kBatchSection, "together", "", nullptr,
     "summarize all files as one story: what several say is chosen once"},
    {kPerDocument, 0, ValueKind::kWord, kBatchSection, "per-document", "N", nullptr,
     "with --together: at most N sentences from each"},
    {kOrder, 0, ValueKind::kWord, kBatchSection, "order", "ORDER", words_in<kOrders>,
     "with --together: sentences in the order of the files, or of their dates (default text)"},
    {kFilesFrom, 0, ValueKind::kFile, kBatchSection, "files-from", "FILE", nullptr,
     "summarize the files whose names are in FILE, one a line; - is standard input"},
    {kNull, '0', ValueKind::kNone, kBatchSection, "null", "", nullptr,
     "with --files-from: a NUL ends each name, as find -print0 writes them"},
    {kJsonl, 0, ValueKind::kNone, kBatchSection, "jsonl", "", nullptr,
     "read one JSON object a line (text or html, and optionally id, title, language, focus, and "
     "limits that go before those here) and print one a line"},
    {kJobs, 'j', ValueKind::kWord, kBatchSection, "jobs", "N", nullptr,
     "work on N files (with --jsonl: lines) at once, 0 for one a core (default 1)"},
    {kNoProgress, 0, ValueKind::kNone, kBatchSection, "no-progress", "", nullptr,
     "don't say on the terminal how far work is that takes more than a second"},
    {kHelp, 'h', ValueKind::kNone, kHelpSection, "help", "", nullptr, "print this help"},
    {kVersion, 'V', ValueKind::kNone, kHelpSection, "version", "", nullptr, "print the version"},
    {kLanguages, 0, ValueKind::kNone, kHelpSection, "languages", "", nullptr,
     "list the languages that --language takes"},
    {kCompletions, 0, ValueKind::kWord, kHelpSection, "completions", "SHELL", words_in<kShells>,
     "print the completions for a shell"},
    {kMan, 0, ValueKind::kNone, "", "man", "", nullptr, "print the manual page"},
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
