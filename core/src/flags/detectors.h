// Detectors of damage: each finds one kind of damage in one sentence and gives a confidence, 0..1.
//
// They report what they see; flags.h decides what it means in the document. Each costs at most one
// pass over the sentence's tokens or marks.
#ifndef LEITSATZ_CORE_FLAGS_DETECTORS_H_
#define LEITSATZ_CORE_FLAGS_DETECTORS_H_

#include <cstdint>
#include <vector>

#include "flags/sentence_view.h"
#include "language/foreign.h"
#include "language/language.h"
#include "words/terms.h"

namespace leitsatz {

// How sure a sign makes us. One likely sign sets a flag; so do two hints of one kind together.
inline constexpr float kSure = 0.95f;
inline constexpr float kLikely = 0.75f;
inline constexpr float kDoubt = 0.5f;  // just enough for a flag
inline constexpr float kHint = 0.4f;
inline constexpr float kNo = 0.0f;

// A word or phrase said again at once: "Microsoft Microsoft", "in the in the".
class StutterDetector {
 public:
  explicit StutterDetector(const Terms& terms) : last_(terms.words.size(), 0) {}

  // REQUIRES: the sentences come in the order of the text.
  float detect(const SentenceView& s);

 private:
  static constexpr std::size_t kMaxStutter = 8;  // words

  std::vector<std::uint32_t> last_;  // by word: its last mention, by its place in Terms::tokens + 1
};

// Begins in lower case, and is no brand, surname or list item.
float detect_lower_start(const SentenceView& s);

// Ends without a stop.
float detect_missing_stop(const SentenceView& s);

// Ends in a word that something must follow: "of the."
float detect_dangling_end(const SentenceView& s);

// Punctuation that nothing stands between: ", ,", "( )", "der ,".
float detect_orphan_punctuation(const SentenceView& s);

// A word broken by a hyphen and white space, as at the end of a printed line: "exam- ple".
float detect_broken_word(const SentenceView& s);

// A capitalized function word or participle in mid-sentence: another text was pasted in.
float detect_run_together(const SentenceView& s);

// A stop in the middle with a word in lower case behind it: two sentences, one of them cut.
float detect_lost_boundary(const SentenceView& s);

// Too few words to say anything.
float detect_fragment(const SentenceView& s);

// Bytes that are not UTF-8, replacement or control characters, UTF-8 decoded twice ("Ã©").
float detect_ill_formed(const SentenceView& s);

// Programs, style sheets and other text made of symbols.
float detect_code(const SentenceView& s);

// Nearly all letters are capitals.
float detect_capitals(const SentenceView& s);

// In another language than the document, quotations left aside.
float detect_foreign(const SentenceView& s, ForeignDetector& detector);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_FLAGS_DETECTORS_H_
