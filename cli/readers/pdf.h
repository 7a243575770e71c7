// PDF documents, by the program pdftotext of Poppler (Debian: poppler-utils) where it is installed.
#ifndef LEITSATZ_CLI_READERS_PDF_H_
#define LEITSATZ_CLI_READERS_PDF_H_

#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/page.h"

namespace leitsatz::cli {

struct PdfText {
  std::string text;                  // UTF-8, with a form feed behind each page
  std::vector<std::string> remarks;  // what the program had to say
  std::string error;                 // why there is no text, or empty
};

// Runs pdftotext and waits for it. The document goes to it as its standard input; no shell and no
// file name is between.
PdfText run_pdftotext(std::string_view bytes);

// The words as the article of a page: lines that stand at the head or foot of most pages, but for
// their numbers, are left out. The article's blocks are for the library to find: it has none here.
// Cost: linear in the text, but for sorting two lines a page.
Page read_pdf_text(std::string_view text);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_PDF_H_
