// What a walk over a page reports.
#include "readers/html.h"

#include <doctest/doctest.h>

#include <span>
#include <string>
#include <string_view>

using namespace leitsatz;
using namespace leitsatz::cli;

namespace {

class Events final : public HtmlEvents {
 public:
  std::string told;
  std::size_t expected = 0, count = 0;

  void expect(std::size_t nodes) override { expected = nodes; }
  void begin_element(std::string_view name, std::span<const PageAttribute> attributes) override {
    ++count;
    told.append(name);
    for (const PageAttribute& a : attributes) {
      told.append(" ").append(a.name).append("=").append(a.value);
    }
    told += '(';
  }
  void text(std::string_view text) override {
    ++count;
    told.append(text);
  }
  void end_element() override { told += ')'; }
};

std::string walk(std::string_view html) {
  Events events;
  CHECK(walk_html(html, events));
  CHECK(events.count <= events.expected);
  return events.told;
}

}  // namespace

TEST_CASE("A walk reports elements and texts in document order") {
  CHECK(walk("\xEF\xBB\xBF<TITLE>a &amp; b</TITLE><P>c<br>d<X-y>e") ==
        "html(head(title(a & b))body(p(cbr()dX-y(e))))");
  CHECK(walk("") == "html(head()body())");
}

TEST_CASE(
    "A walk reports the attributes that are asked for, and of several of one name the first") {
  CHECK(walk("<p CLASS=a data-x=b class=c id='d&lt;'>") == "html(head()body(p class=a id=d<()))");
}

TEST_CASE("A further <html> or <body> adds attributes to the first, and changes none") {
  CHECK(walk("<html lang=de><body id=a><html lang=fr class=x>b<body id=c role=main>") ==
        "html lang=de class=x(head()body id=a role=main(b))");
  CHECK(walk("<p>a<body id=b>") == "html(head()body id=b(p(a)))");
}
