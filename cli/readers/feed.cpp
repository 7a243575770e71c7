#include "readers/feed.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

constexpr std::size_t kSightBytes = std::size_t{64} << 10;

// The text from its root element on; empty if there is none in sight.
std::string_view from_root(std::string_view text) {
  text = text.substr(0, kSightBytes);
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  while (true) {
    text.remove_prefix(std::min(text.find_first_not_of(kBlank), text.size()));
    std::string_view end;
    if (text.starts_with("<?")) {
      end = "?>";
    } else if (text.starts_with("<!--")) {
      end = "-->";
    } else if (text.starts_with("<!")) {
      end = text.substr(0, text.find('>')).find('[') == text.npos ? ">" : "]>";
    } else {
      return text;
    }
    const std::size_t at = text.find(end);
    if (at == text.npos) return {};
    text.remove_prefix(at + end.size());
  }
}

}  // namespace

bool looks_like_json_feed(std::string_view bytes) {
  bytes = bytes.substr(0, kSightBytes);
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  bytes = trim(bytes);
  if (!bytes.starts_with('{')) return false;
  for (std::string_view sign : {"jsonfeed.org/version/", "jsonfeed.org\\/version\\/"}) {
    if (bytes.find(sign) != bytes.npos) return bytes.find("\"version\"") != bytes.npos;
  }
  return false;
}

bool looks_like_feed(std::string_view bytes) {
  if (looks_like_json_feed(bytes)) return true;
  const std::string_view root = from_root(bytes);
  if (!root.starts_with('<')) return false;
  const std::string_view tag = root.substr(1, std::min(root.find('>'), root.size()) - 1);
  std::string_view name = tag.substr(0, tag.find_first_of(" \t\r\n/"));
  const auto declares = [&](std::string_view space) { return tag.find(space) != tag.npos; };
  if (name == "rss") return true;
  if (name.ends_with(":RDF")) return declares("purl.org/rss/") || declares("netscape.com/rdf");
  name = name.substr(name.find(':') == name.npos ? 0 : name.find(':') + 1);
  return name == "feed" && (declares("www.w3.org/2005/Atom") || declares("purl.org/atom/ns"));
}

Feed read_feed(std::string_view text) {
  return looks_like_json_feed(text) ? read_json_feed(text) : read_xml_feed(text);
}

}  // namespace leitsatz::cli
