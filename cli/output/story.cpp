#include "output/story.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <utility>

#include "output/shared.h"

namespace leitsatz::cli {

std::vector<StoryKeyword> keywords_of(const SummarizedStory& story) {
  constexpr std::size_t kMost = 8;
  constexpr double kUnits = 10000;  // weights are multiples of 1 / kUnits
  std::vector<std::string> terms;
  std::vector<double> units;
  std::map<std::string, std::size_t> numbers;
  double texts = 0;
  for (std::uint32_t d = 0; d < story.places.size(); ++d) {
    const SummarizedInput& input = story.input_of(story.places[d]);
    if (story.story.same_as(d) != d || input.analysis.keywords().empty()) continue;
    ++texts;
    for (const Keyword& keyword : input.analysis.keywords()) {
      std::string term = term_of(input.text, keyword);
      const auto [place, is_new] = numbers.try_emplace(term, terms.size());
      if (is_new) {
        terms.push_back(std::move(term));
        units.push_back(0);
      }
      units[place->second] += std::round(keyword.weight * kUnits);
    }
  }
  std::vector<std::size_t> order(terms.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return units[a] > units[b]; });
  order.resize(std::min(order.size(), kMost));
  std::vector<StoryKeyword> keywords;
  for (const std::size_t i : order) {
    keywords.push_back({std::move(terms[i]), std::round(units[i] / texts) / kUnits});
  }
  return keywords;
}

std::vector<std::uint32_t> sources_of(const SummarizedStory& story) {
  std::vector<std::uint32_t> sources;
  for (const StoryPick& pick : story.picks) sources.push_back(pick.text);
  if (story.headline_text) sources.push_back(*story.headline_text);
  std::sort(sources.begin(), sources.end());
  sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
  return sources;
}

std::string_view title_of(const StoryText& text) {
  const std::string_view title = text.input ? text.input->title() : std::string_view();
  return title.empty() ? std::string_view(text.name) : title;
}

std::vector<ExplainedSentence> explain_story(const SummarizedStory& story) {
  std::vector<std::uint8_t> chosen(story.story.sentences().size(), 0);
  for (const StoryPick& pick : story.picks) chosen[pick.index] = 1;
  std::vector<ExplainedSentence> rows;
  rows.reserve(chosen.size());
  for (std::uint32_t i = 0; i < chosen.size(); ++i) {
    const StoryPick place = story.place_of(i);
    rows.push_back(explain_sentence(story.input_of(place.text), story.sentence(i)));
    rows.back().is_chosen = chosen[i] != 0;
    rows.back().cells.front() =
        std::to_string(place.text + 1) + ':' + std::to_string(place.sentence);
  }
  return rows;
}

}  // namespace leitsatz::cli
