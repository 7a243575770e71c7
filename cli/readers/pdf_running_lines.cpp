#include "readers/pdf_running_lines.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>

#include "readers/pdf_rows.h"
#include "readers/pdf_words.h"
#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

// A row counts as a running head or foot if it is on at least this many pages, and on at least this
// share of all pages. On two pages it must be no sentence.
constexpr std::size_t kLeastPages = 3;
constexpr std::size_t kLeastShare = 2;  // one in this many
// The most rows of a head or foot in all, and of those that stand together.
constexpr int kMostRunningRows = 4;
constexpr std::size_t kMostRowsTogether = 2;
constexpr int kApartPercent = 70;  // of the letters' size: the gap before the next ones
// The most bytes of a row that a browser or a printer adds.
constexpr std::size_t kMostMarkBytes = 48;

// Spaces between words, in per cent of the letters' size.
constexpr int kLeastSpacePercent = 8;
constexpr int kMostSpacePercent = 50;

// The line with "#" for every number, so that "Page 3 of 12" and "Page 4 of 12" are the same.
std::string pattern_of(std::string_view line) {
  std::string out;
  for (char c : line) {
    if (!is_digit(c)) {
      out += c;
    } else if (!out.ends_with('#')) {
      out += '#';
    }
  }
  return out;
}

// The numbers in a text, at most three of them.
struct Numbers {
  std::size_t count = 0, values[3] = {};
};
Numbers numbers_in(std::string_view text) {
  Numbers numbers;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_digit(text[i])) continue;
    std::size_t value = 0;
    for (; i < text.size() && is_digit(text[i]); ++i) {
      value =
          std::min<std::size_t>(value * 10 + static_cast<std::size_t>(text[i] - '0'), 1'000'000);
    }
    if (numbers.count < std::size(numbers.values)) numbers.values[numbers.count] = value;
    ++numbers.count;
  }
  return numbers;
}

bool is_address(std::string_view text) {
  return text.find(' ') == std::string_view::npos &&
         (text.starts_with("http://") || text.starts_with("https://") ||
          text.starts_with("file://") || text.starts_with("www."));
}

// "3/14/24, 9:12 AM", "Thu Mar 14 09:12:00 2024": a time, and numbers of a day around it.
bool is_date_and_time(std::string_view text) {
  bool has_time = false;
  for (std::size_t i = 1; i + 2 < text.size(); ++i) {
    has_time = has_time || ((text[i] == ':' || text[i] == '.') && is_digit(text[i - 1]) &&
                            is_digit(text[i + 1]) && is_digit(text[i + 2]) &&
                            (i + 3 == text.size() || !is_digit(text[i + 3])));
  }
  constexpr std::size_t kLeastNumbers = 4;
  return has_time && text.size() <= kMostMarkBytes && numbers_in(text).count >= kLeastNumbers;
}

// "2/3", "Page 2 of 3", "- 2 -" on the second of three pages.
bool is_page_number(std::string_view text, std::size_t page, std::size_t pages) {
  if (text.size() > kMostMarkBytes) return false;
  const Numbers numbers = numbers_in(text);
  constexpr std::ptrdiff_t kMostBlanks = 4;
  if (numbers.count == 2 && numbers.values[0] == page && numbers.values[1] == pages) {
    return std::count(text.begin(), text.end(), ' ') <= kMostBlanks;
  }
  return numbers.count == 1 && numbers.values[0] == page &&
         std::none_of(text.begin(), text.end(), is_word_byte);
}

// A page whose rows at the head and the foot are being taken off.
struct Trimmed {
  std::vector<PdfRow> rows;
  std::size_t begin = 0, end = 0;

  bool is_empty() const { return begin == end; }
  const PdfRow& edge(bool at_head) const { return rows[at_head ? begin : end - 1]; }
};

// Adds the lines of a row, but as one those that are no farther apart than words: where the font
// changes, another line begins.
void add_joined(PdfRow& row, std::vector<PdfLine>& lines) {
  const std::size_t begin = lines.size();
  for (PdfLine& line : row.lines) {
    if (lines.size() > begin) {
      PdfLine& before = lines.back();
      const bool turned = line.right <= before.left;
      const int gap = turned ? before.left - line.right : line.left - before.right;
      if (std::abs(gap) * 100 <= row.size * kMostSpacePercent) {
        before.text += (gap * 100 > row.size * kLeastSpacePercent ? " " : "") + line.text;
        before.left = std::min(before.left, line.left);
        before.right = std::max(before.right, line.right);
        before.size = std::max(before.size, line.size);
        before.top = std::min(before.top, line.top);
        before.bottom = std::max(before.bottom, line.bottom);
        continue;
      }
    }
    lines.push_back(std::move(line));
  }
}

// How far the numbers at the beginning and the end of a line are ahead of the page's own: the
// same everywhere if they count the pages ("2   Chapter 1", "Chapter 2   3").
std::vector<std::ptrdiff_t> offsets_in(std::string_view line, std::size_t page) {
  std::vector<std::ptrdiff_t> offsets;
  const auto add = [&](std::string_view number) {
    constexpr std::size_t kMostDigits = 5;
    if (number.empty() || number.size() > kMostDigits) return;
    offsets.push_back(static_cast<std::ptrdiff_t>(numbers_in(number).values[0]) -
                      static_cast<std::ptrdiff_t>(page));
  };
  constexpr std::string_view kDigits = "0123456789";
  add(line.substr(0, line.find_first_not_of(kDigits)));
  const std::size_t last = line.find_last_not_of(kDigits);
  if (last != std::string_view::npos) add(line.substr(last + 1));
  return offsets;
}

// Whether a row or two are apart from the others. What is alone on its page stays: all pages of a
// form may be the same.
bool stands_apart(const Trimmed& page, bool at_head) {
  for (std::size_t i = 1; i <= kMostRowsTogether && i < page.end - page.begin; ++i) {
    const PdfRow& upper = page.rows[at_head ? page.begin + i - 1 : page.end - 1 - i];
    const PdfRow& lower = page.rows[at_head ? page.begin + i : page.end - i];
    const int size = page.edge(at_head).size;
    if ((lower.top - upper.bottom) * 100 > size * kApartPercent) return true;
  }
  return false;
}

bool has_print_mark(const PdfRow& row, std::size_t page, std::size_t pages) {
  return std::any_of(row.lines.begin(), row.lines.end(), [&](const PdfLine& line) {
    return is_address(line.text) || is_date_and_time(line.text) ||
           is_page_number(line.text, page, pages);
  });
}

// Takes the outermost rows off that are a head or foot. False if none is.
bool take_edge(std::vector<Trimmed>& pages, bool at_head, std::vector<RunningLine>& taken) {
  std::map<std::string, std::size_t> counts;
  for (const Trimmed& page : pages) {
    if (!page.is_empty()) ++counts[pattern_of(page.edge(at_head).text)];
  }
  std::map<std::ptrdiff_t, std::size_t> offsets;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (pages[i].is_empty()) continue;
    for (std::ptrdiff_t offset : offsets_in(pages[i].edge(at_head).text, i)) ++offsets[offset];
  }
  const std::size_t least = std::max(kLeastPages, pages.size() / kLeastShare);
  bool took = false;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    Trimmed& page = pages[i];
    if (page.is_empty()) continue;
    const PdfRow& row = page.edge(at_head);
    const std::size_t count = counts[pattern_of(row.text)];
    bool runs = count >= least;
    for (std::ptrdiff_t offset : offsets_in(row.text, i)) {
      runs = runs || offsets[offset] >= least;
    }
    if (pages.size() == 2 && count == 2) runs = !ends_paragraph(row.text);
    runs = runs && stands_apart(page, at_head);
    runs = runs || has_print_mark(row, i + 1, pages.size());
    if (!runs) continue;
    took = true;
    for (const PdfLine& line : row.lines) taken.push_back({line.text, at_head});
    (at_head ? ++page.begin : --page.end);
  }
  return took;
}

}  // namespace

std::vector<RunningLine> take_running_lines(PdfLayout& layout) {
  std::vector<RunningLine> taken;
  std::vector<Trimmed> pages(layout.pages.size());
  for (std::size_t i = 0; i < pages.size(); ++i) {
    std::vector<PdfLine>& lines = layout.pages[i].lines;
    std::stable_sort(lines.begin(), lines.end(), [](const PdfLine& a, const PdfLine& b) {
      return a.middle() != b.middle() ? a.middle() < b.middle() : a.left < b.left;
    });
    pages[i].rows = rows_of(std::move(lines));
    pages[i].end = pages[i].rows.size();
  }
  for (const bool at_head : {true, false}) {
    for (int i = 0; i < kMostRunningRows && take_edge(pages, at_head, taken); ++i) {
    }
  }
  for (std::size_t i = 0; i < pages.size(); ++i) {
    std::vector<PdfLine>& lines = layout.pages[i].lines;
    lines.clear();
    for (std::size_t k = pages[i].begin; k < pages[i].end; ++k) add_joined(pages[i].rows[k], lines);
  }
  return taken;
}

}  // namespace leitsatz::cli
