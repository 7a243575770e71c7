// Where the sentences of one block can be cut, in any language, as titles and as sentences.
#include "selection/clauses.h"

#include <cstdint>
#include <vector>

#include "controls.h"
#include "expect.h"
#include "framed.h"
#include "one_block.h"

namespace leitsatz::fuzz {
namespace {

void check_ends(const std::vector<ClauseEnd>& ends, Span span) {
  ClauseEnd last = {span.begin, 0};
  for (const ClauseEnd& end : ends) {
    EXPECT(end.end > last.end && end.end <= span.end);
    EXPECT(end.words >= last.words);
    last = end;
  }
}

std::vector<std::uint32_t> clauses_of(std::string_view text, LanguageId language) {
  const ParsedText parsed = one_block(text, language);
  std::vector<std::uint32_t> found;
  for (std::size_t i = 0; i < parsed.sentences.spans.size(); ++i) {
    const Span span = parsed.sentences.spans[i];
    for (const Cutting cutting : {Cutting::kTitle, Cutting::kSentence, Cutting::kNone}) {
      const Clauses clauses = find_clauses({text, span, parsed.terms, i}, language, cutting);
      check_ends(clauses.ends, span);
      check_ends(clauses.rough, span);
      found.push_back(clauses.whole);
      for (const ClauseEnd& end : clauses.ends) found.push_back(end.end);
      for (const ClauseEnd& end : clauses.rough) found.push_back(end.words);
    }
  }
  return found;
}

void run(Controls controls) {
  const LanguageId language = *language_from_tag(controls.pick(languages()));
  const std::string_view frame = controls.pick(kFrames);
  const Framed exact(controls.text().substr(0, kMostRoomBytes));
  EXPECT(clauses_of(exact.text(), language) ==
         clauses_of(Framed(exact.text(), frame).text(), language));
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({data, size});
  return 0;
}
