// Attributes of a tag, and what a piece of HTML stands for.
#include "readers/html_attributes.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace leitsatz::cli;
using namespace std::string_view_literals;

namespace {

// All attributes of the tag, whose name ends where `html` begins.
std::string show(std::string_view html) {
  HtmlAttributes attributes(html, 0);
  std::string out;
  while (attributes.next()) out.append(attributes.name()) += '=' + attributes.value() + ';';
  if (attributes.self_closing()) out += '/';
  return attributes.is_cut() ? out + "cut" : out.append(html.substr(attributes.end()));
}

std::string text(std::string_view html, HtmlText kind) {
  std::string out;
  append_html_text(out, html, kind);
  return out;
}

}  // namespace

TEST_CASE("Attributes are quoted or not, and need no space between") {
  CHECK(show(" a=b c='d e' f=\"g>h\"i>j") == "a=b;c=d e;f=g>h;i=;j");
  CHECK(show("\n a = b\tc\f=d/>e") == "a=b;c=d/;e");
  CHECK(show("/a/ b />c") == "a=;b=;/c");
  CHECK(show(" =a=b <c='d'>e") == "=a=b;<c=d;e");
  CHECK(show(">a") == "a");
}

TEST_CASE("A tag that the page's end cuts is told") {
  CHECK(show(" a='b>") == "a=b>;cut");
  CHECK(show(" a=") == "a=;cut");
  CHECK(show("") == "cut");
}

TEST_CASE("Values have references of their own kind") {
  CHECK(show(" a='?a&copy=b&amp;c&lt;'>") == "a=?a&copy=b&c<;");
  CHECK(show(" a=\"b\r\nc\0d\">"sv) ==
        "a=b\nc\xEF\xBF\xBD"
        "d;");
}

TEST_CASE("A text is its characters") {
  CHECK(text("&#147;a&#148; &copy 2020 &lt;b> &xyz; & c", HtmlText::kPlain) ==
        "\xE2\x80\x9C"
        "a\xE2\x80\x9D \xC2\xA9 2020 <b> &xyz; & c");
  CHECK(text("a&amp;b", HtmlText::kRaw) == "a&amp;b");
  CHECK(text("a\rb\r\nc", HtmlText::kBody) == "a\nb\nc");
  CHECK(text("a\0b"sv, HtmlText::kBody) == "ab");
  CHECK(text("a\0b"sv, HtmlText::kPlain) ==
        "a\xEF\xBF\xBD"
        "b");
  CHECK(text("a\xFF\xC3\xA4\xE2\x82", HtmlText::kBody) == "a\xEF\xBF\xBD\xC3\xA4\xEF\xBF\xBD");
}

TEST_CASE("White space may be written as references") {
  CHECK(html_space_size(" \t&#32;&NewLine;a ") == 16);
  CHECK(html_space_size("&nbsp;") == 0);
  CHECK(html_space_size("\0 a"sv) == 2);
}
