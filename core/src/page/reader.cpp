// PageReader: builds a PageTree from a walker's events. The rules for white space, skipped elements
// and attributes are here.
#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "base/ascii.h"
#include "base/fnv1a.h"
#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "language/word_list.h"
#include "leitsatz/page.h"
#include "page/pipeline.h"
#include "page/text.h"
#include "page/tree.h"

namespace leitsatz {
namespace {

constexpr std::size_t kMaxNameBytes = 32;        // longer names of elements are unknown
constexpr std::size_t kMaxHeadBytes = 1u << 20;  // of a title, a <meta> or a script with data
constexpr std::size_t kMaxMetaEntries = 1000;    // <meta> elements, and scripts with data
constexpr std::size_t kMaxDataScripts = 16;
constexpr std::size_t kMaxLanguages = 1000;  // each element may give its own
constexpr std::uint32_t kMaxNodes = 0x0FFFFFFFu;
constexpr std::string_view kFormulaType = "math/tex";  // of scripts that hold formulas
constexpr char32_t kMinus = 0x2212;
constexpr std::size_t kMaxRaisedBytes = 16;  // of an exponent or of the numbers of notes
constexpr std::size_t kMaxRaisedNodes = 8;
constexpr std::size_t kMaxTypesetBytes = 2000;
constexpr int kMaxLevelsBack = 64;  // looked through for a formula before its source

bool same(std::string_view text, std::string_view wanted) {
  return text.size() == wanted.size() &&
         std::equal(text.begin(), text.end(), wanted.begin(),
                    [](char a, char b) { return ascii::to_lower(a) == b; });
}

// Whether the space-separated words of an attribute contain this one.
bool has_word(std::string_view text, std::string_view wanted) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find_first_of(" \t\n\f\r", at), text.size());
    if (same(text.substr(at, end - at), wanted)) return true;
    at = end + 1;
  }
  return false;
}

// Whether a style hides the element: "display: none", "visibility: hidden".
bool hides(std::string_view style) {
  std::string plain;
  for (char c : style.substr(0, kMaxHintBytes)) {
    if (c != ' ' && c != '\t' && c != '\n') plain += ascii::to_lower(c);
  }
  return plain.find("display:none") != std::string::npos ||
         plain.find("visibility:hidden") != std::string::npos;
}

const PageAttribute* find(std::span<const PageAttribute> attributes, std::string_view name) {
  for (const PageAttribute& a : attributes) {
    if (same(a.name, name)) return &a;
  }
  return nullptr;
}

// Empty if an element has no such attribute.
std::string_view value_of(std::span<const PageAttribute> attributes, std::string_view name) {
  const PageAttribute* attribute = find(attributes, name);
  return attribute ? attribute->value : std::string_view();
}

// A <template> whose content is shown in place of its parent's.
bool is_shadow_root(std::string_view name, std::span<const PageAttribute> attributes) {
  return same(name, "template") && find(attributes, "shadowrootmode");
}

bool is_html_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r'; }

// Numbers as superscripts: "2" is "²", "1, 3" is "¹ ³". Empty for text of other characters.
std::string raised_numbers(std::string_view text) {
  constexpr char32_t kZero = 0x2070, kPlus = 0x207A, kMinusSign = 0x207B, kOpen = 0x207D;
  constexpr char16_t kFirst[] = {kZero, 0xB9, 0xB2, 0xB3};  // older than the others
  std::string raised;
  for (std::uint32_t i = 0; i < text.size();) {
    const unicode::CodePoint c = unicode::decode(text, i);
    i = c.end;
    char32_t sign = ' ';
    if (c.value >= '0' && c.value <= '9') {
      const char32_t digit = c.value - '0';
      sign = digit < std::size(kFirst) ? kFirst[digit] : kZero + digit;
    } else if (is_dash(c.value) || c.value == kMinus) {
      sign = kMinusSign;
    } else if (c.value == '+') {
      sign = kPlus;
    } else if (c.value == '(' || c.value == ')') {
      sign = kOpen + (c.value - '(');
    } else if (c.value != ' ' && c.value != ',' && c.value != ';') {
      return {};
    }
    if (sign != ' ' || !raised.ends_with(' ')) unicode::append(raised, sign);
  }
  return raised;
}

// The source of a formula without the frame that an encyclopedia gives it.
std::string_view bare_source(std::string_view source) {
  constexpr std::string_view kFrames[] = {"{\\displaystyle", "{\\textstyle"};
  source = trim(source);
  for (std::string_view frame : kFrames) {
    if (!source.starts_with(frame) || !source.ends_with('}')) continue;
    source.remove_prefix(frame.size());
    source.remove_suffix(1);
  }
  return trim(source);
}

constexpr std::string_view kRolesElsewhere =
    "|menu|menubar|complementary|navigation|alert|alertdialog|dialog|";

// The attributes that are read.
enum Attribute : std::size_t {
  kAriaHidden,
  kAriaModal,
  kClass,
  kContent,
  kHidden,
  kHref,
  kId,
  kItemprop,
  kLang,
  kName,
  kProperty,
  kRel,
  kRole,
  kShadowRootMode,
  kStyle,
  kTableSummary,
  kType,
  kXmlLang,
  kAttributeCount,
};

// By Attribute, so that neither can be out of step with the other.
constexpr auto kAttributeNames = [] {
  std::array<std::string_view, kAttributeCount> names;
  names[kAriaHidden] = "aria-hidden";
  names[kAriaModal] = "aria-modal";
  names[kClass] = "class";
  names[kContent] = "content";
  names[kHidden] = "hidden";
  names[kHref] = "href";
  names[kId] = "id";
  names[kItemprop] = "itemprop";
  names[kLang] = "lang";
  names[kName] = "name";
  names[kProperty] = "property";
  names[kRel] = "rel";
  names[kRole] = "role";
  names[kShadowRootMode] = "shadowrootmode";
  names[kStyle] = "style";
  names[kTableSummary] = "summary";
  names[kType] = "type";
  names[kXmlLang] = "xml:lang";
  return names;
}();
// Ascending, as promised; so none is empty if the first is not.
static_assert(!kAttributeNames.front().empty() &&
              std::is_sorted(kAttributeNames.begin(), kAttributeNames.end()));

// kAttributeCount for one that is not read.
std::size_t attribute_of(std::string_view name) {
  std::size_t at = 0;
  while (at < kAttributeCount && !same(name, kAttributeNames[at])) ++at;
  return at;
}

}  // namespace

struct PageReader::Impl {
  PageTree tree;
  std::uint32_t open = 0;          // the innermost open element
  std::uint32_t elements = 0;      // begun so far
  std::uint32_t muted = 0;         // open elements, from the outermost one whose text is skipped
  std::string* capture = nullptr;  // where the skipped text is kept, if at all
  std::uint32_t overflow = 0;      // open elements beyond kMaxNodes
  std::uint32_t preformatted = 0;
  std::uint32_t formula = 0;       // the open <math>
  bool has_formula_parts = false;  // it has parts that its letters in a row do not tell
  std::string source;              // of a formula

  Impl() {
    tree.nodes.push_back({});
    tree.nodes[0].tag = Tag::kUnknown;
    tree.nodes[0].element = kNoElement;
    tree.languages.emplace_back();
  }

  std::uint32_t language_index(std::string_view value) {
    const std::size_t recent = std::min<std::size_t>(tree.languages.size(), 8);
    for (std::size_t i = 0; i < recent; ++i) {
      if (tree.languages[tree.languages.size() - 1 - i] == value) {
        return static_cast<std::uint32_t>(tree.languages.size() - 1 - i);
      }
    }
    if (tree.languages.size() == kMaxLanguages || value.size() > kMaxNameBytes) return 0;
    tree.languages.emplace_back(value);
    return static_cast<std::uint32_t>(tree.languages.size() - 1);
  }

  void read_meta(std::span<const PageAttribute> attributes) {
    const std::string_view value = value_of(attributes, "content");
    std::string_view name;
    for (const PageAttribute& a : attributes) {
      if (same(a.name, "name") || same(a.name, "property") || same(a.name, "itemprop")) {
        if (name.empty()) name = a.value;
      }
    }
    if (name.empty() || value.empty() || tree.meta.size() >= kMaxMetaEntries) return;
    if (name.size() > kMaxHintBytes || value.size() > kMaxHeadBytes) return;
    std::size_t at = 0;
    while (at < name.size()) {  // one <meta> may give several names
      const std::size_t end = std::min(name.find_first_of(" \t\n\f\r", at), name.size());
      if (end > at)
        tree.meta.push_back({ascii::to_lower(name.substr(at, end - at)), std::string(value)});
      at = end + 1;
    }
  }

  void read_link(std::span<const PageAttribute> attributes) {
    if (has_word(value_of(attributes, "rel"), "canonical") && tree.canonical.empty()) {
      tree.canonical = value_of(attributes, "href").substr(0, kMaxHeadBytes);
    }
  }

  // The child of the open element that ends before node `end`; 0 if there is none.
  std::uint32_t child_before(std::uint32_t end) const {
    std::uint32_t child = end - 1;
    for (int level = 0; level < kMaxLevelsBack && child > open; ++level) {
      if (tree.nodes[child].parent == open) return child;
      child = tree.nodes[child].parent;
    }
    return 0;
  }

  bool is_typeset(std::uint32_t node) const {
    return tree.nodes[node].hints & kTypeset &&
           tree.text.size() - tree.nodes[node].text.begin <= kMaxTypesetBytes;
  }

  // Leaves out the formulas that a script made right before their source.
  void forget_typeset() {
    for (;;) {
      std::uint32_t child = child_before(static_cast<std::uint32_t>(tree.nodes.size()));
      if (child != 0 && tree.nodes[child].tag == Tag::kText &&
          trim(tree.text_of(tree.nodes[child])).empty()) {
        child = child_before(child);
      }
      if (child == 0 || !is_typeset(child)) return;
      forget_after(child);
    }
  }

  // Takes back the nodes from this one on, and their text.
  void forget_after(std::uint32_t node) {
    tree.text.resize(tree.nodes[node].text.begin);
    tree.nodes.resize(node);
  }

  // Where the text of a skipped element is kept: the title, JSON-LD, a formula; else null.
  std::string* capture_for(Tag tag, std::span<const PageAttribute> attributes) {
    if (tag == Tag::kTitle && tree.title.empty()) return &tree.title;
    if (tag == Tag::kAnnotation) return formula != 0 && source.empty() ? &source : nullptr;
    if (tag != Tag::kScript) return nullptr;
    const std::string_view type = value_of(attributes, "type");
    if (same(type, "application/ld+json") && tree.json.size() < kMaxMetaEntries) {
      return &tree.json.emplace_back();
    }
    if (same(type.substr(0, kFormulaType.size()), kFormulaType)) {
      forget_typeset();
      source.clear();
      return &source;
    }
    if (same(type, "application/json") && tree.data.size() < kMaxDataScripts) {
      return &tree.data.emplace_back();
    }
    tree.has_scripts = true;
    return nullptr;
  }

  // An <a> with a name that leads nowhere is a place to link to, and its text is text like any
  // other. All else without an address is for a script to follow.
  static bool is_anchor(Tag tag, std::span<const PageAttribute> attributes) {
    return tag == Tag::kLink && !find(attributes, "href") &&
           (find(attributes, "name") || find(attributes, "id"));
  }

  void read_attribute(PageNode& node, std::string_view name, std::string_view value) {
    std::uint16_t mark = 0;
    switch (attribute_of(name)) {
      case kClass:
        if (!value.empty()) {
          std::uint64_t hash = kFnvBasis;
          for (char c : value) hash = fnv1a(hash, static_cast<unsigned char>(c));
          node.classes = static_cast<std::uint32_t>(hash) | 1u;
        }
        [[fallthrough]];
      case kId: {
        const std::uint16_t hints = class_hints_in(value);
        node.hints |= hints;
        if (hints & kPositive) ++node.weight;
        if (hints & kNegative) --node.weight;
        break;
      }
      case kHidden:
        mark = kMarkHidden;
        break;
      case kStyle:
        if (hides(value)) mark = kMarkHidden;
        break;
      case kAriaHidden:
        if (same(value, "true")) mark = kMarkHidden;
        break;
      case kAriaModal:
        if (same(value, "true")) mark = kMarkModal;
        break;
      case kRole:
        if (any_entry(kRolesElsewhere, '|',
                      [&](std::string_view role) { return same(value, role); })) {
          mark = kMarkRole;
        }
        if (same(value, "presentation")) mark = kMarkPresentation;
        if (same(value, "doc-noteref")) mark = kMarkNote;
        break;
      case kRel:
        if (same(value, "author")) mark = kMarkAuthor;
        break;
      case kItemprop:
        if (value.find("author") != std::string_view::npos) mark = kMarkAuthor;
        break;
      case kHref:
        if (value.size() > 1 && value[0] == '#') mark = kMarkInPage;
        if (value == "/") mark = kMarkHome;
        break;
      case kTableSummary:
        if (!value.empty()) mark = kMarkSummary;
        break;
      case kLang:
      case kXmlLang:
        node.language = language_index(value);
        break;
      default:
        break;
    }
    node.marks |= mark;
  }

  void read_attributes(PageNode& node, std::span<const PageAttribute> attributes) {
    for (const PageAttribute& a : attributes) read_attribute(node, a.name, a.value);
    // The first part of a formula is its text; the second one shows it.
    if (node.hints & kFormula && child_before(static_cast<std::uint32_t>(tree.nodes.size())) == 0) {
      node.marks &= static_cast<std::uint16_t>(~kMarkHidden);
    }
  }

  bool in_frame() const { return tree.nodes[open].tag == Tag::kFrame; }

  void begin(std::string_view name, std::span<const PageAttribute> attributes) {
    const std::uint32_t number = elements++;
    if (muted > 0 || in_frame()) {
      ++muted;
      return;
    }
    Tag tag = name.size() <= kMaxNameBytes ? tag_of(ascii::to_lower(name)) : Tag::kUnknown;
    if (tag == Tag::kSkipped && is_shadow_root(name, attributes)) tag = Tag::kDiv;
    if (tag == Tag::kMeta) read_meta(attributes);
    if (tag == Tag::kLinkTo) read_link(attributes);
    if (tag == Tag::kSkipped || tag == Tag::kTitle || tag == Tag::kScript || tag == Tag::kMeta ||
        tag == Tag::kLinkTo || tag == Tag::kAnnotation) {
      muted = 1;
      capture = capture_for(tag, attributes);
      return;
    }
    if (tree.nodes.size() >= kMaxNodes) {
      ++overflow;
      return;
    }
    PageNode node;
    node.parent = open;
    node.tag = is_anchor(tag, attributes) ? Tag::kInline : tag;
    node.element = number;
    node.language = tree.nodes[open].language;
    node.text = {static_cast<std::uint32_t>(tree.text.size()),
                 static_cast<std::uint32_t>(tree.text.size())};
    read_attributes(node, attributes);
    if (same(name, "noscript")) node.marks |= kMarkHidden | kMarkNoscript;
    tree.nodes.push_back(node);
    open = static_cast<std::uint32_t>(tree.nodes.size() - 1);
    if (tag == Tag::kPreformatted) ++preformatted;
    if (tag == Tag::kMath && formula == 0) {
      formula = open;
      has_formula_parts = false;
      source.clear();
    }
    has_formula_parts = has_formula_parts || tag == Tag::kFormulaPart;
  }

  void add_text(std::string_view piece) {
    if (muted > 0) {
      if (capture && capture->size() < kMaxHeadBytes) capture->append(piece);
      return;
    }
    // A browser that runs scripts gives the content of <noscript> as text.
    if (tree.nodes[open].marks & kMarkNoscript && piece.find('<') != piece.npos) return;
    if (piece.empty() || in_frame() || tree.text.size() + piece.size() > kMaxTextBytes) return;
    // Continues the last run of text if no element began or ended since.
    PageNode* run = &tree.nodes.back();
    if (run->tag != Tag::kText || run->parent != open || run->end != 0) {
      if (tree.nodes.size() >= kMaxNodes) return;
      PageNode node;
      node.parent = open;
      node.element = tree.nodes[open].element;
      node.language = tree.nodes[open].language;
      node.text = {static_cast<std::uint32_t>(tree.text.size()),
                   static_cast<std::uint32_t>(tree.text.size())};
      tree.nodes.push_back(node);
      run = &tree.nodes.back();
    }
    for (char c : piece) {
      if (c == '\0') continue;
      if (preformatted == 0 && is_html_space(c)) {
        if (tree.text.size() == run->text.begin || tree.text.back() != ' ') tree.text += ' ';
      } else if (c != '\r') {
        tree.text += c;
      }
    }
    run->text.end = static_cast<std::uint32_t>(tree.text.size());
  }

  void end() {
    if (muted > 0) {
      if (--muted > 0) return;
      const bool is_formula = capture == &source && formula == 0;
      capture = nullptr;
      if (is_formula) add_text(bare_source(std::exchange(source, {})));
      return;
    }
    if (overflow > 0) {
      --overflow;
      return;
    }
    if (open == 0) return;
    close_run();
    if (formula == open) end_formula();
    if (tree.nodes[open].tag == Tag::kRaised || tree.nodes[open].marks & kMarkNote) raise_numbers();
    PageNode& node = tree.nodes[open];
    node.end = static_cast<std::uint32_t>(tree.nodes.size());
    if (node.tag == Tag::kPreformatted) --preformatted;
    open = node.parent;
  }

  // A formula is what its source says where its letters in a row would not tell it.
  void end_formula() {
    formula = 0;
    const std::string_view said = bare_source(source);
    const bool is_empty = tree.text.size() == tree.nodes[open].text.begin;
    if (said.empty() || !(has_formula_parts || is_empty)) return;
    if (tree.nodes.size() > open + 1) forget_after(open + 1);
    add_text(said);
    close_run();
  }

  // "10<sup>6</sup>" is "10⁶", and the number of a note is no figure of the sentence. Letters
  // cannot all be raised; those that are linked stand in brackets.
  void raise_numbers() {
    const std::uint32_t begin = tree.nodes[open].text.begin;
    if (tree.text.size() - begin > kMaxRaisedBytes || tree.nodes.size() - open > kMaxRaisedNodes) {
      return;
    }
    const std::string inside = tree.text.substr(begin);
    const bool is_letter = inside.size() == 1 && ascii::is_letter(inside[0]) &&
                           std::any_of(tree.nodes.begin() + open, tree.nodes.end(),
                                       [](const PageNode& n) { return n.tag == Tag::kLink; });
    if (!is_letter && raised_numbers(inside).empty()) return;
    tree.text.resize(begin);
    for (std::uint32_t i = open + 1; i < tree.nodes.size(); ++i) {
      PageNode& node = tree.nodes[i];
      const std::string_view said =
          std::string_view(inside).substr(node.text.begin - begin, node.text.size());
      node.text.begin = static_cast<std::uint32_t>(tree.text.size());
      if (node.tag == Tag::kText) {
        const std::string raised = raised_numbers(said);
        const bool in_brackets = raised.empty() && is_letter && !said.empty();
        if (in_brackets) tree.text += '[';
        tree.text.append(raised.empty() ? said : raised);
        if (in_brackets) tree.text += ']';
      }
      node.text.end = static_cast<std::uint32_t>(tree.text.size());
    }
  }

  void close_run() {
    if (tree.nodes.back().tag == Tag::kText && tree.nodes.back().end == 0) {
      tree.nodes.back().end = static_cast<std::uint32_t>(tree.nodes.size());
    }
  }

  Page finish() {
    muted = overflow = 0;
    while (open != 0) end();
    close_run();
    tree.nodes[0].end = static_cast<std::uint32_t>(tree.nodes.size());
    return read_page(tree);
  }
};

PageReader::PageReader() : impl_(std::make_unique<Impl>()) {}
PageReader::PageReader(PageReader&&) noexcept = default;
PageReader& PageReader::operator=(PageReader&&) noexcept = default;
PageReader::~PageReader() = default;

void PageReader::reserve(std::size_t nodes) {
  impl_->tree.nodes.reserve(std::min<std::size_t>(nodes + 1, kMaxNodes));
}
void PageReader::begin_element(std::string_view name, std::span<const PageAttribute> attributes) {
  if (impl_->muted == 0) impl_->close_run();
  impl_->begin(name, attributes);
}
void PageReader::text(std::string_view text) { impl_->add_text(text); }
void PageReader::end_element() { impl_->end(); }
Page PageReader::finish() && { return impl_->finish(); }

std::span<const std::string_view> page_attributes() { return kAttributeNames; }

}  // namespace leitsatz
