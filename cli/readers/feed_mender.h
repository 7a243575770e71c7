// Mends a feed in XML, so that a strict parser reads it to its end.
//
// In:  the text of a feed, ill-formed UTF-8 too.
// Out: the same with HTML's character references, bare '&' and '<', void elements and control
//      characters written as XML wants them, and without its document type. Line breaks stay, so
//      that the parser's messages name the lines of the feed. Tags that no feed needs, and that
//      would cost the parser more than linear time, are text.
// Cost: linear.
#ifndef LEITSATZ_CLI_READERS_FEED_MENDER_H_
#define LEITSATZ_CLI_READERS_FEED_MENDER_H_

#include <string>
#include <string_view>

namespace leitsatz::cli {

std::string mend_feed(std::string_view text);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_FEED_MENDER_H_
