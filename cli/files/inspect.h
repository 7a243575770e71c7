// Tells text from binary data, before anything is made of it.
#ifndef LEITSATZ_CLI_FILES_INSPECT_H_
#define LEITSATZ_CLI_FILES_INSPECT_H_

#include <string>
#include <string_view>

namespace leitsatz::cli {

// Why the bytes can't be read, or empty: binary data other than PDF and ZIP is refused. Looks at
// the first 64 KiB.
std::string inspect(std::string_view bytes);

// True if the bytes begin as a PDF document does (ISO 32000-1, section 7.5.2).
bool looks_like_pdf(std::string_view bytes);

// True if the bytes begin as a ZIP archive does: an EPUB, a document of Word.
bool looks_like_zip(std::string_view bytes);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_FILES_INSPECT_H_
