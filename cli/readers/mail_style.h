// What the elements of a mail in HTML tell of the text inside them: how large it is, whether it is
// shown, quoted or part of a signature.
#ifndef LEITSATZ_CLI_READERS_MAIL_STYLE_H_
#define LEITSATZ_CLI_READERS_MAIL_STYLE_H_

#include <cstdint>
#include <span>
#include <string_view>

#include "leitsatz/page.h"

namespace leitsatz::cli {

inline constexpr int kUsualPixels = 16;
inline constexpr int kMostPixels = 200;

// What holds for the text inside an element.
struct MailStyle {
  std::uint16_t pixels = kUsualPixels;
  std::uint8_t level = 0;  // of a heading
  BlockKind kind = BlockKind::kParagraph;
  bool is_block = false;
  bool hidden = false;
  bool quoted = false;
  bool attribution = false;
  bool signature = false;
  bool bold = false;
  bool link = false;
  bool preformatted = false;
  bool is_row = false;
  bool in_cell = false;
};

// The attributes that style_inside() reads, ascending.
std::span<const std::string_view> attributes_of_style();

// Whether an element of this name holds no text of the mail.
bool is_skipped(std::string_view name);

// `around`: what holds around the element. Cost: linear in the attributes, of which style is
// bounded.
MailStyle style_inside(std::string_view name, std::span<const PageAttribute> attributes,
                       const MailStyle& around);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MAIL_STYLE_H_
