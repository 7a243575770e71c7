// How much a decoded text looks like writing: what tells the encoding it was in from the others.
#ifndef LEITSATZ_CLI_ENCODINGS_PLAUSIBLE_H_
#define LEITSATZ_CLI_ENCODINGS_PLAUSIBLE_H_

#include <cstddef>
#include <string_view>

#include "encodings/encoding.h"

namespace leitsatz::cli {

struct Evidence {
  // Of the characters beyond ASCII: 1 where each is a letter in a word or a mark where such stand;
  // below 0 where capitals follow small letters, scripts change within words, symbols stand in
  // them.
  double shape = 0;
  // Of the letters beyond ASCII, the share that the language found in the text is written with; 1
  // where the script has no other letters.
  double alphabet = 0;
  // The share of words that are stop words of that language.
  double stop_words = 0;
};

// What speaks for a text that was read as an encoding of one byte a character. `ill_formed`: places
// of it that could not be. Cost: two passes and an analysis.
Evidence weigh(std::string_view text, std::size_t ill_formed);

// The same for an encoding of several bytes a character: the share of characters in the parts of
// its table that hold the common ones. Each of these standards puts those first. Cost: a pass.
double common_share(std::string_view bytes, const Encoding& encoding, std::size_t ill_formed);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_ENCODINGS_PLAUSIBLE_H_
