// What a line of mail looks like, in any language: a divider, a rule, a field, an attribution.
//
// Cost: linear in the line; is_attribution() looks for words, so its line is bounded.
#ifndef LEITSATZ_CLI_READERS_MAIL_SHAPES_H_
#define LEITSATZ_CLI_READERS_MAIL_SHAPES_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace leitsatz::cli {

inline constexpr std::size_t kMostMarkBytes = 400;  // of a line that is a mark of some kind

// A text without white space around it, also without that which HTML leaves.
std::string_view trim_all(std::string_view text);

// A line without its break, the white space around it, and asterisks for bold type.
std::string_view content(std::string_view line);

// The line behind marks of quotation.
std::string_view unquoted(std::string_view line);

// The number of words of a text; of a script without spaces, as many as its characters make.
std::size_t words_in(std::string_view text);

bool ends_in_colon(std::string_view line);
// Of a sentence, also inside quotation marks.
bool ends_in_stop(std::string_view line);

// A line between two mails, with words in it: "-----Original Message-----".
bool is_divider(std::string_view line);

// A line of nothing but rule.
bool is_rule(std::string_view line);

bool begins_signature(std::string_view line);

// A line that may be a field above a copy: what stands before its colon and behind it.
struct MailField {
  std::string label;  // lowered; empty: it is none
  std::string_view value;
};
MailField field_in(std::string_view line);

bool has_address(std::string_view text);
bool has_digit(std::string_view text);
// "15:00", "15.00", "15h00".
bool has_time(std::string_view text);
// "2024".
bool has_year(std::string_view text);

// "On 13 March 2024 at 15:00, Max Brill <max@ness.example> wrote:"
bool is_attribution(std::string_view line);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MAIL_SHAPES_H_
