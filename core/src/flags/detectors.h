// Detectors of damage, each for one kind, in one sentence. All give a confidence, 0..1.
//
// They say what they see; condition.h decides what it means in this document. Each costs at most
// one pass over the sentence's tokens or marks.
#ifndef LEITSATZ_CORE_FLAGS_DETECTORS_H_
#define LEITSATZ_CORE_FLAGS_DETECTORS_H_

#include <span>
#include <string_view>
#include <vector>

#include "flags/punctuation_marks.h"
#include "language/data/lexicon.h"
#include "language/foreign.h"
#include "language/language.h"
#include "leitsatz/types.h"
#include "words/terms.h"

namespace leitsatz {

// How sure a sign makes us. A likely one makes a flag alone; two hints of one kind make one
// together.
inline constexpr float kSure = 0.95f;
inline constexpr float kLikely = 0.75f;
inline constexpr float kDoubt = 0.5f;  // just enough for a flag
inline constexpr float kHint = 0.4f;
inline constexpr float kNo = 0.0f;

// A sentence as detectors see it.
struct SentenceView {
  std::string_view text;          // the whole text
  Span span;                      // the sentence
  std::span<const Token> tokens;  // of the sentence
  const Terms& terms;
  const Lexicon& lexicon;
  std::span<const Mark> marks;   // of the sentence
  std::uint16_t mark_kinds = 0;  // all kinds of its marks
  std::uint32_t characters = 0;
  BlockKind kind = BlockKind::kParagraph;

  std::string_view bytes() const { return slice(text, span); }
  bool is_ascii() const { return characters == span.size(); }
  bool has_marks(std::uint16_t any_of) const { return (mark_kinds & any_of) != 0; }
  std::uint16_t classes(std::size_t i) const { return terms.words[tokens[i].word].classes; }
  // What stands between token i - 1 (or the sentence's start) and token i.
  std::string_view gap(std::size_t i) const {
    const std::uint32_t from = i == 0 ? span.begin : tokens[i - 1].end();
    return text.substr(from, tokens[i].begin - from);
  }
};

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
