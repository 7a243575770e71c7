#include "output/html_page.h"

#include "leitsatz/leitsatz.h"
#include "output/html_text.h"

namespace leitsatz::cli {
namespace {

constexpr std::string_view kStyle = R"(
:root { color-scheme: light dark; --ink: #1d1d1f; --paper: #fdfcf9; --faint: #5f5f66;
  --line: #d9d5cc; --mark: #ffe9a3; --mark-ink: #1d1d1f; --link: #0b4f9e; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e1; --paper: #17171a; --faint: #a3a2a8; --line: #3a3a40;
    --mark: #5a4a12; --mark-ink: #fff6da; --link: #9cc4ff; } }
body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 42rem; color: var(--ink);
  background: var(--paper); font: 1.0625rem/1.6 Georgia, "Times New Roman", serif;
  overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; }
.about, .stats, .caption, .aside, footer { color: var(--faint); font-size: .9375rem; }
.summary { margin: 1.5rem 0 2rem; padding: .25rem 1.25rem; border: 1px solid var(--line);
  border-radius: .5rem; }
.summary ul { padding-inline-start: 1.1em; }
.summary li { margin: .5rem 0; }
.summary a { color: inherit; text-decoration: none; }
.summary a:hover, .summary a:focus-visible { color: var(--link); text-decoration: underline; }
mark { background: var(--mark); color: var(--mark-ink); unicode-bidi: isolate;
  scroll-margin: 30vh; }
mark:target { outline: 2px solid var(--link); outline-offset: 2px; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
pre { overflow-x: auto; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .8125rem; }
th, td { padding: .2rem .5rem; border-bottom: 1px solid var(--line); text-align: start;
  vertical-align: top; }
.text table { font-size: .9375rem; }
.text td, .text th { border: 0; }
.text tr { border-bottom: 1px solid var(--line); }
code { font: .875em ui-monospace, "DejaVu Sans Mono", monospace; }
p code, li code, td code, th code { padding: .05em .3em; border-radius: .25rem;
  background: color-mix(in srgb, var(--faint) 16%, transparent); }
article + article { margin-top: 3rem; border-top: 1px solid var(--line); }
@media print { body { max-width: none; } mark { print-color-adjust: exact; } }
)";

}  // namespace

std::string html_page_begin(std::string_view title) {
  std::string out =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" "
      "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
      "<meta name=\"referrer\" content=\"no-referrer\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"generator\" content=\"leitsatz " LEITSATZ_VERSION "\">\n";
  out += "<title>" + html_line(title) + "</title>\n";
  return out.append("<style>").append(kStyle).append("</style>\n</head>\n<body>\n<main>\n");
}

std::string html_page_end() { return "</main>\n</body>\n</html>\n"; }

}  // namespace leitsatz::cli
