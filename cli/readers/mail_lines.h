// Tells the sender's own words in a mail from what stands around them.
//
// In:  the lines of a mail, in order, with an empty line between paragraphs.
// Out: each line's reason: kArticle for the sender's own words, or for what was passed on if the
//      sender says no more than that there is something to read; kReply for quotations of an
//      earlier mail and what introduces them; kSignature; kNotice for disclaimers, the foot of a
//      newsletter and links to it.
// Cost: linear. Lists of words are looked for in a bounded number of lines.
#ifndef LEITSATZ_CLI_READERS_MAIL_LINES_H_
#define LEITSATZ_CLI_READERS_MAIL_LINES_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "leitsatz/page.h"

namespace leitsatz::cli {

struct MailLine {
  std::string_view text;      // of plain text: with its line break
  bool quoted = false;        // in a quotation of an earlier mail: behind ">", in an element for it
  bool in_signature = false;  // in an element for signatures
  bool in_attribution = false;  // in an element for what introduces a quotation
  BlockKind kind = BlockKind::kParagraph;
  std::uint8_t level = 0;                    // of a heading
  std::uint32_t links = 0;                   // bytes of it inside links
  PageReason reason = PageReason::kArticle;  // not kArticle: is out whatever stands around it
};

// Whether a line has no words, and whether it has words that are the mail's own, as far as is
// known.
bool is_empty(const MailLine& line);
bool is_own(const MailLine& line);

// `subject`: of the mail, which may tell that it was passed on.
void classify_mail(std::vector<MailLine>& lines, std::string_view subject);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MAIL_LINES_H_
