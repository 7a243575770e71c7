// A mail in HTML as the lines that a mail program shows.
#ifndef LEITSATZ_CLI_READERS_MAIL_SHOWN_H_
#define LEITSATZ_CLI_READERS_MAIL_SHOWN_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "readers/mail_style.h"

namespace leitsatz::cli {

// A line as it is shown.
struct ShownLine {
  std::size_t begin = 0, end = 0;  // of the text of all lines
  MailStyle inside;                // where it begins
  std::uint32_t links = 0;         // bytes of it inside links
  std::size_t tail = 0;            // where a link at its end begins
  bool all_bold = true;
  bool breaks_block = false;  // the end of a paragraph, not a line break
  std::uint32_t cells = 0;    // with text, in the row that it is in
};

struct ShownText {
  std::string text;  // of all lines, those that are hidden too
  std::vector<ShownLine> lines;

  std::string_view text_of(const ShownLine& line) const {
    return std::string_view(text).substr(line.begin, line.end - line.begin);
  }
};

// Nothing if memory runs out. Cost: linear.
std::optional<ShownText> shown_text(std::string_view html);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MAIL_SHOWN_H_
