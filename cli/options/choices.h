// The words that options take, each beside the value that it stands for.
#ifndef LEITSATZ_CLI_OPTIONS_CHOICES_H_
#define LEITSATZ_CLI_OPTIONS_CHOICES_H_

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <vector>

#include "settings/settings.h"

namespace leitsatz::cli {

template <class Value>
struct Choice {
  std::string_view word;
  Value value;
};

// True if the choices are the enumerators from 0 to `last`, in their order, each under a word.
template <class Value, std::size_t kCount>
constexpr bool is_complete(const Choice<Value> (&choices)[kCount], Value last) {
  if (kCount != static_cast<std::size_t>(last) + 1) return false;
  for (std::size_t i = 0; i < kCount; ++i) {
    if (choices[i].word.empty() || choices[i].value != static_cast<Value>(i)) return false;
  }
  return true;
}

inline constexpr Choice<Length> kLengths[] = {
    {"short", Length::kShort}, {"medium", Length::kMedium}, {"long", Length::kLong}};
static_assert(is_complete(kLengths, Length::kLong));

inline constexpr Choice<Type> kTypes[] = {{"tldr", Type::kTldr},
                                          {"key-points", Type::kKeyPoints},
                                          {"teaser", Type::kTeaser},
                                          {"headline", Type::kHeadline}};
static_assert(is_complete(kTypes, static_cast<Type>(kSummaryTypeCount - 1)));

inline constexpr Choice<Keep> kKeeps[] = {
    {"numbers", kKeepNumbers}, {"urls", kKeepUrls}, {"code", kKeepCode}};
static_assert(std::size(kKeeps) == kKeepCount);

inline constexpr Choice<Offsets> kOffsets[] = {
    {"bytes", Offsets::kBytes}, {"utf16", Offsets::kUtf16}, {"codepoints", Offsets::kCodePoints}};
static_assert(is_complete(kOffsets, Offsets::kCodePoints));

inline constexpr Choice<StoryOrder> kOrders[] = {{"text", StoryOrder::kText},
                                                 {"date", StoryOrder::kDate}};
static_assert(is_complete(kOrders, StoryOrder::kDate));

inline constexpr Choice<Color> kColors[] = {
    {"auto", Color::kAuto}, {"always", Color::kAlways}, {"never", Color::kNever}};
static_assert(is_complete(kColors, Color::kNever));

inline constexpr Choice<Ranker> kRankers[] = {{"salience", Ranker::kSalience},
                                              {"lead", Ranker::kLead},
                                              {"textrank", Ranker::kTextRank},
                                              {"lexrank", Ranker::kLexRank}};
static_assert(is_complete(kRankers, Ranker::kLexRank));

inline constexpr Choice<InputKind> kInputKinds[] = {{"auto", InputKind::kAuto},
                                                    {"text", InputKind::kText},
                                                    {"markdown", InputKind::kMarkdown},
                                                    {"html", InputKind::kHtml},
                                                    {"mail", InputKind::kMail},
                                                    {"pdf", InputKind::kPdf},
                                                    {"transcript", InputKind::kTranscript},
                                                    {"mailbox", InputKind::kMailbox},
                                                    {"feed", InputKind::kFeed},
                                                    {"epub", InputKind::kEpub},
                                                    {"docx", InputKind::kDocx}};
static_assert(is_complete(kInputKinds, InputKind::kDocx));

inline constexpr Choice<Shell> kShells[] = {
    {"bash", Shell::kBash}, {"zsh", Shell::kZsh}, {"fish", Shell::kFish}};
static_assert(is_complete(kShells, Shell::kFish));

using Words = std::vector<std::string_view>;

// The words of one of the tables above.
template <const auto& kChoices>
Words words_in() {
  Words words;
  for (const auto& choice : kChoices) words.push_back(choice.word);
  return words;
}

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OPTIONS_CHOICES_H_
