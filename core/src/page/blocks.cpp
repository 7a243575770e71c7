#include "page/blocks.h"

#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "page/preformatted.h"
#include "page/text.h"

namespace leitsatz {
namespace {

constexpr std::uint8_t kProseLevel = 2;  // of a heading in a text without levels

// What holds for the text inside an element.
struct Context {
  std::uint32_t node = 0;
  std::uint32_t facts = 0;
  std::uint32_t group = kNoElement;
  std::uint32_t row = kNoElement;
  std::uint16_t column = 0;
  std::uint16_t cells = 0;  // of the row, so far
  BlockKind kind = BlockKind::kParagraph;
  std::uint8_t level = 0;
  PageReason reason = PageReason::kArticle;
  bool is_header = false;
  bool in_code = false;
  bool in_link = false;
  bool preformatted = false;
};

std::uint32_t fact_of(Tag tag) {
  switch (tag) {
    case Tag::kNav:
      return kInNav;
    case Tag::kAside:
      return kInAside;
    case Tag::kFooter:
      return kInFooter;
    case Tag::kHeader:
      return kInHeader;
    case Tag::kArticle:
      return kInArticle;
    case Tag::kMain:
      return kInMain;
    case Tag::kFigure:
    case Tag::kFigureCaption:
      return kInFigure;
    case Tag::kForm:
      return kInForm;
    case Tag::kTable:
      return kInTable;
    case Tag::kList:
    case Tag::kOrderedList:
      return kInList;
    case Tag::kQuote:
      return kInQuote;
    default:
      return 0;
  }
}

Context enter(const Context& around, const PageNode& node, PageReason reason, bool is_data) {
  Context c = around;
  c.facts |= fact_of(node.tag);
  if (node.marks & kMarkHidden) c.facts |= kIsHidden;
  if (c.reason == PageReason::kArticle) c.reason = reason;
  if (node.tag == Tag::kLink) c.in_link = true;
  if (node.tag == Tag::kCode) c.in_code = true;
  if (!breaks_text(node.tag)) return c;
  c.group = around.node == 0 ? kNoElement : node.element;
  if (is_heading(node.tag)) {
    c.kind = BlockKind::kHeading;
    c.level = heading_level(node.tag);
  } else if (node.tag == Tag::kItem || node.tag == Tag::kTerm) {
    c.kind = BlockKind::kListItem;
  } else if (node.tag == Tag::kQuote) {
    c.kind = BlockKind::kQuote;
  } else if (node.tag == Tag::kFigureCaption || node.tag == Tag::kTableCaption) {
    c.kind = BlockKind::kCaption;
  } else if (node.hints & kCaptioned) {
    c.kind = BlockKind::kCaption;
    c.facts |= kInFigure;
  } else if (node.tag == Tag::kPreformatted) {
    c.kind = BlockKind::kCode;
    c.preformatted = true;
  } else if (node.tag == Tag::kCell || node.tag == Tag::kHeaderCell) {
    c.kind = is_data ? BlockKind::kCaption : BlockKind::kParagraph;
    c.column = around.cells;
    c.is_header = node.tag == Tag::kHeaderCell;
  } else if (node.tag == Tag::kRow) {
    c.row = node.element;
    c.cells = 0;
  } else if (node.tag == Tag::kTable) {
    c.row = kNoElement;
  }
  if (node.hints & kCredit && !is_heading(node.tag)) {
    c.kind = BlockKind::kCaption;
    c.facts |= kInFigure;
  }
  return c;
}

class Builder {
 public:
  Builder(const PageTree& tree, Page& page) : tree_(tree), page_(page) {}

  void add(const PageNode& node, const Context& context) {
    const bool in = context.reason == PageReason::kArticle;
    Open& open = in ? in_ : out_;
    if (!in && open.started && open.block.reason != context.reason) flush(open);
    const std::string_view text = tree_.text_of(node);
    if (context.preformatted) {
      start(open, node, context);
      open.text.append(text);
      return;
    }
    for (std::uint32_t i = 0; i < text.size();) {
      const unicode::CodePoint c = unicode::decode(text, i);
      i = c.end;
      if (unicode::is_space(c.value)) {
        open.space = true;
        continue;
      }
      start(open, node, context);
      const std::size_t before = open.text.size();
      if (open.space && before > 0) open.text += ' ';
      open.space = false;
      open.text.append(text.substr(c.begin, c.end - c.begin));
      if (context.in_link)
        open.block.links += static_cast<std::uint32_t>(open.text.size() - before);
      if (context.in_code) add_code(open, c.end - c.begin);
      breaks_ = 0;
    }
  }

  void line_break() {
    in_.space = out_.space = true;
    ++breaks_;
    if (breaks_ > 1 || ends_sentence(in_.text)) flush(in_);
    if (breaks_ > 1 || ends_sentence(out_.text)) flush(out_);
  }

  void end_block() {
    breaks_ = 0;
    if (out_.started && in_.started && out_.order < in_.order) flush(out_);
    flush(in_);
    flush(out_);
  }

 private:
  struct Open {
    PageBlock block;
    std::string text;
    std::vector<Span> code;  // of `text`
    std::uint64_t order = 0;
    bool started = false;
    bool space = false;
  };
  const PageTree& tree_;
  Page& page_;
  Open in_, out_;
  int breaks_ = 0;
  std::uint64_t order_ = 0;

  void start(Open& open, const PageNode& node, const Context& context) {
    if (open.started) return;
    open.started = true;
    open.order = order_++;
    open.block = {};
    open.block.kind = context.kind;
    open.block.level = context.level;
    open.block.reason = context.reason;
    open.block.facts = context.facts;
    open.block.element = node.element;
    open.block.group = context.group;
    open.block.language = node.language;
    open.block.row = context.row;
    open.block.column = context.column;
    open.block.is_header = context.is_header;
  }

  // The last bytes of the text are code.
  static void add_code(Open& open, std::size_t size) {
    const auto end = static_cast<std::uint32_t>(open.text.size());
    const auto begin = static_cast<std::uint32_t>(end - size);
    const bool goes_on = !open.code.empty() && open.code.back().end + 1 >= begin &&
                         open.text.find(' ', open.code.back().end) >= begin - 1;
    if (goes_on) {
      open.code.back().end = end;
    } else {
      open.code.push_back({begin, end});
    }
  }

  // The code of a block that was written last. REQUIRES: its text is the open one without white
  // space at its end.
  void write_code(const Open& open) {
    if (page_.blocks.empty()) return;
    const Span span = page_.blocks.back().span;
    for (const Span& code : open.code) {
      if (code.end <= span.size())
        page_.code.push_back({span.begin + code.begin, span.begin + code.end});
    }
  }

  void flush(Open& open) {
    const std::string_view text = trim(open.text);
    std::vector<ProseBlock> prose;
    if (open.block.kind == BlockKind::kCode) prose = read_preformatted(text);
    for (const ProseBlock& part : prose) {
      open.block.kind = part.kind;
      open.block.level = part.kind == BlockKind::kHeading ? kProseLevel : std::uint8_t{0};
      open.block.links = 0;
      push(open.block, part.text);
    }
    if (!text.empty() && prose.empty()) push(open.block, text);
    if (!open.code.empty()) write_code(open);
    open.code.clear();
    open.text.clear();
    open.started = open.space = false;
  }

  void push(PageBlock& block, std::string_view text) {
    if (!page_.text.empty()) page_.text += '\n';
    block.span.begin = static_cast<std::uint32_t>(page_.text.size());
    page_.text.append(text);
    block.span.end = static_cast<std::uint32_t>(page_.text.size());
    page_.blocks.push_back(block);
  }
};

}  // namespace

void make_blocks(const PageTree& tree, const ArticleNodes& article, Page& page) {
  Builder builder(tree, page);
  std::vector<Context> open(1);
  for (std::uint32_t i = 1; i < tree.nodes.size(); ++i) {
    while (tree.nodes[open.back().node].end <= i) {
      if (breaks_text(tree.nodes[open.back().node].tag)) builder.end_block();
      open.pop_back();
    }
    const PageNode& node = tree.nodes[i];
    if (node.tag == Tag::kText) {
      Context context = open.back();
      if (context.reason == PageReason::kArticle) context.reason = article.reasons[i];
      builder.add(node, context);
      continue;
    }
    if (node.tag == Tag::kBreak) builder.line_break();
    if (breaks_text(node.tag)) builder.end_block();
    Context inner = enter(open.back(), node, article.reasons[i], article.in_data_table[i]);
    inner.node = i;
    const bool is_cell = node.tag == Tag::kCell || node.tag == Tag::kHeaderCell;
    if (is_cell && open.back().cells < 0xFFFF) ++open.back().cells;
    open.push_back(inner);
  }
  builder.end_block();
}

void write_article(Page& page) {
  for (PageBlock& block : page.blocks) {
    if (block.reason != PageReason::kArticle) continue;
    if (!page.article.empty()) {
      const bool list = block.kind == BlockKind::kListItem &&
                        page.article_blocks.back().kind == BlockKind::kListItem;
      page.article += list ? "\n" : "\n\n";
    }
    const auto begin = static_cast<std::uint32_t>(page.article.size());
    page.article.append(slice(page.text, block.span));
    block.article_block = static_cast<std::uint32_t>(page.article_blocks.size());
    page.article_blocks.push_back(
        {{begin, static_cast<std::uint32_t>(page.article.size())}, block.kind});
  }
}

}  // namespace leitsatz
