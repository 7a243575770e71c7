#include "readers/pdf_rows.h"

#include <algorithm>
#include <utility>

namespace leitsatz::cli {

std::vector<PdfRow> rows_of(std::vector<PdfLine> lines) {
  // Of the letters' size: at least, of the gap between cells of a table.
  constexpr int kTabPercent = 200;
  std::vector<PdfRow> rows;
  for (PdfLine& line : lines) {
    const bool is_beside =
        !rows.empty() && line.middle() < rows.back().bottom && rows.back().top < line.middle();
    if (!is_beside) rows.emplace_back();
    rows.back().lines.push_back(std::move(line));
    PdfRow& row = rows.back();
    const PdfLine& added = row.lines.back();
    if (row.lines.size() == 1 || added.size > row.size) {
      row.top = added.top, row.bottom = added.bottom, row.size = added.size;
    }
  }
  for (PdfRow& row : rows) {
    std::stable_sort(row.lines.begin(), row.lines.end(),
                     [](const PdfLine& a, const PdfLine& b) { return a.left < b.left; });
    const PdfLine& widest = *std::max_element(
        row.lines.begin(), row.lines.end(),
        [](const PdfLine& a, const PdfLine& b) { return a.right - a.left < b.right - b.left; });
    const bool turned = is_right_to_left(widest.text);
    if (turned) std::reverse(row.lines.begin(), row.lines.end());
    row.size = widest.size;
    row.left = row.right = widest.left;
    row.first_word = row.lines.front().first_word;
    row.has_mark =
        row.lines.front().has_mark || (row.lines.size() > 1 && row.lines.front().size < row.size);
    int end = 0;
    for (const PdfLine& line : row.lines) {
      const int gap = turned ? end - line.right : line.left - end;
      if (!row.text.empty()) {
        row.text += gap * 100 > row.size * kTabPercent ? "   " : " ";
      }
      row.text += line.text;
      row.left = std::min(row.left, line.left);
      row.right = std::max(row.right, line.right);
      end = turned ? line.left : line.right;
    }
  }
  return rows;
}

}  // namespace leitsatz::cli
