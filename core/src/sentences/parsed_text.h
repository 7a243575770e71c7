// A text as the first stages leave it, for all later stages.
//
// Sentence i has index i in sentences, cuts and terms. Each member is made from those above it.
#ifndef LEITSATZ_CORE_SENTENCES_PARSED_TEXT_H_
#define LEITSATZ_CORE_SENTENCES_PARSED_TEXT_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/debris.h"
#include "document/document.h"
#include "language/language.h"
#include "sentences/sentences.h"
#include "sentences/trim_debris.h"
#include "words/terms.h"

namespace leitsatz {

struct ParsedText {
  std::string_view text;  // the caller's bytes
  LanguageId language = kUnd;
  Document document;
  std::vector<Debris> debris;  // ascending, disjoint
  Sentences sentences;
  std::vector<Cut> cuts;
  Terms terms;

  bool can_choose(std::size_t sentence) const {
    return can_be_chosen(document, sentences.block[sentence]);
  }
  BlockKind kind_of(std::size_t sentence) const {
    return document.blocks[sentences.block[sentence]].kind;
  }

  // Whether the text tells who says the sentence.
  bool is_said(std::size_t sentence) const {
    return !document.blocks[sentences.block[sentence]].speaker.empty();
  }
};

// Indices of the sentences that can be chosen, ascending: those of paragraphs, list items and
// quotes.
std::vector<std::uint32_t> find_candidates(const ParsedText& parsed);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_PARSED_TEXT_H_
