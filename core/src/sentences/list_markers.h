// Reads the marker of a list item: "1.", "a)", "(b)", "2.)".
#ifndef LEITSATZ_CORE_SENTENCES_LIST_MARKERS_H_
#define LEITSATZ_CORE_SENTENCES_LIST_MARKERS_H_

#include <cstddef>
#include <string_view>

namespace leitsatz {

struct ListMarker {
  std::size_t end = 0;  // 0: no marker
  char32_t value = 0;   // the number, or the letter's code point
  char16_t opener = 0;
  char16_t closer = 0;
  bool letter = false;

  // Whether this is the first marker of a list.
  bool begins_list() const { return value == (letter ? U'a' : char32_t{1}); }

  // Whether this marker comes right after `other` in a list.
  bool follows(const ListMarker& other) const;
};

// The marker that begins at `at`. REQUIRES: at < text.size(). Cost: a few units.
ListMarker read_list_marker(std::u16string_view text, std::size_t at);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_SENTENCES_LIST_MARKERS_H_
