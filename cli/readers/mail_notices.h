// Notices around the sender's own words: disclaimers, the foot and the head of a newsletter, and
// warnings of the receiver's own program.
#ifndef LEITSATZ_CLI_READERS_MAIL_NOTICES_H_
#define LEITSATZ_CLI_READERS_MAIL_NOTICES_H_

#include <vector>

#include "readers/mail_lines.h"

namespace leitsatz::cli {

// Gives the lines of notices, which were kArticle, the reason kNotice. Cost: linear; the words of
// notices are looked for in the first paragraphs and the last ones.
void mark_notices(std::vector<MailLine>& lines);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MAIL_NOTICES_H_
