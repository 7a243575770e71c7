// Sentence ends alone: one block in any language. No character that is seen gets lost between two
// sentences, unless debris holds it.
#include <cstdint>
#include <vector>

#include "characters/unicode.h"
#include "controls.h"
#include "expect.h"
#include "framed.h"
#include "one_block.h"

namespace leitsatz::fuzz {
namespace {

Sentences split(std::string_view text, LanguageId language, std::vector<Debris>& debris) {
  Document document;
  Block block;
  block.span = {0, static_cast<std::uint32_t>(text.size())};
  block.kind = BlockKind::kParagraph;
  document.blocks.push_back(block);
  find_debris(text, block.span, debris);
  return split_sentences(text, document, debris, language);
}

bool is_in_debris(const std::vector<Debris>& debris, std::uint32_t at) {
  for (const Debris& piece : debris) {
    if (piece.span.begin <= at && at < piece.span.end) return true;
  }
  return false;
}

void run(Controls controls) {
  const LanguageId language = *language_from_tag(controls.pick(languages()));
  const std::string_view frame = controls.pick(kFrames);
  const Framed exact(controls.text().substr(0, kMostRoomBytes));
  const std::string_view text = exact.text();
  if (text.empty()) return;
  std::vector<Debris> debris, again;
  const Sentences found = split(text, language, debris);
  const Framed framed(text, frame);
  const Sentences same = split(framed.text(), language, again);
  EXPECT(same.spans == found.spans && same.overlong == found.overlong);
  EXPECT(found.block.size() == found.spans.size());
  std::uint32_t last = 0;
  const auto check_gap = [&](std::uint32_t end) {
    while (last < end) {
      const unicode::CodePoint c = unicode::decode(text, last);
      EXPECT(unicode::is_space(c.value) || is_in_debris(debris, last));
      last = c.end;
    }
  };
  for (const Span span : found.spans) {
    EXPECT(span.begin >= last && span.begin < span.end && span.end <= text.size());
    EXPECT(span.size() <= kMaxSentenceBytes);
    check_gap(span.begin);
    last = span.end;
  }
  check_gap(static_cast<std::uint32_t>(text.size()));
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({data, size});
  return 0;
}
