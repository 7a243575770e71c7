// The short texts of a feed, its titles and names: whether they are HTML, and what they say.
//
// Cost: linear.
#ifndef LEITSATZ_CLI_READERS_FEED_TEXTS_H_
#define LEITSATZ_CLI_READERS_FEED_TEXTS_H_

#include <string>
#include <string_view>

namespace leitsatz::cli {

// Whether a text holds tags or character references.
bool holds_markup(std::string_view text);

// The text of a piece of HTML, on one line.
std::string plain_text(std::string_view html);

// A plain text on one line.
std::string one_line_of(std::string_view text);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_FEED_TEXTS_H_
