// Reads feeds: RSS 0.9 to 2.0, Atom (RFC 4287) and JSON Feed.
//
// XML is read by libxml2, without network, document types or entities of the feed's own. Faults
// that feeds often have are mended: HTML's character references, a bare '&' or '<', control
// characters. Cost: linear in time and memory; nothing recurses.
#ifndef LEITSATZ_CLI_READERS_FEED_H_
#define LEITSATZ_CLI_READERS_FEED_H_

#include <string>
#include <string_view>
#include <vector>

namespace leitsatz::cli {

// All strings are UTF-8, and empty where the feed does not give them.
struct FeedEntry {
  std::string title;
  std::string author;
  std::string date;  // as the feed has it
  std::string link;
  std::string id;
  std::string html;  // the content, or else the summary
  std::string text;  // the same, if it is plain text
};

struct Feed {
  std::string title;
  std::string language;
  std::vector<FeedEntry> entries;  // all that could be read
  std::string error;               // what is wrong with the feed, and where; or empty
};

// True if this build can read feeds in XML.
bool can_read_xml_feeds();

// True if the bytes begin as a feed does, in XML or in JSON.
bool looks_like_feed(std::string_view bytes);
bool looks_like_json_feed(std::string_view bytes);

// Reads a feed in UTF-8. REQUIRES: it looks like a JSON Feed, or can_read_xml_feeds().
Feed read_feed(std::string_view text);

// Of the two kinds. REQUIRES: can_read_xml_feeds().
Feed read_xml_feed(std::string_view text);
Feed read_json_feed(std::string_view text);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_FEED_H_
