// Statistics: what a summary saves. See statistics() in leitsatz.h.
#include "analysis/statistics.h"

#include "analysis/analysis.h"

namespace leitsatz {

std::uint32_t seconds_to_read(std::uint64_t words, std::uint64_t characters, LanguageId language) {
  const auto amount = static_cast<double>(is_unspaced(language) ? characters : words);
  if (amount == 0) return 0;
  const auto rounded = static_cast<std::uint32_t>(amount * 60 / reading_speed(language) + 0.5);
  return rounded == 0 ? 1 : rounded;
}

Statistics statistics(const Analysis& analysis, const Summary& summary) {
  const Analysis::Impl& impl = analysis.impl();
  Statistics result;
  std::uint64_t characters = 0;
  for (const Sentence& sentence : impl.sentences) {
    result.words += sentence.words;
    characters += sentence.characters;
  }
  result.sentences = static_cast<std::uint32_t>(impl.input.candidates.size());
  for (const std::uint32_t s : impl.input.candidates) {
    if (impl.sentences[s].flags & kDamage) ++result.damaged;
  }
  result.summary_words = summary.words;
  result.summary_sentences = static_cast<std::uint32_t>(summary.picks.size());
  result.reading_seconds = seconds_to_read(result.words, characters, impl.language);
  result.summary_seconds = seconds_to_read(summary.words, summary.characters, impl.language);
  return result;
}

}  // namespace leitsatz
