#include "sentences/list_markers.h"

#include "characters/unicode.h"
#include "sentences/stop_context.h"

namespace leitsatz {
namespace {

constexpr int kMaxDigits = 3;
constexpr char16_t kWideParenthesis = 0xFF09;

}  // namespace

bool ListMarker::follows(const ListMarker& other) const {
  return other.end != 0 && value == other.value + 1 && opener == other.opener &&
         closer == other.closer && letter == other.letter;
}

ListMarker read_list_marker(std::u16string_view text, std::size_t at) {
  ListMarker marker;
  const auto peek = [&] { return at < text.size() ? text[at] : char16_t{0}; };
  if (peek() == u'(') marker.opener = text[at++];
  int digits = 0;
  for (; kind_of(peek()) == CharacterKind::kDigit && peek() < 0x80 && digits <= kMaxDigits;
       ++digits) {
    marker.value = marker.value * 10 + (text[at++] - u'0');
  }
  if (digits == 0 && kind_of(peek()) == CharacterKind::kLower) {
    marker.letter = true;
    marker.value = text[at++];
  } else if (digits == 0 || digits > kMaxDigits) {
    return {};
  }
  if (peek() == u'.' && marker.opener == 0) marker.closer = text[at++];
  if (peek() == u')' || peek() == kWideParenthesis) marker.closer = text[at++];
  if (marker.closer == 0) return {};
  // Without a space after it, as in "1)fish 2)salt", it belongs to a list inside a sentence.
  const bool apart = at == text.size() || unicode::is_space(text[at]);
  if (!apart && marker.closer != kWideParenthesis) return {};
  marker.end = at;
  return marker;
}

}  // namespace leitsatz
