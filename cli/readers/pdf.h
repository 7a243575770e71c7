// Reads PDF documents with Poppler's program pdftotext (Debian: poppler-utils), if it is installed.
#ifndef LEITSATZ_CLI_READERS_PDF_H_
#define LEITSATZ_CLI_READERS_PDF_H_

#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/page.h"

namespace leitsatz::cli {

// The program is ended when it has written nothing for so long.
inline constexpr int kMostSilentSeconds = 15;

struct PdfText {
  std::string text;                  // its pages, lines and words: see pdf_layout.h
  std::vector<std::string> remarks;  // messages of the program
  std::string error;                 // why there is no text, or empty
};

// Runs pdftotext, without a shell, and waits for it. The document is its standard input.
PdfText run_pdftotext(std::string_view bytes, int most_silent_seconds = kMostSilentSeconds);

// The text of a document as a page, column by column. Words that were divided at the end of a line
// are joined. Left out of the article are heads and feet of pages (lines that are the same on most,
// except for their numbers, and what browsers print there), notes at the foot, and the title, which
// the page has as such. The page has no article blocks, so that the library finds them. Cost:
// linear in the text, times the logarithm of the lines on a page.
Page read_pdf_text(std::string_view text);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_PDF_H_
