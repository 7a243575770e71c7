// read_mail_html() of mail.h: a mail in HTML as lines, which are then told apart as in plain text.
#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "readers/mail.h"
#include "readers/mail_lines.h"
#include "readers/mail_shapes.h"
#include "readers/mail_shown.h"
#include "readers/page_writer.h"
#include "text/ascii.h"
#include "text/printable.h"

namespace leitsatz::cli {
namespace {

class Reader {
 public:
  explicit Reader(ShownText shown) : shown_(std::move(shown)) {}

  Page read(std::string_view subject) && {
    split_tails();
    mark_headings();
    std::vector<MailLine> lines = mail_lines();
    classify_mail(lines, subject);
    return write(lines);
  }

 private:
  ShownText shown_;
  std::vector<bool> is_heading_;

  // Whether the line says something in a sentence.
  bool is_prose(const ShownLine& line) const {
    constexpr std::size_t kLeastWords = 8;
    return ends_in_stop(shown_.text_of(line)) && words_in(shown_.text_of(line)) >= kLeastWords;
  }

  // The pixels of the text: the largest type that a good part of the longer lines has. What is
  // smaller than text usually is may be the fine print below a few words.
  int body_pixels() const {
    constexpr std::size_t kLeastWords = 8;
    constexpr double kGoodPart = 0.2;
    constexpr int kLeastPixels = 14;
    std::array<std::size_t, kMostPixels + 1> bytes = {};
    std::size_t all = 0;
    for (const ShownLine& line : shown_.lines) {
      if (line.inside.hidden || line.all_bold || words_in(shown_.text_of(line)) < kLeastWords) {
        continue;
      }
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
    is_heading_.assign(shown_.lines.size(), false);
    for (std::size_t i = 0; i < shown_.lines.size(); ++i) {
      const ShownLine& line = shown_.lines[i];
      const std::string_view text = shown_.text_of(line);
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
      const bool bold = line.all_bold && text.size() <= kMostBoldBytes &&
                        i + 1 < shown_.lines.size() && !shown_.lines[i + 1].all_bold &&
                        !shown_.lines[i + 1].inside.hidden && line.inside.pixels >= kLeastPixels;
      is_heading_[i] = larger || bold || heads_cell(i);
    }
  }

  // Whether a line is alone in its cell, and the next one is prose: its looks may be in a style
  // sheet.
  bool heads_cell(std::size_t i) const {
    constexpr std::size_t kMostWords = 14;
    const ShownLine& line = shown_.lines[i];
    const bool alone = line.inside.in_cell && line.breaks_block && line.links == 0 &&
                       (i == 0 || shown_.lines[i - 1].breaks_block);
    return alone && i + 1 < shown_.lines.size() && !shown_.lines[i + 1].inside.hidden &&
           is_prose(shown_.lines[i + 1]) && words_in(shown_.text_of(line)) <= kMostWords;
  }

  // "... until the church bells ring. Read more": a short link behind a sentence is a line of its
  // own.
  void split_tails() {
    constexpr std::size_t kMostBytes = 60;
    std::vector<ShownLine> lines;
    lines.reserve(shown_.lines.size());
    for (const ShownLine& line : shown_.lines) {
      const std::size_t tail = line.tail;
      const std::size_t size = line.end - line.begin;
      const std::string_view before = trim(shown_.text_of(line).substr(0, tail));
      if (tail > 0 && tail < size && size - tail <= kMostBytes && ends_in_stop(before) &&
          !ends_in_stop(shown_.text_of(line)) && !line.inside.hidden) {
        ShownLine first = line, second = line;
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
    shown_.lines = std::move(lines);
  }

  // Mostly links, and no sentence.
  bool is_links(const ShownLine& line) const {
    constexpr double kMostly = 0.6;
    return line.links >= kMostly * static_cast<double>(line.end - line.begin) && !is_prose(line);
  }

  std::vector<MailLine> mail_lines() const {
    std::vector<MailLine> lines;
    lines.reserve(shown_.lines.size() * 2);
    for (std::size_t i = 0; i < shown_.lines.size(); ++i) {
      const ShownLine& shown = shown_.lines[i];
      MailLine line;
      line.text = shown_.text_of(shown);
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
  std::optional<ShownText> shown = shown_text(html);
  if (!shown) return std::nullopt;
  return Reader(std::move(*shown)).read(subject);
}

}  // namespace leitsatz::cli
