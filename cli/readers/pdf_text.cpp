// read_pdf_text() of pdf.h: from lines on pages to paragraphs.
#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <iterator>
#include <map>
#include <string>
#include <unordered_set>
#include <utility>

#include "readers/page_writer.h"
#include "readers/pdf.h"
#include "readers/pdf_layout.h"
#include "text/ascii.h"
#include "text/utf8.h"

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

// Sizes of letters, in per cent of those of the body.
constexpr int kNotePercent = 92;    // at most, of a note or a caption
constexpr int kTitlePercent = 115;  // at least, of the title
constexpr int kSamePercent = 8;     // two sizes that differ by less are the same
// Places in per cent of the letters' size.
constexpr int kIndentPercent = 60;  // at least, of a first line
constexpr int kMostIndentPercent = 500;
constexpr int kSpacePercent = 30;  // of a space between words
constexpr int kGapPercent = 35;    // of the gap before a paragraph beyond the usual one
constexpr int kLeastSpacePercent = 8;
constexpr int kWordPercent = 50;  // at most, of a space between words
constexpr int kTabPercent = 200;  // at least, of the gap between cells of a table

constexpr std::size_t kMostTitleRows = 4;
constexpr std::size_t kMostTitleBytes = 250;
constexpr std::size_t kMostNoteParagraphs = 4;  // small ones between two parts of a paragraph

// Words behind a part of a word that ends in a hyphen for good ("Haus- und Gartenbau").
constexpr std::string_view kConjunctions[] = {"and", "bis", "bzw.", "e",  "eller", "en",    "et",
                                              "of",  "og",  "oder", "or", "ou",    "sowie", "und"};

// Lines side by side, from left to right.
struct Row {
  std::vector<PdfLine> lines;
  std::string text;
  int left = 0, right = 0, top = 0, bottom = 0, size = 0, first_word = 0;
  bool has_mark = false;
};

struct Paragraph {
  std::string text;  // its rows, a line each
  int size = 0;
  bool is_full = false;  // its last row is as long as its column
  bool is_note = false;
};

bool is_same_size(int a, int b) { return std::abs(a - b) * 100 <= std::max(a, b) * kSamePercent; }

// Of Latin, Greek and Cyrillic.
bool is_lower(char32_t c) {
  if (c < 0x80) return c >= 'a' && c <= 'z';
  if (c < 0x100) return c >= 0xDF && c != 0xF7;
  if (c < 0x180) return (c & 1) != 0;
  return (c >= 0x3AC && c <= 0x3CE) || (c >= 0x430 && c <= 0x45F);
}

bool begins_in_lower_case(std::string_view text) {
  return !text.empty() && is_lower(decode(text, 0).value);
}

bool is_word_byte(char c) { return is_letter(c) || static_cast<unsigned char>(c) >= 0x80; }

// Whether a paragraph may end after this line.
bool ends_paragraph(std::string_view line) {
  line = trim(line);
  constexpr std::string_view kStops[] = {".",      "!",      "?",      ":",
                                         "\"",     "\u201D", "\u3002", "\u2026",
                                         "\u00BB", "\u061F", "\u06D4", "\u0964"};
  return std::any_of(std::begin(kStops), std::end(kStops),
                     [&](std::string_view stop) { return line.ends_with(stop); });
}

bool begins_with_bullet(std::string_view text) {
  constexpr std::string_view kBullets[] = {"\u2022",  "\u25CF",  "\u25AA", "\u25E6",
                                           "\u2013 ", "\u2014 ", "- ",     "* "};
  return std::any_of(std::begin(kBullets), std::end(kBullets),
                     [&](std::string_view bullet) { return text.starts_with(bullet); });
}

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

// The rows of lines that are top to bottom.
std::vector<Row> rows_of(std::vector<PdfLine> lines) {
  std::vector<Row> rows;
  for (PdfLine& line : lines) {
    const bool is_beside =
        !rows.empty() && line.middle() < rows.back().bottom && rows.back().top < line.middle();
    if (!is_beside) rows.emplace_back();
    rows.back().lines.push_back(std::move(line));
    Row& row = rows.back();
    const PdfLine& added = row.lines.back();
    if (row.lines.size() == 1 || added.size > row.size) {
      row.top = added.top, row.bottom = added.bottom, row.size = added.size;
    }
  }
  for (Row& row : rows) {
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

// The size of most letters.
int usual_size(const PdfLayout& layout) {
  std::map<int, std::size_t> bytes;
  constexpr int kStep = 20;  // hundredths of a point
  for (const PdfPage& page : layout.pages) {
    for (const PdfLine& line : page.lines) bytes[line.size / kStep] += line.text.size();
  }
  std::size_t most = 0;
  int size = 0;
  for (const auto& [step, count] : bytes) {
    if (count > most) most = count, size = step * kStep + kStep / 2;
  }
  return size;
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
  std::vector<Row> rows;
  std::size_t begin = 0, end = 0;

  bool is_empty() const { return begin == end; }
  const Row& edge(bool at_head) const { return rows[at_head ? begin : end - 1]; }
};

class Reader {
 public:
  explicit Reader(std::string_view text) : layout_(read_pdf_layout(text)) {
    out_.languages.emplace_back();
  }

  Page read() && {
    body_size_ = usual_size(layout_);
    drop_running_rows();
    for (PdfPage& page : layout_.pages) add_page(page);
    join_parts();
    find_title();
    write();
    return std::move(out_);
  }

 private:
  // Heads and feet. What is left goes back to the pages.
  void drop_running_rows() {
    std::vector<Trimmed> pages(layout_.pages.size());
    for (std::size_t i = 0; i < pages.size(); ++i) {
      std::vector<PdfLine>& lines = layout_.pages[i].lines;
      std::stable_sort(lines.begin(), lines.end(), [](const PdfLine& a, const PdfLine& b) {
        return a.middle() != b.middle() ? a.middle() < b.middle() : a.left < b.left;
      });
      pages[i].rows = rows_of(std::move(lines));
      pages[i].end = pages[i].rows.size();
    }
    for (const bool at_head : {true, false}) {
      for (int i = 0; i < kMostRunningRows && drop_edge(pages, at_head); ++i) {
      }
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
      std::vector<PdfLine>& lines = layout_.pages[i].lines;
      lines.clear();
      for (std::size_t k = pages[i].begin; k < pages[i].end; ++k)
        add_joined(pages[i].rows[k], lines);
    }
  }

  // Adds the lines of a row, but as one those that are no farther apart than words: where the font
  // changes, another line begins.
  static void add_joined(Row& row, std::vector<PdfLine>& lines) {
    const std::size_t begin = lines.size();
    for (PdfLine& line : row.lines) {
      if (lines.size() > begin) {
        PdfLine& before = lines.back();
        const bool turned = line.right <= before.left;
        const int gap = turned ? before.left - line.right : line.left - before.right;
        if (std::abs(gap) * 100 <= row.size * kWordPercent) {
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

  // Takes the outermost rows off that are a head or foot. False if none is.
  bool drop_edge(std::vector<Trimmed>& pages, bool at_head) {
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
    bool dropped = false;
    for (std::size_t i = 0; i < pages.size(); ++i) {
      Trimmed& page = pages[i];
      if (page.is_empty()) continue;
      const Row& row = page.edge(at_head);
      const std::size_t count = counts[pattern_of(row.text)];
      bool runs = count >= least;
      for (std::ptrdiff_t offset : offsets_in(row.text, i)) {
        runs = runs || offsets[offset] >= least;
      }
      if (pages.size() == 2 && count == 2) runs = !ends_paragraph(row.text);
      runs = runs && stands_apart(page, at_head);
      runs = runs || has_print_mark(row, i + 1, pages.size());
      if (!runs) continue;
      dropped = true;
      for (const PdfLine& line : row.lines) {
        PageText block = {line.text};
        block.reason = PageReason::kRepeat;
        add_block(out_, block);
        if (at_head) heads_.push_back(line.text);
      }
      (at_head ? ++page.begin : --page.end);
    }
    return dropped;
  }

  // How far the numbers at the beginning and the end of a line are ahead of the page's own: the
  // same everywhere if they count the pages ("2   Chapter 1", "Chapter 2   3").
  static std::vector<std::ptrdiff_t> offsets_in(std::string_view line, std::size_t page) {
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
  static bool stands_apart(const Trimmed& page, bool at_head) {
    for (std::size_t i = 1; i <= kMostRowsTogether && i < page.end - page.begin; ++i) {
      const Row& upper = page.rows[at_head ? page.begin + i - 1 : page.end - 1 - i];
      const Row& lower = page.rows[at_head ? page.begin + i : page.end - i];
      const int size = page.edge(at_head).size;
      if ((lower.top - upper.bottom) * 100 > size * kApartPercent) return true;
    }
    return false;
  }

  static bool has_print_mark(const Row& row, std::size_t page, std::size_t pages) {
    return std::any_of(row.lines.begin(), row.lines.end(), [&](const PdfLine& line) {
      return is_address(line.text) || is_date_and_time(line.text) ||
             is_page_number(line.text, page, pages);
    });
  }

  void add_page(PdfPage& page) {
    const std::size_t begin = paragraphs_.size();
    for (std::vector<PdfLine>& lines : order_lines(std::move(page.lines))) {
      add_column(rows_of(std::move(lines)));
    }
    if (begin == 0) first_page_end_ = paragraphs_.size();
  }

  void add_column(const std::vector<Row>& rows) {
    if (rows.empty()) return;
    int left = rows[0].left, right = rows[0].right;
    std::vector<int> gaps;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      left = std::min(left, rows[i].left);
      right = std::max(right, rows[i].right);
      if (i > 0) gaps.push_back(rows[i].top - rows[i - 1].bottom);
    }
    int usual_gap = 0;
    if (!gaps.empty()) {
      const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>((gaps.size() - 1) / 2);
      std::nth_element(gaps.begin(), middle, gaps.end());
      usual_gap = *middle;
    }
    const std::size_t notes = begin_of_notes(rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const Row& row = rows[i];
      const bool begins = i == 0 || i == notes ||
                          begins_paragraph(rows[i - 1], row, usual_gap, left, right) ||
                          (i > notes && row.has_mark);
      if (begins) {
        paragraphs_.emplace_back();
        paragraphs_.back().size = row.size;
        paragraphs_.back().is_note = i >= notes;
      }
      Paragraph& paragraph = paragraphs_.back();
      if (!begins) paragraph.text += '\n';
      paragraph.text += row.text;
      const int slack = right - row.right;
      paragraph.is_full = slack * 4 < right - left;
    }
  }

  bool begins_paragraph(const Row& before, const Row& row, int usual_gap, int left,
                        int right) const {
    if (!is_same_size(before.size, row.size)) return true;
    const int gap = row.top - before.bottom;
    if ((gap - usual_gap) * 100 > row.size * kGapPercent) return true;
    const bool ends = ends_paragraph(before.text);
    const int slack = right - before.right;
    const bool had_room = slack > row.first_word + row.size * kSpacePercent / 100;
    const int indent = row.left - left, indent_before = before.left - left;
    if (indent * 100 >= row.size * kIndentPercent &&
        indent * 100 <= row.size * kMostIndentPercent && indent > indent_before &&
        (ends || had_room)) {
      return true;
    }
    if (begins_with_bullet(row.text)) return true;
    if (begins_in_lower_case(row.text) || !had_room) return false;
    return ends || slack * 4 > right - left;
  }

  // The first of the rows at the foot of a column that are notes; the number of rows if none is.
  std::size_t begin_of_notes(const std::vector<Row>& rows) const {
    std::size_t begin = rows.size(), notes = rows.size();
    while (begin > 0 && rows[begin - 1].size * 100 <= body_size_ * kNotePercent) {
      --begin;
      if (is_begin_of_note(rows[begin])) notes = begin;
    }
    return notes;
  }

  static bool is_begin_of_note(const Row& row) {
    if (row.text.empty()) return false;
    const std::string_view sign = std::string_view(row.text).substr(0, decode(row.text, 0).size);
    if (sign == "*" || sign == "\u2020" || sign == "\u2021") return true;
    constexpr std::size_t kMostDigits = 3;
    const std::size_t digits = std::min(row.text.find_first_not_of("0123456789"), row.text.size());
    if (digits == 0 || digits > kMostDigits || digits == row.text.size()) return false;
    return row.has_mark || row.text[digits] == ' ' || is_word_byte(row.text[digits]);
  }

  // A paragraph may go on in the next column or on the next page, behind what stands between.
  void join_parts() {
    std::vector<Paragraph> joined;
    std::size_t open = 0;  // the last paragraph of the body, counted from 1
    for (Paragraph& part : paragraphs_) {
      const bool is_body = !part.is_note && is_same_size(part.size, body_size_);
      if (is_body && open > 0 && !begins_with_bullet(part.text) &&
          joined.size() - open <= kMostNoteParagraphs) {
        Paragraph& before = joined[open - 1];
        const bool goes_on =
            !ends_paragraph(before.text) &&
            (begins_in_lower_case(part.text) || (before.is_full && joined.size() == open) ||
             ends_in_divided_word(before.text));
        if (goes_on) {
          before.text += '\n' + part.text;
          before.is_full = part.is_full;
          continue;
        }
      }
      joined.push_back(std::move(part));
      if (is_body) open = joined.size();
    }
    paragraphs_ = std::move(joined);
  }

  static std::size_t hyphen_size(std::string_view text) {
    constexpr std::string_view kHyphens[] = {"-", "\u2010", "\u00AD"};
    for (std::string_view hyphen : kHyphens) {
      if (text.ends_with(hyphen)) return hyphen.size();
    }
    return 0;
  }
  static bool ends_in_divided_word(std::string_view text) {
    const std::size_t size = hyphen_size(text);
    return size > 0 && size < text.size() && is_word_byte(text[text.size() - size - 1]);
  }

  // Letters without case, for comparisons.
  static std::string letters_of(std::string_view text) {
    std::string out;
    for (char c : text) {
      if (is_word_byte(c) || is_digit(c)) out += to_lower(c);
    }
    return out;
  }

  // The title: the largest letters on the first page; else what the document's properties or the
  // head of a print say, if the page says it too.
  void find_title() {
    const std::size_t end = std::min(first_page_end_, paragraphs_.size());
    std::size_t largest = end;
    for (std::size_t i = 0; i < end; ++i) {
      if (paragraphs_[i].text.size() > kMostTitleBytes || letters_of(paragraphs_[i].text).empty()) {
        continue;
      }
      if (largest == end || paragraphs_[i].size > paragraphs_[largest].size) largest = i;
    }
    if (largest < end && paragraphs_[largest].size * 100 >= body_size_ * kTitlePercent) {
      std::string title = paragraphs_[largest].text;
      std::size_t last = largest + 1;
      for (; last < end && last < largest + kMostTitleRows; ++last) {
        const Paragraph& next = paragraphs_[last];
        const bool goes_on = is_same_size(next.size, paragraphs_[largest].size) &&
                             title.size() + next.text.size() < kMostTitleBytes;
        if (!goes_on) break;
        title += '\n' + next.text;
      }
      take_title(largest, last);
      return;
    }
    std::vector<std::string> names = {layout_.title};
    names.insert(names.end(), heads_.begin(), heads_.end());
    constexpr std::size_t kMostNames = 8;
    names.resize(std::min(names.size(), kMostNames));
    for (const std::string& name : names) {
      const std::string letters = letters_of(name);
      if (letters.empty() || name.size() > kMostTitleBytes) continue;
      for (std::size_t i = 0; i < end; ++i) {
        if (letters_of(paragraphs_[i].text) != letters) continue;
        take_title(i, i + 1);
        return;
      }
    }
  }

  void take_title(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      std::string text = joined_rows(paragraphs_[i].text);
      std::replace(text.begin(), text.end(), '\n', ' ');
      out_.title += (out_.title.empty() ? "" : " ") + text;
    }
    PageText block = {out_.title, BlockKind::kTitle};
    block.reason = PageReason::kTitle;
    add_block(out_, block);
    paragraphs_.erase(paragraphs_.begin() + static_cast<std::ptrdiff_t>(begin),
                      paragraphs_.begin() + static_cast<std::ptrdiff_t>(end));
  }

  void write() {
    for (const Paragraph& paragraph : paragraphs_) learn_words(paragraph.text);
    for (const Paragraph& paragraph : paragraphs_) {
      const std::string text = joined_rows(paragraph.text);
      if (paragraph.is_note) {
        PageText block = {text};
        block.reason = PageReason::kAside;
        add_block(out_, block);
        continue;
      }
      if (!out_.article.empty()) out_.article += "\n\n";
      out_.article += text;
    }
  }

  // Notes the words inside the lines, which no end of a line divides.
  void learn_words(std::string_view text) {
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      std::string_view line = text.substr(0, end);
      text.remove_prefix(std::min(end + 1, text.size()));
      const std::size_t last = line.find_last_of(' ');
      if (last == std::string_view::npos) continue;
      line = line.substr(0, last);
      while (!line.empty()) {
        const std::size_t word = std::min(line.find(' '), line.size());
        words_.insert(bare(line.substr(0, word)));
        line.remove_prefix(std::min(word + 1, line.size()));
      }
    }
  }
  static std::string bare(std::string_view word) {
    while (!word.empty() && !is_word_byte(word.front())) word.remove_prefix(1);
    while (!word.empty() && !is_word_byte(word.back())) word.remove_suffix(1);
    return to_lower(word);
  }

  // The rows with the words joined that a hyphen divides at their ends; the rest of such a word
  // moves up.
  std::string joined_rows(std::string_view text) const {
    std::string out;
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      std::string_view line = text.substr(0, end);
      text.remove_prefix(std::min(end + 1, text.size()));
      if (!out.empty()) {
        const std::size_t word_end = std::min(line.find(' '), line.size());
        const std::size_t begin = begin_of_last_word(out);
        if (begin < out.size() && ends_in_divided_word(out) &&
            goes_on_with(line.substr(0, word_end))) {
          const std::size_t hyphen = hyphen_size(out);
          const std::string first = out.substr(begin, out.size() - begin - hyphen);
          const std::string rest(line.substr(0, word_end));
          const bool keeps =
              !words_.contains(bare(first + rest)) && words_.contains(bare(first + '-' + rest));
          if (!keeps) out.resize(out.size() - hyphen);
          out += rest;
          line.remove_prefix(std::min(word_end + 1, line.size()));
          if (line.empty()) continue;
        }
        out += '\n';
      }
      out += line;
    }
    return out;
  }
  // The size of the text if the word is longer than any: it isn't searched to its beginning.
  static std::size_t begin_of_last_word(std::string_view text) {
    constexpr std::size_t kMostWordBytes = 200;
    const std::size_t skipped = text.size() - std::min(text.size(), kMostWordBytes);
    const std::size_t space = text.substr(skipped).find_last_of(" \n");
    if (space != std::string_view::npos) return skipped + space + 1;
    return skipped == 0 ? 0 : text.size();
  }
  static bool goes_on_with(std::string_view word) {
    return begins_in_lower_case(word) &&
           std::find(std::begin(kConjunctions), std::end(kConjunctions), word) ==
               std::end(kConjunctions);
  }

  PdfLayout layout_;
  Page out_;
  std::vector<Paragraph> paragraphs_;
  std::vector<std::string> heads_;  // lines of heads that were left out
  std::unordered_set<std::string> words_;
  std::size_t first_page_end_ = 0;  // of its paragraphs
  int body_size_ = 0;
};

}  // namespace

Page read_pdf_text(std::string_view text) { return Reader(text).read(); }

}  // namespace leitsatz::cli
