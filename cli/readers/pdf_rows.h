// Lines of a page in PDF that stand side by side, as one.
#ifndef LEITSATZ_CLI_READERS_PDF_ROWS_H_
#define LEITSATZ_CLI_READERS_PDF_ROWS_H_

#include <string>
#include <vector>

#include "readers/pdf_layout.h"

namespace leitsatz::cli {

// Lines side by side, from left to right.
struct PdfRow {
  std::vector<PdfLine> lines;
  std::string text;  // in the order of reading, with wide gaps between cells of a table
  int left = 0, right = 0, top = 0, bottom = 0, size = 0, first_word = 0;
  bool has_mark = false;
};

// The rows of lines that are top to bottom. Cost: linear in the lines, times the logarithm of those
// in a row.
std::vector<PdfRow> rows_of(std::vector<PdfLine> lines);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_PDF_ROWS_H_
