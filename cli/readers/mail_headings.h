// The lines above a copy of a mail, inside another one: a divider, fields ("From: ..."), or an
// attribution ("On ... wrote:").
#ifndef LEITSATZ_CLI_READERS_MAIL_HEADINGS_H_
#define LEITSATZ_CLI_READERS_MAIL_HEADINGS_H_

#include <cstddef>
#include <vector>

#include "readers/mail_lines.h"

namespace leitsatz::cli {

// Lines from `begin` on that say whose copy follows; none if `begin` == `end`.
struct MailHeading {
  std::size_t begin = 0, end = 0;
  bool forwarded = false;  // it says that the mail was passed on
  bool delimited = false;  // the copy is marked line by line
  explicit operator bool() const { return begin != end; }
};

// The heading of a copy that begins, or with an attribution ends, at a line. The reasons of the
// lines before tell which of them are the sender's own. Cost: a bounded number of lines from `i`
// on.
MailHeading heading_at(const std::vector<MailLine>& lines, std::size_t i);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MAIL_HEADINGS_H_
