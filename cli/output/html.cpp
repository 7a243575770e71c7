// HTML: a self-contained page without scripts that loads nothing. The summary links to its
// sentences in the article below, where they are highlighted.
#include <algorithm>

#include "output/explain.h"
#include "output/formats.h"
#include "output/html_page.h"
#include "output/html_text.h"
#include "output/shared.h"
#include "output/story.h"
#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

constexpr std::string_view kBetween = " · ";
constexpr std::string_view kHeadlineId = "headline";
constexpr std::string_view kTable = "table";
constexpr int kLastLevel = 6;  // of HTML's headings

// The part of the page that shows one input.
class Section {
 public:
  // `number` counts from 1; 0 where there is only one.
  Section(const SummarizedInput& input, const Settings& settings, std::string_view name,
          std::size_t number)
      : input_(input),
        settings_(settings),
        name_(name),
        prefix_(number == 0 ? std::string() : "f" + std::to_string(number) + "-"),
        which_(number == 0 ? std::string() : " " + std::to_string(number)),
        top_level_(number == 0 ? 1 : 2) {}

  // `of_story`: the summary of all inputs stands before them, and this input has none of its own.
  std::string render(bool of_story = false) && {
    out_ += "<article>\n";
    add_header();
    if (!of_story) {
      add_summary();
      if (settings_.keywords) add_keywords();
      if (settings_.stats) add("<p class=\"stats\">", describe(input_.statistics), "</p>\n");
    }
    add_article();
    if (settings_.explain && !of_story) add_sentence_table();
    if (settings_.explain && input_.page != nullptr) add_left_out_table(*input_.page);
    return std::move(out_) + "</article>\n";
  }

 private:
  // A chosen span of the text, as an element that the summary can link to.
  struct Highlight {
    Span span;
    std::string id;
    std::string_view language;
  };

  template <class... Parts>
  void add(const Parts&... parts) {
    (out_.append(parts), ...);
  }

  std::string_view language() const { return input_.analysis.language(); }

  std::string id_of(std::uint32_t sentence) const {
    return prefix_ + "s" + std::to_string(sentence);
  }

  // The attribute if it differs from that of the article, or nothing.
  std::string language_of(const Sentence& sentence) const {
    return sentence.language == language() ? std::string() : html_language(sentence.language);
  }

  // The attributes of an element with text of the article.
  std::string text_attributes() const {
    return html_language(language()) + " dir=\"" + std::string(html_direction(language())) + "\"";
  }

  void add_header() {
    const std::string title = html_line(input_.title());
    const std::string tag = "h" + std::to_string(top_level_);
    out_ += "<header>\n";
    if (title.empty()) {
      add("<", tag, " dir=\"auto\">", html_line(name_), "</", tag, ">\n");
    } else {
      add("<", tag, html_language(language()), " dir=\"auto\">", title, "</", tag, ">\n");
    }
    std::string about = title.empty() ? std::string() : "<bdi>" + html_line(name_) + "</bdi>";
    if (input_.page != nullptr) {
      const Page& page = *input_.page;
      for (const std::string& fact : {page.author, page.date, page.site}) {
        if (fact.empty()) continue;
        if (!about.empty()) about += kBetween;
        about += "<bdi>" + html_line(fact) + "</bdi>";
      }
    }
    if (!about.empty()) add("<p class=\"about\">", about, "</p>\n");
    out_ += "</header>\n";
  }

  void add_summary() {
    const std::string_view headline = input_.headline_text();
    if (headline.empty() && input_.summary.picks.empty()) {
      if (!input_.nothing.empty()) {
        add("<p class=\"aside\">There is no summary (", html_line(input_.nothing), ").</p>\n");
      }
      return;
    }
    add("<section class=\"summary\" aria-label=\"Summary", which_, "\">\n");
    if (input_.headline.source == HeadlineSource::kTitle) {
      add("<p", text_attributes(), ">", html_line(headline), "</p>\n");
    } else if (!headline.empty()) {
      add("<p", text_attributes(), "><a href=\"#", prefix_, kHeadlineId, "\">", html_line(headline),
          "</a></p>\n");
    } else {
      add("<ul", text_attributes(), ">\n");
      for (std::uint32_t pick : input_.summary.picks) {
        const Sentence& sentence = input_.sentence(pick);
        add("<li", language_of(sentence), " dir=\"auto\"><a href=\"#", id_of(pick), "\">",
            said_line(input_, sentence, html_line), "</a></li>\n");
      }
      out_ += "</ul>\n";
    }
    out_ += "</section>\n";
  }

  void add_keywords() {
    if (input_.analysis.keywords().empty()) return;
    add("<p class=\"keywords\"><strong>Keywords:</strong> ");
    std::string_view between;
    for (const Keyword& keyword : input_.analysis.keywords()) {
      add(between, "<bdi", html_language(language()), ">", html_line(term_of(input_.text, keyword)),
          "</bdi>");
      between = ", ";
    }
    out_ += "</p>\n";
  }

  std::vector<Highlight> highlights() const {
    std::vector<Highlight> found;
    if (input_.headline.source == HeadlineSource::kText) {
      found.push_back({input_.headline.span, prefix_ + std::string(kHeadlineId), language()});
    }
    for (std::uint32_t pick : input_.summary.picks) {
      const Sentence& sentence = input_.sentence(pick);
      found.push_back({sentence.span, id_of(pick), sentence.language});
    }
    return found;
  }

  // For each block of the article, the level of the page's heading; 0 if it is none.
  std::vector<int> levels() const {
    std::vector<int> levels(input_.analysis.blocks().size());
    if (input_.page == nullptr) return levels;
    for (const PageBlock& block : input_.page->blocks) {
      if (block.article_block < levels.size()) levels[block.article_block] = block.level;
    }
    return levels;
  }

  // For each block of the article, the page's; null where there is none.
  std::vector<const PageBlock*> page_blocks() const {
    std::vector<const PageBlock*> blocks(input_.analysis.blocks().size());
    if (input_.page == nullptr) return blocks;
    for (const PageBlock& block : input_.page->blocks) {
      if (block.article_block < blocks.size()) blocks[block.article_block] = &block;
    }
    return blocks;
  }

  // The words of the article that are code, ascending.
  void find_code(const std::vector<const PageBlock*>& blocks) {
    if (input_.page == nullptr) return;
    auto next = input_.page->code.begin();
    const auto end = input_.page->code.end();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      if (blocks[i] == nullptr) continue;
      const Span in_page = blocks[i]->span;
      const std::uint32_t begin = input_.analysis.blocks()[i].span.begin;
      while (next != end && next->begin < in_page.begin) ++next;
      for (; next != end && next->end <= in_page.end; ++next) {
        code_.push_back({begin + next->begin - in_page.begin, begin + next->end - in_page.begin});
      }
    }
  }

  static bool is_cell(BlockKind kind, const PageBlock* block) {
    return kind == BlockKind::kCaption && block != nullptr && block->row != kNoElement;
  }

  // Ends the row of a table that is open, if one is.
  void end_row() {
    if (row_ != kNoElement) out_ += "</tr>\n";
    row_ = kNoElement;
  }

  // Begins the cell of a block: in a row of its own, and behind the empty cells before it.
  std::string_view begin_cell(const PageBlock& block) {
    if (block.row != row_) {
      end_row();
      out_ += "<tr>";
      row_ = block.row;
      column_ = 0;
    }
    constexpr int kMostEmpty = 64;
    for (int i = 0; i < kMostEmpty && column_ < block.column; ++i, ++column_) out_ += "<td></td>";
    column_ = block.column + 1;
    const std::string_view cell = block.is_header ? "th" : "td";
    add("<", cell, " dir=\"auto\">");
    return cell;
  }

  // The element around consecutive blocks of one kind; empty: none.
  static std::string_view group_of(BlockKind kind, const PageBlock* block) {
    if (is_cell(kind, block)) return kTable;
    switch (kind) {
      case BlockKind::kListItem:
        return "ul";
      case BlockKind::kQuote:
        return "blockquote";
      case BlockKind::kCode:
        return "pre";
      default:
        return "";
    }
  }

  // The element of one block and its attributes.
  std::string element_of(BlockKind kind, int level) const {
    switch (kind) {
      case BlockKind::kTitle:
      case BlockKind::kHeading:
        return "h" +
               std::to_string(std::clamp(level, 2, kLastLevel - top_level_ + 1) + top_level_ - 1);
      case BlockKind::kListItem:
        return "li";
      case BlockKind::kCode:
        return "code";
      case BlockKind::kCaption:
        return "p class=\"caption\"";
      case BlockKind::kBoilerplate:
        return "p class=\"aside\"";
      default:
        return "p";
    }
  }

  void begin_group(std::string_view group) {
    if (group == kTable) {
      add("<div class=\"scroll\"><table>\n<tbody>\n");
    } else if (!group.empty()) {
      add("<", group, ">", group == "pre" ? "" : "\n");
    }
  }
  void end_group(std::string_view group) {
    if (group == kTable) {
      end_row();
      add("</tbody>\n</table></div>\n");
    } else if (!group.empty()) {
      add("</", group, ">\n");
    }
  }

  void add_article() {
    const std::span<const Block> blocks = input_.analysis.blocks();
    if (blocks.empty()) {
      add("<section class=\"text\" aria-label=\"Article", which_,
          "\">\n<p class=\"aside\">There is no article: no text was found in "
          "it.</p>\n</section>\n");
      return;
    }
    const std::vector<int> level = levels();
    const std::vector<const PageBlock*> in_page = page_blocks();
    find_code(in_page);
    const std::vector<Highlight> chosen = highlights();
    auto next = chosen.begin();
    std::string_view group;
    add("<section class=\"text\" aria-label=\"Article", which_, "\"", text_attributes(), ">\n");
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      const Block& block = blocks[i];
      const bool heads =
          block.kind == BlockKind::kTitle && slice(input_.text, block.span) == input_.title();
      const std::string_view wanted = group_of(block.kind, in_page[i]);
      if (group != wanted) {
        end_group(group);
        begin_group(wanted);
        group = wanted;
      }
      if (wanted == kTable) {
        const std::string_view cell = begin_cell(*in_page[i]);
        add_stretch(block.span, html_line);
        add("</", cell, ">");
        continue;
      }
      const bool marked = next != chosen.end() && next->span.begin < block.span.end;
      if (heads && !marked) continue;  // the page's heading shows it already
      const std::string element = element_of(block.kind, level[i]);
      add("<", element, block.kind == BlockKind::kCode ? ">" : " dir=\"auto\">");
      if (!block.speaker.empty()) {
        add("<b>", html_line(slice(input_.text, block.speaker)), ":</b> ");
      }
      const auto show = block.kind == BlockKind::kCode ? html_lines : html_line;
      std::uint32_t at = block.span.begin;
      for (; next != chosen.end() && next->span.begin < block.span.end; ++next) {
        add_stretch({at, next->span.begin}, show);
        const bool foreign = next->language != language();
        add("<mark id=\"", next->id, "\"", foreign ? html_language(next->language) : "", ">");
        add_stretch(next->span, show);
        add("</mark>");
        at = next->span.end;
      }
      add_stretch({at, block.span.end}, show);
      add("</", element.substr(0, element.find(' ')), ">\n");
    }
    end_group(group);
    out_ += "</section>\n";
  }

  // A stretch of text with its code. REQUIRES: stretches come in ascending order.
  void add_stretch(Span span, std::string (*show)(std::string_view)) {
    while (next_code_ < code_.size() && code_[next_code_].begin < span.end) {
      const Span code = {std::max(code_[next_code_].begin, span.begin),
                         std::min(code_[next_code_].end, span.end)};
      if (code.begin < code.end) {
        add_words({span.begin, code.begin}, show);
        add("<code>", show(slice(input_.text, code)), "</code>");
        span.begin = code.end;
      }
      if (code_[next_code_].end > span.end) break;
      ++next_code_;
    }
    add_words(span, show);
  }

  // White space at the ends of a text separates sentences or words, so it is kept as one space.
  void add_words(Span span, std::string (*show)(std::string_view)) {
    const std::string_view text = slice(input_.text, span);
    if (text.empty()) return;
    if (trim(text).empty()) {
      out_ += ' ';
      return;
    }
    if (is_blank(text.front())) out_ += ' ';
    out_ += show(trim(text));
    if (is_blank(text.back())) out_ += ' ';
  }

  void begin_table(std::string_view summary) {
    add("<details><summary>", summary, "</summary>\n<div class=\"scroll\"><table>\n<thead><tr>");
  }
  void add_heading(std::string_view heading) { add("<th>", heading, "</th>"); }
  void begin_rows() { add("</tr></thead>\n<tbody>\n"); }
  void end_table() { add("</tbody>\n</table></div>\n</details>\n"); }

  void add_sentence_table() {
    const std::vector<ExplainedSentence> rows = explain_sentences(input_);
    if (rows.empty()) return;
    begin_table("Every sentence");
    for (const ExplainColumn& column : kSentenceColumns) add_heading(column.heading);
    add_heading(kSentenceHeading);
    begin_rows();
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
      const ExplainedSentence& row = rows[i];
      add("<tr>");
      for (const std::string& cell : row.cells) {
        const bool is_link = row.is_chosen && &cell == &row.cells.front();
        add("<td>", is_link ? "<a href=\"#" + id_of(i) + "\">" + cell + "</a>" : cell, "</td>");
      }
      add("<td", html_language(row.language), " dir=\"auto\">", html_line(row.text),
          "</td></tr>\n");
    }
    end_table();
  }

  void add_left_out_table(const Page& page) {
    begin_table("Left out");
    for (std::string_view heading : kLeftOutHeadings) add_heading(heading);
    begin_rows();
    for (const LeftOutBlock& block : left_out_blocks(page)) {
      add("<tr><td>", block.reason, "</td><td dir=\"auto\">", html_line(block.text),
          "</td></tr>\n");
    }
    end_table();
  }

  const SummarizedInput& input_;
  const Settings& settings_;
  std::string_view name_;
  std::string prefix_;  // of all ids
  std::string which_;   // of several inputs: a number behind the name of a landmark
  int top_level_;       // of headings
  std::string out_;
  std::vector<Span> code_;  // words of the article that are code
  std::size_t next_code_ = 0;
  std::uint32_t row_ = kNoElement;  // of the table that is open
  int column_ = 0;                  // of its next cell
};

}  // namespace

std::string render_html(const SummarizedInput& input, const RenderContext& context) {
  constexpr std::string_view kSeveral = "Summaries";  // title of a page with several articles
  const bool several = context.has_several();
  std::string out;
  if (context.number == 1) {
    const std::string_view title = input.title().empty() ? context.origin.name : input.title();
    out = html_page_begin(several ? kSeveral : title);
    if (several) out.append("<h1>").append(kSeveral).append("</h1>\n");
  }
  return out + Section(input, context.settings, context.origin.name, several ? context.number : 0)
                   .render();
}

// The summary links to its sentences in the articles below it, and names the text of each.
std::string render_story_html(const SummarizedStory& story, const Settings& settings,
                              const Style&) {
  constexpr std::string_view kTitle = "Summary";
  std::string out = html_page_begin(kTitle);
  const auto add = [&](const auto&... parts) { (out.append(parts), ...); };
  const auto add_point = [&](std::uint32_t text, const std::string& id, std::string_view language,
                             const std::string& line) {
    add("<li", html_language(language), " dir=\"auto\"><a href=\"#f", std::to_string(text + 1), "-",
        id, "\">", line, "</a> <small lang=\"en\">[", std::to_string(text + 1), "] ", "<bdi>",
        html_line(title_of(story.texts[text])), "</bdi></small></li>\n");
  };
  add("<h1>", kTitle, "</h1>\n");
  if (!story.nothing.empty()) {
    add("<p class=\"aside\">There is no summary (", html_line(story.nothing), ").</p>\n");
  } else {
    add("<section class=\"summary\" aria-label=\"", kTitle, "\">\n<ul>\n");
    if (story.headline_text) {
      const SummarizedInput& input = story.input_of(*story.headline_text);
      add_point(*story.headline_text, std::string(kHeadlineId), input.analysis.language(),
                html_line(input.headline_text()));
    }
    for (const StoryPick& pick : story.picks) {
      const Sentence& sentence = story.sentence(pick.index);
      add_point(pick.text, "s" + std::to_string(pick.sentence), sentence.language,
                said_line(story.input_of(pick.text), sentence, html_line));
    }
    add("</ul>\n</section>\n");
  }
  const std::vector<StoryKeyword> keywords = keywords_of(story);
  if (settings.keywords && !keywords.empty()) {
    add("<p class=\"keywords\"><strong>Keywords:</strong> ");
    for (std::size_t i = 0; i < keywords.size(); ++i) {
      add(i == 0 ? "" : ", ", "<bdi>", html_line(keywords[i].term), "</bdi>");
    }
    add("</p>\n");
  }
  if (settings.stats) add("<p class=\"stats\">", describe(story.statistics), "</p>\n");
  for (std::uint32_t t = 0; t < story.texts.size(); ++t) {
    const StoryText& text = story.texts[t];
    if (text.input) {
      out += Section(*text.input, settings, text.name, t + 1).render(true);
    } else {
      add("<article>\n<h2 dir=\"auto\">", html_line(text.name), "</h2>\n<p class=\"aside\">",
          html_line(text.error), "</p>\n</article>\n");
    }
  }
  return out + html_page_end();
}

}  // namespace leitsatz::cli
