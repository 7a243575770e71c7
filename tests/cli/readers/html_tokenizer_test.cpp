// Tags and texts of a page.
#include "readers/html_tokenizer.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace leitsatz::cli;

namespace {

std::string show_rest(std::string_view html, HtmlTokenizer& tokenizer) {
  std::string out;
  for (HtmlToken token = tokenizer.next(); token.kind != HtmlToken::Kind::kEnd;
       token = tokenizer.next()) {
    const std::string source(html.substr(token.begin, token.end - token.begin));
    switch (token.kind) {
      case HtmlToken::Kind::kText:
        out += '[' + source + ']';
        break;
      case HtmlToken::Kind::kStartTag:
        out += '<' + source + (token.self_closing ? "/>" : ">");
        break;
      case HtmlToken::Kind::kEndTag:
        out += "</" + source + '>';
        break;
      case HtmlToken::Kind::kDoctype:
        out += '!' + source + '!';
        break;
      case HtmlToken::Kind::kEnd:
        break;
    }
  }
  return out;
}

std::string show(std::string_view html) {
  HtmlTokenizer tokenizer(html);
  return show_rest(html, tokenizer);
}

}  // namespace

TEST_CASE("Tags and texts come in turn") {
  CHECK(show("a<P class='x>y'>b</p z>c<br/>") == "[a]<P>[b]</p>[c]<br/>");
  CHECK(show("<!DOCTYPE html x><p>") == "! html x!<p>");
}

TEST_CASE("Comments and odd declarations are left out") {
  CHECK(show("a<!-- <p> -- > -->b<!-->c<!--->d<!-- e --!>f<!x>g<?php h ?>i</ j>k</>l") ==
        "[a][b][c][d][f][g][i][k][l]");
  CHECK(show("a<![CDATA[b]]>c") == "[a][c]");
  CHECK(show("a<!-- never closed <p>") == "[a]");
}

TEST_CASE("A '<' that begins no tag is text, and a tag that the end cuts is none") {
  CHECK(show("3 < 5 <6 <> a<") == "[3 < 5 <6 <> a<]");
  CHECK(show("a <b") == "[a ]");
  CHECK(show("a <b c=\"d>") == "[a ]");
  CHECK(show("a</") == "[a</]");
}

TEST_CASE("The text of a raw element ends with its own end tag") {
  constexpr std::string_view kHtml = "a<b></styles></STYLE x>c";
  HtmlTokenizer tokenizer(kHtml);
  const HtmlToken text = tokenizer.raw_text("style", HtmlText::kRaw);
  CHECK(kHtml.substr(text.begin, text.end - text.begin) == "a<b></styles>");
  CHECK(show_rest(kHtml, tokenizer) == "[c]");
}

TEST_CASE("A script may contain a script in a comment") {
  const auto script = [](std::string_view html) {
    HtmlTokenizer tokenizer(html);
    const HtmlToken text = tokenizer.script_text();
    return std::string(html.substr(text.begin, text.end - text.begin)) + '|' +
           show_rest(html, tokenizer);
  };
  CHECK(script("<!--<script></script>--></script><p>") == "<!--<script></script>-->|<p>");
  CHECK(script("<!-- a </script><p>") == "<!-- a |<p>");
  CHECK(script("<!--><script></script><p>") == "<!--><script>|<p>");
  CHECK(script("a</scripty></SCRIPT >b") == "a</scripty>|[b]");
  CHECK(script("never closed <p>") == "never closed <p>|");
}

TEST_CASE("A <noscript> is the page until it ends") {
  constexpr std::string_view kHtml =
      "<noscript>a<b c=\"</noscript>d<noscript>e<noscript>f</noscript>g";
  HtmlTokenizer tokenizer(kHtml);
  tokenizer.next();
  REQUIRE(tokenizer.begin_noscript());
  CHECK(show_rest(kHtml, tokenizer) == "[a]");
  tokenizer.end_noscript();
  tokenizer.next();  // d
  tokenizer.next();
  CHECK_FALSE(tokenizer.begin_noscript());
  tokenizer.next();  // e
  tokenizer.next();
  REQUIRE(tokenizer.begin_noscript());
  CHECK(show_rest(kHtml, tokenizer) == "[f]");
  tokenizer.end_noscript();
  CHECK(show_rest(kHtml, tokenizer) == "[g]");
}
