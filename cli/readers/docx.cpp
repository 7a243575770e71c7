#include "readers/docx.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

#include "leitsatz/leitsatz.h"
#include "readers/page_writer.h"
#include "readers/xml.h"
#include "text/ascii.h"
#include "text/lists.h"
#include "text/printable.h"

namespace leitsatz::cli {
namespace {

constexpr std::string_view kRelations = "_rels/.rels";
constexpr std::string_view kTypes = "[Content_Types].xml";
constexpr std::string_view kUsualPath = "word/document.xml";

constexpr int kLastLevel = 6;          // of headings, as in HTML
constexpr int kMostAncestors = 16;     // of a style
constexpr std::size_t kMostOpen = 64;  // paragraphs in text boxes in paragraphs

// A paragraph in bold of at most so many bytes, without a stop behind it, is a heading.
constexpr std::size_t kMostBoldBytes = 100;
// A paragraph of at least so many blanks that ends in a stop is prose, even in a table.
constexpr std::ptrdiff_t kLeastProseBlanks = 14;

enum class StyleKind : std::uint8_t {
  kPlain,
  kTitle,
  kHeading,
  kListItem,
  kQuote,
  kCode,
  kCaption,
  kContents
};

struct Style {
  StyleKind kind = StyleKind::kPlain;
  int level = 0;  // of a heading
  std::string base;
};

// Names of styles in lower case. Word writes those of its own styles in English, in any language.
struct StyleName {
  std::string_view begin;
  StyleKind kind;
};
constexpr StyleName kStyleNames[] = {
    {"title", StyleKind::kTitle},
    {"subtitle", StyleKind::kHeading},
    {"list bullet", StyleKind::kListItem},
    {"list number", StyleKind::kListItem},
    {"quote", StyleKind::kQuote},
    {"intense quote", StyleKind::kQuote},
    {"block text", StyleKind::kQuote},
    {"caption", StyleKind::kCaption},
    {"image caption", StyleKind::kCaption},
    {"table caption", StyleKind::kCaption},
    {"html preformatted", StyleKind::kCode},
    {"source code", StyleKind::kCode},
    {"toc ", StyleKind::kContents},
    {"table of figures", StyleKind::kContents},
    {"index ", StyleKind::kContents},
};

// Identifiers of headings in documents without a list of styles: the local name of "Heading"
// without its letters beyond ASCII.
constexpr std::string_view kHeadingIds[] = {
    "heading",    "berschrift", "titre",  "ttulo",   "titolo", "kop",  "rubrik",
    "overskrift", "nagwek",     "nadpis", "otsikko", "cmsor",  "balk", "naslov"};
constexpr std::string_view kTitleIds[] = {"title",  "titel",  "titre", "ttulo",
                                          "titolo", "tittel", "rubrik"};

bool ends_in_stop(std::string_view text) {
  constexpr std::string_view kStops[] = {".", "!",      "?",      ":",     ";",
                                         ",", "\u2026", "\u3002", "\u201D"};
  return ends_with_one_of(text, kStops);
}

// A number of at most three digits; -1 if it is none.
int number_of(std::string_view text) {
  if (text.empty() || text.size() > 3) return -1;
  int number = 0;
  for (char c : text) {
    if (!is_digit(c)) return -1;
    number = number * 10 + (c - '0');
  }
  return number;
}

// The level of a heading with this outline level; 0 if it is that of text.
int level_of_outline(std::string_view value) {
  constexpr int kBodyLevel = 9;
  const int level = number_of(value);
  return level >= 0 && level < kBodyLevel ? std::min(level + 1, kLastLevel) : 0;
}

bool is_on(XmlAttributes attributes) {
  const std::string_view value = value_of(attributes, "val");
  return value != "0" && value != "false" && value != "off" && value != "none";
}

Style style_of_name(std::string_view full_name) {
  const std::string name = to_lower(full_name);
  constexpr std::string_view kHeading = "heading ";
  if (name.starts_with(kHeading)) {
    const int level = number_of(trim(std::string_view(name).substr(kHeading.size())));
    if (level > 0) return {StyleKind::kHeading, std::min(level, kLastLevel), {}};
  }
  for (const StyleName& known : kStyleNames) {
    if (!name.starts_with(known.begin)) continue;
    const bool is_whole = known.kind != StyleKind::kTitle || name == known.begin;
    if (is_whole) return {known.kind, known.kind == StyleKind::kHeading ? 2 : 0, {}};
  }
  return {};
}

Style style_of_id(std::string_view id) {
  const std::string name = to_lower(id);
  if (is_one_of(name, kTitleIds)) return {StyleKind::kTitle, 0, {}};
  const std::size_t digits = std::min(name.find_first_of("0123456789"), name.size());
  const int level = number_of(std::string_view(name).substr(digits));
  if (level > 0 && is_one_of(std::string_view(name).substr(0, digits), kHeadingIds)) {
    return {StyleKind::kHeading, std::min(level, kLastLevel), {}};
  }
  return {};
}

// word/styles.xml: what each style makes of a paragraph.
class Styles final : public XmlHandler {
 public:
  void begin(std::string_view name, XmlSpace, XmlAttributes attributes) override {
    const std::string_view value = value_of(attributes, "val");
    if (name == "style") {
      id_ = value_of(attributes, "styleId");
      style_ = {};
      in_style_ = true;
    } else if (name == "lang" && !in_style_ && language.empty()) {
      language = value;
    }
    if (!in_style_) return;
    if (name == "name") {
      const std::string base = style_.base;
      style_ = style_of_name(value);
      style_.base = base;
    } else if (name == "basedOn") {
      style_.base = value;
    } else if (name == "outlineLvl" && style_.kind == StyleKind::kPlain) {
      style_.level = level_of_outline(value);
      if (style_.level > 0) style_.kind = StyleKind::kHeading;
    }
  }
  void end(std::string_view name) override {
    if (name != "style") return;
    in_style_ = false;
    styles_[id_] = style_;
  }
  void text(std::string_view) override {}

  // The style, or the first of its ancestors that says anything.
  Style find(const std::string& id) const {
    std::string at = id;
    for (int i = 0; i < kMostAncestors && !at.empty(); ++i) {
      const auto found = styles_.find(at);
      if (found == styles_.end()) return i == 0 ? style_of_id(id) : Style();
      if (found->second.kind != StyleKind::kPlain) return found->second;
      at = found->second.base;
    }
    return {};
  }

  std::string language;

 private:
  std::map<std::string, Style> styles_;
  std::string id_;
  Style style_;
  bool in_style_ = false;
};

// docProps/core.xml.
class Properties final : public XmlHandler {
 public:
  void begin(std::string_view, XmlSpace, XmlAttributes) override { text_.clear(); }
  void end(std::string_view name) override {
    const std::string value = one_line(trim(text_));
    text_.clear();
    if (name == "title" && title.empty()) title = value;
    if (name == "creator" && author.empty()) author = value;
    if (name == "language" && language.empty()) language = value;
    if (name == "description" && description.empty()) description = value;
    if (name == "modified" && date.empty()) date = value;
  }
  void text(std::string_view text) override { text_ += text; }
  std::string title, author, language, description, date;

 private:
  std::string text_;
};

// _rels/.rels: where the document is.
class Relations final : public XmlHandler {
 public:
  explicit Relations(std::string_view type) : type_(type) {}
  void begin(std::string_view, XmlSpace, XmlAttributes attributes) override {
    if (!target.empty() || !value_of(attributes, "Type").ends_with(type_)) return;
    target = resolve_reference("", value_of(attributes, "Target"));
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}
  std::string target;

 private:
  std::string type_;
};

std::string document_path(FileSource& files) {
  if (const std::optional<std::string> list = files.read(kRelations)) {
    Relations relations("/officeDocument");
    walk_xml(*list, relations);
    if (files.has(relations.target)) return relations.target;
  }
  return std::string(kUsualPath);
}

// A title that a program made up is none: "Document1", "Microsoft Word - letter.doc".
bool is_made_up(std::string_view title) {
  const std::string name = to_lower(title);
  return name.starts_with("microsoft word") || name.starts_with("document") ||
         name.starts_with("dokument") || name == "untitled" || name == "word document" ||
         name.ends_with(".doc") || name.ends_with(".docx") || name.ends_with(".dot") ||
         name.ends_with(".rtf");
}

// word/document.xml, and the notes, which are built alike.
class Body final : public XmlHandler {
 public:
  Body(const Styles& styles, Page& page, bool are_notes)
      : styles_(styles), page_(page), are_notes_(are_notes) {}

  void begin(std::string_view name, XmlSpace, XmlAttributes attributes) override {
    ++depth_;
    if (skipped_ != 0) return;
    // Deleted and moved text, the readings of ruby, and what stands for newer elements, which are
    // read themselves.
    constexpr std::string_view kSkipped[] = {"del", "moveFrom", "rt", "Fallback"};
    if (is_one_of(name, kSkipped)) {
      skipped_ = depth_;
    } else if (name == "p") {
      open_.emplace_back();
      open_.back().in_cell = cells_ > 0;
      if (open_.size() > kMostOpen) skipped_ = depth_;
    } else if (name == "tr") {
      ++rows_;
      column_ = 0;
    } else if (name == "tc") {
      ++cells_;
      if (cells_ == 1 && column_ < 0xFFFF) ++column_;
    } else if (name == "docPartGallery") {
      in_contents_ = value_of(attributes, "val") == "Table of Contents";
    } else if (name == "sdt") {
      ++forms_;
    } else if (!open_.empty()) {
      begin_in_paragraph(name, attributes, open_.back());
    }
  }

  void end(std::string_view name) override {
    if (skipped_ == depth_) {
      skipped_ = 0;
      if (name == "p" && !open_.empty()) open_.pop_back();
    } else if (skipped_ == 0) {
      if (name == "p" && !open_.empty()) {
        add_paragraph(open_.back());
        open_.pop_back();
      } else if (name == "tc" && cells_ > 0) {
        --cells_;
      } else if (name == "sdt" && forms_ > 0 && --forms_ == 0) {
        in_contents_ = false;
      } else if (name == "pPr") {
        in_properties_ = false;
      } else if (name == "t") {
        in_text_ = false;
      } else if (name == "r") {
        is_hidden_ = false;
        is_bold_ = false;
      }
    }
    --depth_;
  }

  void text(std::string_view text) override {
    if (!in_text_ || skipped_ != 0 || is_hidden_ || open_.empty() || is_full()) return;
    Paragraph& paragraph = open_.back();
    paragraph.text += text;
    if (!is_bold_ && !trim(text).empty()) paragraph.is_bold = false;
  }

 private:
  struct Paragraph {
    std::string text;
    std::string style;
    int level = 0;  // by its own outline level
    bool is_item = false, is_bold = true, in_cell = false;
  };

  void begin_in_paragraph(std::string_view name, XmlAttributes attributes, Paragraph& paragraph) {
    const std::string_view value = value_of(attributes, "val");
    if (name == "pPr") {
      in_properties_ = true;
    } else if (name == "pStyle") {
      paragraph.style = value;
    } else if (name == "numId") {
      paragraph.is_item = number_of(value) != 0;
    } else if (name == "outlineLvl") {
      if (const int level = level_of_outline(value); level > 0) paragraph.level = level;
    } else if (in_properties_) {
      return;  // how the mark of the paragraph looks
    } else if (name == "t") {
      in_text_ = true;
    } else if (name == "b") {
      is_bold_ = is_on(attributes);
    } else if (name == "vanish") {
      is_hidden_ = is_on(attributes);
    } else if (name == "tab" || name == "br" || name == "cr" || name == "ptab") {
      if (!is_full()) paragraph.text += ' ';
    } else if (name == "noBreakHyphen") {
      if (!is_full()) paragraph.text += '-';
    }
  }

  // More than the library takes.
  bool is_full() const { return page_.text.size() + open_.back().text.size() > kMaxTextBytes / 2; }

  void add_paragraph(const Paragraph& paragraph) {
    const std::string text = squeezed(paragraph.text);
    if (text.empty()) return;
    Style style = styles_.find(paragraph.style);
    if (paragraph.level > 0 && style.kind == StyleKind::kPlain) {
      style = {StyleKind::kHeading, paragraph.level, {}};
    }
    PageText block = {text, BlockKind::kParagraph};
    const bool is_prose =
        ends_in_stop(text) && std::count(text.begin(), text.end(), ' ') >= kLeastProseBlanks;
    switch (style.kind) {
      case StyleKind::kTitle:
        block.kind = has_title_ ? BlockKind::kHeading : BlockKind::kTitle;
        break;
      case StyleKind::kHeading:
        block.kind = has_text_ || has_title_ ? BlockKind::kHeading : BlockKind::kTitle;
        block.level = static_cast<std::uint8_t>(style.level);
        break;
      case StyleKind::kListItem:
        block.kind = BlockKind::kListItem;
        break;
      case StyleKind::kQuote:
        block.kind = BlockKind::kQuote;
        break;
      case StyleKind::kCode:
        block.kind = BlockKind::kCode;
        break;
      case StyleKind::kCaption:
        block.kind = BlockKind::kCaption;
        break;
      case StyleKind::kContents:
        block.reason = PageReason::kLinks;
        break;
      case StyleKind::kPlain:
        if (paragraph.is_item) block.kind = BlockKind::kListItem;
        if (paragraph.in_cell && !is_prose) {
          block.kind = BlockKind::kCaption;
          block.row = rows_;
          block.column = static_cast<std::uint16_t>(column_ - 1);
        } else if (paragraph.is_bold && !paragraph.is_item && text.size() <= kMostBoldBytes &&
                   !ends_in_stop(text)) {
          block.kind = has_text_ || has_title_ ? BlockKind::kHeading : BlockKind::kTitle;
          block.level = kLastLevel;
        }
        break;
    }
    if (in_contents_) block.reason = PageReason::kLinks;
    if (are_notes_) {
      block.kind = BlockKind::kParagraph;
      block.reason = PageReason::kAside;
    }
    if (block.reason == PageReason::kArticle) {
      has_text_ = true;
      has_title_ = has_title_ || block.kind == BlockKind::kTitle;
      if (block.kind == BlockKind::kTitle) block.level = 0;
    }
    add_block(page_, block);
  }

  const Styles& styles_;
  Page& page_;
  bool are_notes_;
  std::vector<Paragraph> open_;  // a text box has paragraphs inside one
  std::size_t depth_ = 0;        // of the element that is open
  std::size_t skipped_ = 0;      // depth of the element whose content is skipped; 0: none
  std::size_t cells_ = 0, forms_ = 0;
  std::uint32_t rows_ = 0;    // of tables, so far
  std::uint16_t column_ = 1;  // of the outer cell that is open, counted from 1
  bool in_contents_ = false, in_properties_ = false, in_text_ = false;
  bool is_bold_ = false, is_hidden_ = false;  // the run that is open
  bool has_text_ = false, has_title_ = false;
};

}  // namespace

bool is_docx(const FileSource& files) {
  return files.has(kUsualPath) || (files.has(kTypes) && files.has("word/styles.xml"));
}

ReadDocument read_docx(FileSource& files) {
  ReadDocument result;
  const auto fail = [&](std::string_view why) {
    result.error = "a DOCX document that can't be read: ";
    result.error += files.error().empty() ? std::string(why) : files.error();
    return result;
  };
  const std::string path = document_path(files);
  const std::optional<std::string> document = files.read(path);
  if (!document) return fail("no text in it");
  const std::string folder = path.substr(0, path.find_last_of('/') + 1);

  Styles styles;
  if (const auto list = files.read(folder + "styles.xml")) walk_xml(*list, styles);
  Properties properties;
  if (const auto list = files.read("docProps/core.xml")) walk_xml(*list, properties);
  Page page;
  page.author = properties.author;
  page.date = properties.date;
  page.language = properties.language.empty() ? styles.language : properties.language;
  page.description = properties.description;
  page.languages.emplace_back();

  Body body(styles, page, false);
  if (!walk_xml(*document, body)) {
    if (page.article.empty()) return fail("no text in it");
    result.remark = "damaged: only its beginning may have been read";
  }
  const bool has_title =
      std::any_of(page.article_blocks.begin(), page.article_blocks.end(),
                  [](const Block& block) { return block.kind == BlockKind::kTitle; });
  if (!has_title && !is_made_up(properties.title)) page.title = properties.title;
  for (std::string_view name : {"footnotes.xml", "endnotes.xml"}) {
    Body notes(styles, page, true);
    if (const auto list = files.read(folder + std::string(name))) walk_xml(*list, notes);
  }
  result.page = std::move(page);
  return result;
}

}  // namespace leitsatz::cli
