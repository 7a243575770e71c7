#include "readers/epub.h"

#include <algorithm>
#include <map>
#include <set>

#include "encodings/decode.h"
#include "leitsatz/leitsatz.h"
#include "readers/html.h"
#include "readers/page_writer.h"
#include "readers/xml.h"
#include "text/ascii.h"
#include "text/lists.h"
#include "text/printable.h"

namespace leitsatz::cli {
namespace {

constexpr std::string_view kContainer = "META-INF/container.xml";
constexpr std::string_view kEncryption = "META-INF/encryption.xml";
constexpr std::string_view kPackageType = "application/oebps-package+xml";

constexpr std::size_t kMostRemarks = 5;

// The head of a chapter, where its element <body> and the first section say what it is.
constexpr std::size_t kHeadBytes = std::size_t{8} << 10;

// A chapter of links is a table of contents: more than one byte in so many is in a link.
constexpr std::size_t kLinkShare = 2;

// What a chapter is that is no text of the book: types of EPUB's structural semantics, of the guide
// of EPUB 2, and roles of DPUB-ARIA behind "doc-".
constexpr std::string_view kApart[] = {
    "backlink",    "bibliography", "colophon",      "copyright-page", "cover",     "dedication",
    "doc-credits", "endnotes",     "errata",        "footnotes",      "halftitle", "halftitlepage",
    "imprimatur",  "imprint",      "index",         "landmarks",      "loa",       "loi",
    "lot",         "lov",          "other-credits", "page-list",      "rearnotes", "title-page",
    "titlepage",   "toc",          "toc-brief"};

// Names of such files, without digits and signs.
constexpr std::string_view kApartFiles[] = {
    "colophon",  "contents",   "copyright", "couverture",      "cover",
    "coverpage", "frontcover", "halftitle", "impressum",       "imprint",
    "nav",       "navigation", "sommaire",  "tableofcontents", "titelseite",
    "title",     "titlepage",  "toc",       "umschlag"};

// Whether one of the words, separated by white space, is in the list.
bool says_apart(std::string_view words) {
  while (!words.empty()) {
    words.remove_prefix(std::min(words.find_first_not_of(kHtmlSpace), words.size()));
    const std::size_t end = std::min(words.find_first_of(kHtmlSpace), words.size());
    std::string word = to_lower(words.substr(0, end));
    if (word.starts_with("doc-")) word.erase(0, 4);
    if (is_one_of(word, kApart)) return true;
    words.remove_prefix(end);
  }
  return false;
}

bool has_word(std::string_view words, std::string_view wanted) {
  return (' ' + std::string(words) + ' ').find(' ' + std::string(wanted) + ' ') !=
         std::string::npos;
}

// "OEBPS/Text/title_page01.xhtml" as "titlepage".
std::string stem_of(std::string_view path) {
  path.remove_prefix(path.find_last_of('/') + 1);  // npos + 1 is 0
  path = path.substr(0, path.find('.'));
  std::string stem;
  for (char c : path) {
    if (is_letter(c)) stem += to_lower(c);
  }
  return stem;
}

struct Item {
  std::string path;
  bool is_page = false, is_apart = false;
};

// The package: metadata, the files of the book and their order.
class Package final : public XmlHandler {
 public:
  explicit Package(std::string_view path) : path_(path) {}

  void begin(std::string_view name, XmlSpace, XmlAttributes attributes) override {
    text_.clear();
    if (name == "metadata") in_metadata_ = true;
    if (name == "item") {
      Item item;
      item.path = resolve_reference(path_, value_of(attributes, "href"));
      const std::string type = to_lower(value_of(attributes, "media-type"));
      item.is_page =
          type == "application/xhtml+xml" || type == "text/html" || type == "text/x-oeb1-document";
      item.is_apart = has_word(value_of(attributes, "properties"), "nav");
      items.emplace(std::string(value_of(attributes, "id")), std::move(item));
    } else if (name == "itemref") {
      if (is_same(value_of(attributes, "linear"), "no")) return;
      spine.emplace_back(value_of(attributes, "idref"));
    } else if (name == "reference" && says_apart(value_of(attributes, "type"))) {
      apart.insert(resolve_reference(path_, value_of(attributes, "href")));
    }
  }

  void end(std::string_view name) override {
    if (name == "metadata") in_metadata_ = false;
    const std::string value = one_line(trim(text_));
    text_.clear();
    if (!in_metadata_ || value.empty()) return;
    if (name == "title" && title.empty()) title = value;
    if (name == "creator") author.append(author.empty() ? "" : ", ").append(value);
    if (name == "language" && language.empty()) language = value;
    if (name == "date" && date.empty()) date = value;
    if (name == "description" && description.empty()) description = value;
  }

  void text(std::string_view text) override { text_ += text; }

  std::string title, author, language, date, description;
  std::map<std::string, Item> items;  // by id
  std::vector<std::string> spine;     // ids
  std::set<std::string> apart;        // paths of pages that are no text of the book

 private:
  std::string path_;
  std::string text_;  // of the element that is open
  bool in_metadata_ = false;
};

// The value of an attribute wherever an element of a name has it.
class Collector final : public XmlHandler {
 public:
  Collector(std::string_view element, std::string_view attribute)
      : element_(element), attribute_(attribute) {}
  void begin(std::string_view name, XmlSpace, XmlAttributes attributes) override {
    if (name != element_) return;
    const std::string_view type = value_of(attributes, "media-type");
    if (!type.empty() && type != kPackageType) return;
    values.emplace_back(value_of(attributes, attribute_));
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}
  std::vector<std::string> values;

 private:
  std::string_view element_, attribute_;
};

// The path of the package; empty if there is none.
std::string find_package(FileSource& files) {
  if (const std::optional<std::string> container = files.read(kContainer)) {
    Collector roots("rootfile", "full-path");
    walk_xml(*container, roots);
    for (const std::string& path : roots.values) {
      const std::string clean = resolve_reference("", path);
      if (files.has(clean)) return clean;
    }
  }
  for (const std::string& name : files.names()) {
    if (ends_with(name, ".opf")) return name;
  }
  return {};
}

// What a tag at the beginning of the chapter says of it: the types and roles of <body> and of the
// elements around its first words.
bool says_apart_itself(std::string_view html) {
  html = html.substr(0, kHeadBytes);
  const std::size_t body = html.find("<body");
  if (body == std::string_view::npos) return false;
  html.remove_prefix(body);
  while (html.starts_with('<')) {
    const std::size_t end = html.find('>');
    if (end == std::string_view::npos) return false;
    const std::string_view tag = html.substr(0, end);
    for (std::string_view name : {" epub:type=", " role="}) {
      const std::size_t at = tag.find(name);
      if (at == std::string_view::npos || at + name.size() >= tag.size()) continue;
      std::string_view value = tag.substr(at + name.size());
      const char quote = value[0];
      if (quote != '"' && quote != '\'') continue;
      value.remove_prefix(1);
      if (says_apart(value.substr(0, value.find(quote)))) return true;
    }
    html.remove_prefix(end + 1);
    html.remove_prefix(std::min(html.find_first_not_of(kHtmlSpace), html.size()));
  }
  return false;
}

// "<title/>" as "<title></title>": what closes itself in XML is open in HTML.
std::string close_empty_elements(std::string_view xhtml) {
  constexpr std::string_view kVoid[] = {"area",  "base", "br",   "col",   "embed",  "hr",    "img",
                                        "input", "link", "meta", "param", "source", "track", "wbr"};
  std::string out;
  out.reserve(xhtml.size());
  while (!xhtml.empty()) {
    const std::size_t begin = std::min(xhtml.find('<'), xhtml.size());
    out += xhtml.substr(0, begin);
    xhtml.remove_prefix(begin);
    std::size_t end = xhtml.find('>');
    if (end == std::string_view::npos) break;
    if (xhtml.starts_with("<!--")) end = std::min(xhtml.find("-->"), xhtml.size() - 3) + 2;
    const std::string_view tag = xhtml.substr(0, end + 1);
    xhtml.remove_prefix(tag.size());
    const std::size_t name_end = tag.find_first_of(" \t\r\n\f/>", 1);
    const std::string_view name = tag.substr(1, name_end - 1);
    const bool closes = tag.size() > 3 && tag[tag.size() - 2] == '/' && is_letter(tag[1]) &&
                        !is_one_of(to_lower(name), kVoid);
    if (closes) {
      out.append(tag.substr(0, tag.size() - 2)).append("></").append(name) += '>';
    } else {
      out += tag;
    }
  }
  return out += xhtml;
}

// In a chapter all is text of the book but what the page itself sets apart.
bool is_of_the_book(PageReason reason) {
  switch (reason) {
    case PageReason::kArticle:
    case PageReason::kHint:
    case PageReason::kTitle:
    case PageReason::kByline:
    case PageReason::kElsewhere:
    case PageReason::kThin:
    case PageReason::kRepeat:
      return true;
    default:
      return false;
  }
}

class Book {
 public:
  explicit Book(FileSource& files) : files_(files) {}

  ReadBook read() && {
    const std::string path = find_package(files_);
    const std::optional<std::string> package = files_.read(path);
    if (path.empty() || !package) return fail("no package file in it");
    Package facts(path);
    walk_xml(*package, facts);
    find_encrypted();
    // If nothing is left of it, what a file's name or its links say does not count.
    for (const bool is_strict : {true, false}) {
      add_chapters(facts, is_strict);
      if (!page_.article.empty()) break;
    }
    if (page_.article.empty()) {
      return fail(has_encrypted_ ? "its chapters are encrypted" : "no chapters in it");
    }
    result_.page = std::move(page_);
    return std::move(result_);
  }

 private:
  ReadBook fail(std::string_view why) {
    ReadBook failed;
    failed.error = "an EPUB that can't be read: ";
    failed.error += files_.error().empty() ? std::string(why) : files_.error();
    return failed;
  }

  void add_chapters(const Package& facts, bool is_strict) {
    page_ = Page();
    page_.title = facts.title;
    page_.author = facts.author;
    page_.language = facts.language;
    page_.date = facts.date;
    page_.description = facts.description;
    page_.languages.emplace_back();
    result_.remarks.clear();
    std::set<std::string> read;  // a spine may name a file again and again
    for (const std::string& id : facts.spine) {
      const auto found = facts.items.find(id);
      if (found == facts.items.end() || !found->second.is_page) continue;
      const Item& item = found->second;
      if (!read.insert(item.path).second) continue;
      const bool is_apart = item.is_apart || facts.apart.contains(item.path) ||
                            (is_strict && is_one_of(stem_of(item.path), kApartFiles));
      if (!add_chapter(item.path, is_apart, is_strict)) break;
    }
  }

  void find_encrypted() {
    const std::optional<std::string> list = files_.read(kEncryption);
    if (!list) return;
    Collector names("CipherReference", "URI");
    walk_xml(*list, names);
    for (const std::string& name : names.values) encrypted_.insert(resolve_reference("", name));
  }

  void remark(std::string_view path, std::string_view why) {
    if (result_.remarks.size() == kMostRemarks) return;
    result_.remarks.push_back("chapter " + one_line(path) + ": " + std::string(why));
  }

  // False if no more chapters fit.
  bool add_chapter(const std::string& path, bool is_apart, bool is_strict) {
    if (encrypted_.contains(path)) {
      has_encrypted_ = true;
      remark(path, "encrypted");
      return true;
    }
    std::optional<std::string> bytes = files_.read(path);
    if (!bytes) {
      remark(path, files_.error().empty() ? "not in the archive" : files_.error());
      return true;
    }
    const Decoded decoded = to_utf8(std::move(*bytes), {.hint = nullptr, .is_page = true});
    if (!decoded.error.empty()) {
      remark(path, decoded.error);
      return true;
    }
    is_apart = is_apart || says_apart_itself(decoded.text);
    const std::optional<Page> chapter = read_html(close_empty_elements(decoded.text));
    if (!chapter) return false;
    if (page_.text.size() + chapter->text.size() > kMaxTextBytes) {
      remark(path, "too large");
      return false;
    }
    std::size_t links = 0, size = 0;
    for (const PageBlock& block : chapter->blocks) {
      links += block.links;
      size += block.span.size();
    }
    if (is_strict && links * kLinkShare > size) is_apart = true;
    auto next_code = chapter->code.begin();
    std::vector<Span> code;
    for (const PageBlock& block : chapter->blocks) {
      PageText added = {slice(chapter->text, block.span), block.kind};
      if (added.kind == BlockKind::kTitle) added.kind = BlockKind::kHeading;
      added.level = block.level;
      added.links = block.links;
      if (block.row != kNoElement) {
        added.row = static_cast<std::uint32_t>((rows_ + block.row) % kNoElement);
      }
      added.column = block.column;
      added.is_header = block.is_header;
      code.clear();
      for (; next_code != chapter->code.end() && next_code->end <= block.span.end; ++next_code) {
        code.push_back({next_code->begin - block.span.begin, next_code->end - block.span.begin});
      }
      added.code = code;
      const bool is_in_book = !is_apart && is_of_the_book(block.reason);
      if (!is_in_book) {
        added.reason = block.reason == PageReason::kArticle ? PageReason::kElsewhere : block.reason;
      } else if (added.kind == BlockKind::kBoilerplate) {
        added.kind = BlockKind::kParagraph;
      }
      add_block(page_, added);
    }
    rows_ += chapter->text.size() + 1;  // more than a chapter has rows with words
    return true;
  }

  FileSource& files_;
  ReadBook result_;
  Page page_;
  std::set<std::string> encrypted_;
  bool has_encrypted_ = false;
  std::uint64_t rows_ = 0;  // added to those of a chapter, so that two chapters share none
};

}  // namespace

bool is_epub(const FileSource& files) { return files.has(kContainer); }

ReadBook read_epub(FileSource& files) { return Book(files).read(); }

}  // namespace leitsatz::cli
