// Reads mail (.eml) and web pages that a browser saved as a single file (.mht, .mhtml).
#ifndef LEITSATZ_CLI_READERS_MAIL_H_
#define LEITSATZ_CLI_READERS_MAIL_H_

#include <optional>
#include <string>
#include <string_view>

#include "leitsatz/page.h"

namespace leitsatz::cli {

// The content of a message, in UTF-8.
struct Mail {
  std::string id;  // its Message-ID, without brackets
  std::string subject;
  std::string author;          // the sender's name, or else the address
  std::string date;            // as the message has it
  std::string address;         // of a saved page
  bool is_saved_page = false;  // it was saved by a browser, not sent
  std::string text;            // of the plain-text parts; empty: there are none
  std::string html;            // of the first HTML part; empty: there is none
  std::string attached;        // the bytes of the first message within it; empty: there is none
};

// Cost: linear in the message.
Mail read_mail(std::string_view bytes);

// A mail's plain text as a page whose article is the sender's own words, or what was passed on if
// the sender says no more than "FYI" (mail_lines.h says what is left out, and why). The page has no
// article blocks, so that the library finds them. `subject`: the mail's. Cost: linear.
Page read_mail_text(std::string_view text, std::string_view subject);

// The same for a mail in HTML: text that is not shown, and lines of links, are left out too, and
// lines in a larger type are headings. The page has article blocks. Nothing if memory runs out.
std::optional<Page> read_mail_html(std::string_view html, std::string_view subject);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MAIL_H_
