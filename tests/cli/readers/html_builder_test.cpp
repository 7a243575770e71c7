// Trees of pages, as Chromium's DOMParser builds them unless a test says otherwise.
#include "readers/html_builder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "support/repeat.h"

using namespace leitsatz::cli;
using leitsatz::repeat;

namespace {

// Elements as name(content), with their namespace if it is another; texts as they are, those that
// follow each other as one. An element that no tag stands for looks like any other.
std::string show(const HtmlTree& tree, HtmlNodeId node) {
  std::string out;
  for (HtmlNodeId at = tree.nodes[node].first_child; at != kNoNode; at = tree.nodes[at].next) {
    const HtmlNode& child = tree.nodes[at];
    if (child.is_text) {
      append_html_text(out, tree.source_of(child), child.text);
      continue;
    }
    if (child.space == HtmlSpace::kSvg) out += "svg:";
    if (child.space == HtmlSpace::kMath) out += "math:";
    out.append(tree.name_of(child)).append("(").append(show(tree, at)).append(")");
  }
  return out;
}

std::string whole(std::string_view html) { return show(build_html_tree(html), kDocumentNode); }

// What is in the body.
std::string body(std::string_view html) {
  const std::string page = "<!doctype html><body>" + std::string(html);
  const HtmlTree tree = build_html_tree(page);
  const HtmlNodeId root = tree.nodes[kDocumentNode].first_child;
  return show(tree, tree.nodes[root].last_child);
}

// How deep the innermost element is.
int depth(std::string_view html) {
  const HtmlTree tree = build_html_tree(html);
  int most = 0;
  std::vector<int> depths(tree.nodes.size());
  HtmlNodeId at = kDocumentNode;
  for (;;) {  // in document order
    if (tree.nodes[at].first_child != kNoNode) {
      const HtmlNodeId child = tree.nodes[at].first_child;
      depths[child] = depths[at] + 1;
      at = child;
    } else {
      while (at != kDocumentNode && tree.nodes[at].next == kNoNode) at = tree.nodes[at].parent;
      if (at == kDocumentNode) return most;
      depths[tree.nodes[at].next] = depths[at];
      at = tree.nodes[at].next;
    }
    most = std::max(most, depths[at]);
  }
}

}  // namespace

TEST_CASE("A page has <html>, <head> and <body>, whether their tags are there or not") {
  CHECK(whole("") == "html(head()body())");
  CHECK(whole("a") == "html(head()body(a))");
  CHECK(whole("<title>t</title><p>a") == "html(head(title(t))body(p(a)))");
  CHECK(whole(" <!-- c --><!doctype html> <html><head></head> <body>a</body> b</html> c") ==
        "html(head() body(a b c))");
  CHECK(whole("</p></div>a") == "html(head()body(a))");
  CHECK(whole("<frameset><frame>a b</frameset>") == "html(head()frameset(frame() ))");
  CHECK(whole("<meta><p>a<frameset>") == "html(head(meta())body(p(a)))");
}

TEST_CASE("Tags that end others imply their ends") {
  CHECK(body("<p>a<p>b<div>c</p>d") == "p(a)p(b)div(cp()d)");
  CHECK(body("<ul><li>a<li>b<ul><li>c</ul>d</ul>") == "ul(li(a)li(bul(li(c))d))");
  CHECK(body("<dl><dt>a<dd>b<p>c<dt>d</dl>") == "dl(dt(a)dd(bp(c))dt(d))");
  CHECK(body("<h1>a<h2>b</h3>c") == "h1(a)h2(b)c");
  CHECK(body("<button><div>a</button>b<button>c<button>d") == "button(div(a))bbutton(c)button(d)");
  CHECK(body("<ruby>a<rt>b<rtc>c<rp>d</ruby>e") == "ruby(art(b)rtc(crp(d)))e");
  CHECK(body("<form><div></form>a</div>b<form>c") == "form(div(a))bform(c)");
  CHECK(body("<p>a<table>b</table>c") == "p(a)btable()c");
}

TEST_CASE("An end tag ends nothing outside its scope") {
  CHECK(body("<p>a<button>b</p>c</button>d") == "p(abutton(bp()c)d)");
  CHECK(body("<div><object>a</div>b</object>c</div>d") == "div(object(ab)c)d");
  CHECK(body("<ul><li><div>a</li>b</ul>") == "ul(li(div(a))b)");
  CHECK(body("<span>a<div>b</span>c") == "span(adiv(bc))");
  CHECK(body("<x-y>a<X-Y>b</x-y>c</x-z>d") == "x-y(aX-Y(b)cd)");
}

TEST_CASE("Formatting goes on in the blocks that follow") {
  CHECK(body("<b>a<p>b</b>c</p>d") == "b(a)p(b(b)c)d");
  CHECK(body("<p><b>a<p>b") == "p(b(a))p(b(b))");
  CHECK(body("<b>1<i>2<p>3</b>4") == "b(1i(2))i(p(b(3)4))");
  CHECK(body("<a href=x>a<div>b<a href=y>c") == "a(a)div(a(b)a(c))");
  CHECK(body("<nobr>a<nobr>b") == "nobr(a)nobr(b)");
  CHECK(body("<b>a<table><tr><td>b</b>c") == "b(atable(tbody(tr(td(bc)))))");
  // Of four alike, three are begun again.
  CHECK(body("<p><b><b><b><b>a<p>b") == "p(b(b(b(b(a)))))p(b(b(b(b))))");
  CHECK(body("<p><b><b class=x><b class=y><b>a<p>b") == "p(b(b(b(b(a)))))p(b(b(b(b(b)))))");
  // One that is written as if it were empty is not.
  CHECK(body("<a name=top/><div>a</div>b") == "a(div(a)b)");
}

TEST_CASE("What has no place in a table goes before it") {
  CHECK(body("<table>a<tr>b<td>c</table>d") == "abtable(tbody(tr(td(c))))d");
  CHECK(body("<table><b>a<tr><td>b</table>c") == "b(a)table(tbody(tr(td(b))))b(c)");
  CHECK(body("<table> <tr> <td>a") == "table( tbody(tr( td(a))))");
  CHECK(body("<table><td>a<caption>b<col><tr><th>c") ==
        "table(tbody(tr(td(a)))caption(b)colgroup(col())tbody(tr(th(c))))");
  CHECK(body("<table><tr><td>a<table><tr><td>b</table>c</td></tbody>d</table>") ==
        "dtable(tbody(tr(td(atable(tbody(tr(td(b))))c))))");
  CHECK(body("<table>a<table>b</table>c") == "atable()btable()c");
  CHECK(body("<table><input type=hidden><input><form><p>a") == "input()p(a)table(input()form())");
}

TEST_CASE("In a page of the nineties, a table may stand in a paragraph") {
  CHECK(whole("<p>a<table>") == "html(head()body(p(atable())))");
  CHECK(whole("<!doctype html><p>a<table>") == "html(head()body(p(a)table()))");
}

TEST_CASE("<select> ends with its end tag, an input or another <select>") {
  CHECK(body("<select><div>a<option>b<option>c</select>d") == "select(div(aoption(b)option(c)))d");
  CHECK(body("<select><optgroup>a<option>b<optgroup>c<hr>") ==
        "select(optgroup(aoption(b))optgroup(c)hr())");
  CHECK(body("<select>a<input>b") == "select(a)input()b");
  CHECK(body("<select>a<select>b") == "select(a)b");
  CHECK(body("<option>a<option>b") == "option(a)option(b)");
}

TEST_CASE("<template> holds what it likes, and its end tag ends that") {
  CHECK(body("<template><div><p>a</template>b") == "template(div(p(a)))b");
  CHECK(body("<template><tr><td>a</template>b") == "template(tr(td(a)))b");
  CHECK(body("<template><td>a<col>b</template>c") == "template(td(a)b)c");
  CHECK(body("<table><template><b>a</template><tr>") == "table(template(b(a))tbody(tr()))");
  CHECK(body("a</template>b<template><template>c") == "abtemplate(template(c))");
  CHECK(whole("<template>a") == "html(head(template(a))body())");
}

TEST_CASE("SVG and MathML have rules of their own, until an element of HTML ends them") {
  CHECK(body("<svg><title>a<b>b</b></title><path/><g>c</svg>d") ==
        "svg:svg(svg:title(ab(b))svg:path()svg:g(c))d");
  CHECK(body("<svg><g>a<p>b") == "svg:svg(svg:g(a))p(b)");
  CHECK(body("<svg><font>a<font color=red>b") == "svg:svg(svg:font(a))font(b)");
  CHECK(body("<svg><foreignObject><p>a</svg>b") == "svg:svg(svg:foreignobject(p(ab)))");
  CHECK(body("<math><mi>a<b>b</b></mi><annotation-xml><p>c") ==
        "math:math(math:mi(ab(b))math:annotation-xml())p(c)");
  CHECK(body("<math><annotation-xml encoding='Text/HTML'><p>a</math>b") ==
        "math:math(math:annotation-xml(p(ab)))");
  CHECK(body("<svg><![CDATA[a<b>]]></svg><![CDATA[c]]>") == "svg:svg(a<b>)");
  CHECK(body("<svg><script>a<b>b</script></svg>") == "svg:svg(svg:script(a))b(b)");
}

TEST_CASE("Elements that contain nothing but text end with their own end tag") {
  CHECK(body("<script>a<b></script>b") == "script(a<b>)b");
  CHECK(body("<textarea>\n</p>&amp;</textarea>b") == "textarea(</p>&)b");
  CHECK(body("<iframe><p></iframe><xmp><b>&amp;</xmp>a<plaintext><b>&amp;") ==
        "iframe(<p>)xmp(<b>&amp;)aplaintext(<b>&amp;)");
  CHECK(whole("<title><b>&lt;</title>a") == "html(head(title(<b><))body(a))");
  CHECK(body("<pre>\n a\r\n\rb") == "pre( a\n\nb)");
}

TEST_CASE("Old names and ends of void elements mean what they meant") {
  CHECK(body("<image src=x>a</br>b<br/>c</hr>d") == "img()abr()bbr()cd");
  CHECK(body("a<body>b<head>c<tr>d</tbody>e") == "abcde");
}

// A browser without scripts would let a <div> in it go on behind it; one with scripts would not.
TEST_CASE("<noscript> ends with its end tag, and holds elements") {
  CHECK(body("<noscript><div></noscript>a") == "noscript(div())a");
  CHECK(body("<p>a<noscript><div>b</noscript>c") == "p(anoscript(div(b))c)");
  CHECK(body("<div><b>a<noscript><i>b</div></b></noscript>c") == "div(b(anoscript(i(b))c))");
  CHECK(body("<noscript><!-- a</noscript>b") == "noscript()b");
  CHECK(body("<noscript><table><tr><td>a</noscript>b") == "noscript(table(tbody(tr(td(a)))))b");
  CHECK(body("<noscript><template>a</noscript>b") == "noscript(template(a))b");
  CHECK(body("<table><noscript><img></noscript><tr>") == "noscript(img())table(tbody(tr()))");
  CHECK(whole("<noscript><img></noscript><title>a</title>b") ==
        "html(head(noscript(img())title(a))body(b))");
}

TEST_CASE("<noscript> without an end tag is an element like any other") {
  CHECK(body("<div><noscript><p>a</div>b") == "div(noscript(p(a)))b");
  CHECK(body("<div><noscript>a</div>b<noscript>c</noscript>d") == "div(noscript(a))bnoscript(c)d");
}

TEST_CASE("Elements nested without end become siblings") {
  constexpr int kMany = 100000;
  CHECK(depth(repeat("<div>", kMany) + "a" + repeat("</div>", kMany)) < 600);
  CHECK(depth(repeat("<b><i><p>", kMany)) < 600);
  CHECK(depth(repeat("<svg><g>", kMany)) < 600);
  CHECK(depth(repeat("<table><tr><td>", kMany)) < 600);
}

TEST_CASE("The tree grows no faster than the page") {
  constexpr int kMany = 20000;
  const std::string pages[] = {
      "<p><b id=1><b id=2><b id=3><b id=4><b id=5><b id=6><b id=7>" + repeat("<p>a", kMany),
      repeat("<b><div>", kMany) + repeat("</b>", kMany),
      repeat("<table><b>a", kMany),
  };
  for (const std::string& page : pages) {
    CAPTURE(page.substr(0, 40));
    CHECK(build_html_tree(page).nodes.size() < page.size() + 4096);
  }
}

// A copy has all attributes of its element, so long ones are copied a few times only.
TEST_CASE("Attributes grow no faster than the page") {
  constexpr int kMany = 20000, kFew = 100;
  std::string page = "<p><b";
  for (int i = 0; i < kMany; ++i) page += " a" + std::to_string(i);
  page += ">" + repeat("<p>a", kMany);
  const HtmlTree tree = build_html_tree(page);
  CHECK(std::count_if(tree.nodes.begin(), tree.nodes.end(),
                      [](const HtmlNode& node) { return node.is(HtmlName::kB); }) < kFew);
}
