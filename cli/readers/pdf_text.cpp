// read_pdf_text() of pdf.h: from lines on pages to paragraphs.
#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <map>
#include <string>
#include <utility>

#include "readers/page_writer.h"
#include "readers/pdf.h"
#include "readers/pdf_layout.h"
#include "readers/pdf_rows.h"
#include "readers/pdf_running_lines.h"
#include "readers/pdf_words.h"
#include "text/ascii.h"
#include "text/lists.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

// Sizes of letters, in per cent of those of the body.
constexpr int kNotePercent = 92;    // at most, of a note or a caption
constexpr int kTitlePercent = 115;  // at least, of the title
constexpr int kSamePercent = 8;     // two sizes that differ by less are the same
// Places in per cent of the letters' size.
constexpr int kIndentPercent = 60;  // at least, of a first line
constexpr int kMostIndentPercent = 500;
constexpr int kSpacePercent = 30;  // of a space between words
constexpr int kGapPercent = 35;    // of the gap before a paragraph beyond the usual one

constexpr std::size_t kMostTitleRows = 4;
constexpr std::size_t kMostTitleBytes = 250;
constexpr std::size_t kMostNoteParagraphs = 4;  // small ones between two parts of a paragraph

struct Paragraph {
  std::string text;  // its rows, a line each
  int size = 0;
  bool is_full = false;  // its last row is as long as its column
  bool is_note = false;
};

bool is_same_size(int a, int b) { return std::abs(a - b) * 100 <= std::max(a, b) * kSamePercent; }

bool begins_with_bullet(std::string_view text) {
  constexpr std::string_view kBullets[] = {"\u2022",  "\u25CF",  "\u25AA", "\u25E6",
                                           "\u2013 ", "\u2014 ", "- ",     "* "};
  return starts_with_one_of(text, kBullets);
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

class Reader {
 public:
  explicit Reader(std::string_view text) : layout_(read_pdf_layout(text)) {
    out_.languages.emplace_back();
  }

  Page read() && {
    body_size_ = usual_size(layout_);
    drop_running_lines();
    for (PdfPage& page : layout_.pages) add_page(page);
    join_parts();
    find_title();
    write();
    return std::move(out_);
  }

 private:
  void drop_running_lines() {
    for (RunningLine& line : take_running_lines(layout_)) {
      PageText block = {line.text};
      block.reason = PageReason::kRepeat;
      add_block(out_, block);
      if (line.is_head) heads_.push_back(std::move(line.text));
    }
  }

  void add_page(PdfPage& page) {
    const std::size_t begin = paragraphs_.size();
    for (std::vector<PdfLine>& lines : order_lines(std::move(page.lines))) {
      add_column(rows_of(std::move(lines)));
    }
    if (begin == 0) first_page_end_ = paragraphs_.size();
  }

  void add_column(const std::vector<PdfRow>& rows) {
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
      const PdfRow& row = rows[i];
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

  bool begins_paragraph(const PdfRow& before, const PdfRow& row, int usual_gap, int left,
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
  std::size_t begin_of_notes(const std::vector<PdfRow>& rows) const {
    std::size_t begin = rows.size(), notes = rows.size();
    while (begin > 0 && rows[begin - 1].size * 100 <= body_size_ * kNotePercent) {
      --begin;
      if (is_begin_of_note(rows[begin])) notes = begin;
    }
    return notes;
  }

  static bool is_begin_of_note(const PdfRow& row) {
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
      std::string text = words_.joined(paragraphs_[i].text);
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
    for (const Paragraph& paragraph : paragraphs_) words_.learn(paragraph.text);
    for (const Paragraph& paragraph : paragraphs_) {
      const std::string text = words_.joined(paragraph.text);
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

  PdfLayout layout_;
  Page out_;
  std::vector<Paragraph> paragraphs_;
  std::vector<std::string> heads_;  // lines of heads that were left out
  DividedWords words_;
  std::size_t first_page_end_ = 0;  // of its paragraphs
  int body_size_ = 0;
};

}  // namespace

Page read_pdf_text(std::string_view text) { return Reader(text).read(); }

}  // namespace leitsatz::cli
