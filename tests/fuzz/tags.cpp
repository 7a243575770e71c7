// Pages made of real tags: a byte is a tag, an end tag, an attribute or words, so that every change
// of a byte is a change of the tree. What comes out is a page, and the same in any memory.
#include <cstdint>
#include <optional>
#include <string>

#include "controls.h"
#include "expect.h"
#include "framed.h"
#include "invariants.h"
#include "readers/html.h"

namespace leitsatz::fuzz {
namespace {

constexpr std::size_t kMostBytes = 512;

constexpr std::string_view kTags[] = {"p",
                                      "div",
                                      "article",
                                      "main",
                                      "section",
                                      "h1",
                                      "h2",
                                      "h3",
                                      "ul",
                                      "ol",
                                      "li",
                                      "dl",
                                      "dt",
                                      "dd",
                                      "table",
                                      "tbody",
                                      "tr",
                                      "td",
                                      "th",
                                      "caption",
                                      "col",
                                      "colgroup",
                                      "a",
                                      "b",
                                      "i",
                                      "em",
                                      "strong",
                                      "span",
                                      "nobr",
                                      "font",
                                      "code",
                                      "pre",
                                      "blockquote",
                                      "q",
                                      "figure",
                                      "figcaption",
                                      "img",
                                      "br",
                                      "hr",
                                      "header",
                                      "footer",
                                      "nav",
                                      "aside",
                                      "form",
                                      "button",
                                      "select",
                                      "option",
                                      "optgroup",
                                      "textarea",
                                      "input",
                                      "script",
                                      "style",
                                      "template",
                                      "noscript",
                                      "svg",
                                      "math",
                                      "mi",
                                      "mtext",
                                      "annotation-xml",
                                      "foreignObject",
                                      "desc",
                                      "title",
                                      "head",
                                      "body",
                                      "html",
                                      "frameset",
                                      "marquee",
                                      "object",
                                      "applet",
                                      "iframe",
                                      "plaintext",
                                      "xmp",
                                      "time",
                                      "sup",
                                      "sub",
                                      "ruby",
                                      "rt",
                                      "rp",
                                      "details",
                                      "summary",
                                      "dialog",
                                      "meta",
                                      "base",
                                      "link",
                                      "center",
                                      "address",
                                      "small"};
constexpr std::string_view kAttributes[] = {" class=article-body",
                                            " class='comments'",
                                            " id=content",
                                            " hidden",
                                            " lang=de",
                                            " href=\"/a?b&amp;c\"",
                                            " itemprop=articleBody",
                                            " aria-hidden=true",
                                            " style='display:none'",
                                            " role=main",
                                            " datetime=2024-02-30",
                                            " encoding=text/html",
                                            " type=hidden",
                                            " dir=rtl",
                                            " =",
                                            " class=\"a&quot;&#0;&nosuch",
                                            " property=og:title content=Ferry",
                                            " type=application/ld+json"};
constexpr std::string_view kWords[] = {
    "The ferry crossed the Alm in May. ",
    "It rained, and no one was told. ",
    "Read also: ",
    "&amp;&lt;&#x41;&#xD800;&notin;&",
    "\n",
    "<!-- a -- b -->",
    "<![CDATA[ x ]]>",
    "<!DOCTYPE html>",
    "<?php echo 1; ?>",
    "</",
    "<",
    "\xC3",
    {"\0", 1},
    "By Ann Lee | 3 May 2024",
    "{\"@type\":\"NewsArticle\",\"articleBody\":\"The ferry crossed the Alm in May.\"}",
    "\f \t"};

template <class List>
std::string_view item_of(const List& list, unsigned index) {
  return list[index % std::size(list)];
}

// A byte's two high bits say what it is: a tag, one with an attribute, an end tag, or words.
std::string page_of(std::string_view bytes) {
  std::string page;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    const unsigned next = i + 1 < bytes.size() ? static_cast<unsigned char>(bytes[i + 1]) : 0;
    const unsigned index = (byte & 63u) + 64u * (next & 1u);
    switch (byte >> 6) {
      case 0:
        page.append("<").append(item_of(kTags, index)).append(">");
        break;
      case 1:
        page.append("<").append(item_of(kTags, index));
        page.append(item_of(kAttributes, next)).append(">");
        break;
      case 2:
        page.append("</").append(item_of(kTags, index)).append(">");
        break;
      default:
        page.append(item_of(kWords, byte));
    }
  }
  return page;
}

void run(Controls controls) {
  const std::string_view frame = controls.pick(kFrames);
  const Framed exact(page_of(controls.text().substr(0, kMostBytes)));
  const std::optional<Page> page = cli::read_html(exact.text());
  EXPECT(page);
  check_page(*page);
  const std::optional<Page> again = cli::read_html(Framed(exact.text(), frame).text());
  EXPECT(again && bits_of(*again) == bits_of(*page));
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({data, size});
  return 0;
}
