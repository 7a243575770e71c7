// A sentence as the detectors read it.
//
// Refers to the text and to tables of earlier stages, so it is cheap to make and to copy.
#ifndef LEITSATZ_CORE_FLAGS_SENTENCE_VIEW_H_
#define LEITSATZ_CORE_FLAGS_SENTENCE_VIEW_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "flags/punctuation_marks.h"
#include "language/data/lexicon.h"
#include "leitsatz/types.h"
#include "words/terms.h"

namespace leitsatz {

struct SentenceView {
  std::string_view text;          // the whole text
  Span span;                      // the sentence
  std::span<const Token> tokens;  // of the sentence
  const Terms& terms;
  const Lexicon& lexicon;
  std::span<const PunctuationMark> marks;  // of the sentence
  std::uint16_t mark_kinds = 0;            // all kinds of its marks
  std::uint32_t characters = 0;
  BlockKind kind = BlockKind::kParagraph;
  bool reduplicates = false;  // of the language: doubling a word is grammar

  std::string_view bytes() const { return slice(text, span); }
  bool is_ascii() const { return characters == span.size(); }
  bool has_marks(std::uint16_t any_of) const { return (mark_kinds & any_of) != 0; }
  std::uint32_t classes(std::size_t i) const { return terms.words[tokens[i].word].classes; }
  // The text between token i - 1 (or the sentence's start) and token i.
  std::string_view gap(std::size_t i) const {
    const std::uint32_t from = i == 0 ? span.begin : tokens[i - 1].end();
    return text.substr(from, tokens[i].begin - from);
  }
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_FLAGS_SENTENCE_VIEW_H_
