#include "readers/parsed_input.h"

#include "encodings/decode.h"
#include "files/inspect.h"
#include "readers/archive.h"
#include "readers/docx.h"
#include "readers/epub.h"
#include "readers/feed.h"
#include "readers/html.h"
#include "readers/input_kind.h"
#include "readers/mail.h"
#include "readers/markdown.h"
#include "readers/pdf.h"
#include "text/ascii.h"
#include "text/markup.h"

namespace leitsatz::cli {
namespace {

ParsedInput refuse(std::string_view code, std::string message) {
  ParsedInput input;
  input.error_code = code;
  input.error = std::move(message);
  return input;
}

ParsedInput from_text(std::string text) {
  ParsedInput input;
  input.text = std::move(text);
  return input;
}

// Text that turns out to be no transcript is read as it is.
ParsedInput from_transcript(std::string text, TranscriptHint hint) {
  ParsedInput input;
  input.transcript = read_transcript(text, hint);
  if (!input.transcript) return from_text(std::move(text));
  input.text = std::move(text);
  return input;
}

// What the user should know about the article of a page. Of an empty one, the summary says it.
std::string_view remark_on(std::string_view note) {
  if (note == "hidden") return "the article is hidden on the page; read all the same";
  if (note == "script") return "the article is in no element of the page, but in a script";
  if (note == "index") return "no single article: the page lists several";
  return {};
}

ParsedInput from_html(std::string text) {
  ParsedInput input;
  input.page = take_html(std::move(text));
  if (!input.page) {
    return refuse("text_too_long", std::string(status_message(Status::kTextTooLong)));
  }
  if (const std::string_view remark = remark_on(input.page->note); !remark.empty()) {
    input.remarks.emplace_back(remark);
  }
  return input;
}

ParsedInput from_markdown(std::string text) {
  if (!can_read_markdown()) {
    return refuse("unsupported",
                  "this leitsatz was built without Markdown; --input text reads it as text");
  }
  ParsedInput input;
  input.page = read_markdown(text);
  if (input.page) return input;
  input = from_text(std::move(text));
  input.remarks.emplace_back("no Markdown that can be read: its links are too many; read as text");
  return input;
}

// Adds the mail's metadata to the page. A saved page's own metadata takes precedence.
void add_facts(const Mail& mail, Page& page) {
  const auto fill = [](std::string& fact, const std::string& value) {
    if (fact.empty()) fact = value;
  };
  if (mail.is_saved_page) {
    fill(page.title, mail.subject);
    fill(page.canonical, mail.address);
  } else {
    if (!mail.subject.empty()) page.title = mail.subject;
    if (!mail.author.empty()) page.author = mail.author;
    if (!mail.date.empty()) page.date = mail.date;
  }
}

// A plain-text part may be a stub that refers to the HTML part ("View this mail in your browser"):
// it has at most this many bytes, and the HTML part has more than so many times as much text.
constexpr std::size_t kMostStubBytes = 600;
constexpr std::size_t kLeastStubTimes = 4;

// A mail's HTML: a page that a browser saved, or what people and newsletters write.
ParsedInput from_mail_html(const Mail& mail) {
  if (mail.is_saved_page) return from_html(mail.html);
  ParsedInput input;
  input.page = read_mail_html(mail.html, mail.subject);
  if (input.page) return input;
  return refuse("out_of_memory", std::string(status_message(Status::kOutOfMemory)));
}

ParsedInput from_message(const Mail& mail) {
  const bool has_text = !mail.text.empty() && !mail.is_saved_page;
  ParsedInput input;
  if (!mail.html.empty() && !(has_text && mail.text.size() > kMostStubBytes)) {
    input = from_mail_html(mail);
  }
  const std::size_t html_bytes = input.page ? input.page->article.size() : 0;
  if (has_text && mail.text.size() * kLeastStubTimes >= html_bytes) {
    input = ParsedInput();
    input.page = read_mail_text(mail.text, mail.subject);
  } else if (mail.html.empty()) {
    input.page = Page();
  }
  if (input.page) add_facts(mail, *input.page);
  return input;
}

// A mail that says less is a cover of the mail that it passes on as an attachment.
constexpr std::size_t kMostCoverBytes = 200;

ParsedInput from_mail(Mail mail) {
  constexpr std::string_view kNoText = "no text in it that can be read";
  constexpr int kMostAttached = 8;  // mails within mails
  ParsedInput input = from_message(mail);
  for (int i = 0; i < kMostAttached && !mail.attached.empty(); ++i) {
    if (!input.page || input.page->article.size() > kMostCoverBytes) break;
    mail = read_mail(std::string(std::move(mail.attached)));
    ParsedInput attached = from_message(mail);
    if (!attached.page || attached.page->article.size() < input.page->article.size()) continue;
    input = std::move(attached);
  }
  if (input.page && input.page->article.empty() && input.page->blocks.empty()) {
    input.remarks.emplace_back(kNoText);
  }
  return input;
}

ParsedInput from_pdf(std::string_view bytes) {
  PdfText pdf = run_pdftotext(bytes);
  if (!pdf.error.empty()) return refuse("unsupported", std::move(pdf.error));
  ParsedInput input;
  input.page = read_pdf_text(pdf.text);
  input.remarks = std::move(pdf.remarks);
  return input;
}

// A ZIP archive: a book or a document of Word, whatever its name is. `kind` is what it has to be;
// kAuto: either.
ParsedInput from_archive(InputKind kind, std::string_view bytes) {
  if (!can_read_archives()) {
    return refuse("unsupported", "a ZIP archive: this leitsatz was built without EPUB and DOCX");
  }
  if (!looks_like_zip(bytes)) {
    return refuse("unsupported", "not an EPUB or DOCX document: no ZIP archive");
  }
  Archive archive(bytes);
  if (!archive.error().empty()) {
    return refuse("unsupported", "a ZIP archive that can't be read: " + archive.error());
  }
  ParsedInput input;
  if (kind != InputKind::kDocx && is_epub(archive)) {
    ReadBook book = read_epub(archive);
    if (!book.page) return refuse("unsupported", std::move(book.error));
    input.page = std::move(book.page);
    input.remarks = std::move(book.remarks);
    return input;
  }
  if (kind != InputKind::kEpub && is_docx(archive)) {
    ReadDocument document = read_docx(archive);
    if (!document.page) return refuse("unsupported", std::move(document.error));
    input.page = std::move(document.page);
    if (!document.remark.empty()) input.remarks.push_back(std::move(document.remark));
    return input;
  }
  return refuse("unsupported", kind == InputKind::kAuto
                                   ? "a ZIP archive that is neither an EPUB nor a DOCX document"
                                   : "a ZIP archive without the files of its kind");
}

}  // namespace

ParsedInput parse_file(std::string_view path, std::string bytes, const Settings& settings) {
  const bool is_open = settings.input == InputKind::kAuto;
  InputKind kind = kind_of(path, bytes, settings);
  if (kind == InputKind::kPdf) return from_pdf(bytes);
  if (looks_like_pdf(bytes)) return refuse("unsupported", "a PDF document, not text");
  if (kind == InputKind::kMail || kind == InputKind::kMailbox) return from_mail(read_mail(bytes));
  if (kind == InputKind::kEpub || kind == InputKind::kDocx)
    return from_archive(settings.input, bytes);
  if (looks_like_zip(bytes)) {
    if (is_open) return from_archive(InputKind::kAuto, bytes);
    return refuse("unsupported", "a ZIP archive, not text");
  }
  Decoded decoded = to_utf8(std::move(bytes), {.hint = settings.encoding,
                                               .is_page = kind == InputKind::kHtml,
                                               .repair_mojibake = settings.repair_mojibake});
  if (!decoded.error.empty()) return refuse("unsupported", std::move(decoded.error));
  // A page in UTF-16 can only be recognized after decoding.
  if (is_open && kind == InputKind::kText && looks_like_html(decoded.text)) {
    kind = InputKind::kHtml;
  }
  if (is_open && kind == InputKind::kText) {
    ParsedInput input = from_transcript(std::move(decoded.text), TranscriptHint::kNone);
    input.remarks = std::move(decoded.remarks);
    return input;
  }
  ParsedInput input = parse_text(kind, std::move(decoded.text));
  input.remarks.insert(input.remarks.begin(), decoded.remarks.begin(), decoded.remarks.end());
  return input;
}

ParsedFeed parse_feed(std::string bytes, const Settings& settings) {
  ParsedFeed parsed;
  Decoded decoded = to_utf8(
      std::move(bytes), {.hint = settings.encoding, .repair_mojibake = settings.repair_mojibake});
  if (!decoded.error.empty()) {
    parsed.refused = refuse("unsupported", std::move(decoded.error));
  } else if (!looks_like_json_feed(decoded.text) && !can_read_xml_feeds()) {
    parsed.refused = refuse("unsupported", "a feed: this leitsatz was built without XML");
  } else {
    parsed.feed = read_feed(decoded.text);
  }
  return parsed;
}

ParsedInput parse_entry(FeedEntry entry, const Feed& feed) {
  ParsedInput input;
  if (!entry.html.empty()) {
    // With its title, the page's reader knows a heading that repeats it.
    std::string html = "<title>";
    append_escaped(html, entry.title);
    input = from_html(html.append("</title>").append(entry.html));
    if (!input.page) return input;
  } else {
    input.page = Page();
    input.page->languages.emplace_back();
    input.page->article = std::move(entry.text);
  }
  Page& page = *input.page;
  if (!entry.title.empty()) page.title = std::move(entry.title);
  if (!entry.author.empty()) page.author = std::move(entry.author);
  if (!entry.date.empty()) page.date = std::move(entry.date);
  if (!entry.link.empty()) page.canonical = std::move(entry.link);
  if (page.site.empty()) page.site = feed.title;
  if (page.language.empty()) page.language = feed.language;
  return input;
}

ParsedInput parse_message(std::string_view bytes, std::string& id) {
  Mail mail = read_mail(bytes);
  id = mail.id;
  return from_mail(std::move(mail));
}

ParsedInput parse_text(InputKind kind, std::string text) {
  switch (kind) {
    case InputKind::kMarkdown:
      return from_markdown(std::move(text));
    case InputKind::kHtml:
      return from_html(std::move(text));
    case InputKind::kTranscript:
      return from_transcript(std::move(text), TranscriptHint::kSubtitles);
    case InputKind::kAuto:
    case InputKind::kText:
    case InputKind::kMail:
    case InputKind::kPdf:
    case InputKind::kMailbox:
    case InputKind::kFeed:
    case InputKind::kEpub:
    case InputKind::kDocx:
      break;
  }
  return from_text(std::move(text));
}

}  // namespace leitsatz::cli
