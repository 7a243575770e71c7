// Detectors of damage: each finds one kind of damage in one sentence and gives a confidence, 0..1.
//
// They report what they see; flags.h decides what it means in the document. Each costs at most one
// pass over the sentence's tokens or marks.
#ifndef LEITSATZ_CORE_FLAGS_DETECTORS_H_
#define LEITSATZ_CORE_FLAGS_DETECTORS_H_

#include <cstdint>
#include <vector>

#include "flags/confidence.h"
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

// Raises the flags whose detectors look at the sentence and nothing else; the table in
// detectors.cpp lists them.
void detect_within(const SentenceView& s, Confidence& row);

// Ends without a stop.
float detect_missing_stop(const SentenceView& s);

// In another language than the document, quotations left aside.
float detect_foreign(const SentenceView& s, ForeignDetector& detector);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_FLAGS_DETECTORS_H_
