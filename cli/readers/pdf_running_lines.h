// Running heads and feet: lines that are the same on most pages, except for their numbers, and what
// browsers print there.
#ifndef LEITSATZ_CLI_READERS_PDF_RUNNING_LINES_H_
#define LEITSATZ_CLI_READERS_PDF_RUNNING_LINES_H_

#include <string>
#include <vector>

#include "readers/pdf_layout.h"

namespace leitsatz::cli {

struct RunningLine {
  std::string text;
  bool is_head = false;  // else at the foot
};

// Takes them off the pages, from the outermost inwards, first the heads. The lines that are left
// are top to bottom, and joined where only the font changes. Cost: linear in the text, times the
// logarithm of the lines on a page.
std::vector<RunningLine> take_running_lines(PdfLayout& layout);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_PDF_RUNNING_LINES_H_
