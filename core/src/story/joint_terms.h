// The terms that several texts share, and their sentences as vectors of these terms.
//
// In:  each text's vectors, spellings and language. Out: vectors of all sentences, text after text,
// as if all had been one text: a term is one in all texts of a language. A term of one language and
// a term of another are one if their words are alike (bridges.h); of several like terms of a
// language only the most mentioned is. Cost: linear in the terms of all texts.
#ifndef LEITSATZ_CORE_STORY_JOINT_TERMS_H_
#define LEITSATZ_CORE_STORY_JOINT_TERMS_H_

#include <cstdint>
#include <span>
#include <vector>

#include "language/language.h"
#include "selection/focus.h"
#include "similarity/vectors.h"

namespace leitsatz {

// What is read of a text. REQUIRES: every term of the vectors has a spelling.
struct TextTerms {
  const Vectors& vectors;
  const Spellings& spellings;
  LanguageId language = kUnd;
};

struct JointTerms {
  Vectors vectors;
  // By sentence: the share of its squared length that terms have which more than one language has,
  // 0 .. 1. Empty if all texts are in one language.
  std::vector<float> shared;
  Spellings spellings;                // of all texts, with joint terms
  std::vector<LanguageId> languages;  // of the texts, each once, in the order in which they come
};

JointTerms join_terms(std::span<const TextTerms> texts);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_STORY_JOINT_TERMS_H_
