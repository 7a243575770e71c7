#include "summary/summarized_input.h"

#include <algorithm>

namespace leitsatz::cli {

std::string_view SummarizedInput::title() const {
  if (!given_title.empty()) return given_title;
  const std::optional<Span> own = analysis.title();
  return own ? slice(text, *own) : std::string_view();
}

std::string_view SummarizedInput::headline_text() const {
  switch (headline.source) {
    case HeadlineSource::kNone:
      return {};
    case HeadlineSource::kTitle:
      return slice(given_title, headline.span);
    case HeadlineSource::kText:
      return slice(text, headline.span);
  }
  return {};
}

std::string_view SummarizedInput::speaker_of(const Sentence& sentence) const {
  return slice(text, sentence.speaker);
}

std::size_t SummarizedInput::articles() const {
  const std::span<const Block> blocks = analysis.blocks();
  const auto titles = std::count_if(blocks.begin(), blocks.end(), [](const Block& block) {
    return block.kind == BlockKind::kTitle;
  });
  return static_cast<std::size_t>(std::max<std::ptrdiff_t>(titles, 1));
}

std::vector<Span> SummarizedInput::chosen() const {
  std::vector<Span> spans;
  if (headline.source == HeadlineSource::kText) spans.push_back(headline.span);
  for (std::uint32_t pick : summary.picks) spans.push_back(sentence(pick).span);
  return spans;
}

}  // namespace leitsatz::cli
