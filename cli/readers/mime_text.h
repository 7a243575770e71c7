// Decodes the bodies and header fields of a message.
#ifndef LEITSATZ_CLI_READERS_MIME_TEXT_H_
#define LEITSATZ_CLI_READERS_MIME_TEXT_H_

#include <string>
#include <string_view>

namespace leitsatz::cli {

// Decodes the body of a part from quoted-printable or base64 (RFC 2045, section 6); other encodings
// leave it unchanged. Malformed input is decoded as far as possible.
std::string decode_body(std::string_view body, std::string_view encoding);

// Converts bytes to UTF-8 from a charset with this name (in lower case), with U+FFFD for invalid
// bytes. If encoding.h does not list the charset, the bytes stay unchanged.
std::string decode_charset(std::string_view bytes, std::string_view charset);

// The value of a field on one line, with its encoded words (RFC 2047) decoded.
std::string decode_field(std::string_view value);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MIME_TEXT_H_
