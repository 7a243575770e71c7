// The stages that find what later ones work on: blocks, debris, sentences.
#include "document/document.h"

#include <cstdint>

#include "controls.h"
#include "document/debris.h"
#include "expect.h"
#include "framed.h"
#include "invariants.h"
#include "language/language.h"
#include "sentences/sentences.h"
#include "sentences/trim_debris.h"

namespace leitsatz::fuzz {
namespace {

struct Found {
  Document document;
  std::vector<Debris> debris;
  Sentences sentences;
};

Found find(std::string_view text, LanguageId language) {
  Found found;
  found.document = parse_document(text);
  for (const Block& block : found.document.blocks) find_debris(text, block.span, found.debris);
  found.sentences = split_sentences(text, found.document, found.debris, language);
  return found;
}

void check_ascending(const Boundaries& boundaries, Span span, std::uint32_t& last) {
  EXPECT(boundaries.hold(span));
  EXPECT(span.begin >= last);
  last = span.end;
}

void check_sentences(const Found& found, const Boundaries& boundaries) {
  const Sentences& sentences = found.sentences;
  EXPECT(sentences.block.size() == sentences.spans.size());
  EXPECT(sentences.overlong.size() == sentences.spans.size());
  std::uint32_t last = 0;
  for (std::size_t i = 0; i < sentences.spans.size(); ++i) {
    check_ascending(boundaries, sentences.spans[i], last);
    EXPECT(sentences.spans[i].size() <= kMaxSentenceBytes);
    const Span block = found.document.blocks[sentences.block[i]].span;
    EXPECT(block.begin <= sentences.spans[i].begin && sentences.spans[i].end <= block.end);
  }
}

void check(const Found& found, const Boundaries& boundaries) {
  const Document& document = found.document;
  std::uint32_t last = 0;
  for (const Block& block : document.blocks) check_ascending(boundaries, block.span, last);
  last = 0;
  for (const Span mark : document.line_marks) check_ascending(boundaries, mark, last);
  last = 0;
  for (const Debris& debris : found.debris) check_ascending(boundaries, debris.span, last);
  if (document.title) EXPECT(*document.title < document.blocks.size());
  check_sentences(found, boundaries);
}

bool are_same(const Found& a, const Found& b) {
  const auto same_blocks = [](const Block& x, const Block& y) {
    return x.span == y.span && x.kind == y.kind;
  };
  return std::equal(a.document.blocks.begin(), a.document.blocks.end(), b.document.blocks.begin(),
                    b.document.blocks.end(), same_blocks) &&
         a.document.title == b.document.title && a.document.line_marks == b.document.line_marks &&
         a.sentences.spans == b.sentences.spans && a.sentences.overlong == b.sentences.overlong;
}

void run(Controls controls) {
  const LanguageId language = *language_from_tag(controls.pick(languages()));
  const std::string_view frame = controls.pick(kFrames);
  const Framed exact(controls.text());
  const Boundaries boundaries(exact.text());
  Found found = find(exact.text(), language);
  check(found, boundaries);
  EXPECT(are_same(find(Framed(exact.text(), frame).text(), language), found));
  const std::vector<Cut> cuts = trim_debris(exact.text(), found.debris, found.sentences);
  EXPECT(cuts.size() == found.sentences.spans.size());
  check_sentences(found, boundaries);
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({data, size});
  return 0;
}
