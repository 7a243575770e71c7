// read_pdf_text() of pdf.h: removes running heads and feet, and joins the pages.
#include <algorithm>
#include <map>

#include "readers/page_writer.h"
#include "readers/pdf.h"
#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

constexpr char kPageEnd = '\f';

// A line counts as a running head or foot if it is on at least this many pages, and on at least
// this share of all pages.
constexpr std::size_t kLeastPages = 3;
constexpr std::size_t kLeastShare = 2;  // one in this many

// The most consecutive lines of a running head or foot, and the most groups of such lines,
// separated by blank lines, at the head and at the foot of a page.
constexpr std::size_t kMostRunningLines = 2;
constexpr int kMostRunningGroups = 2;

struct PdfPage {
  std::vector<std::string_view> lines;
  std::size_t begin = 0, end = 0;  // of the lines that are not left out
};

bool is_blank(std::string_view line) { return trim(line).empty(); }

// The line with "#" for every number, so that "Page 3 of 12" and "Page 4 of 12" are the same.
std::string pattern_of(std::string_view line) {
  std::string out;
  for (char c : trim(line)) {
    if (!is_digit(c)) {
      out += c;
    } else if (!out.ends_with('#')) {
      out += '#';
    }
  }
  return out;
}

void drop_blanks(PdfPage& page) {
  while (page.begin < page.end && is_blank(page.lines[page.begin])) ++page.begin;
  while (page.begin < page.end && is_blank(page.lines[page.end - 1])) --page.end;
}

std::vector<PdfPage> pages_of(std::string_view text) {
  std::vector<PdfPage> pages;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(kPageEnd), text.size());
    std::string_view rest = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    PdfPage page;
    while (!rest.empty()) {
      const std::size_t line_end = std::min(rest.find('\n'), rest.size());
      page.lines.push_back(rest.substr(0, line_end));
      rest.remove_prefix(std::min(line_end + 1, rest.size()));
    }
    page.end = page.lines.size();
    drop_blanks(page);
    pages.push_back(std::move(page));
  }
  return pages;
}

// The number of lines in the outermost group at the head or foot; 0 if they are too many.
std::size_t edge_group(const PdfPage& page, bool at_head) {
  std::size_t size = 0;
  for (; size < page.end - page.begin; ++size) {
    if (is_blank(page.lines[at_head ? page.begin + size : page.end - 1 - size])) return size;
    if (size == kMostRunningLines) return 0;
  }
  return size;
}

// Removes the outermost group of lines from each page if most pages have the same group.
void drop_running_lines(std::vector<PdfPage>& pages, bool at_head, Page& out) {
  std::map<std::string, std::size_t> counts;
  std::vector<std::string> groups(pages.size());
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const std::size_t size = edge_group(pages[i], at_head);
    const std::size_t begin = at_head ? pages[i].begin : pages[i].end - size;
    for (std::size_t k = begin; k < begin + size; ++k) {
      groups[i].append(groups[i].empty() ? "" : "\n").append(trim(pages[i].lines[k]));
    }
    if (size > 0) ++counts[pattern_of(groups[i])];
  }
  const std::size_t least = std::max(kLeastPages, pages.size() / kLeastShare);
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (groups[i].empty() || counts[pattern_of(groups[i])] < least) continue;
    PageText block = {groups[i]};
    block.reason = PageReason::kRepeat;
    add_block(out, block);
    PdfPage& page = pages[i];
    const std::size_t size = edge_group(page, at_head);
    if (at_head) {
      page.begin += size;
    } else {
      page.end -= size;
    }
    drop_blanks(page);
  }
}

// Whether a paragraph may end after this line.
bool ends_paragraph(std::string_view line) {
  line = trim(line);
  constexpr std::string_view kStops[] = {".", "!", "?", ":", "\"", "\xE2\x80\x9D", "\xE3\x80\x82"};
  return std::any_of(std::begin(kStops), std::end(kStops),
                     [&](std::string_view stop) { return line.ends_with(stop); });
}

}  // namespace

Page read_pdf_text(std::string_view text) {
  Page out;
  out.languages.emplace_back();
  std::vector<PdfPage> pages = pages_of(text);
  for (int i = 0; i < kMostRunningGroups; ++i) {
    drop_running_lines(pages, true, out);
    drop_running_lines(pages, false, out);
  }
  for (const PdfPage& page : pages) {
    for (std::size_t i = page.begin; i < page.end; ++i) {
      out.article.append(page.lines[i]) += '\n';
    }
    // Otherwise the paragraph continues on the next page.
    if (page.begin < page.end && ends_paragraph(page.lines[page.end - 1])) out.article += '\n';
  }
  return out;
}

}  // namespace leitsatz::cli
