// HTML 5 rewritten for a parser of HTML 4.
#include "readers/markup.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace leitsatz::cli;

TEST_CASE("Well-formed markup keeps its meaning") {
  CHECK(normalize_markup("<p class=a id='b \"c\"'>x &amp; y<br>z</p>") ==
        "<p class=\"a\" id=\"b &quot;c&quot;\">x &amp; y<br/>z</p>");
  CHECK(normalize_markup("<P HIDDEN>\xC3\xA4</P>") == "<p HIDDEN>\xC3\xA4</p>");
  CHECK(normalize_markup("<a href=x/y>") == "<a href=\"x/y\">");
}

TEST_CASE("References are their characters") {
  CHECK(normalize_markup("&#147;a&#148; &copy 2020 &lt;b> &xyz; & c &hellip;") ==
        "\xE2\x80\x9C"
        "a\xE2\x80\x9D \xC2\xA9 2020 &lt;b&gt; &amp;xyz; &amp; c \xE2\x80\xA6");
  CHECK(normalize_markup("<a href=\"?a&copy=b&amp;c\">") == "<a href=\"?a&amp;copy=b&amp;c\">");
}

TEST_CASE("Ill-formed bytes become U+FFFD, NUL goes") {
  CHECK(normalize_markup(std::string_view("a\xFF<p\0 b>\0c", 10)) ==
        "a\xEF\xBF\xBD<p_ b>"
        "c");
}

TEST_CASE("Comments and declarations go, however they end") {
  CHECK(normalize_markup("a<!-- <p> -- > -->b<!-->c<!--->d<!-- e --!>f<!x>g<?php h ?>i") ==
        "abcdfgi");
  CHECK(normalize_markup("<!DOCTYPE html><p>a<![CDATA[b]]>c</ d>e") == "<p>ace");
  CHECK(normalize_markup("a<!-- never closed <p>") == "a");
}

TEST_CASE("Text of scripts stays and ends at their own end tag; styles and frames are emptied") {
  CHECK(normalize_markup("<script>a<b;\"</p>\"</scripty></SCRIPT >x") ==
        "<script>a<b;\"<\\/p>\"<\\/scripty></script>x");
  CHECK(normalize_markup("<style>p{}</p></style><iframe><p>x</iframe>y") ==
        "<style></style><iframe></iframe>y");
  CHECK(normalize_markup("<title>a <b> &eacute;</title><textarea></p></textarea>") ==
        "<title>a &lt;b&gt; \xC3\xA9</title><textarea>&lt;/p&gt;</textarea>");
  CHECK(normalize_markup("<style>never closed <p>") == "<style>");
}

TEST_CASE("A script in what looks like a comment in a script does not end it") {
  CHECK(normalize_markup("<script><!--<script></script>--></script><p>") ==
        "<script><!--<script><\\/script>--></script><p>");
  CHECK(normalize_markup("<script><!-- a </script><p>") == "<script><!-- a </script><p>");
  CHECK(normalize_markup("<script><!--><script></script><p>") ==
        "<script><!--><script></script><p>");
}

TEST_CASE("Only void elements end at once, those of other languages where they say so") {
  CHECK(normalize_markup("<p/>a<img src=x>b<source/>c</br>d<my-card/>") ==
        "<p>a<img src=\"x\"/>b<source/>c<br/>d<my-card>");
  CHECK(normalize_markup("<svg><path d=m/><g/></svg><i/>") == "<svg><path d=\"m/\"><g/></svg><i>");
}

TEST_CASE("A tag that the end cuts is gone; '<' that begins none is text") {
  CHECK(normalize_markup("a <b") == "a ");
  CHECK(normalize_markup("a <b c=\"d>") == "a ");
  CHECK(normalize_markup("3 < 5 <6 <> a<") == "3 &lt; 5 &lt;6 &lt;&gt; a&lt;");
}

TEST_CASE("Of very many attributes the first are left") {
  std::string html = "<p";
  for (int i = 0; i < 2 * kMaxAttributes; ++i) html += " a" + std::to_string(i) + "=1";
  const std::string out = normalize_markup(html + ">x");
  const std::string last = " a" + std::to_string(kMaxAttributes - 1) + "=\"1\">x";
  CHECK(out.substr(out.size() - last.size()) == last);
}
