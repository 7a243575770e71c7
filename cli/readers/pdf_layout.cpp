#include "readers/pdf_layout.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <utility>

#include "readers/character_references.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

constexpr int kFarthest = 100'000'00;  // no page is as large as this

// A mark of a note is at most this share of the line's letters, and raised by one part in so many.
constexpr int kMarkPercent = 85;
constexpr int kRaisedParts = 10;
constexpr std::size_t kMostMarkBytes = 6;

bool runs_left(char32_t c) {
  return (c >= 0x590 && c < 0x900) || (c >= 0xFB1D && c < 0xFE00) || (c >= 0xFE70 && c < 0xFF00);
}

// A number such as "-12.345" in hundredths.
int hundredths(std::string_view text) {
  const bool is_negative = text.starts_with('-');
  if (is_negative) text.remove_prefix(1);
  int value = 0, decimals = -1;
  for (char c : text) {
    if (c == '.' && decimals < 0) {
      decimals = 0;
    } else if (!is_digit(c) || decimals == 2 || value >= kFarthest) {
      break;
    } else {
      value = value * 10 + (c - '0');
      if (decimals >= 0) ++decimals;
    }
  }
  for (decimals = std::max(decimals, 0); decimals < 2 && value < kFarthest; ++decimals) value *= 10;
  value = std::min(value, kFarthest);
  return is_negative ? -value : value;
}

int attribute(std::string_view tag, std::string_view name) {
  const std::size_t at = tag.find(name);
  return at == std::string_view::npos ? 0 : hundredths(tag.substr(at + name.size()));
}

std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    CharacterReference reference;
    if (text[i] == '&') reference = read_character_reference(text, i, false);
    if (reference.size > 0) {
      out += reference.text;
      i += reference.size;
    } else {
      out += text[i++];
    }
  }
  return out;
}

struct Word {
  int left = 0, right = 0, top = 0, bottom = 0;
  std::string text;
};

// A word that was read from left to right as it is read from right to left: its characters in the
// other order, but not those of numbers and of Latin words.
std::string turned(std::string_view text) {
  std::vector<char32_t> characters;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint read = decode(text, i);
    characters.push_back(read.value);
    i += read.size;
  }
  std::reverse(characters.begin(), characters.end());
  const auto keeps_order = [](char32_t c) {
    return c < 0x80 && (is_digit(static_cast<char>(c)) || is_letter(static_cast<char>(c)));
  };
  for (auto at = characters.begin(); at != characters.end();) {
    if (!keeps_order(*at)) {
      ++at;
      continue;
    }
    auto end = at;
    for (auto next = at; next != characters.end(); ++next) {
      const bool is_joint = *next == '.' || *next == ',' || *next == ':' || *next == '/';
      if (keeps_order(*next)) {
        end = next + 1;
      } else if (!is_joint) {
        break;
      }
    }
    std::reverse(at, end);
    at = end;
  }
  std::string out;
  for (char32_t c : characters) append(out, c);
  return out;
}

// The words of a line that runs from right to left, in the order of reading.
void turn(std::vector<Word>& words) {
  std::reverse(words.begin(), words.end());
  const auto is_turned = [](const Word& word) { return is_right_to_left(word.text); };
  for (auto at = words.begin(); at != words.end();) {
    if (is_turned(*at)) {
      at->text = turned(at->text);
      ++at;
    } else {  // a stretch of Latin words
      const auto end = std::find_if(at, words.end(), is_turned);
      std::reverse(at, end);
      at = end;
    }
  }
}

bool is_mark(std::string_view text) {
  constexpr std::string_view kSigns[] = {"*", "**", "***", "\u2020", "\u2021", "\u00A7"};
  if (std::find(std::begin(kSigns), std::end(kSigns), text) != std::end(kSigns)) return true;
  return !text.empty() && text.size() <= kMostMarkBytes && is_digit(text[0]) &&
         text.find_first_not_of("0123456789,") == std::string_view::npos;
}

// The height of most of the letters.
int usual_height(const std::vector<Word>& words) {
  std::map<int, std::size_t> bytes;
  for (const Word& word : words) bytes[word.bottom - word.top] += word.text.size();
  return std::max_element(bytes.begin(), bytes.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

PdfLine line_of(std::vector<Word>& words) {
  PdfLine line;
  line.size = usual_height(words);
  const Word& usual = *std::find_if(words.begin(), words.end(), [&](const Word& word) {
    return word.bottom - word.top == line.size;
  });
  line.left = line.right = usual.left;
  line.top = usual.top;
  line.bottom = usual.bottom;
  std::string all;
  for (const Word& word : words) {
    line.left = std::min(line.left, word.left);
    line.right = std::max(line.right, word.right);
    all += word.text;
  }
  if (is_right_to_left(all)) turn(words);
  line.first_word = words.front().right - words.front().left;
  for (const Word& word : words) {
    const int size = word.bottom - word.top;
    const bool is_raised = size * 100 <= line.size * kMarkPercent &&
                           word.bottom <= line.bottom - line.size / kRaisedParts &&
                           is_mark(word.text);
    if (is_raised && &word == &words.front()) line.has_mark = true;
    if (is_raised && &word != &words.front()) continue;
    if (!line.text.empty()) line.text += ' ';
    line.text += word.text;
  }
  return line;
}

}  // namespace

bool is_right_to_left(std::string_view text) {
  std::size_t turned = 0, letters = 0;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint read = decode(text, i);
    i += read.size;
    if (read.value < 0x80 && !is_letter(static_cast<char>(read.value))) continue;
    ++letters;
    if (runs_left(read.value)) ++turned;
  }
  return turned * 2 > letters;
}

namespace {

// Lines whose columns stand close together come as one. Where a column begins, many lines or words
// behind a wide gap do: at least so many within this distance, and few words stand across.
constexpr std::size_t kLeastEdges = 5;
constexpr int kEdgeWidth = 150;
constexpr std::size_t kMostAcross = 3;  // one word for so many edges
constexpr int kWidePercent = 40;        // of the letters' size, at least, of a wide gap

// Places across a page, ascending.
class Places {
 public:
  void add(int place) { places_.push_back(place); }
  void sort() { std::sort(places_.begin(), places_.end()); }
  std::size_t below(int place) const {
    return static_cast<std::size_t>(std::lower_bound(places_.begin(), places_.end(), place) -
                                    places_.begin());
  }
  std::size_t around(int place) const {
    return below(place + kEdgeWidth) - below(place - kEdgeWidth);
  }

 private:
  std::vector<int> places_;
};

bool is_wide_gap(const Word& before, const Word& word) {
  const int size = std::min(before.bottom - before.top, word.bottom - word.top);
  return (word.left - before.right) * 100 >= size * kWidePercent;
}

// The lines of a page, cut where a column begins or, from right to left, ends.
void add_lines(std::vector<std::vector<Word>>& lines, PdfPage& page) {
  Places begins, ends, lefts, rights;  // of columns, of words
  for (const std::vector<Word>& words : lines) {
    begins.add(words.front().left);
    ends.add(words.back().right);
    for (std::size_t i = 0; i < words.size(); ++i) {
      lefts.add(words[i].left);
      rights.add(words[i].right);
      if (i == 0 || !is_wide_gap(words[i - 1], words[i])) continue;
      begins.add(words[i].left);
      ends.add(words[i - 1].right);
    }
  }
  for (Places* places : {&begins, &ends, &lefts, &rights}) places->sort();
  const auto is_gutter = [&](int place, std::size_t edges) {
    const std::size_t across =
        lefts.below(place) - std::min(lefts.below(place), rights.below(place));
    return edges >= kLeastEdges && across * kMostAcross <= edges;
  };
  for (std::vector<Word>& words : lines) {
    std::vector<Word> part;
    for (Word& word : words) {
      const bool is_wide = !part.empty() && is_wide_gap(part.back(), word);
      const int middle = is_wide ? part.back().right + (word.left - part.back().right) / 2 : 0;
      const bool is_cut =
          is_wide &&
          (is_gutter(middle, begins.around(word.left)) ||
           (is_right_to_left(word.text) && is_gutter(middle, ends.around(part.back().right))));
      if (is_cut) {
        page.lines.push_back(line_of(part));
        part.clear();
      }
      part.push_back(std::move(word));
    }
    page.lines.push_back(line_of(part));
  }
  lines.clear();
}

}  // namespace

PdfLayout read_pdf_layout(std::string_view text) {
  PdfLayout layout;
  std::vector<std::vector<Word>> lines;  // of the page that is open
  std::vector<Word> words;               // of the line that is open
  const auto end_line = [&] {
    if (!words.empty()) lines.push_back(std::move(words));
    words.clear();
  };
  const auto end_page = [&] {
    end_line();
    if (!layout.pages.empty()) add_lines(lines, layout.pages.back());
    lines.clear();
  };
  while (true) {
    const std::size_t begin = text.find('<');
    if (begin == std::string_view::npos) break;
    text.remove_prefix(begin);
    const std::size_t end = text.find('>');
    if (end == std::string_view::npos) break;
    const std::string_view tag = text.substr(0, end);
    text.remove_prefix(end + 1);
    if (tag.starts_with("<page ")) {
      end_page();
      layout.pages.push_back({attribute(tag, " width=\""), attribute(tag, " height=\""), {}});
    } else if (tag.starts_with("<line ") || tag == "</line") {
      end_line();
    } else if (tag.starts_with("<word ")) {
      const std::string_view content = text.substr(0, text.find('<'));
      Word word = {attribute(tag, " xMin=\""), attribute(tag, " xMax=\""),
                   attribute(tag, " yMin=\""), attribute(tag, " yMax=\""), decoded(trim(content))};
      word.right = std::max(word.right, word.left);
      word.bottom = std::max(word.bottom, word.top);
      if (!word.text.empty()) words.push_back(std::move(word));
    } else if (tag == "<title" && layout.pages.empty()) {
      layout.title = decoded(trim(text.substr(0, text.find('<'))));
    }
  }
  end_page();
  return layout;
}

namespace {

// A part of a page whose lines are still to be ordered.
struct Region {
  std::vector<PdfLine> lines;
  int splits_left = 0;  // 0: it is one column
};
constexpr int kMostSplits = 6;  // of columns into columns

// A gutter has at least this width, and so many lines and such a share of all on both sides.
constexpr int kLeastGutter = 300;
constexpr std::size_t kLeastLines = 2;
constexpr std::size_t kLeastStack = 3;    // lines of a column between lines across
constexpr std::int64_t kLeastShare = 12;  // one part in so many

// Where the right one of two columns begins; -1 if there is one column.
int find_gutter(const std::vector<PdfLine>& lines) {
  std::vector<std::pair<int, int>> begins, ends;  // places and widths
  std::int64_t all = 0;
  for (const PdfLine& line : lines) {
    const int width = line.right - line.left;
    begins.emplace_back(line.left, width);
    ends.emplace_back(line.right, width);
    all += width;
  }
  std::sort(begins.begin(), begins.end());
  std::sort(ends.begin(), ends.end());
  std::int64_t right = all, left = 0, best = -all - 1;
  std::size_t ended = 0;
  int gutter = -1;
  for (std::size_t i = 0; i < begins.size();) {
    const int at = begins[i].first;
    while (ended < ends.size() && ends[ended].first <= at - kLeastGutter) {
      left += ends[ended++].second;
    }
    const std::size_t lines_right = begins.size() - i;
    const std::int64_t least = std::min(left, right);
    const std::int64_t across = all - left - right;
    if (ended >= kLeastLines && lines_right >= kLeastLines && least * kLeastShare >= all &&
        least - across > best) {
      best = least - across;
      gutter = at;
    }
    for (; i < begins.size() && begins[i].first == at; ++i) right -= begins[i].second;
  }
  return gutter;
}

bool is_above(const PdfLine& a, const PdfLine& b) {
  return a.middle() != b.middle() ? a.middle() < b.middle() : a.left < b.left;
}

}  // namespace

std::vector<std::vector<PdfLine>> order_lines(std::vector<PdfLine> lines) {
  std::vector<std::vector<PdfLine>> out;
  std::string all;
  for (const PdfLine& line : lines) all += line.text;
  const bool right_first = is_right_to_left(all);
  std::vector<Region> open;  // the next one is the last
  open.push_back({std::move(lines), kMostSplits});
  while (!open.empty()) {
    Region region = std::move(open.back());
    open.pop_back();
    if (region.lines.empty()) continue;
    const int gutter = region.splits_left == 0 ? -1 : find_gutter(region.lines);
    if (gutter < 0) {
      std::sort(region.lines.begin(), region.lines.end(), is_above);
      out.push_back(std::move(region.lines));
      continue;
    }
    const int splits_left = region.splits_left - 1;
    std::sort(region.lines.begin(), region.lines.end(), is_above);
    // Bands of two columns, with the lines across them in between.
    std::vector<Region> parts;
    std::vector<PdfLine> left, right, across;
    const auto end_columns = [&] {
      if (left.size() < kLeastStack && right.size() < kLeastStack) {  // the cells of a row or two
        std::vector<PdfLine> rows = std::move(left);
        rows.insert(rows.end(), std::make_move_iterator(right.begin()),
                    std::make_move_iterator(right.end()));
        parts.push_back({std::move(rows), 0});
        left.clear();
        right.clear();
        return;
      }
      if (right_first) left.swap(right);
      parts.push_back({std::move(left), splits_left});
      parts.push_back({std::move(right), splits_left});
      left.clear();
      right.clear();
    };
    const auto end_across = [&] {
      parts.push_back({std::move(across), 0});
      across.clear();
    };
    for (PdfLine& line : region.lines) {
      if (line.right <= gutter - kLeastGutter || line.left >= gutter) {
        if (!across.empty()) end_across();
        (line.left >= gutter ? right : left).push_back(std::move(line));
      } else {
        if (!left.empty() || !right.empty()) end_columns();
        across.push_back(std::move(line));
      }
    }
    if (!across.empty()) end_across();
    end_columns();
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) open.push_back(std::move(*part));
  }
  return out;
}

}  // namespace leitsatz::cli
