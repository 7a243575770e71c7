#include "readers/markdown.h"

#if LEITSATZ_MARKDOWN

#include <md4c.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "readers/character_references.h"
#include "readers/front_matter.h"
#include "readers/markdown_dialects.h"
#include "readers/markdown_html.h"
#include "readers/page_writer.h"
#include "text/ascii.h"
#include "text/lists.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

// The parser copies a link's target wherever the link is used. If the targets add up to more than
// this many times the size of the text, the file is an attack: a long definition used a million
// times.
constexpr std::size_t kMostTargetBytesPerByte = 16;

constexpr std::string_view kNote = "[^";   // beginning of a reference to a footnote
constexpr std::string_view kAlert = "[!";  // beginning of the label of an alert

constexpr std::string_view kTaskSigns = "-/><?!~";

// A label in bold above an alert has at most this many bytes and blanks.
constexpr std::size_t kMostLabelBytes = 32;
constexpr std::ptrdiff_t kMostLabelBlanks = 2;
// Bytes before it: a picture.
constexpr std::size_t kMostPictureBytes = 8;

// A heading of the first level may have so many blocks before it and be the title all the same.
constexpr std::size_t kMostBlocksAboveTitle = 3;
// Headings of this level and lower are none.
constexpr unsigned kLastTitleLevel = 4;
constexpr std::uint8_t kSmallestHeading = 6;

bool ends_sentence(std::string_view text) {
  constexpr std::string_view kStops[] = {".", "!", "?", "\u2026", "\u3002", "\uFF01", "\uFF1F"};
  return ends_with_one_of(text, kStops);
}

class Reader {
 public:
  explicit Reader(std::string_view text)
      : target_bytes_left_(text.size() * kMostTargetBytesPerByte) {
    const FrontMatter matter = read_front_matter(text);
    page_.title = matter.title;
    page_.author = matter.author;
    page_.date = matter.date;
    page_.language = matter.language;
    page_.description = matter.description;
    page_.languages.emplace_back();
    PageText block = {text.substr(0, matter.size), BlockKind::kBoilerplate};
    while (!block.text.empty() && is_blank(block.text.back())) block.text.remove_suffix(1);
    block.reason = PageReason::kMarkup;
    add_block(page_, block);
    body_ = plain_markdown(text.substr(matter.size));
  }

  bool parse() {
    constexpr unsigned kFlags =
        MD_FLAG_TABLES | MD_FLAG_TASKLISTS | MD_FLAG_STRIKETHROUGH | MD_FLAG_WIKILINKS;
    const MD_PARSER parser = {0,           kFlags,  on_block_begin, on_block_end, on_span_begin,
                              on_span_end, on_text, nullptr,        nullptr};
    return md_parse(body_.data(), static_cast<MD_SIZE>(body_.size()), &parser, this) == 0;
  }

  Page take() && { return std::move(page_); }

 private:
  static Reader& of(void* reader) { return *static_cast<Reader*>(reader); }

  static int on_block_begin(MD_BLOCKTYPE type, void* detail, void* reader) {
    of(reader).begin_block(type, detail);
    return 0;
  }
  static int on_block_end(MD_BLOCKTYPE type, void*, void* reader) {
    of(reader).end_block(type);
    return 0;
  }
  static int on_span_begin(MD_SPANTYPE type, void* detail, void* reader) {
    constexpr int kStop = -1;  // a positive number would only end the block
    return of(reader).begin_span(type, detail) ? 0 : kStop;
  }
  static int on_span_end(MD_SPANTYPE type, void* detail, void* reader) {
    of(reader).end_span(type, detail);
    return 0;
  }
  static int on_text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* reader) {
    of(reader).add_text(type, {text, size});
    return 0;
  }

  void begin_block(MD_BLOCKTYPE type, void* detail) {
    flush();
    if (type == MD_BLOCK_QUOTE) {
      ++quotes_;
      quote_begins_ = true;
    }
    if (type == MD_BLOCK_LI) ++items_;
    if (type == MD_BLOCK_H) level_ = static_cast<MD_BLOCK_H_DETAIL*>(detail)->level;
    if (type == MD_BLOCK_TR) {
      ++rows_;
      column_ = 0;
    }
    if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) in_cell_ = true;
    is_header_ = type == MD_BLOCK_TH;
    if (type == MD_BLOCK_CODE) in_code_ = true;
    if (type == MD_BLOCK_HTML) in_html_ = true;
  }

  void end_block(MD_BLOCKTYPE type) {
    flush();
    if (type == MD_BLOCK_QUOTE) {
      if (alert_ == quotes_) alert_ = 0;
      --quotes_;
      quote_begins_ = false;
    }
    if (type == MD_BLOCK_LI) --items_;
    if (type == MD_BLOCK_H) level_ = 0;
    if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) {
      in_cell_ = false;
      if (column_ < 0xFFFF) ++column_;
    }
    if (type == MD_BLOCK_CODE) in_code_ = false;
    if (type == MD_BLOCK_HTML) in_html_ = false;
  }

  // False if the parser has to stop.
  bool begin_span(MD_SPANTYPE type, void* detail) {
    if (type == MD_SPAN_IMG || type == MD_SPAN_DEL) ++muted_;
    if (type == MD_SPAN_STRONG && strong_begin_ == std::string::npos) strong_begin_ = text_.size();
    std::size_t target = 0;
    if (type == MD_SPAN_A) {
      link_begin_ = text_.size();
      target = static_cast<MD_SPAN_A_DETAIL*>(detail)->href.size +
               static_cast<MD_SPAN_A_DETAIL*>(detail)->title.size;
    } else if (type == MD_SPAN_WIKILINK) {
      link_begin_ = text_.size();
      target = static_cast<MD_SPAN_WIKILINK_DETAIL*>(detail)->target.size;
    } else if (type == MD_SPAN_IMG) {
      target = static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src.size +
               static_cast<MD_SPAN_IMG_DETAIL*>(detail)->title.size;
    }
    if (target > target_bytes_left_) return false;
    target_bytes_left_ -= target;
    return true;
  }

  void end_span(MD_SPANTYPE type, void* detail) {
    if (type == MD_SPAN_IMG || type == MD_SPAN_DEL) --muted_;
    if (type == MD_SPAN_IMG) dropped_ = true;
    if (type == MD_SPAN_STRONG && strong_end_ == std::string::npos) strong_end_ = text_.size();
    if (type == MD_SPAN_WIKILINK) end_wiki_link(static_cast<MD_SPAN_WIKILINK_DETAIL*>(detail));
    if (type != MD_SPAN_A) return;
    // To the parser, a footnote of one word is the definition of a link.
    const std::size_t begin = std::min(text_.find_first_not_of(' ', link_begin_), text_.size());
    if (begin < text_.size() && text_[begin] == '^') {
      cut_to(link_begin_);
    } else {
      links_ += text_.size() - begin;
    }
  }

  // "[[Page#Part]]" without a label of its own shows the page's name.
  void end_wiki_link(const MD_SPAN_WIKILINK_DETAIL* link) {
    const std::size_t begin = std::min(text_.find_first_not_of(' ', link_begin_), text_.size());
    const std::string_view label = std::string_view(text_).substr(begin);
    const std::size_t part = label.find('#');
    if (label == std::string_view(link->target.text, link->target.size) && part > 0 &&
        part != std::string_view::npos) {
      cut_to(begin + part);
    }
    links_ += text_.size() - begin;
  }

  void add_text(MD_TEXTTYPE type, std::string_view text) {
    if (muted_ > 0) return;
    switch (type) {
      case MD_TEXT_NULLCHAR:
        put(kReplacementBytes);
        break;
      case MD_TEXT_BR:
      case MD_TEXT_SOFTBR:
        space_ = true;
        if (first_line_ == std::string::npos) first_line_ = text_.size();
        break;
      case MD_TEXT_ENTITY:
        put_reference(text);
        break;
      case MD_TEXT_HTML:
        if (in_html_) {
          text_ += text;
        } else {
          space_ = space_ || text.starts_with("<br") || text.starts_with("<BR");
        }
        break;
      case MD_TEXT_CODE:
      case MD_TEXT_LATEXMATH:
        if (in_code_) {
          text_ += text;
        } else {
          put(text, kVerbatim);
        }
        break;
      case MD_TEXT_NORMAL:
        add_words(text);
        break;
    }
  }

  // The parser reports anything that looks like a reference.
  void put_reference(std::string_view text) {
    const CharacterReference reference = read_character_reference(text, 0, false);
    put(reference.size == text.size() ? std::string_view(reference.text) : text);
  }

  void put(std::string_view text, char mask = kPlain) {
    add_due_space(text);
    note_ = std::string::npos;
    text_ += text;
    mask_.resize(text_.size(), mask);
  }

  // Adds the space that is due before `next`, unless what was dropped leaves it before a stop.
  void add_due_space(std::string_view next) {
    const bool is_stop = next.starts_with('.') || next.starts_with(',');
    if (space_ && !text_.empty() && !(dropped_ && is_stop)) text_ += ' ';
    space_ = false;
    dropped_ = false;
    mask_.resize(text_.size(), kPlain);
  }

  void cut_to(std::size_t size) {
    text_.resize(size);
    mask_.resize(size);
  }

  // Adds words without references to footnotes, which the parser does not know.
  void add_words(std::string_view text) {
    for (char c : text) {
      if (is_blank(c)) {
        space_ = true;
        note_ = std::string::npos;
        continue;
      }
      std::size_t note = note_;
      if (space_ || c == '[') note_ = std::string::npos;
      add_due_space({&c, 1});
      if (c == '[') note_ = text_.size();
      text_ += c;
      mask_ += kPlain;
      const bool ends_note = c == ']' && note != std::string::npos && note > 0 &&
                             std::string_view(text_).substr(note).starts_with(kNote);
      if (!ends_note) continue;
      while (note > 0 && text_[note - 1] == ' ') --note;
      cut_to(note);
      note_ = std::string::npos;
    }
  }

  BlockKind kind() const {
    if (in_code_) return BlockKind::kCode;
    if (in_html_) return BlockKind::kBoilerplate;
    if (in_cell_) return BlockKind::kCaption;
    if (level_ > 0) return is_title(level_) ? BlockKind::kTitle : BlockKind::kHeading;
    if (items_ > 0) return BlockKind::kListItem;
    return quotes_ > (alert_ > 0 ? 1 : 0) ? BlockKind::kQuote : BlockKind::kParagraph;
  }

  // Whether a heading of this level that stands here is the title: the first block, or a heading of
  // the first level below a few others.
  bool is_title(unsigned level) const {
    if (!page_.title.empty() || has_heading_ || level > kLastTitleLevel) return false;
    return page_.article_blocks.empty() ||
           (level == 1 && page_.article_blocks.size() <= kMostBlocksAboveTitle);
  }

  // "[^1]: The text of the footnote."
  bool is_note() const { return text_.starts_with(kNote) && text_.find("]:") < text_.find(' '); }

  PageReason reason() const {
    if (in_html_) return PageReason::kMarkup;
    if (level_ > 0 && text_ == page_.title) return PageReason::kTitle;
    return !in_code_ && is_note() ? PageReason::kAside : PageReason::kArticle;
  }

  // Takes the label off an alert: "[!NOTE]" or "**Note**" on the first line of a quotation. Its
  // text is the article's own.
  void take_label() {
    if (!quote_begins_ || quotes_ == 0 || level_ > 0 || text_.empty()) return;
    quote_begins_ = false;
    const std::size_t line = std::min(first_line_, text_.size());
    std::size_t end = 0;
    bool has_title = false;
    if (text_.starts_with(kAlert)) {
      end = text_.find(']');
      const std::string_view name = std::string_view(text_).substr(0, end).substr(kAlert.size());
      if (end == std::string::npos || name.empty() || name.size() > kMostLabelBytes ||
          !std::all_of(name.begin(), name.end(), [](char c) { return is_letter(c) || c == '-'; })) {
        return;
      }
      ++end;
      if (end < text_.size() && (text_[end] == '+' || text_[end] == '-')) ++end;
      has_title = end < line;
    } else {
      const bool is_bold = strong_end_ != std::string::npos && strong_end_ == line &&
                           strong_begin_ <= kMostPictureBytes &&
                           std::none_of(text_.begin(), text_.begin() + strong_begin_, is_letter);
      const std::string_view label = std::string_view(text_).substr(0, line);
      if (!is_bold || line > kMostLabelBytes || ends_sentence(label) ||
          std::count(label.begin(), label.end(), ' ') > kMostLabelBlanks) {
        return;
      }
      end = line;
    }
    PageText block = {std::string_view(text_).substr(0, end), BlockKind::kBoilerplate};
    block.reason = PageReason::kMarkup;
    add_block(page_, block);
    if (has_title) {
      const std::string title(trim(std::string_view(text_).substr(end, line - end)));
      end = ends_sentence(title) ? end : line;
      if (end == line) add_heading(title, kSmallestHeading);
    }
    const std::size_t rest = std::min(text_.find_first_not_of(' ', end), text_.size());
    text_.erase(0, rest);
    mask_.erase(0, rest);
    alert_ = quotes_;
  }

  void add_heading(std::string_view text, std::uint8_t level) {
    PageText block = {text, is_title(level) ? BlockKind::kTitle : BlockKind::kHeading};
    block.level = level;
    if (text == page_.title) block.reason = PageReason::kTitle;
    add_block(page_, block);
    has_heading_ = true;
  }

  // False if the block of HTML has no text of the article.
  bool add_html() {
    const std::vector<HtmlPiece> pieces = read_html_pieces(text_);
    for (const HtmlPiece& piece : pieces) {
      if (piece.kind == BlockKind::kHeading) {
        add_heading(piece.text, piece.level);
        continue;
      }
      PageText block = {piece.text, piece.kind};
      block.links = piece.links;
      // Links to the parts of the document, below its title.
      constexpr std::uint32_t kLinkShare = 2;  // one byte in so many
      const bool is_prose = piece.kind == BlockKind::kParagraph;
      if (is_prose && piece.links * kLinkShare > piece.text.size()) {
        block.reason = PageReason::kLinks;
      }
      add_block(page_, block);
    }
    return !pieces.empty();
  }

  // The words of the block as they are shown.
  void clean() {
    mask_.resize(text_.size(), kPlain);
    take_label();
    CleanWords words = without_marks(text_, mask_);
    text_ = std::move(words.text);
    code_ = std::move(words.code);
    // "[-]", "[>]": tasks that GitHub does not know.
    const bool is_task = items_ > 0 && text_.size() > 4 && text_[0] == '[' && text_[2] == ']' &&
                         text_[3] == ' ' && kTaskSigns.find(text_[1]) != std::string_view::npos;
    if (is_task) {
      text_.erase(0, 4);
      for (Span& code : code_)
        code = {code.begin - std::min(code.begin, 4u), code.end - std::min(code.end, 4u)};
    }
    const std::string_view bare = without_attributes(text_);
    const bool is_only_mark = text_.starts_with("{:") && text_.find('}') == text_.size() - 1;
    const bool is_contents = text_ == "[TOC]" || text_ == "[toc]" || text_ == "[[TOC]]";
    if (is_only_mark || is_contents) {
      text_.clear();
    } else if (level_ > 0 ||
               std::string_view(text_).substr(bare.size()).find("{:") != std::string_view::npos) {
      text_.resize(bare.size());
    }
  }

  void flush() {
    while (!text_.empty() && is_blank(text_.back())) text_.pop_back();
    if (in_code_ || in_html_) {
      text_.erase(0, std::min(text_.find_first_not_of('\n'), text_.size()));
    } else {
      clean();
    }
    if (text_.empty() || !in_html_ || !add_html()) {
      PageText block = {text_, kind()};
      block.level = static_cast<std::uint8_t>(level_);
      block.reason = reason();
      block.links = static_cast<std::uint32_t>(std::min(links_, text_.size()));
      if (in_cell_) block.row = rows_, block.column = column_, block.is_header = is_header_;
      while (!code_.empty() && code_.back().end > text_.size()) code_.pop_back();
      block.code = code_;
      add_block(page_, block);
      has_heading_ = has_heading_ || (level_ > 0 && !text_.empty());
    }
    text_.clear();
    mask_.clear();
    code_.clear();
    links_ = 0;
    space_ = false;
    dropped_ = false;
    note_ = first_line_ = strong_begin_ = strong_end_ = std::string::npos;
  }

  Page page_;
  std::string body_;                                // the text behind the front matter
  std::size_t target_bytes_left_;                   // that links may still have
  std::string text_;                                // of the block that is open
  std::string mask_;                                // which bytes of it are code
  std::vector<Span> code_;                          // the same, when it is cleaned
  std::uint32_t rows_ = 0;                          // of tables, so far
  std::uint16_t column_ = 0;                        // of the cell that is open
  bool is_header_ = false;                          // that cell
  std::size_t links_ = 0;                           // bytes of it inside links
  std::size_t link_begin_ = 0;                      // where the link that is open begins in it
  std::size_t note_ = std::string::npos;            // the "[" that may begin a footnote's mark
  bool space_ = false;                              // white space is due before the next word
  std::size_t quotes_ = 0, items_ = 0, muted_ = 0;  // that are open
  std::size_t alert_ = 0;                           // the quotation that is an alert; 0: none
  std::size_t first_line_ = std::string::npos;      // where the first line of the block ends
  std::size_t strong_begin_ = std::string::npos;    // of its first words in bold
  std::size_t strong_end_ = std::string::npos;      // of the same words
  unsigned level_ = 0;                              // of the heading that is open
  bool dropped_ = false;                            // a picture, since the last word
  bool quote_begins_ = false;                       // it has no block yet
  bool has_heading_ = false;                        // the document
  bool in_cell_ = false, in_code_ = false, in_html_ = false;
};

}  // namespace

bool can_read_markdown() { return true; }

std::optional<Page> read_markdown(std::string_view text) {
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  Reader reader(text);
  if (!reader.parse()) return std::nullopt;
  return std::move(reader).take();
}

}  // namespace leitsatz::cli

#else

namespace leitsatz::cli {

bool can_read_markdown() { return false; }
std::optional<Page> read_markdown(std::string_view) { return std::nullopt; }

}  // namespace leitsatz::cli

#endif
