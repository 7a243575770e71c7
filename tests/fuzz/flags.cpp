// The flags of the sentences of one block, in any language: probabilities, and the bits that follow
// from them.
#include "flags/flags.h"

#include <algorithm>
#include <cstdint>

#include "controls.h"
#include "expect.h"
#include "framed.h"
#include "language/evidence.h"
#include "one_block.h"

namespace leitsatz::fuzz {
namespace {

SentenceFlags flags_of(std::string_view text, LanguageId language) {
  const ParsedText parsed = one_block(text, language);
  WordMemory memory(text.size());
  SentenceFlags flags = find_flags(parsed, memory);
  EXPECT(flags.bits.size() == parsed.sentences.spans.size());
  EXPECT(flags.damage.size() == flags.bits.size());
  EXPECT(flags.confidence.size() == flags.bits.size());
  for (std::size_t i = 0; i < flags.bits.size(); ++i) {
    EXPECT(flags.bits[i] >> kFlagCount == 0);
    EXPECT(flags.damage[i] >= 0 && flags.damage[i] <= 1);
    const Confidence row = flags.confidence[i];
    for (std::size_t bit = 0; bit < row.size(); ++bit) {
      EXPECT(row[bit] >= 0 && row[bit] <= 1);
      EXPECT((flags.bits[i] >> bit & 1) == (row[bit] >= kFlagged ? 1u : 0u));
    }
  }
  return flags;
}

void run(Controls controls) {
  const LanguageId language = *language_from_tag(controls.pick(languages()));
  const std::string_view frame = controls.pick(kFrames);
  const Framed exact(controls.text().substr(0, kMostRoomBytes));
  const SentenceFlags flags = flags_of(exact.text(), language);
  const SentenceFlags again = flags_of(Framed(exact.text(), frame).text(), language);
  EXPECT(again.bits == flags.bits && again.damage == flags.damage);
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({data, size});
  return 0;
}
