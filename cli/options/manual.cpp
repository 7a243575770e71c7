#include "options/manual.h"

#include "leitsatz/leitsatz.h"
#include "options/options.h"
#include "output/formats.h"
#include "text/printable.h"
#include "text/values.h"

namespace leitsatz::cli {
namespace {

constexpr std::size_t kHelpColumn = 28;  // at which the help of an option begins
constexpr std::size_t kHelpWidth = 80;

constexpr std::string_view kPurpose = "the sentences that carry an article, verbatim";

// Roff may break lines at a plain hyphen, and takes a leading dot or quote for a command.
std::string roff(std::string_view text) {
  std::string out;
  if (text.starts_with('.') || text.starts_with('\'')) out += "\\&";
  for (char c : text) {
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else {
      out += c;
    }
  }
  return out;
}

std::string names_of(const OptionRow& row) {
  std::string names = row.letter != 0 ? std::string("-") + row.letter + ", " : "    ";
  names.append("--").append(row.name);
  if (!row.value.empty()) names.append(" ").append(row.value);
  return names;
}

std::string help_of(const OptionRow& row) {
  std::string help(row.help);
  if (row.choices == nullptr) return help;
  return help.append("; ").append(row.value).append(": ").append(join(row.choices(), ", "));
}

std::string manual_of_formats() {
  std::string out;
  for (const OutputFormat& format : output_formats()) out += format.manual;
  return out;
}

}  // namespace

std::string help_text() {
  std::string out =
      "Usage: leitsatz [OPTION]... [FILE]...\n"
      "Prints the sentences that carry an article, verbatim. Reads standard input when\n"
      "there is no FILE or FILE is -. Several limits hold together.\n";
  std::string_view section;
  for (const OptionRow& row : option_table()) {
    if (row.section.empty()) continue;
    if (row.section != section) out.append("\n").append(row.section).append(":\n");
    section = row.section;
    std::string line = "  " + names_of(row);
    line.append(line.size() < kHelpColumn ? kHelpColumn - line.size() : 1, ' ');
    out += line + wrap(help_of(row), kHelpWidth, kHelpColumn) + '\n';
  }
  out +=
      "\nExit codes: 0 done, 1 some input failed or gave nothing, 2 wrong "
      "usage.\n"
      "Examples:\n"
      "  leitsatz article.txt\n"
      "  leitsatz --type key-points --format markdown article.txt\n"
      "  leitsatz --words 100 --format json < article.txt\n"
      "  leitsatz --format html page.html > summary.html\n"
      "  leitsatz --jsonl --jobs 0 articles.jsonl > summaries.jsonl\n";
  return out;
}

std::string man_page() {
  std::string out = ".TH LEITSATZ 1 \"\" \"leitsatz " LEITSATZ_VERSION "\" \"User Commands\"\n";
  out += ".SH NAME\nleitsatz \\- " + roff(kPurpose) + "\n";
  out += ".SH SYNOPSIS\n.B leitsatz\n[\\fIOPTION\\fR]... [\\fIFILE\\fR]...\n";
  out +=
      ".SH DESCRIPTION\n"
      "Chooses the sentences that carry an article and prints them word for word, in the\n"
      "article's order. Reads each\n.I FILE\n"
      "or, without one or where it is \\-, standard input: text, Markdown, web pages, "
      "mail\n"
      "and saved pages (.eml, .mht, .mhtml), EPUB, DOCX, and PDF where pdftotext is installed.\n"
      "Each message of a mailbox (.mbox) and each entry of a feed (RSS, Atom, JSON Feed) is an\n"
      "article of its own.\n"
      "A damaged sentence (cut off, with leftover markup, in another language) is chosen only\n"
      "when no whole one is left.\n"
      "Several limits hold together.\n"
      ".SH OPTIONS\n";
  std::string_view section;
  for (const OptionRow& row : option_table()) {
    if (row.section.empty()) continue;
    if (row.section != section) out.append(".SS \"").append(row.section).append("\"\n");
    section = row.section;
    out += ".TP\n\\fB";
    if (row.letter != 0) out.append("\\-").append(1, row.letter).append("\\fR, \\fB");
    out.append("\\-\\-").append(roff(row.name)).append("\\fR");
    if (!row.value.empty()) out.append(" \\fI").append(row.value).append("\\fR");
    out += '\n' + roff(help_of(row)) + '\n';
  }
  out +=
      ".SH ENCODINGS\n"
      "Text is read in the encoding that a byte order mark, \\fB\\-\\-encoding\\fR, a page's own\n"
      "meta element or an XML declaration tells, in this order. Without any it is UTF\\-8 if it "
      "is\n"
      "valid as such, and otherwise the encoding that its bytes look like; a line on standard "
      "error\n"
      "says so. \\fB\\-\\-encoding\\fR takes the labels of the WHATWG Encoding Standard and those "
      "of\n"
      "UTF\\-32. Bytes that mean nothing in the encoding are read as U+FFFD, and counted in a line "
      "on\n"
      "standard error. JSON Lines are always UTF\\-8.\n"
      ".SH OUTPUT\n"
      "Summaries go to standard output, diagnostics to standard error.\n" +
      manual_of_formats() +
      "Control characters in an article are shown as pictures and never reach the terminal.\n"
      ".SH EXIT STATUS\n"
      ".TP\n0\nAll is done.\n"
      ".TP\n1\nSome input failed, and the rest is done; or the output could not be written. When\n"
      "the reader of a pipe closes it early, the program ends so without a message.\n"
      ".TP\n2\nThe command line is wrong; nothing is done.\n"
      ".SH ENVIRONMENT\n"
      ".TP\nNO_COLOR\nWhen set and not empty, \\fB\\-\\-color auto\\fR prints no colour.\n"
      ".TP\nTERM\n\\(lqdumb\\(rq does the same.\n";
  return out;
}

}  // namespace leitsatz::cli
