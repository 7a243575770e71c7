// A text as one paragraph, for fuzzers of the rooms that work on sentences: without what finds
// blocks and languages, they do thousands of texts a second.
#ifndef LEITSATZ_TESTS_FUZZ_ONE_BLOCK_H_
#define LEITSATZ_TESTS_FUZZ_ONE_BLOCK_H_

#include <cstdint>
#include <string_view>

#include "document/debris.h"
#include "language/language.h"
#include "sentences/parsed_text.h"
#include "sentences/sentences.h"
#include "sentences/trim_debris.h"
#include "words/terms.h"

namespace leitsatz::fuzz {

// Longer texts say nothing more of a single room.
inline constexpr std::size_t kMostRoomBytes = 2048;

// The text as blocks between its empty lines would be too kind: it is one block, whatever it holds.
inline ParsedText one_block(std::string_view text, LanguageId language) {
  ParsedText parsed;
  parsed.text = text;
  parsed.language = language;
  if (text.empty()) {
    parsed.terms = find_terms(text, {}, {}, language, {});
    return parsed;
  }
  Block block;
  block.span = {0, static_cast<std::uint32_t>(text.size())};
  block.kind = BlockKind::kParagraph;
  parsed.document.blocks.push_back(block);
  find_debris(text, block.span, parsed.debris);
  parsed.sentences = split_sentences(text, parsed.document, parsed.debris, language);
  parsed.cuts = trim_debris(text, parsed.debris, parsed.sentences);
  parsed.terms = find_terms(text, parsed.sentences.spans, parsed.debris, language, {});
  return parsed;
}

}  // namespace leitsatz::fuzz

#endif  // LEITSATZ_TESTS_FUZZ_ONE_BLOCK_H_
