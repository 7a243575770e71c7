// The words of the options, and the values behind them.
#include "options/choices.h"

#include <doctest/doctest.h>

#include "options/options.h"

using namespace leitsatz::cli;
using leitsatz::Ranker;

namespace {

enum class Size { kSmall, kLarge };

constexpr Choice<Size> kSwapped[] = {{"large", Size::kLarge}, {"small", Size::kSmall}};
constexpr Choice<Size> kTwice[] = {{"small", Size::kSmall}, {"large", Size::kSmall}};
constexpr Choice<Size> kNameless[] = {{"small", Size::kSmall}, {"", Size::kLarge}};
constexpr Choice<Size> kShort[] = {{"small", Size::kSmall}};
constexpr Choice<Size> kWhole[] = {{"small", Size::kSmall}, {"large", Size::kLarge}};

Settings parsed(const std::string& option, const std::string& word) {
  const ParsedArguments arguments = parse_arguments({option, word});
  REQUIRE(arguments.settings);
  return *arguments.settings;
}

}  // namespace

TEST_CASE("A table of choices is complete with each enumerator once, in order, under a word") {
  CHECK(is_complete(kWhole, Size::kLarge));
  CHECK_FALSE(is_complete(kSwapped, Size::kLarge));
  CHECK_FALSE(is_complete(kTwice, Size::kLarge));
  CHECK_FALSE(is_complete(kNameless, Size::kLarge));
  CHECK_FALSE(is_complete(kShort, Size::kLarge));
}

TEST_CASE("A word of an option stands for the value of its name") {
  CHECK(parsed("--ranker", "salience").ranker == Ranker::kSalience);
  CHECK(parsed("--ranker", "lead").ranker == Ranker::kLead);
  CHECK(parsed("--ranker", "textrank").ranker == Ranker::kTextRank);
  CHECK(parsed("--ranker", "lexrank").ranker == Ranker::kLexRank);
  CHECK(parsed("--type", "tldr").demand.type == Type::kTldr);
  CHECK(parsed("--type", "key-points").demand.type == Type::kKeyPoints);
  CHECK(parsed("--type", "teaser").demand.type == Type::kTeaser);
  CHECK(parsed("--type", "headline").demand.type == Type::kHeadline);
  CHECK(parsed("--input", "auto").input == InputKind::kAuto);
  CHECK(parsed("--input", "text").input == InputKind::kText);
  CHECK(parsed("--input", "markdown").input == InputKind::kMarkdown);
  CHECK(parsed("--input", "html").input == InputKind::kHtml);
  CHECK(parsed("--input", "mail").input == InputKind::kMail);
  CHECK(parsed("--input", "pdf").input == InputKind::kPdf);
  CHECK(parsed("--color", "never").color == Color::kNever);
  CHECK(parsed("--completions", "zsh").shell == Shell::kZsh);
}
