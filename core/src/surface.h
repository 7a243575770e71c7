// What a sentence looks like: its words' shapes and its marks.
//
// In:  the tokens and marks of one sentence. Out: counts and shares, in any script. Cost: one pass
// over both.
#ifndef LEITSATZ_CORE_SURFACE_H_
#define LEITSATZ_CORE_SURFACE_H_

#include <string_view>

#include "marks.h"
#include "terms.h"

namespace leitsatz {

struct Surface {
  // Of the tokens; shares are of their number.
  double numbers = 0;           // share
  double capitalized = 0;       // behind the first word
  double all_capitals = 0;      // share
  double short_words = 0;       // share with at most kShortWordBytes
  double stop_words = 0;        // share
  double distinct = 0;          // share that the sentence did not say before
  double names_again = 0;       // other mentions in the text of its capitalized words
  double stray_stop_words = 0;  // begun in upper case behind a word in lower case; kInName each
                                // where a name may follow
  double stray_words = 0;       // the same of other words, each as far as the text writes it lower
  bool year = false;            // a number from 1900 to 2099
  bool starts_with_number = false;
  bool cue = false;
  bool speech = false;

  // Of the characters.
  double characters = 0;
  double commas = 0;         // a token
  double spaced_commas = 0;  // with a space before them
  double dashes = 0;         // a token, between spaces or longer than a hyphen
  int double_quotes = 0;
  int parentheses = 0;
  bool opens_quoted = false;  // begins with a quote or dash
  bool question = false;
  bool exclamation = false;
  bool colon = false;
  bool ellipsis = false;
  bool stopped = false;   // ends in a stop or colon, closing marks aside
  bool address = false;   // a URL or an e-mail address
  bool currency = false;  // or a percent sign
};

inline constexpr std::uint32_t kShortWordBytes = 3;
inline constexpr double kInName = 0.5;  // "Le Monde"

Surface look_at_surface(std::string_view text, Span sentence, std::span<const Token> tokens,
                        const Terms& terms, std::span<const Mark> marks, std::uint32_t characters);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SURFACE_H_
