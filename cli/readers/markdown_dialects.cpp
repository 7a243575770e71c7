#include "readers/markdown_dialects.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>

#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

constexpr std::size_t kCodeIndent = 4;    // spaces that make a line code, or part of an admonition
constexpr std::size_t kLeastFence = 3;    // signs of a fence
constexpr std::size_t kMostDepth = 8;     // of admonitions in admonitions
constexpr std::size_t kMostInline = 200;  // bytes of a formula inside a line
constexpr std::size_t kMostPicture = 40;  // bytes of the name of a picture
constexpr std::string_view kFormulaFence = "~~~~~~~~~~~~";
constexpr std::string_view kTitleMark = "###### ";

// Directives of MyST in a fence whose content is text; all others are programs.
constexpr std::string_view kTextDirectives[] = {
    "admonition", "attention", "caution", "danger", "dropdown", "error",   "hint",
    "important",  "note",      "seealso", "tip",    "warning",  "sidebar", "epigraph"};

std::size_t run_of(std::string_view text, char sign) {
  return std::min(text.find_first_not_of(sign), text.size());
}

// A line, cut into the marks of quotations and indents before it and the rest.
struct Line {
  std::string_view prefix;
  std::string_view content;  // trimmed
  std::size_t quotes = 0;
  bool is_code = false;  // indented like code
};

Line cut_line(std::string_view line) {
  Line cut;
  std::size_t at = 0, indent = 0;
  for (; at < line.size(); ++at) {
    if (line[at] == '>') {
      ++cut.quotes;
      indent = 0;
    } else if (line[at] == ' ') {
      ++indent;
    } else if (line[at] == '\t') {
      indent += kCodeIndent;
    } else {
      break;
    }
  }
  cut.prefix = line.substr(0, at);
  cut.content = trim(line.substr(at));
  cut.is_code = indent > kCodeIndent || (indent == kCodeIndent && cut.quotes == 0);
  return cut;
}

// What follows the mark of a list item, if the line begins with one: a fence may.
std::string_view behind_item_mark(std::string_view content) {
  const std::size_t digits = std::min(content.find_first_not_of("0123456789"), content.size());
  const std::string_view mark = content.substr(digits);
  const std::string_view signs = digits == 0 ? "-*+" : ".)";
  const bool is_item =
      mark.size() > 1 && signs.find(mark[0]) != std::string_view::npos && is_blank(mark[1]);
  return is_item ? trim(mark.substr(1)) : content;
}

// "{% name ... %}" as the whole line: its name.
std::string_view only_tag(std::string_view content) {
  if (!content.starts_with("{%") || !content.ends_with("%}") || content.size() < 4) return {};
  std::string_view name = content.substr(2, content.size() - 4);
  name = trim(name, " \t-");
  return name.substr(0, name.find_first_of(" \t"));
}

// The title behind the name of a container, without its signs; attributes are none.
std::string_view title_of(std::string_view text) {
  text = trim(text);
  if (text.starts_with('[')) text = text.substr(1, text.find(']') - 1);
  if (text.starts_with('"')) text = text.substr(1, text.find('"', 1) - 1);
  if (text.starts_with('{') || text.find('=') != std::string_view::npos) return {};
  return trim(text, " \t\r:{}");
}

bool is_name(char c) { return is_letter(c) || is_digit(c) || c == '-' || c == '_'; }

class LineWalk {
 public:
  explicit LineWalk(std::string_view text) : rest_(text) { out_.reserve(text.size()); }

  std::string run() && {
    while (!rest_.empty()) {
      const std::size_t end = rest_.find('\n');
      std::string_view line = rest_.substr(0, end);
      rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
      add_line(dedent(line));
    }
    return std::move(out_);
  }

 private:
  void put(std::string_view line) { out_.append(line) += '\n'; }
  void put(std::string_view prefix, std::string_view line) { out_.append(prefix), put(line); }

  // The line without the indent of the admonitions that it is in. Ends those that it is not in.
  std::string_view dedent(std::string_view line) {
    if (depth_ == 0 || trim(line).empty()) return line;
    std::size_t levels = 0, at = 0;
    while (levels < depth_) {
      if (line.substr(at).starts_with("    ")) {
        at += kCodeIndent;
      } else if (line.substr(at).starts_with('\t')) {
        ++at;
      } else {
        break;
      }
      ++levels;
    }
    depth_ = levels;
    return line.substr(at);
  }

  void add_line(std::string_view line) {
    const Line cut = cut_line(line);
    if (fence_ != 0) {
      const bool left_quote = cut.quotes < fence_quotes_;
      const std::size_t size = run_of(cut.content, fence_);
      const bool closes = size >= fence_size_ && size == cut.content.size();
      if (left_quote || closes) fence_ = 0;
      if (closes || !left_quote) {
        return put(line);
      }
    }
    if (comment_) {  // of a template
      if (only_tag(cut.content) == "endcomment") comment_ = false;
      return;
    }
    if (cut.is_code || cut.content.empty()) return put(line);
    if (open_fence(line, cut) || add_container(cut) || add_admonition(line, cut) || add_tag(cut) ||
        add_formula(cut)) {
      return;
    }
    if (is_import(line)) return put("");
    put(line);
  }

  bool open_fence(std::string_view line, const Line& cut) {
    const std::string_view content = behind_item_mark(cut.content);
    if (content.empty() || (content[0] != '`' && content[0] != '~')) return false;
    const std::size_t size = run_of(content, content[0]);
    if (size < kLeastFence) return false;
    const std::string_view info = trim(content.substr(size));
    if (content[0] == '`' && info.find('`') != std::string_view::npos) return false;
    const std::size_t brace = info.find('}');
    if (info.starts_with('{') && brace != std::string_view::npos &&
        std::count(std::begin(kTextDirectives), std::end(kTextDirectives),
                   info.substr(1, brace - 1)) > 0) {
      ++text_fences_;
      add_title(cut.prefix, title_of(info.substr(brace + 1)));
      return true;
    }
    if (text_fences_ > 0 && info.empty()) {  // the end of such a directive
      --text_fences_;
      put(cut.prefix, "");
      return true;
    }
    fence_ = content[0];
    fence_size_ = size;
    fence_quotes_ = cut.quotes;
    put(line);
    return true;
  }

  void add_title(std::string_view prefix, std::string_view title) {
    put(prefix, "");
    if (title.empty()) return;
    const bool is_sentence = title.ends_with('.') || title.ends_with('!') || title.ends_with('?');
    out_.append(prefix).append(is_sentence ? "" : kTitleMark), put(title);
    put(prefix, "");
  }

  // ":::tip Title", ":::", "::: {.note}", ":::row:::".
  bool add_container(const Line& cut) {
    constexpr std::string_view kMark = ":::";
    std::string_view text = cut.content;
    if (!text.starts_with(kMark)) return false;
    text.remove_prefix(run_of(text, ':'));
    if (text.ends_with(kMark)) {  // all of it in one line
      text = trim(text.substr(0, text.find_last_not_of(':') + 1));
    } else {
      text = trim(text);
    }
    std::size_t name = 0;
    if (text.starts_with('{')) {
      name = std::min(text.find('}'), text.size() - 1) + 1;
    } else {
      while (name < text.size() && is_name(text[name])) ++name;
    }
    add_title(cut.prefix, title_of(text.substr(name)));
    return true;
  }

  // "!!! note "Title"", "??? tip", "???+ tip": the indented lines below are its text.
  bool add_admonition(std::string_view line, const Line& cut) {
    std::string_view text = cut.content;
    const bool mark =
        text.starts_with("!!! ") || text.starts_with("??? ") || text.starts_with("???+ ");
    if (!mark || line.empty() || line[0] == ' ' || depth_ == kMostDepth) return false;
    text = trim(text.substr(text.find(' ')));
    if (text.empty() || !is_letter(text[0])) return false;
    // Words without quotation marks are classes.
    const std::size_t quote = text.find('"');
    const std::string_view names = text.substr(0, quote);
    if (std::any_of(names.begin(), names.end(), [](char c) { return !is_name(c) && c != ' '; })) {
      return false;
    }
    ++depth_;
    add_title(cut.prefix,
              quote == std::string_view::npos ? std::string_view() : title_of(text.substr(quote)));
    return true;
  }

  bool add_tag(const Line& cut) {
    const std::string_view name = only_tag(cut.content);
    if (name.empty()) return false;
    if (name == "highlight") {
      copy_program(cut.prefix);
      return true;
    }
    if (name == "comment" && comment_may_end_) {
      comment_ = rest_.find("endcomment") != std::string_view::npos;
      comment_may_end_ = comment_;
    }
    put(cut.prefix, "");
    return true;
  }

  // Copies the lines of a program to the tag that ends it.
  void copy_program(std::string_view prefix) {
    put(prefix, kFormulaFence);
    while (!rest_.empty()) {
      const std::size_t end = rest_.find('\n');
      const std::string_view line = rest_.substr(0, end);
      rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
      if (only_tag(trim(line)) == "endhighlight") break;
      put(line);
    }
    put(prefix, kFormulaFence);
  }

  // "$$ ... $$" or "\[ ... \]" on lines of their own, without a blank line between.
  bool add_formula(const Line& cut) {
    std::string_view begin = "$$", end = "$$";
    if (cut.content.starts_with("\\[")) {
      begin = "\\[", end = "\\]";
    } else if (!cut.content.starts_with(begin)) {
      return false;
    }
    std::string_view text = cut.content.substr(begin.size());
    const std::size_t closes = text.find(end);
    if (closes != std::string_view::npos) {
      if (closes + end.size() != text.size() || trim(text.substr(0, closes)).empty()) return false;
      put(cut.prefix, kFormulaFence);
      put(cut.prefix, trim(text.substr(0, closes)));
      put(cut.prefix, kFormulaFence);
      return true;
    }
    if (rest_.size() > no_formula_beyond_) return false;
    std::string lines(cut.prefix);
    lines.append(kFormulaFence) += '\n';
    if (!text.empty()) lines.append(cut.prefix).append(text) += '\n';
    std::string_view ahead = rest_;
    while (!ahead.empty()) {
      const std::size_t line_end = ahead.find('\n');
      const Line next = cut_line(ahead.substr(0, line_end));
      ahead.remove_prefix(line_end == std::string_view::npos ? ahead.size() : line_end + 1);
      if (next.content.empty()) break;
      if (next.content.ends_with(end)) {
        const std::string_view last = next.content.substr(0, next.content.size() - end.size());
        if (last.find(end) != std::string_view::npos) break;
        if (!last.empty()) lines.append(cut.prefix).append(last) += '\n';
        out_ += lines;
        put(cut.prefix, kFormulaFence);
        rest_ = ahead;
        no_formula_beyond_ = std::string_view::npos;
        return true;
      }
      if (next.content.find(end) != std::string_view::npos) break;
      lines.append(cut.prefix).append(next.content) += '\n';
    }
    // No line up to there begins one either, so that nothing is read over and over.
    no_formula_beyond_ = ahead.size();
    return false;
  }

  // "import Tabs from '@theme/Tabs';" of MDX.
  static bool is_import(std::string_view line) {
    if (!line.starts_with("import ")) return false;
    std::string_view text = trim(line);
    if (text.ends_with(';')) text.remove_suffix(1);
    if (text.size() < 2 || (text.back() != '\'' && text.back() != '"')) return false;
    const std::size_t quote = text.substr(0, text.size() - 1).rfind(text.back());
    if (quote == std::string_view::npos) return false;
    const std::string_view before = trim(text.substr(0, quote));
    return before == "import" || before.ends_with(" from") || before.ends_with("}from");
  }

  std::string_view rest_;  // the lines that are still to be read
  std::string out_;
  char fence_ = 0;  // the sign of the fence that is open; 0: none
  std::size_t fence_size_ = 0, fence_quotes_ = 0;
  std::size_t text_fences_ = 0;  // fences of directives with text that are open
  std::size_t depth_ = 0;        // of admonitions that are open
  bool comment_ = false, comment_may_end_ = true;
  // A formula that begins where more than this is left has no end.
  std::size_t no_formula_beyond_ = std::string_view::npos;
};

// A sign that begins something to remove, and the one that ends it.
struct Tag {
  std::string_view begin, end;
};
constexpr Tag kTags[] = {{"{%", "%}"}, {"{{<", ">}}"}, {"{{%", "%}}"}};

class WordWalk {
 public:
  WordWalk(std::string_view words, std::string_view mask) : words_(words), mask_(mask) {}

  CleanWords run() && {
    while (at_ < words_.size()) {
      const char c = words_[at_];
      if (mask_[at_] == kVerbatim) {
        const auto begin = static_cast<std::uint32_t>(out_.size());
        if (code_.empty() || code_.back().end != begin) code_.push_back({begin, begin});
        ++code_.back().end;
      } else {
        if (c == '{' && skip_tag()) continue;
        if (c == '^' && skip_note()) continue;
        if (c == '!' && skip_embed()) continue;
        if (c == '$' && add_formula()) continue;
        if (c == ':' && skip_picture()) continue;
      }
      out_ += c;
      ++at_;
    }
    while (out_.ends_with(' ')) out_.pop_back();
    while (!code_.empty() && code_.back().end > out_.size()) code_.pop_back();
    return {std::move(out_), std::move(code_)};
  }

 private:
  std::string_view rest() const { return words_.substr(at_); }

  // Goes on behind what was removed, with one space around it, not two.
  void skip_to(std::size_t end) {
    at_ = end;
    const bool open = out_.empty() || out_.ends_with(' ');
    if (open && at_ < words_.size() && words_[at_] == ' ') ++at_;
    const bool stop = at_ < words_.size() && (words_[at_] == '.' || words_[at_] == ',');
    if (stop && out_.ends_with(' ')) out_.pop_back();
  }

  bool skip_tag() {
    for (std::size_t i = 0; i < std::size(kTags); ++i) {
      const Tag& tag = kTags[i];
      if (!rest().starts_with(tag.begin) || !may_end_[i]) continue;
      const std::size_t end = words_.find(tag.end, at_ + tag.begin.size());
      if (end == std::string_view::npos) {
        may_end_[i] = false;
        continue;
      }
      skip_to(end + tag.end.size());
      return true;
    }
    return false;
  }

  // "![[map of the coast]]" shows another file of a wiki.
  bool skip_embed() {
    constexpr std::string_view kBegin = "![[", kEnd = "]]";
    if (!rest().starts_with(kBegin)) return false;
    const std::size_t end = rest().substr(0, kMostInline).find(kEnd);
    if (end == std::string_view::npos) return false;
    skip_to(at_ + end + kEnd.size());
    return true;
  }

  // "^[a note]", with brackets inside it.
  bool skip_note() {
    if (!rest().starts_with("^[") || !note_may_end_) return false;
    std::size_t depth = 0;
    for (std::size_t i = at_ + 1; i < words_.size(); ++i) {
      if (words_[i] == '[') ++depth;
      if (words_[i] == ']' && --depth == 0) {
        const std::string_view note = words_.substr(at_, i - at_);
        if (note.find(' ') == std::string_view::npos) return false;  // of a formula
        while (out_.ends_with(' ')) out_.pop_back();
        at_ = i + 1;
        return true;
      }
    }
    note_may_end_ = false;
    return false;
  }

  // "$$x$$" and "$x$" as "x". Money has no such sign behind it: the signs must touch the formula,
  // and nothing of a word may touch them.
  bool add_formula() {
    if (rest().starts_with("$$")) {
      if (!formula_may_end_) return false;
      const std::size_t end = words_.find("$$", at_ + 2);
      formula_may_end_ = end != std::string_view::npos;
      if (!formula_may_end_) return false;
      out_ += trim(words_.substr(at_ + 2, end - at_ - 2));
      at_ = end + 2;
      return true;
    }
    if (at_ > 0 && is_wordlike(words_[at_ - 1])) return false;
    if (at_ + 1 >= words_.size()) return false;
    const char first = words_[at_ + 1];
    if (is_blank(first) || is_digit(first)) return false;
    const std::size_t end = rest().substr(0, kMostInline).find('$', 1);
    if (end == std::string_view::npos || is_blank(rest()[end - 1])) return false;
    if (end + 1 < rest().size() && is_wordlike(rest()[end + 1])) return false;
    out_ += rest().substr(1, end - 1);
    at_ += end + 1;
    return true;
  }
  static bool is_wordlike(char c) {
    return is_letter(c) || is_digit(c) || c == '$' || static_cast<unsigned char>(c) >= 0x80;
  }

  // ":tada:" between white space.
  bool skip_picture() {
    if (at_ > 0 && words_[at_ - 1] != ' ') return false;
    const std::string_view head = rest().substr(0, kMostPicture);
    if (head.size() < 3 || !(head[1] >= 'a' && head[1] <= 'z')) return false;
    std::size_t end = 1;
    while (end < head.size() && (is_name(head[end]) || head[end] == '+')) ++end;
    if (end == head.size() || head[end] != ':') return false;
    if (end + 1 < rest().size() && rest()[end + 1] != ' ') return false;
    skip_to(at_ + end + 1);
    return true;
  }

  std::string_view words_, mask_;
  std::size_t at_ = 0;
  std::string out_;
  std::vector<Span> code_;
  bool may_end_[std::size(kTags)] = {true, true, true};
  bool note_may_end_ = true, formula_may_end_ = true;
};

}  // namespace

std::string plain_markdown(std::string_view text) { return LineWalk(text).run(); }

CleanWords without_marks(std::string_view words, std::string_view mask) {
  return WordWalk(words, mask).run();
}

std::string_view without_attributes(std::string_view heading) {
  if (!heading.ends_with('}')) return heading;
  const std::size_t begin = heading.rfind('{');
  if (begin == std::string_view::npos || begin + 2 >= heading.size()) return heading;
  const char first = heading[begin + 1];
  if (first != '#' && first != '.' && first != ':') return heading;
  return trim(heading.substr(0, begin));
}

}  // namespace leitsatz::cli
