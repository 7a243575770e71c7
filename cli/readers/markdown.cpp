#include "readers/markdown.h"

#if LEITSATZ_MARKDOWN

#include <md4c.h>

#include <algorithm>
#include <string>

#include "readers/character_references.h"
#include "readers/front_matter.h"
#include "readers/page_writer.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

// The parser copies a link's target wherever the link is used. If the targets add up to more than
// this many times the size of the text, the file is an attack: a long definition used a million
// times.
constexpr std::size_t kMostTargetBytesPerByte = 16;

constexpr std::string_view kNote = "[^";  // beginning of a reference to a footnote

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
    body_ = text.substr(matter.size);
  }

  bool parse() {
    constexpr unsigned kFlags = MD_FLAG_TABLES | MD_FLAG_TASKLISTS | MD_FLAG_STRIKETHROUGH;
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
  static int on_span_end(MD_SPANTYPE type, void*, void* reader) {
    of(reader).end_span(type);
    return 0;
  }
  static int on_text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* reader) {
    of(reader).add_text(type, {text, size});
    return 0;
  }

  void begin_block(MD_BLOCKTYPE type, void* detail) {
    flush();
    if (type == MD_BLOCK_QUOTE) ++quotes_;
    if (type == MD_BLOCK_LI) ++items_;
    if (type == MD_BLOCK_H) level_ = static_cast<MD_BLOCK_H_DETAIL*>(detail)->level;
    if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) in_cell_ = true;
    if (type == MD_BLOCK_CODE) in_code_ = true;
    if (type == MD_BLOCK_HTML) in_html_ = true;
  }

  void end_block(MD_BLOCKTYPE type) {
    flush();
    if (type == MD_BLOCK_QUOTE) --quotes_;
    if (type == MD_BLOCK_LI) --items_;
    if (type == MD_BLOCK_H) level_ = 0;
    if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) in_cell_ = false;
    if (type == MD_BLOCK_CODE) in_code_ = false;
    if (type == MD_BLOCK_HTML) in_html_ = false;
  }

  // False if the parser has to stop.
  bool begin_span(MD_SPANTYPE type, void* detail) {
    if (type == MD_SPAN_IMG || type == MD_SPAN_DEL) ++muted_;
    std::size_t target = 0;
    if (type == MD_SPAN_A) {
      link_begin_ = text_.size();
      target = static_cast<MD_SPAN_A_DETAIL*>(detail)->href.size +
               static_cast<MD_SPAN_A_DETAIL*>(detail)->title.size;
    } else if (type == MD_SPAN_IMG) {
      target = static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src.size +
               static_cast<MD_SPAN_IMG_DETAIL*>(detail)->title.size;
    }
    if (target > target_bytes_left_) return false;
    target_bytes_left_ -= target;
    return true;
  }

  void end_span(MD_SPANTYPE type) {
    if (type == MD_SPAN_IMG || type == MD_SPAN_DEL) --muted_;
    if (type != MD_SPAN_A) return;
    // To the parser, a footnote of one word is the definition of a link.
    const std::size_t begin = std::min(text_.find_first_not_of(' ', link_begin_), text_.size());
    if (begin < text_.size() && text_[begin] == '^') {
      text_.resize(link_begin_);
    } else {
      links_ += text_.size() - begin;
    }
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
          put(text);
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

  void put(std::string_view text) {
    if (space_ && !text_.empty()) text_ += ' ';
    space_ = false;
    note_ = std::string::npos;
    text_ += text;
  }

  // Adds words without references to footnotes, which the parser does not know.
  void add_words(std::string_view text) {
    for (char c : text) {
      if (is_blank(c)) {
        space_ = true;
        note_ = std::string::npos;
        continue;
      }
      const std::size_t note = note_;
      if (space_ || c == '[') note_ = std::string::npos;
      if (space_ && !text_.empty()) text_ += ' ';
      space_ = false;
      if (c == '[') note_ = text_.size();
      text_ += c;
      const bool ends_note = c == ']' && note != std::string::npos && note > 0 &&
                             std::string_view(text_).substr(note).starts_with(kNote);
      if (!ends_note) continue;
      text_.resize(note);
      while (text_.ends_with(' ')) text_.pop_back();
      note_ = std::string::npos;
    }
  }

  BlockKind kind() const {
    if (in_code_) return BlockKind::kCode;
    if (in_html_) return BlockKind::kBoilerplate;
    if (in_cell_) return BlockKind::kCaption;
    if (level_ > 0) {
      const bool first = page_.title.empty() && page_.article_blocks.empty();
      return first ? BlockKind::kTitle : BlockKind::kHeading;
    }
    if (items_ > 0) return BlockKind::kListItem;
    return quotes_ > 0 ? BlockKind::kQuote : BlockKind::kParagraph;
  }

  // "[^1]: The text of the footnote."
  bool is_note() const { return text_.starts_with(kNote) && text_.find("]:") < text_.find(' '); }

  PageReason reason() const {
    if (in_html_) return PageReason::kMarkup;
    if (level_ > 0 && text_ == page_.title) return PageReason::kTitle;
    return !in_code_ && is_note() ? PageReason::kAside : PageReason::kArticle;
  }

  void flush() {
    while (!text_.empty() && is_blank(text_.back())) text_.pop_back();
    if (in_code_ || in_html_) text_.erase(0, std::min(text_.find_first_not_of('\n'), text_.size()));
    PageText block = {text_, kind()};
    block.level = static_cast<std::uint8_t>(level_);
    block.reason = reason();
    block.links = static_cast<std::uint32_t>(links_);
    add_block(page_, block);
    text_.clear();
    links_ = 0;
    space_ = false;
    note_ = std::string::npos;
  }

  Page page_;
  std::string_view body_;                           // the text behind the front matter
  std::size_t target_bytes_left_;                   // that links may still have
  std::string text_;                                // of the block that is open
  std::size_t links_ = 0;                           // bytes of it inside links
  std::size_t link_begin_ = 0;                      // where the link that is open begins in it
  std::size_t note_ = std::string::npos;            // the "[" that may begin a footnote's mark
  bool space_ = false;                              // white space is due before the next word
  std::size_t quotes_ = 0, items_ = 0, muted_ = 0;  // that are open
  unsigned level_ = 0;                              // of the heading that is open
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
