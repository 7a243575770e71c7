// A table of strings, printed as aligned text or as Markdown.
#ifndef LEITSATZ_BENCH_QUALITY_TABLE_H_
#define LEITSATZ_BENCH_QUALITY_TABLE_H_

#include <algorithm>
#include <cstddef>
#include <ostream>
#include <string>
#include <vector>

namespace leitsatz::quality {

enum class TableStyle { kText, kMarkdown };

struct Table {
  std::string caption;
  std::vector<std::vector<std::string>> rows;  // the first is the header; all equally long
};

inline void print(std::ostream& out, const Table& table, TableStyle style) {
  const bool markdown = style == TableStyle::kMarkdown;
  std::vector<std::size_t> widths(table.rows.front().size(), 0);
  for (const auto& row : table.rows) {
    for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], row[c].size());
  }
  const auto print_row = [&](const std::vector<std::string>& row) {
    std::string line = markdown ? "|" : "";
    for (std::size_t c = 0; c < row.size(); ++c) {
      const std::string space(widths[c] - row[c].size(), ' ');
      const std::string cell = c == 0 ? row[c] + space : space + row[c];
      line += markdown ? " " + cell + " |" : (c == 0 ? "" : "  ") + cell;
    }
    out << line << '\n';
  };
  out << (markdown ? "### " : "") << table.caption << "\n\n";
  print_row(table.rows.front());
  if (markdown) {
    for (std::size_t c = 0; c < widths.size(); ++c) out << (c == 0 ? "|---|" : "---:|");
    out << '\n';
  }
  for (std::size_t r = 1; r < table.rows.size(); ++r) print_row(table.rows[r]);
  out << '\n';
}

}  // namespace leitsatz::quality

#endif  // LEITSATZ_BENCH_QUALITY_TABLE_H_
