// The structure of a message: its header fields, and the parts that its body is made of.
//
// RFC 5322 (header fields), RFC 2045 and 2046 (types, multiparts). Nothing is decoded here: fields
// and bodies are views of the message. Parts that are nested deeper than kMostNesting, and messages
// within messages, are parts without a structure of their own. Cost: one pass, linear, whatever the
// message; nothing recurses.
#ifndef LEITSATZ_CLI_READERS_MIME_H_
#define LEITSATZ_CLI_READERS_MIME_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace leitsatz::cli {

inline constexpr std::size_t kMostNesting = 32;

struct MimeField {
  std::string_view name;
  std::string_view value;  // with the line breaks it was folded at
};

// One part without parts of its own.
struct MimePart {
  std::string type = "text/plain";  // in lower case
  std::string charset;              // in lower case; empty: none was given
  std::string encoding;             // Content-Transfer-Encoding, in lower case
  bool is_attachment = false;       // it is not to be shown with the others
  std::string_view body;            // as it was sent
};

struct MimeMessage {
  std::vector<MimeField> fields;  // of the message itself
  std::string type;               // of the message itself, "multipart/related" say
  std::vector<MimePart> parts;

  // The value of the first field of that name, given in lower case; empty when there is none.
  std::string_view field(std::string_view name) const;
};

MimeMessage parse_mime(std::string_view message);

// True if the bytes begin with header fields, those of a message among them.
bool looks_like_mail(std::string_view bytes);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MIME_H_
