// What mail programs and senders of newsletters write around a mail's own words, by language: the
// labels of the block that Outlook puts above a copy, "wrote", "Forwarded message", "Sent from my
// phone", disclaimers, and the foot of a newsletter.
//
// In:  lines and paragraphs, lowered by lowered(). Cost: the words of all languages are looked for,
// so callers bound the text.
#ifndef LEITSATZ_CLI_READERS_MAIL_WORDS_H_
#define LEITSATZ_CLI_READERS_MAIL_WORDS_H_

#include <cstdint>
#include <string>
#include <string_view>

namespace leitsatz::cli {

// Small letters, without characters of no width; white space of any kind is a plain space.
std::string lowered(std::string_view text);

// The fields that stand above a copy of a mail.
enum class MailLabel : std::uint8_t { kNone, kFrom, kDate, kTo, kCopy, kSubject };

// The field whose label this is, without its colon.
MailLabel mail_label(std::string_view label);

// "wrote", "schrieb": introduces what is answered.
bool says_wrote(std::string_view line);
// A word that such a line begins with: "On", "Am".
bool opens_attribution(std::string_view line);

// "Forwarded message".
bool says_forwarded(std::string_view line);
// "Fwd:", "WG:": a subject of a mail that was passed on.
bool is_forward(std::string_view subject);
// "FYI": all that the sender says is that there is something to read.
bool says_only_look(std::string_view text);

// "Sent from my phone".
bool is_sent_from(std::string_view line);

// How many of a disclaimer's usual statements a paragraph makes: that it is of this mail, that it
// is secret, for its addressee alone, and what is to be done if it went astray.
struct Disclaimers {
  int all = 0;
  int of_mail = 0;  // the same, if one of them is that it is of this mail; else 0
};
Disclaimers disclaimers_in(std::string_view paragraph);
// "Think of the environment before you print this mail."
bool asks_not_to_print(std::string_view paragraph);

// "This mail comes from outside of the organization": what the receiver's program puts before it.
bool warns_of_sender(std::string_view paragraph);

// The foot of a newsletter: how to unsubscribe, and why one gets it.
bool says_unsubscribe(std::string_view line);
bool says_why_sent(std::string_view line);
// "View in browser".
bool says_in_browser(std::string_view line);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MAIL_WORDS_H_
