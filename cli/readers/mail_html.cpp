// read_mail_html() of mail.h: a mail in HTML as lines, which are then told apart as in plain text.
#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "encodings/icu.h"
#include "readers/html.h"
#include "readers/mail.h"
#include "readers/mail_lines.h"
#include "readers/mail_shapes.h"
#include "readers/page_writer.h"
#include "text/ascii.h"
#include "text/printable.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

constexpr int kUsualPixels = 16;
constexpr int kMostPixels = 200;
constexpr int kUnreadable = 3;  // pixels: such a text is not meant to be read

constexpr std::string_view kSkipped[] = {
    "audio",  "canvas", "head", "iframe",   "map",      "math",  "noembed", "object", "script",
    "select", "style",  "svg",  "template", "textarea", "title", "video",   "xml"};

constexpr std::string_view kBlocks[] = {
    "address", "article", "aside", "blockquote", "body",    "caption",  "center",     "dd",
    "details", "dir",     "div",   "dl",         "dt",      "fieldset", "figcaption", "figure",
    "footer",  "form",    "h1",    "h2",         "h3",      "h4",       "h5",         "h6",
    "header",  "hr",      "html",  "legend",     "li",      "main",     "menu",       "nav",
    "ol",      "p",       "pre",   "section",    "summary", "table",    "tbody",      "td",
    "tfoot",   "th",      "thead", "tr",         "ul"};

template <std::size_t kCount>
constexpr bool is_ascending(const std::string_view (&names)[kCount]) {
  for (std::size_t i = 1; i < kCount; ++i) {
    if (names[i - 1] >= names[i]) return false;
  }
  return true;
}
static_assert(is_ascending(kSkipped) && is_ascending(kBlocks));

template <std::size_t kCount>
bool is_in(std::string_view name, const std::string_view (&names)[kCount]) {
  return std::binary_search(std::begin(names), std::end(names), name);
}

// The words of a class or an id.
constexpr std::string_view kQuotes[] = {"yahoo_quoted", "protonmail_quote", "tutanota_quote",
                                        "zmail_extra", "wdsquote"};
// Of these, only a <blockquote> holds nothing else: Gmail's <div> holds the answers between, too.
constexpr std::string_view kBlockquotes[] = {"gmail_quote", "cite", "quote"};
constexpr std::string_view kAttributions[] = {"gmail_attr", "moz-cite-prefix"};
constexpr std::string_view kSignatures[] = {"moz-signature",
                                            "gmail_signature",
                                            "applemailsignature",
                                            "signature",
                                            "gmail_signature_prefix",
                                            "ms-outlook-mobile-signature",
                                            "protonmail_signature_block"};
constexpr std::string_view kPreheaders[] = {"preheader", "preview-text", "previewtext",
                                            "preview_text", "pre-header"};

template <std::size_t kCount>
bool has_word(std::string_view text, const std::string_view (&words)[kCount]) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(kHtmlSpace), text.size());
    const std::string_view word = text.substr(0, end);
    if (std::any_of(std::begin(words), std::end(words),
                    [&](std::string_view wanted) { return is_same(word, wanted); })) {
      return true;
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return false;
}

template <std::size_t kCount>
bool holds(std::string_view text, const std::string_view (&words)[kCount]) {
  const std::string low = to_lower(text);
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view word) { return low.find(word) != low.npos; });
}

// A declaration of a style attribute, in lower case and without white space.
struct Declaration {
  std::string name, value;
};
std::vector<Declaration> declarations_in(std::string_view style) {
  constexpr std::size_t kMostBytes = 2000;
  style = style.substr(0, kMostBytes);
  std::vector<Declaration> found;
  while (!style.empty()) {
    const std::size_t end = std::min(style.find(';'), style.size());
    const std::string_view one = style.substr(0, end);
    if (const std::size_t colon = one.find(':'); colon != one.npos) {
      found.push_back(
          {to_lower(trim(one.substr(0, colon))), to_lower(trim(one.substr(colon + 1)))});
      std::string& value = found.back().value;
      value.resize(trim(std::string_view(value).substr(0, value.find('!'))).size());
    }
    style.remove_prefix(std::min(end + 1, style.size()));
  }
  return found;
}

// A length in pixels; nothing if it is none. `around`: of the element around.
std::optional<double> pixels_of(std::string_view value, double around) {
  constexpr std::size_t kMostDigits = 6;
  double number = 0, place = 1;
  bool digits = false, fraction = false;
  std::size_t i = 0;
  for (; i < value.size() && i < kMostDigits; ++i) {
    if (value[i] == '.' && !fraction) {
      fraction = true;
    } else if (is_digit(value[i])) {
      digits = true;
      if (fraction) place /= 10;
      number = fraction ? number + place * (value[i] - '0') : number * 10 + (value[i] - '0');
    } else {
      break;
    }
  }
  if (!digits) return std::nullopt;
  constexpr double kPixelsEachPoint = 4.0 / 3;
  const std::string_view unit = trim(value.substr(i));
  if (unit.empty() || unit == "px") return number;
  if (unit == "pt") return number * kPixelsEachPoint;
  if (unit == "em") return number * around;
  if (unit == "rem") return number * kUsualPixels;
  if (unit == "%") return number / 100 * around;
  return std::nullopt;
}

// What holds for the text inside an element.
struct Inside {
  std::uint16_t pixels = kUsualPixels;
  std::uint8_t level = 0;  // of a heading
  BlockKind kind = BlockKind::kParagraph;
  bool is_block = false;
  bool hidden = false;
  bool quoted = false;
  bool attribution = false;
  bool signature = false;
  bool bold = false;
  bool link = false;
  bool preformatted = false;
  bool is_row = false;
  bool in_cell = false;
};

// A line as it is shown.
struct Shown {
  std::size_t begin = 0, end = 0;  // of the text of all lines
  Inside inside;                   // where it begins
  std::uint32_t links = 0;         // bytes of it inside links
  std::size_t tail = 0;            // where a link at its end begins
  bool all_bold = true;
  bool breaks_block = false;  // the end of a paragraph, not a line break
  std::uint32_t cells = 0;    // with text, in the row that it is in
};

class Lines final : public HtmlEvents {
 public:
  std::span<const std::string_view> attributes() const override {
    static constexpr std::string_view kWanted[] = {"class", "cite",  "hidden", "id",
                                                   "size",  "style", "type"};
    return kWanted;
  }
  void begin_element(std::string_view name, std::span<const PageAttribute> attributes) override {
    if (muted_ > 0) {
      ++muted_;
      return;
    }
    if (is_in(name, kSkipped)) {
      muted_ = 1;
      return;
    }
    Inside inside = open_.empty() ? Inside() : open_.back();
    inside.is_row = false;
    inside.is_block = is_in(name, kBlocks);
    if (inside.is_block) end_line(true);
    if (name == "br") end_line(false);
    read_name(name, inside);
    for (const PageAttribute& attribute : attributes) read_attribute(name, attribute, inside);
    if (name == "blockquote" && !inside.quoted) inside.kind = BlockKind::kQuote;
    open_.push_back(inside);
    if (inside.is_row) rows_.push_back(lines_.size());
  }

  void text(std::string_view text) override {
    if (muted_ > 0) return;
    const Inside inside = open_.empty() ? Inside() : open_.back();
    Run& run = inside.hidden || inside.pixels <= kUnreadable ? hidden_ : shown_;
    for (std::size_t i = 0; i < text.size();) {
      if (inside.preformatted && text[i] == '\n') {
        end_line(false);
        ++i;
        continue;
      }
      const CodePoint c = decode(text, i);
      add(run, inside, c.value, text.substr(i, c.size));
      i += c.size;
    }
  }

  void end_element() override {
    if (muted_ > 0) {
      --muted_;
      return;
    }
    if (open_.empty()) return;
    const Inside inside = open_.back();
    if (inside.is_block) end_line(true);
    open_.pop_back();
    if (!inside.is_row) return;
    end_row(rows_.back());
    rows_.pop_back();
  }

  Page finish(std::string_view subject) && {
    end_line(true);
    split_tails();
    mark_headings();
    std::vector<MailLine> lines = mail_lines();
    classify_mail(lines, subject);
    return write(lines);
  }

 private:
  // The line that is being read, of the text that is shown or of the text that is not.
  struct Run {
    std::string text;
    std::string filler;  // characters of no width, of which it is not known yet what they do
    Inside inside;
    std::uint32_t links = 0;
    std::size_t tail = 0;
    bool all_bold = true;
    bool space = false;
    bool in_link = false;
  };

  std::vector<Inside> open_;
  std::vector<std::size_t> rows_;  // the number of lines where each open row begins
  std::uint32_t muted_ = 0;        // open elements, from the outermost one whose text is skipped
  Run shown_, hidden_;
  std::string text_;
  std::vector<Shown> lines_;
  std::vector<bool> is_heading_;

  // Newsletters fill their first line up with characters of no width.
  static bool is_filler(char32_t c) {
    return (c >= 0x200B && c <= 0x200F) || c == 0x034F || c == 0xFEFF || c == 0x2060 ||
           c == 0x180E || c == 0xAD || c == 0x2800 || c == 0x3164;
  }

  static bool is_space(char32_t c) {
    return c < 0x80 ? is_html_space(static_cast<char>(c)) : kind_of(c) == CharacterKind::kSpace;
  }

  void add(Run& run, const Inside& inside, char32_t c, std::string_view bytes) {
    if (c == 0) return;
    if (is_filler(c)) {
      if (!run.text.empty() && !run.space) run.filler += bytes;
      return;
    }
    if (is_space(c)) {
      run.space = true;
      run.filler.clear();
      return;
    }
    if (run.text.empty()) {
      run.inside = inside;
      run.inside.hidden = &run == &hidden_;
      run.links = 0;
      run.all_bold = true;
      run.space = run.in_link = false;
    }
    const std::size_t before = run.text.size();
    if (run.space) run.text += ' ';
    run.space = false;
    run.text += run.filler;
    run.filler.clear();
    if (inside.link && !run.in_link) run.tail = run.text.size();
    run.in_link = inside.link;
    if (c == kReplacement) {
      run.text += kReplacementBytes;
    } else {
      run.text += bytes;
    }
    if (inside.link) run.links += static_cast<std::uint32_t>(run.text.size() - before);
    run.all_bold = run.all_bold && inside.bold;
  }

  // Ends the line that is being read; `block`: and its paragraph.
  void end_line(bool block) {
    flush(shown_, block);
    if (block) flush(hidden_, true);
    if (block && !lines_.empty()) lines_.back().breaks_block = true;
  }

  void flush(Run& run, bool block) {
    const bool empty = run.text.empty();
    run.filler.clear();
    run.space = false;
    if (empty) {  // the second of two line breaks
      if (!block && &run == &shown_ && !lines_.empty()) lines_.back().breaks_block = true;
      return;
    }
    Shown line;
    line.begin = text_.size();
    text_ += run.text;
    line.end = text_.size();
    line.inside = run.inside;
    line.links = run.links;
    line.tail = run.in_link ? run.tail : run.text.size();
    line.all_bold = run.all_bold;
    line.breaks_block = block;
    lines_.push_back(line);
    run.text.clear();
  }

  void read_name(std::string_view name, Inside& inside) {
    if (name == "a") {
      inside.link = true;
    } else if (name == "b" || name == "strong" || name == "th") {
      inside.bold = true;
    } else if (name == "li" || name == "dt" || name == "dd") {
      inside.kind = BlockKind::kListItem;
    } else if (name == "pre") {
      inside.preformatted = true;
    } else if (name == "tr") {
      inside.is_row = true;
    } else if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') {
      constexpr std::array<std::uint16_t, 6> kPixels = {32, 24, 19, 16, 14, 12};
      inside.level = static_cast<std::uint8_t>(name[1] - '0');
      inside.pixels = kPixels[inside.level - 1u];
      inside.bold = true;
    } else if (name == "td" || name == "table") {
      inside.kind = BlockKind::kParagraph;
      inside.in_cell = name == "td";
    }
  }

  void read_attribute(std::string_view name, const PageAttribute& attribute, Inside& inside) {
    if (is_same(attribute.name, "style")) {
      read_style(attribute.value, inside);
    } else if (is_same(attribute.name, "hidden")) {
      inside.hidden = true;
    } else if (is_same(attribute.name, "class") || is_same(attribute.name, "id")) {
      const std::string_view value = attribute.value;
      if (holds(value, kPreheaders)) inside.hidden = true;
      if (has_word(value, kAttributions)) inside.attribution = true;
      if (has_word(value, kSignatures)) inside.signature = true;
      if (has_word(value, kQuotes)) inside.quoted = true;
      if (name == "blockquote" && has_word(value, kBlockquotes)) inside.quoted = true;
    } else if (is_same(attribute.name, "type")) {
      if (name == "blockquote" && is_same(attribute.value, "cite")) inside.quoted = true;
    } else if (is_same(attribute.name, "cite")) {
      if (name == "blockquote" && begins_with(attribute.value, "mid:")) inside.quoted = true;
    } else if (is_same(attribute.name, "size") && name == "font") {
      constexpr std::array<std::uint16_t, 8> kPixels = {10, 10, 13, 16, 18, 24, 32, 48};
      const std::string_view size = attribute.value;
      if (size.size() == 1 && size[0] >= '1' && size[0] <= '7') {
        inside.pixels = kPixels[static_cast<std::size_t>(size[0] - '0')];
      }
    }
  }

  void read_style(std::string_view style, Inside& inside) {
    const auto is_zero = [](std::string_view value) {
      const std::optional<double> pixels = pixels_of(value, 1);
      return pixels && *pixels <= 0;
    };
    bool flat = false, clipped = false;
    for (const Declaration& one : declarations_in(style)) {
      if (one.name == "display") {
        if (one.value == "none") inside.hidden = true;
      } else if (one.name == "visibility") {
        if (one.value == "hidden") inside.hidden = true;
      } else if (one.name == "opacity" || one.name == "max-height") {
        if (is_zero(one.value)) inside.hidden = true;
      } else if (one.name == "height") {
        flat = is_zero(one.value);
      } else if (one.name == "overflow") {
        clipped = one.value == "hidden";
      } else if (one.name == "font-size") {
        if (const std::optional<double> pixels = pixels_of(one.value, inside.pixels)) {
          inside.pixels = static_cast<std::uint16_t>(std::min<double>(*pixels, kMostPixels));
        }
      } else if (one.name == "font-weight") {
        inside.bold = is_bold(one.value);
      } else if (one.name == "font") {
        read_font(one.value, inside);
      }
    }
    if (flat && clipped) inside.hidden = true;
  }

  static bool is_bold(std::string_view value) {
    return value == "bold" || value == "bolder" || (value.size() == 3 && value >= "600");
  }

  // "bold 24px/28px Arial"
  static void read_font(std::string_view value, Inside& inside) {
    inside.bold = false;
    while (!value.empty()) {
      const std::size_t end = std::min(value.find(' '), value.size());
      const std::string_view word = value.substr(0, std::min(value.find('/'), end));
      if (is_bold(word)) {
        inside.bold = true;
      } else if (const std::optional<double> pixels = pixels_of(word, inside.pixels)) {
        inside.pixels = static_cast<std::uint16_t>(std::min<double>(*pixels, kMostPixels));
        return;
      }
      value.remove_prefix(std::min(end + 1, value.size()));
    }
  }

  std::string_view text_of(const Shown& line) const {
    return std::string_view(text_).substr(line.begin, line.end - line.begin);
  }

  // Whether the line says something in a sentence.
  bool is_prose(const Shown& line) const {
    constexpr std::size_t kLeastWords = 8;
    return ends_in_stop(text_of(line)) && words_in(text_of(line)) >= kLeastWords;
  }

  static bool ends_in_stop(std::string_view text) {
    constexpr std::string_view kStops[] = {".", "!", "?", "…", "。", "！", "？", ".\"", ".”", ".»"};
    return std::any_of(std::begin(kStops), std::end(kStops),
                       [&](std::string_view stop) { return text.ends_with(stop); });
  }

  // The cells of a row that holds several short ones are no sentences.
  void end_row(std::size_t begin) {
    constexpr std::size_t kMostCellBytes = 60, kMostCells = 64;
    const std::size_t count = lines_.size() - begin;
    if (count < 2 || count > kMostCells) return;
    for (std::size_t i = begin; i < lines_.size(); ++i) {
      const Shown& line = lines_[i];
      if (line.end - line.begin > kMostCellBytes || ends_in_stop(text_of(line)) ||
          line.inside.level > 0 || !line.breaks_block) {
        return;
      }
    }
    for (std::size_t i = begin; i < lines_.size(); ++i) {
      lines_[i].cells = static_cast<std::uint32_t>(count);
    }
  }

  // The pixels of the text: the largest type that a good part of the longer lines has. What is
  // smaller than text usually is may be the fine print below a few words.
  int body_pixels() const {
    constexpr std::size_t kLeastWords = 8;
    constexpr double kGoodPart = 0.2;
    constexpr int kLeastPixels = 14;
    std::array<std::size_t, kMostPixels + 1> bytes = {};
    std::size_t all = 0;
    for (const Shown& line : lines_) {
      if (line.inside.hidden || line.all_bold || words_in(text_of(line)) < kLeastWords) continue;
      bytes[line.inside.pixels] += line.end - line.begin;
      all += line.end - line.begin;
    }
    int pixels = kMostPixels;
    while (pixels > kLeastPixels &&
           (all == 0 || static_cast<double>(bytes[static_cast<std::size_t>(pixels)]) <
                            kGoodPart * static_cast<double>(all))) {
      --pixels;
    }
    return pixels;
  }

  // Lines in a larger type, bold ones before others, and cells before prose are headings.
  void mark_headings() {
    constexpr double kLarger = 1.2;
    constexpr std::size_t kMostBytes = 200, kMostBoldBytes = 120;
    constexpr int kLeastPixels = 11;  // of a heading in bold type
    const int body = body_pixels();
    is_heading_.assign(lines_.size(), false);
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const Shown& line = lines_[i];
      const std::string_view text = text_of(line);
      if (line.inside.hidden || line.inside.quoted || text.size() > kMostBytes) continue;
      if (line.inside.level > 0) {
        is_heading_[i] = true;
        continue;
      }
      if (line.cells > 0) continue;
      const bool asks = text.ends_with('?') || text.ends_with('!');
      const bool open = text.ends_with(',') || text.ends_with(':') || text.ends_with(';');
      if ((ends_in_stop(text) && !asks) || open) continue;
      const bool larger = line.inside.pixels >= kLarger * body;
      const bool bold = line.all_bold && text.size() <= kMostBoldBytes && i + 1 < lines_.size() &&
                        !lines_[i + 1].all_bold && !lines_[i + 1].inside.hidden &&
                        line.inside.pixels >= kLeastPixels;
      is_heading_[i] = larger || bold || heads_cell(i);
    }
  }

  // Whether a line is alone in its cell, and the next one is prose: its looks may be in a style
  // sheet.
  bool heads_cell(std::size_t i) const {
    constexpr std::size_t kMostWords = 14;
    const Shown& line = lines_[i];
    const bool alone = line.inside.in_cell && line.breaks_block && line.links == 0 &&
                       (i == 0 || lines_[i - 1].breaks_block);
    return alone && i + 1 < lines_.size() && !lines_[i + 1].inside.hidden &&
           is_prose(lines_[i + 1]) && words_in(text_of(line)) <= kMostWords;
  }

  // "... until the church bells ring. Read more": a short link behind a sentence is a line of its
  // own.
  void split_tails() {
    constexpr std::size_t kMostBytes = 60;
    std::vector<Shown> lines;
    lines.reserve(lines_.size());
    for (const Shown& line : lines_) {
      const std::size_t tail = line.tail;
      const std::size_t size = line.end - line.begin;
      const std::string_view before = trim(text_of(line).substr(0, tail));
      if (tail > 0 && tail < size && size - tail <= kMostBytes && ends_in_stop(before) &&
          !ends_in_stop(text_of(line)) && !line.inside.hidden) {
        Shown first = line, second = line;
        first.end = line.begin + before.size();
        first.links = line.links - std::min(line.links, static_cast<std::uint32_t>(size - tail));
        first.breaks_block = true;
        second.begin = line.begin + tail;
        second.links = static_cast<std::uint32_t>(size - tail);
        lines.push_back(first);
        lines.push_back(second);
        continue;
      }
      lines.push_back(line);
    }
    lines_ = std::move(lines);
  }

  // Mostly links, and no sentence.
  bool is_links(const Shown& line) const {
    constexpr double kMostly = 0.6;
    return line.links >= kMostly * static_cast<double>(line.end - line.begin) && !is_prose(line);
  }

  std::vector<MailLine> mail_lines() const {
    std::vector<MailLine> lines;
    lines.reserve(lines_.size() * 2);
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const Shown& shown = lines_[i];
      MailLine line;
      line.text = text_of(shown);
      line.quoted = shown.inside.quoted || line.text.starts_with('>');
      line.in_signature = shown.inside.signature;
      line.in_attribution = shown.inside.attribution;
      line.kind = shown.inside.kind;
      line.links = shown.links;
      if (is_heading_[i]) {
        line.kind = BlockKind::kHeading;
        line.level = std::max<std::uint8_t>(shown.inside.level, 2);
      } else if (shown.cells > 0) {
        line.kind = BlockKind::kCaption;
      }
      if (shown.inside.hidden) {
        line.reason = PageReason::kHidden;
      } else if (!is_heading_[i] && is_links(shown)) {
        line.reason = PageReason::kLinks;
      }
      lines.push_back(line);
      if (shown.breaks_block || shown.inside.hidden) {
        MailLine blank;
        blank.quoted = line.quoted;
        lines.push_back(blank);
      }
    }
    return lines;
  }

  // Whether the text goes on behind a line break: the line was wrapped, or it does not end there.
  static bool goes_on(std::string_view line) {
    constexpr std::size_t kWrapped = 50;  // columns of a line that may have been wrapped
    return !ends_in_stop(line) && !line.ends_with(',') && !line.ends_with(':') &&
           columns_of(line) >= kWrapped;
  }

  static Page write(const std::vector<MailLine>& lines) {
    Page page;
    page.languages.emplace_back();
    for (std::size_t i = 0; i < lines.size();) {
      const MailLine& line = lines[i];
      std::string run(line.text);
      PageText block = {{}, line.kind, line.level, line.reason, line.links};
      std::size_t end = i + 1;
      while (end < lines.size() && !lines[end].text.empty() && lines[end].kind == line.kind &&
             lines[end].reason == line.reason && goes_on(lines[end - 1].text)) {
        run += ' ';
        run += lines[end].text;
        block.links += lines[end].links;
        ++end;
      }
      const std::string_view words = trim(run);
      block.text = words;
      block.links = std::min(block.links, static_cast<std::uint32_t>(words.size()));
      if (block.reason == PageReason::kReply) block.kind = BlockKind::kQuote;
      add_block(page, block);
      i = end;
    }
    return page;
  }
};

}  // namespace

std::optional<Page> read_mail_html(std::string_view html, std::string_view subject) {
  Lines lines;
  if (!walk_html(html, lines)) return std::nullopt;
  return std::move(lines).finish(subject);
}

}  // namespace leitsatz::cli
