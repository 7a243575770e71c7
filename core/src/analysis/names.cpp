// The names of the public enumerations, as JSON and the command line show them.
#include <array>

#include "leitsatz/leitsatz.h"
#include "ranking/feature_table.h"

namespace leitsatz {
namespace {

constexpr std::array<std::string_view, 8> kBlockKindNames = {
    "title", "heading", "paragraph", "list_item", "quote", "caption", "code", "boilerplate"};

// A copy of one column of kFlags: a program that only asks for names holds no meanings then.
constexpr std::array<std::string_view, kFlagCount> make_flag_names() {
  std::array<std::string_view, kFlagCount> names{};
  for (std::size_t bit = 0; bit < names.size(); ++bit) names[bit] = kFlags[bit].name;
  return names;
}
constexpr auto kFlagNames = make_flag_names();

constexpr bool are_flags_in_order() {
  for (std::size_t bit = 0; bit < std::size(kFlags); ++bit) {
    if (kFlags[bit].flag != 1u << bit) return false;
  }
  return true;
}
static_assert(are_flags_in_order(), "the rows of flags.def are not in the order of their bits");

constexpr std::array<std::string_view, kReasonCount> kReasonNames = {
    "lead", "title", "central", "keywords", "figures", "names", "cue", "opens_section", "focus"};

constexpr std::array<std::string_view, kKeepCount> kKeepNames = {"numbers", "urls", "code"};

constexpr std::array<std::string_view, 4> kRankerNames = {"salience", "lead", "textrank",
                                                          "lexrank"};

constexpr std::array<std::string_view, kSummaryTypeCount> kSummaryTypeNames = {
    "tldr", "key-points", "teaser", "headline"};

constexpr std::array<std::string_view, kFeatureCount> make_feature_names() {
  std::array<std::string_view, kFeatureCount> names{};
  for (std::size_t i = 0; i < kFeatureCount; ++i) {
    names[static_cast<std::size_t>(kFeatures[i].feature)] = kFeatures[i].name;
  }
  return names;
}
constexpr auto kFeatureNames = make_feature_names();

}  // namespace

std::string_view status_message(Status status) {
  switch (status) {
    case Status::kOk:
      return "no error";
    case Status::kTextTooLong:
      return "the text is longer than 1 GiB";
    case Status::kOutOfMemory:
      return "not enough memory";
    case Status::kUnknownLanguage:
      return "unknown language";
    case Status::kInvalidBudget:
      return "a number outside its range, or not one cost for each sentence";
    case Status::kMissingData:
      return "the Unicode data can't be read";
    case Status::kInvalidArgument:
      return "blocks out of order, a null pointer or a number outside its range";
  }
  return "unknown status";
}

std::string_view block_kind_name(BlockKind kind) {
  return kBlockKindNames[static_cast<std::size_t>(kind)];
}

std::string_view flag_name(int bit) { return kFlagNames[static_cast<std::size_t>(bit)]; }

std::string_view data_pack_name(int bit) { return kDataPackNames[static_cast<std::size_t>(bit)]; }

std::string_view reason_name(int bit) { return kReasonNames[static_cast<std::size_t>(bit)]; }

std::string_view keep_name(int bit) { return kKeepNames[static_cast<std::size_t>(bit)]; }

std::string_view ranker_name(Ranker ranker) {
  return kRankerNames[static_cast<std::size_t>(ranker)];
}

std::string_view summary_type_name(SummaryType type) {
  return kSummaryTypeNames[static_cast<std::size_t>(type)];
}

std::optional<SummaryType> summary_type_from_name(std::string_view name) {
  for (std::size_t i = 0; i < kSummaryTypeNames.size(); ++i) {
    if (kSummaryTypeNames[i] == name) return static_cast<SummaryType>(i);
  }
  return std::nullopt;
}

std::optional<Ranker> ranker_from_name(std::string_view name) {
  for (std::size_t i = 0; i < kRankerNames.size(); ++i) {
    if (kRankerNames[i] == name) return static_cast<Ranker>(i);
  }
  return std::nullopt;
}

std::span<const std::string_view> feature_names() { return kFeatureNames; }

}  // namespace leitsatz
