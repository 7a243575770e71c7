// read_mail_text() of mail.h: a mail in plain text.
#include <algorithm>
#include <vector>

#include "readers/mail.h"
#include "readers/mail_lines.h"
#include "readers/page_writer.h"
#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

std::vector<MailLine> lines_of(std::string_view text) {
  std::vector<MailLine> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    MailLine line;
    line.text = text.substr(0, end);
    line.quoted = line.text.starts_with('>');
    lines.push_back(line);
    text.remove_prefix(end);
  }
  return lines;
}

}  // namespace

Page read_mail_text(std::string_view text, std::string_view subject) {
  std::vector<MailLine> lines = lines_of(text);
  classify_mail(lines, subject);
  Page page;
  page.languages.emplace_back();
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
