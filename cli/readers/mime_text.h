// The characters that a message means by the bytes it sends.
#ifndef LEITSATZ_CLI_READERS_MIME_TEXT_H_
#define LEITSATZ_CLI_READERS_MIME_TEXT_H_

#include <string>
#include <string_view>

namespace leitsatz::cli {

// The body of a part: quoted-printable and base64 (RFC 2045, section 6) are resolved, what is
// neither stays as it is. What breaks the rules is read as far as it goes.
std::string decode_body(std::string_view body, std::string_view encoding);

// Bytes in a charset of that name, in lower case, as UTF-8; those that mean nothing in it are
// U+FFFD. Bytes in none of encoding.h stay as they are.
std::string decode_charset(std::string_view bytes, std::string_view charset);

// The value of a field on one line, encoded words (RFC 2047) resolved.
std::string decode_field(std::string_view value);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MIME_TEXT_H_
