// The letters beyond ASCII that languages are written with.
#ifndef LEITSATZ_CLI_ENCODINGS_ALPHABET_H_
#define LEITSATZ_CLI_ENCODINGS_ALPHABET_H_

#include <string_view>

namespace leitsatz::cli {

// Of a language (BCP 47), as UTF-8, in lower case where it has case, with the letters of its usual
// loan words. Empty where it is not known, or where the script has no other letters.
std::string_view alphabet_of(std::string_view language);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_ENCODINGS_ALPHABET_H_
