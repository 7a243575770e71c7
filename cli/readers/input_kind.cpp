#include "readers/input_kind.h"

#include "files/inspect.h"
#include "readers/feed.h"
#include "readers/html.h"
#include "readers/mailbox.h"
#include "readers/markdown.h"
#include "readers/mime.h"
#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

struct Extension {
  std::string_view name;  // in lower case, with its dot
  InputKind kind;
};
constexpr Extension kExtensions[] = {
    {".html", InputKind::kHtml},      {".htm", InputKind::kHtml},
    {".xhtml", InputKind::kHtml},     {".xht", InputKind::kHtml},
    {".md", InputKind::kMarkdown},    {".markdown", InputKind::kMarkdown},
    {".mdown", InputKind::kMarkdown}, {".mkd", InputKind::kMarkdown},
    {".eml", InputKind::kMail},       {".mht", InputKind::kMail},
    {".mhtml", InputKind::kMail},     {".srt", InputKind::kTranscript},
    {".vtt", InputKind::kTranscript}, {".sbv", InputKind::kTranscript},
    {".mbox", InputKind::kMailbox},   {".mbx", InputKind::kMailbox},
    {".rss", InputKind::kFeed},       {".atom", InputKind::kFeed},
    {".epub", InputKind::kEpub},      {".docx", InputKind::kDocx},
    {".docm", InputKind::kDocx},      {".dotx", InputKind::kDocx},
};

}  // namespace

InputKind kind_of(std::string_view path, std::string_view bytes, const Settings& settings) {
  if (settings.input != InputKind::kAuto) return settings.input;
  if (looks_like_pdf(bytes)) return InputKind::kPdf;
  for (const Extension& extension : kExtensions) {
    if (!ends_with(path, extension.name)) continue;
    // Without its reader, Markdown is read as text. The library knows some of its markup.
    const bool readable = extension.kind != InputKind::kMarkdown || can_read_markdown();
    return readable ? extension.kind : InputKind::kText;
  }
  if (looks_like_html(bytes)) return InputKind::kHtml;
  if (looks_like_feed(bytes)) return InputKind::kFeed;
  if (looks_like_mailbox(bytes)) return InputKind::kMailbox;
  return looks_like_mail(bytes) ? InputKind::kMail : InputKind::kText;
}

}  // namespace leitsatz::cli
