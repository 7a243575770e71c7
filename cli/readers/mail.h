// Reads mail (.eml) and web pages that a browser saved as a single file (.mht, .mhtml).
#ifndef LEITSATZ_CLI_READERS_MAIL_H_
#define LEITSATZ_CLI_READERS_MAIL_H_

#include <string>
#include <string_view>

#include "leitsatz/page.h"

namespace leitsatz::cli {

// The content of a message, in UTF-8 unless it declares an unknown charset.
struct Mail {
  std::string subject;
  std::string author;          // the sender's name, or else the address
  std::string date;            // as the message has it
  std::string address;         // of a saved page
  bool is_saved_page = false;  // it was saved by a browser, not sent
  std::string text;            // of the plain-text parts; empty: there are none
  std::string html;            // of the first HTML part; empty: there is none
};

// Cost: linear in the message.
Mail read_mail(std::string_view bytes);

// A mail's plain text as a page whose article is the sender's own words. Quotations of an earlier
// mail ("> "), the line that introduces them, and the signature ("-- ", RFC 3676) are left out,
// unless there is nothing else. The page has no article blocks, so that the library finds them.
// Cost: linear.
Page read_mail_text(std::string_view text);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MAIL_H_
