// Finds and repairs text that was encoded twice: UTF-8 that was decoded as Windows-1252 or Latin-1
// and then encoded as UTF-8 again, such as "cafÃ©" for "café".
#ifndef LEITSATZ_CLI_ENCODINGS_MOJIBAKE_H_
#define LEITSATZ_CLI_ENCODINGS_MOJIBAKE_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace leitsatz::cli {

struct Mojibake {
  std::size_t places = 0;  // runs of characters that decode to one character
  std::string sample;      // the first of them
  std::string repaired;    // the character that it decodes to

  bool found() const { return places > 0; }
};

// Looks for mojibake in the whole text or in parts of it. A few matches are not reported: they may
// be intended, since a capital before a closing quotation mark looks the same. Cost: one pass.
Mojibake find_mojibake(std::string_view text);

// The text with every place repaired, repeatedly if it was encoded more than twice. Cost: one pass
// for each repetition.
std::string repair_mojibake(std::string text);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_ENCODINGS_MOJIBAKE_H_
