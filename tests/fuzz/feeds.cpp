// Feeds: any bytes as XML, as JSON, and as a file whose name or looks say that it is a feed.
#include "article_checks.h"
#include "framed.h"
#include "readers/feed.h"

namespace leitsatz::fuzz {
namespace {

std::string bits_of(const cli::Feed& feed) {
  std::string bits = feed.title + '\0' + feed.language + '\0' + feed.error;
  for (const cli::FeedEntry& entry : feed.entries) {
    for (const std::string* part : {&entry.title, &entry.author, &entry.date, &entry.link,
                                    &entry.id, &entry.html, &entry.text}) {
      bits += '\0' + *part;
    }
  }
  return bits;
}

void run(Controls controls) {
  const cli::Settings settings = settings_from(controls);
  const std::uint32_t which = controls.below(3);
  const std::string_view frame = controls.pick(kFrames);
  const char* const name = controls.flag() ? "a.rss" : "a.xml";
  const Framed exact(controls.text());
  if (which == 2) {
    check_articles(exact.text(), name, settings);
    return;
  }
  const auto read = which == 0 ? cli::read_xml_feed : cli::read_json_feed;
  const cli::Feed feed = read(exact.text());
  EXPECT(bits_of(read(Framed(exact.text(), frame).text())) == bits_of(feed));
  for (const cli::FeedEntry& entry : feed.entries) {
    check_parsed(cli::parse_entry(entry, feed), settings);
  }
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({data, size});
  return 0;
}
