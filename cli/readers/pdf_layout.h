// What `pdftotext -bbox-layout` writes: the pages of a document, their lines and where they stand.
#ifndef LEITSATZ_CLI_READERS_PDF_LAYOUT_H_
#define LEITSATZ_CLI_READERS_PDF_LAYOUT_H_

#include <string>
#include <string_view>
#include <vector>

namespace leitsatz::cli {

// Lengths are in hundredths of a point, from the top and the left of the page.
struct PdfLine {
  int left = 0, right = 0, top = 0, bottom = 0;
  int size = 0;           // height of its letters
  int first_word = 0;     // width of its first word
  bool has_mark = false;  // begins with the raised mark of a note
  std::string text;       // in the order of reading

  int height() const { return bottom - top; }
  int middle() const { return top + height() / 2; }
};

struct PdfPage {
  int width = 0, height = 0;
  std::vector<PdfLine> lines;  // as they come
};

struct PdfLayout {
  std::string title;  // of the document's properties
  std::vector<PdfPage> pages;
};

// Raised marks of notes behind a word are left out. Words of scripts that run from right to left,
// which come as they look, are turned. Cost: linear.
PdfLayout read_pdf_layout(std::string_view text);

// Whether most letters of the text run from right to left.
bool is_right_to_left(std::string_view text);

// The lines of a page in the order of reading: columns one after the other, and lines across
// them in between. Each group is a column, or lines across: top to bottom. Cost: linear in the
// lines, times their logarithm.
std::vector<std::vector<PdfLine>> order_lines(std::vector<PdfLine> lines);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_PDF_LAYOUT_H_
