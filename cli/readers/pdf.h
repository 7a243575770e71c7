// Reads PDF documents with Poppler's program pdftotext (Debian: poppler-utils), if it is installed.
#ifndef LEITSATZ_CLI_READERS_PDF_H_
#define LEITSATZ_CLI_READERS_PDF_H_

#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/page.h"

namespace leitsatz::cli {

struct PdfText {
  std::string text;                  // UTF-8, with a form feed after each page
  std::vector<std::string> remarks;  // messages of the program
  std::string error;                 // why there is no text, or empty
};

// Runs pdftotext, without a shell, and waits for it. The document is its standard input.
PdfText run_pdftotext(std::string_view bytes);

// The text of a document as a page. Lines that are the same at the head or foot of most pages,
// except for their numbers, are left out of the article. The page has no article blocks, so that
// the library finds them. Cost: linear in the text, plus sorting two lines per page.
Page read_pdf_text(std::string_view text);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_PDF_H_
