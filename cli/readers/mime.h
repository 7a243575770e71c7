// The structure of a message: its header fields (RFC 5322) and the parts of its body (RFC 2045 and
// 2046).
//
// Nothing is decoded: fields and bodies are views of the message. Multiparts that are nested deeper
// than kMostNesting, and messages within messages, are not split into parts. Cost: one pass without
// recursion, linear for any message.
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
  std::string_view value;  // as it was sent, with line breaks where it is folded
};

// One part that is not a multipart.
struct MimePart {
  std::string type = "text/plain";  // in lower case
  std::string charset;              // in lower case; empty: not declared
  std::string encoding;             // Content-Transfer-Encoding, in lower case
  bool is_attachment = false;       // Content-Disposition: attachment
  std::string_view body;            // as it was sent
};

struct MimeMessage {
  std::vector<MimeField> fields;  // of the message itself
  std::string type;               // of the message itself, such as "multipart/related"
  std::vector<MimePart> parts;

  // The value of the first field with that name (in lower case); empty if there is none.
  std::string_view field(std::string_view name) const;
};

MimeMessage parse_mime(std::string_view message);

// True if the text begins with a header field.
bool begins_with_field(std::string_view text);

// True if the bytes begin with header fields that only mail programs write.
bool looks_like_mail(std::string_view bytes);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MIME_H_
