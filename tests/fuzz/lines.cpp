// Lines by themselves: where they end, whether they were wrapped, what kind each is, and what
// debris is in them.
#include "document/lines.h"

#include <cstdint>
#include <vector>

#include "characters/unicode.h"
#include "controls.h"
#include "document/debris.h"
#include "document/line_shapes.h"
#include "expect.h"
#include "framed.h"
#include "language/language.h"
#include "one_block.h"

namespace leitsatz::fuzz {
namespace {

void check_lines(std::string_view text, const std::vector<Line>& lines) {
  std::uint32_t last = 0;
  for (const Line& line : lines) {
    EXPECT(line.span.begin >= last && line.span.begin < line.span.end);
    EXPECT(line.span.end <= text.size());
    EXPECT(!unicode::is_space(unicode::decode(text, line.span.begin).value));
    EXPECT(!unicode::is_space(unicode::decode_before(text, line.span.end).value));
    EXPECT(line.first_word <= line.width && line.indent <= 4 * text.size());
    // What lies between two lines is nothing but space.
    for (std::uint32_t at = last; at < line.span.begin;) {
      const unicode::CodePoint c = unicode::decode(text, at);
      EXPECT(unicode::is_space(c.value));
      at = c.end;
    }
    last = line.span.end;
  }
}

void check_debris(std::string_view text, const std::vector<Debris>& debris) {
  std::uint32_t last = 0;
  for (const Debris& piece : debris) {
    EXPECT(piece.span.begin >= last && piece.span.begin < piece.span.end);
    EXPECT(piece.span.end <= text.size());
    last = piece.span.end;
  }
}

// All that is found out of the lines, as numbers.
std::vector<std::uint32_t> found_in(std::string_view text, LanguageId language) {
  std::vector<std::uint32_t> found;
  const std::vector<Line> lines = split_lines(text);
  check_lines(text, lines);
  const std::uint32_t column = find_wrap_column(text, lines);
  found.push_back(column);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Span span = lines[i].span;
    found.insert(found.end(), {span.begin, span.end, lines[i].width, lines[i].indent});
    if (i > 0) found.push_back(is_soft_break(text, lines[i - 1], lines[i], column));
    found.push_back(ends_in_stop(slice(text, span)));
    if (span.size() > kMaxLineBytes) continue;
    const ShortLine line = read_short_line(text, span);
    found.push_back(static_cast<std::uint32_t>(kind_of_line(text, line, language)));
    found.push_back(is_salutation(text, line));
    found.push_back(is_signoff(text, line));
    found.push_back(names_genre(text, span));
    found.push_back(is_dateline(text, span, language));
  }
  std::vector<Debris> debris;
  if (!text.empty()) find_debris(text, {0, static_cast<std::uint32_t>(text.size())}, debris);
  check_debris(text, debris);
  for (const Debris& piece : debris) {
    found.insert(found.end(), {piece.span.begin, piece.span.end, piece.breaks ? 1u : 0u});
  }
  return found;
}

void run(Controls controls) {
  const LanguageId language = *language_from_tag(controls.pick(languages()));
  const std::string_view frame = controls.pick(kFrames);
  const Framed exact(controls.text().substr(0, kMostRoomBytes));
  EXPECT(found_in(exact.text(), language) ==
         found_in(Framed(exact.text(), frame).text(), language));
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({data, size});
  return 0;
}
