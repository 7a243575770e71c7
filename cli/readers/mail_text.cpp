// read_mail_text() of mail.h: tells the sender's own lines from quotations and the signature.
#include <algorithm>
#include <vector>

#include "readers/mail.h"
#include "readers/page_writer.h"
#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

struct MailLine {
  std::string_view text;  // with its line break
  PageReason reason = PageReason::kArticle;
};

bool is_blank(const MailLine& line) { return trim(line.text).empty(); }

std::vector<MailLine> lines_of(std::string_view text) {
  std::vector<MailLine> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back({text.substr(0, end)});
    text.remove_prefix(end);
  }
  return lines;
}

// "-----Original Message-----", in any language, before a copy of the earlier mail.
bool introduces_copy(std::string_view line) {
  constexpr std::string_view kRule = "----";
  line = trim(line);
  if (!line.starts_with(kRule) || !line.ends_with(kRule)) return false;
  return line.find_first_not_of("- ") != std::string_view::npos;
}

bool begins_signature(std::string_view line) {
  while (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
  return line == "-- " || line == "--";
}

// Classifies "On Monday, Ada wrote:", in the lines before a quotation at `quote`, as part of it.
void classify_introduction(std::vector<MailLine>& lines, std::size_t quote) {
  constexpr std::size_t kMostLines = 3;
  std::size_t end = quote;
  if (end > 0 && is_blank(lines[end - 1])) --end;
  std::size_t begin = end;
  while (begin > 0 && end - begin <= kMostLines && !is_blank(lines[begin - 1]) &&
         lines[begin - 1].reason == PageReason::kArticle) {
    --begin;
  }
  if (begin == end || end - begin > kMostLines || !trim(lines[end - 1].text).ends_with(':')) return;
  for (std::size_t i = begin; i < end; ++i) lines[i].reason = PageReason::kReply;
}

void classify(std::vector<MailLine>& lines) {
  PageReason rest = PageReason::kArticle;  // of all lines from here on
  bool has_words = false;                  // whether the sender's own words came before
  for (std::size_t i = 0; i < lines.size(); ++i) {
    MailLine& line = lines[i];
    if (has_words && introduces_copy(line.text)) rest = PageReason::kReply;
    if (begins_signature(line.text) && rest == PageReason::kArticle) rest = PageReason::kSignature;
    line.reason = rest;
    if (rest != PageReason::kArticle) continue;
    if (line.text.starts_with('>')) {
      line.reason = PageReason::kReply;
      if (i == 0 || lines[i - 1].reason == PageReason::kArticle) classify_introduction(lines, i);
    } else if (!is_blank(line)) {
      has_words = true;
    }
  }
}

}  // namespace

Page read_mail_text(std::string_view text) {
  std::vector<MailLine> lines = lines_of(text);
  classify(lines);
  const bool has_words = std::any_of(lines.begin(), lines.end(), [](const MailLine& line) {
    return line.reason == PageReason::kArticle && !is_blank(line);
  });
  Page page;
  page.languages.emplace_back();
  if (!has_words) {
    page.article = text;
    return page;
  }
  for (std::size_t i = 0; i < lines.size();) {
    std::size_t end = i;
    std::string run;
    while (end < lines.size() && lines[end].reason == lines[i].reason) run += lines[end++].text;
    if (lines[i].reason == PageReason::kArticle) {
      page.article += run + '\n';  // a quotation separates paragraphs
    } else {
      PageText block = {trim(run)};
      block.reason = lines[i].reason;
      if (block.reason == PageReason::kReply) block.kind = BlockKind::kQuote;
      add_block(page, block);
    }
    i = end;
  }
  return page;
}

}  // namespace leitsatz::cli
