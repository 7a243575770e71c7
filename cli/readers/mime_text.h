// Decodes the bodies and header fields of a message.
#ifndef LEITSATZ_CLI_READERS_MIME_TEXT_H_
#define LEITSATZ_CLI_READERS_MIME_TEXT_H_

#include <string>
#include <string_view>

namespace leitsatz::cli {

// Decodes the body of a part from quoted-printable or base64 (RFC 2045, section 6); other encodings
// leave it unchanged. Malformed input is decoded as far as possible.
std::string decode_body(std::string_view body, std::string_view encoding);

// Converts bytes to UTF-8 from a charset with this name (in lower case). Bytes that are UTF-8 stay
// as they are, whatever the name says. If encoding.h does not list the charset, if it is us-ascii
// and the bytes are not, or if the bytes do not fit it, it is found by the looks of the text.
// `is_page`: the bytes are HTML.
std::string decode_charset(std::string bytes, std::string_view charset, bool is_page);

// The value of a field on one line, with its encoded words (RFC 2047) decoded.
std::string decode_field(std::string_view value);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MIME_TEXT_H_
