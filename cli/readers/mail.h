// Mail (.eml), and web pages that a browser saved with all they need in one file (.mht, .mhtml):
// the text or the page in it.
#ifndef LEITSATZ_CLI_READERS_MAIL_H_
#define LEITSATZ_CLI_READERS_MAIL_H_

#include <string>
#include <string_view>

#include "leitsatz/page.h"

namespace leitsatz::cli {

// What a message says, in UTF-8 where it names its charset, else as its bytes are.
struct Mail {
  std::string subject;
  std::string author;          // the name of who sent it, or the address
  std::string date;            // as the message gives it
  std::string address;         // of a page that was saved
  bool is_saved_page = false;  // it was never sent
  std::string text;            // of its plain parts; empty: it has none
  std::string html;            // of its first part of HTML; empty: it has none
};

// Cost: linear in the message.
Mail read_mail(std::string_view bytes);

// The words of a mail's plain text as the article of a page. What it quotes of the mail that it
// answers ("> "), the line that announces this, and its signature ("-- ", RFC 3676) are left out,
// unless nothing else is in it. The article's blocks are for the library to find: it has none here.
// Cost: linear.
Page read_mail_text(std::string_view text);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MAIL_H_
