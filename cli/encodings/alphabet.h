// The non-ASCII letters of languages.
#ifndef LEITSATZ_CLI_ENCODINGS_ALPHABET_H_
#define LEITSATZ_CLI_ENCODINGS_ALPHABET_H_

#include <string_view>

namespace leitsatz::cli {

// The non-ASCII letters of a language (BCP 47), in lower case, with those of its common loan words.
// Empty for an unknown language, and for one that uses all letters of its script.
std::string_view alphabet_of(std::string_view language);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_ENCODINGS_ALPHABET_H_
