// Measures how much a decoded text looks like natural text, to tell its encoding from others.
#ifndef LEITSATZ_CLI_ENCODINGS_PLAUSIBLE_H_
#define LEITSATZ_CLI_ENCODINGS_PLAUSIBLE_H_

#include <cstddef>
#include <string_view>

#include "encodings/encoding.h"

namespace leitsatz::cli {

struct Evidence {
  // The mean score of the non-ASCII characters: 1 for letters within words and marks at usual
  // places, below 0 for capitals after small letters, two scripts in one word, or symbols within
  // words.
  double shape = 0;
  // The share of the non-ASCII letters that belong to the alphabet of the detected language; 1 if
  // the language uses all letters of its script.
  double alphabet = 0;
  // The share of words that are stop words of that language.
  double stop_words = 0;
};

// The evidence for a text decoded from a single-byte encoding. `ill_formed`: how many bytes were
// invalid. Cost: two passes and an analysis.
Evidence evidence_for(std::string_view text, std::size_t ill_formed);

// The evidence for a multi-byte encoding: the share of characters from the parts of its table that
// hold the common characters. Each of these standards puts those first. Cost: one pass.
double common_share(std::string_view bytes, const Encoding& encoding, std::size_t ill_formed);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_ENCODINGS_PLAUSIBLE_H_
