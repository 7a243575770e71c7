#include "page/title_heading.h"

#include <utility>

#include "page/text.h"

namespace leitsatz {
namespace {

constexpr std::size_t kMaxTitleBytes = 1000;  // compared

// Words with a space before the first and behind the last one.
std::string pad(std::string words) {
  if (!words.empty()) words.insert(0, 1, ' ').push_back(' ');
  return words;
}

}  // namespace

// Of several the longest, since a site's name may be in the title, too.
TitleHeading::TitleHeading(const PageTree& tree, const PageMeasures& measures,
                           std::string_view title)
    : tree_(tree), title_words_(pad(words_of(title.substr(0, kMaxTitleBytes)))) {
  constexpr int kMaxHeadings = 200;
  std::uint32_t most = 0;
  int count = 0;
  for (std::uint32_t i = 1; i < tree.nodes.size() && count < kMaxHeadings; ++i) {
    const Tag tag = tree.nodes[i].tag;
    if (tag != Tag::kHeading1 && tag != Tag::kHeading2) continue;
    ++count;
    if (!repeats_title(i)) continue;
    const std::uint32_t columns = 2 * columns_in(tree, measures, i) + (tag == Tag::kHeading1);
    if (columns <= most) continue;
    most = columns;
    node_ = i;
  }
}

bool TitleHeading::repeats_title(std::uint32_t heading) const {
  constexpr double kAlike = 0.75;
  if (title_words_.empty()) return false;
  const std::string padded = pad(words_of(tree_.text_in(heading, kMaxTitleBytes)));
  if (padded.empty()) return false;
  const std::size_t all = padded.size() - 2;
  std::size_t fresh = 0, fresh_count = 0;
  for (std::size_t at = 0; at + 1 < padded.size();) {
    const std::size_t end = padded.find(' ', at + 1);
    const std::string_view word = std::string_view(padded).substr(at, end + 1 - at);
    if (title_words_.find(word) == std::string::npos) {
      fresh += word.size() - 2;
      ++fresh_count;
    }
    at = end;
  }
  if (fresh_count > 1) fresh += fresh_count - 1;
  return 1 - static_cast<double>(fresh) / static_cast<double>(all) > kAlike;
}

}  // namespace leitsatz
