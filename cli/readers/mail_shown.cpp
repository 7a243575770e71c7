#include "readers/mail_shown.h"

#include <span>
#include <utility>

#include "encodings/icu.h"
#include "readers/html.h"
#include "readers/mail_shapes.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

constexpr int kUnreadable = 3;  // pixels: such a text is not meant to be read

class Collector final : public HtmlEvents {
 public:
  std::span<const std::string_view> attributes() const override { return attributes_of_style(); }
  void begin_element(std::string_view name, std::span<const PageAttribute> attributes) override {
    if (muted_ > 0) {
      ++muted_;
      return;
    }
    if (is_skipped(name)) {
      muted_ = 1;
      return;
    }
    const MailStyle inside = style_inside(name, attributes, style());
    if (inside.is_block) end_line(true);
    if (name == "br") end_line(false);
    open_.push_back(inside);
    if (inside.is_row) rows_.push_back(out_.lines.size());
  }

  void text(std::string_view text) override {
    if (muted_ > 0) return;
    const MailStyle inside = style();
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
    const MailStyle inside = open_.back();
    if (inside.is_block) end_line(true);
    open_.pop_back();
    if (!inside.is_row) return;
    end_row(rows_.back());
    rows_.pop_back();
  }

  ShownText finish() && {
    end_line(true);
    return std::move(out_);
  }

 private:
  // The line that is being read, of the text that is shown or of the text that is not.
  struct Run {
    std::string text;
    std::string filler;  // characters of no width, of which it is not known yet what they do
    MailStyle inside;
    std::uint32_t links = 0;
    std::size_t tail = 0;
    bool all_bold = true;
    bool space = false;
    bool in_link = false;
  };

  std::vector<MailStyle> open_;
  std::vector<std::size_t> rows_;  // the number of lines where each open row begins
  std::uint32_t muted_ = 0;        // open elements, from the outermost one whose text is skipped
  Run shown_, hidden_;
  ShownText out_;

  MailStyle style() const { return open_.empty() ? MailStyle() : open_.back(); }

  // Newsletters fill their first line up with characters of no width.
  static bool is_filler(char32_t c) {
    return (c >= 0x200B && c <= 0x200F) || c == 0x034F || c == 0xFEFF || c == 0x2060 ||
           c == 0x180E || c == 0xAD || c == 0x2800 || c == 0x3164;
  }

  static bool is_space(char32_t c) {
    return c < 0x80 ? is_html_space(static_cast<char>(c)) : kind_of(c) == CharacterKind::kSpace;
  }

  void add(Run& run, const MailStyle& inside, char32_t c, std::string_view bytes) {
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
    if (block && !out_.lines.empty()) out_.lines.back().breaks_block = true;
  }

  void flush(Run& run, bool block) {
    const bool empty = run.text.empty();
    run.filler.clear();
    run.space = false;
    if (empty) {  // the second of two line breaks
      if (!block && &run == &shown_ && !out_.lines.empty()) out_.lines.back().breaks_block = true;
      return;
    }
    ShownLine line;
    line.begin = out_.text.size();
    out_.text += run.text;
    line.end = out_.text.size();
    line.inside = run.inside;
    line.links = run.links;
    line.tail = run.in_link ? run.tail : run.text.size();
    line.all_bold = run.all_bold;
    line.breaks_block = block;
    out_.lines.push_back(line);
    run.text.clear();
  }

  // The cells of a row that holds several short ones are no sentences.
  void end_row(std::size_t begin) {
    constexpr std::size_t kMostCellBytes = 60, kMostCells = 64;
    const std::size_t count = out_.lines.size() - begin;
    if (count < 2 || count > kMostCells) return;
    for (std::size_t i = begin; i < out_.lines.size(); ++i) {
      const ShownLine& line = out_.lines[i];
      if (line.end - line.begin > kMostCellBytes || ends_in_stop(out_.text_of(line)) ||
          line.inside.level > 0 || !line.breaks_block) {
        return;
      }
    }
    for (std::size_t i = begin; i < out_.lines.size(); ++i) {
      out_.lines[i].cells = static_cast<std::uint32_t>(count);
    }
  }
};

}  // namespace

std::optional<ShownText> shown_text(std::string_view html) {
  Collector collector;
  if (!walk_html(html, collector)) return std::nullopt;
  return std::move(collector).finish();
}

}  // namespace leitsatz::cli
