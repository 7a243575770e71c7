// UTF-8 that was read as Windows-1252 or Latin-1 and written as UTF-8 again: "cafÃ©" for "café".
#ifndef LEITSATZ_CLI_ENCODINGS_MOJIBAKE_H_
#define LEITSATZ_CLI_ENCODINGS_MOJIBAKE_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace leitsatz::cli {

struct Mojibake {
  std::size_t places = 0;  // runs of characters whose bytes are UTF-8 once more
  std::string sample;      // the first of them
  std::string repaired;    // what it was meant to be

  bool found() const { return places > 0; }
};

// Looks for it in a text, all over or in parts of it. So few places are none that they may be
// meant: a capital before a closing quotation mark can look like it. Cost: one pass.
Mojibake find_mojibake(std::string_view text);

// The text with every such place put right, again and again where it was encoded several times.
// Cost: one pass for each time.
std::string repair_mojibake(std::string text);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_ENCODINGS_MOJIBAKE_H_
