#include "analysis/public_sentences.h"

#include "base/deterministic.h"
#include "language/evidence.h"
#include "words/counted_words.h"

namespace leitsatz {

std::vector<Sentence> make_sentences(const ParsedText& parsed, const SentenceFlags& flags,
                                     WordMemory& memory) {
  std::vector<Sentence> result(parsed.sentences.spans.size());
  for (std::size_t i = 0; i < result.size(); ++i) {
    Sentence& s = result[i];
    s.span = parsed.sentences.spans[i];
    s.block = parsed.sentences.block[i];
    s.speaker = parsed.document.blocks[s.block].speaker;
    s.words = count_words(parsed.text, parsed.terms.of(i), parsed.language);
    s.characters = flags.marks.characters[i];
    s.flags = flags.bits[i];
    s.damage = round4(flags.damage[i]);
    const bool foreign = (s.flags & kForeign) != 0;
    s.language = language_tag(foreign ? detect_language(slice(parsed.text, s.span), memory).language
                                      : parsed.language);
  }
  return result;
}

}  // namespace leitsatz
