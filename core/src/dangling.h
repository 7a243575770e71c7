// Tells which sentences need the one before them: a reader who gets only such a sentence asks who
// is meant, or what it goes on from.
//
// In:  sentences with their tokens. Out: a confidence each. Three signs: an opening (a pronoun, a
// connective, "the latter"; opening_data.h), a pronoun behind nothing but words of time ("On Monday
// he ..."), and a quotation without its speaker. What only looks like one is told apart by longer
// phrases ("so far"), by the clause that an expletive stands for ("it is likely that"), and by the
// time that a demonstrative points at ("this week"). Cost: the first words of each sentence, and
// its quotation marks.
#ifndef LEITSATZ_CORE_DANGLING_H_
#define LEITSATZ_CORE_DANGLING_H_

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "detectors.h"
#include "language.h"
#include "quotes.h"

namespace leitsatz {

class DanglingDetector {
 public:
  explicit DanglingDetector(LanguageId language);

  // `first`: no sentence that could be chosen stands before it.
  float detect(const SentenceView& s, Pairing pairing, bool first) const;

 private:
  enum class Kind : std::uint8_t { kLeaning, kPointing, kExpletive, kStanding };

  void add(std::string_view phrases, Kind kind);
  bool leans(std::u16string_view head) const;
  bool opens_with_late_pronoun(const SentenceView& s) const;
  float detect_speakerless(const SentenceView& s, Pairing pairing) const;

  std::vector<std::pair<std::u16string, Kind>> phrases_;  // sorted
  std::u16string links_, times_, pronouns_;               // words, spaces between and around them
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_DANGLING_H_
