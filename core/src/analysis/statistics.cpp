// Statistics: what a summary saves. See statistics() in leitsatz.h.
#include "analysis/analysis.h"

namespace leitsatz {
namespace {

// Seconds for reading an amount at a language's mean speed: words, or characters where words are
// not written apart. At least one second for anything at all.
std::uint32_t seconds(std::uint64_t words, std::uint64_t characters, LanguageId language) {
  const auto amount = static_cast<double>(is_unspaced(language) ? characters : words);
  if (amount == 0) return 0;
  const auto rounded = static_cast<std::uint32_t>(amount * 60 / reading_speed(language) + 0.5);
  return rounded == 0 ? 1 : rounded;
}

}  // namespace

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
  result.reading_seconds = seconds(result.words, characters, impl.language);
  result.summary_seconds = seconds(summary.words, summary.characters, impl.language);
  return result;
}

}  // namespace leitsatz
