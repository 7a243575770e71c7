#include "readers/mail.h"

#include "readers/mime.h"
#include "readers/mime_text.h"
#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

constexpr std::size_t kMostFieldBytes = std::size_t{16} << 10;

std::string field_of(const MimeMessage& message, std::string_view name) {
  return decode_field(message.field(name).substr(0, kMostFieldBytes));
}

// "Ada Writer" of "Ada Writer <ada@example.org>"; the address where there is no name.
std::string name_of(std::string sender) {
  const std::size_t address = sender.rfind('<');
  if (address == std::string::npos) return sender;
  std::string name = sender.substr(0, address);
  while (name.ends_with(' ')) name.pop_back();
  if (name.size() >= 2 && name.front() == '"' && name.back() == '"') {
    name = name.substr(1, name.size() - 2);
  }
  if (!name.empty()) return name;
  return sender.substr(address + 1, sender.find('>', address) - address - 1);
}

}  // namespace

Mail read_mail(std::string_view bytes) {
  const MimeMessage message = parse_mime(bytes);
  Mail mail;
  mail.id = trim(field_of(message, "message-id"), "<> ");
  mail.subject = field_of(message, "subject");
  mail.author = name_of(field_of(message, "from"));
  mail.date = field_of(message, "date");
  mail.address = field_of(message, "snapshot-content-location");
  for (const MimePart& part : message.parts) {
    const bool is_text = part.type == "text/plain";
    const bool is_html = part.type == "text/html" && mail.html.empty();
    if (part.type == "message/rfc822" && mail.attached.empty()) {
      mail.attached = decode_body(part.body, part.encoding);
    }
    if (part.is_attachment || !(is_text || is_html)) continue;
    std::string words =
        decode_charset(decode_body(part.body, part.encoding), part.charset, is_html);
    if (is_html) {
      mail.html = std::move(words);
    } else if (!words.empty()) {
      if (!mail.text.empty()) mail.text += "\n\n";
      mail.text += words;
    }
  }
  const bool sent = !message.field("message-id").empty() || !message.field("received").empty() ||
                    !message.field("to").empty();
  const bool related = message.type == "multipart/related" || mail.author.empty();
  mail.is_saved_page = !mail.html.empty() && !sent && (!mail.address.empty() || related);
  return mail;
}

}  // namespace leitsatz::cli
