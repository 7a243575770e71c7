// Surface features of a sentence, from the shapes of its words and its punctuation.
//
// In:  the tokens and marks of one sentence. Out: counts and shares, in any script. Cost: one pass
// over both.
#ifndef LEITSATZ_CORE_RANKING_SURFACE_H_
#define LEITSATZ_CORE_RANKING_SURFACE_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "flags/punctuation_marks.h"
#include "words/terms.h"

namespace leitsatz {

struct Surface {
  // From the tokens; shares are of their number.
  double numbers = 0;           // share
  double capitalized = 0;       // number of capitalized words after the first
  double all_capitals = 0;      // share
  double short_words = 0;       // share with at most kShortWordBytes
  double stop_words = 0;        // share
  double distinct = 0;          // share of words that are new in the sentence
  double names_again = 0;       // other mentions in the text of its capitalized words
  double stray_stop_words = 0;  // stop words capitalized after a word in lower case; one counts
                                // kInName if a name may follow
  double stray_words = 0;  // the same for other words, each by its share of lower case in the text
  bool year = false;       // a number from 1900 to 2099
  bool starts_with_number = false;
  bool cue = false;
  bool speech = false;

  // From the characters.
  double characters = 0;
  double commas = 0;         // a token
  double spaced_commas = 0;  // with a space before them
  double dashes = 0;         // a token, between spaces or longer than a hyphen
  int double_quotes = 0;
  int parentheses = 0;
  bool opens_quoted = false;  // begins with a quote or a dash
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

class SurfaceReader {
 public:
  // Refers to its arguments.
  SurfaceReader(std::string_view text, const Terms& terms, const PunctuationMarks& marks)
      : text_(text), terms_(terms), marks_(marks), last_(terms.words.size(), 0) {}

  // REQUIRES: the sentences come in the order of the text.
  Surface read(std::size_t sentence, Span span);

 private:
  void read_tokens(std::size_t sentence, Surface& surface);
  void read_marks(std::size_t sentence, Span span, Surface& surface) const;

  std::string_view text_;
  const Terms& terms_;
  const PunctuationMarks& marks_;
  std::vector<std::uint32_t> last_;  // by word: the last sentence that has it, + 1
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_RANKING_SURFACE_H_
