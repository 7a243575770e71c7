// The texts of a feed: whether they are HTML, and what a short one says.
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

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_FEED_TEXTS_H_
