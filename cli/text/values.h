// Parses and lists the values of options: numbers, shares, words, and corrections of misspelt
// words.
#ifndef LEITSATZ_CLI_TEXT_VALUES_H_
#define LEITSATZ_CLI_TEXT_VALUES_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace leitsatz::cli {

inline constexpr std::uint32_t kMostJobs = 1024;

// The words of a list that single spaces separate.
std::vector<std::string_view> words_of(std::string_view list);

// Joins words with a separator.
std::string join(std::span<const std::string_view> words, std::string_view separator);

// The words as alternatives: "a, b or c".
std::string alternatives(std::span<const std::string_view> words);

// A whole number within the limits, in decimal digits and nothing else.
std::optional<std::uint32_t> parse_count(std::string_view text, std::uint32_t least,
                                         std::uint32_t most);

// "0.2", ".2" or "20%"; above 0, at most 1.
std::optional<double> parse_share(std::string_view text);

// The name that a misspelt `word` most likely means: one that begins with it, or one at most two
// edits (Levenshtein 1965) away. Leading dashes of `word` do not count. Empty if there is none.
std::string_view nearest(std::string_view word, std::span<const std::string_view> names);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_TEXT_VALUES_H_
