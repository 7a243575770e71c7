// What stands inside paragraphs: parts of words, readings, notes, formulas; and what an
// encyclopedia puts around its paragraphs.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "leitsatz/page.h"
#include "page/class_hints.h"
#include "support/page_events.h"

using namespace leitsatz;

namespace {

const std::string kRest =
    "he bridge over the river Alm, which was built in 1904, was closed by the town council in May, "
    "and engineers found long cracks in two of its nine pillars.";

// Words that no other paragraph of article_of() has.
const std::string kBoats =
    "oats cross the river every hour until the winter, which the county pays for, and carry "
    "bicycles and dogs, but neither cars nor cattle.";

std::string article_of(const std::string& inner) {
  return read("<body><article>" + inner + "<p>T" + kRest + "</p><p>T" + kRest +
              " So it stays.</p></article></body>")
      .article;
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("No name of a class takes a letter or a word out of a sentence") {
  for (std::string_view name : {"header-dropcap share", "social", "sponsor-initial"}) {
    const std::string open = "<p><span class=\"" + std::string(name) + "\">";
    CHECK(holds(article_of(open + "B</span>" + kBoats + "</p>"), "Boats cross"));
  }
  CHECK(holds(article_of("<p>T" + kRest + " It is <em class=footer-x>older</em> than me.</p>"),
              "It is older than me."));
  CHECK(holds(article_of("<p>A book by <span class=author>Jo Tarn</span> on t" + kRest + "</p>"),
              "by Jo Tarn on"));
  CHECK(holds(article_of("<p><span aria-hidden=true>B</span>" + kBoats + "</p>"), "Boats cross"));
  CHECK(holds(article_of("<div>T" + kRest + " It is <em class=footer-x>older</em> than me.</div>"),
              "It is older than me."));
  CHECK(holds(article_of("<h3><span class=section-header>History</span></h3>"), "History"));
  // What stands beside the sentences is still left out.
  CHECK_FALSE(
      holds(article_of("<p>T" + kRest + " <span class=share>Share this</span></p>"), "Share this"));
  CHECK_FALSE(holds(article_of("<p>By <span class=author>Jo Tarn</span></p>"), "Jo Tarn"));
  CHECK(article_of("<p><span aria-hidden=true>f</span>Facebook</p>").starts_with("Facebook\n"));
}

TEST_CASE("Readings above characters are no text") {
  CHECK(
      holds(article_of("<p><ruby>橋<rp>(</rp><rt>はし</rt><rp>)</rp></ruby>は<ruby><rb>川</rb><rtc>"
                       "<rt>かわ</rt></rtc></ruby>にある。</p>"),
            "橋は川にある。"));
}

TEST_CASE("Raised numbers are superscripts: notes and exponents are no figures of the sentence") {
  const auto paragraph = [](const std::string& inner) {
    return read("<body><p>" + inner + "</p></body>").article;
  };
  CHECK(paragraph("In 1983.<sup><a href=#n>3</a></sup> It fell.") == "In 1983.³ It fell.");
  CHECK(paragraph("gas.<sup>1, 12</sup> It") == "gas.¹ ¹² It");
  CHECK(paragraph("gas.<sup>1</sup><sup>,</sup><sup>2</sup> It") == "gas.¹ ² It");
  CHECK(paragraph("1983.<a role=doc-noteref href=#n>4</a> It fell.") == "1983.⁴ It fell.");
  CHECK(paragraph("gas.<sup><a href=#n>b</a></sup> It x<sup>a</sup>") == "gas.[b] It xa");
  CHECK(paragraph("10<sup>−6</sup> m<sup>2</sup>, Na<sup>+</sup>, <sup>(3)</sup>") ==
        "10⁻⁶ m², Na⁺, ⁽³⁾");
  CHECK(paragraph("the 1<sup>st</sup> and<sup>[2]</sup> H<sub>2</sub>O") == "the 1st and[2] H2O");
}

TEST_CASE("A formula stays once: as its letters, or as its source where these do not tell it") {
  const auto paragraph = [](const std::string& inner) {
    return read("<body><p>a rate " + inner + " that grows</p></body>").article;
  };
  const std::string simple = "<math><semantics><mrow><mi>k</mi><mi>D</mi></mrow>";
  const std::string source = "<annotation>kD</annotation></semantics></math>";
  CHECK(paragraph(simple + source) == "a rate kD that grows");
  CHECK(paragraph("<math><mfrac><mi>a</mi><mi>b</mi></mfrac><annotation>{\\displaystyle "
                  "\\frac{a}{b}}</annotation><annotation-xml><ci>a</ci></annotation-xml></math>") ==
        "a rate \\frac{a}{b} that grows");
  CHECK(paragraph("<span class=katex-mathml>" + simple + source +
                  "</span><span class=katex-html aria-hidden=true>kD</span>") ==
        "a rate kD that grows");
  CHECK(paragraph("<span><span class=katex-html aria-hidden=true>kD</span></span>") ==
        "a rate kD that grows");
  CHECK(paragraph("<span><span class=mwe-math-mathml-a11y style=display:none>" + simple + source +
                  "</span><img></span>") == "a rate kD that grows");
  CHECK(paragraph(
            "<mjx-container class=\"MathJax CtxtMenu_0\"><mjx-math aria-hidden=true></mjx-math>" +
            simple + "</semantics></math></mjx-container>") == "a rate kD that grows");
  CHECK(paragraph("<script type=math/tex>kD</script>") == "a rate kD that grows");
  CHECK(paragraph("<span class=MathJax_Preview></span><span class=MathJax><b>kD</b></span> "
                  "<script type=\"math/tex; mode=display\">k D</script>") ==
        "a rate k D that grows");
}

TEST_CASE("What an encyclopedia puts around its paragraphs stays out; its headings stay") {
  const std::string edit = "<span class=mw-editsection>[<a href=/e>edit</a>]</span>";
  const Page page = read(
      "<head><title>Alm - Wikipedia</title></head><body><h1>Alm</h1><div id=siteSub>From "
      "Wikipedia</div><div id=text><div class=hatnote>For the film, see <a href=/f>Alm "
      "(film)</a>.</div><table class=infobox><tr><th>Length</th><td>31 km</td></tr></table><p>T" +
      kRest + "</p><div class=mw-heading><h2>History</h2>" + edit + "</div><p>T" + kRest +
      "</p><h2><span>Course</span>" + edit + "</h2><p>T" + kRest +
      " It ends in the sea.</p><div><div class=thumbcaption>The river in winter</div></div><table "
      "class=navbox><tr><td><a href=/a>Rivers</a></td></tr></table></div></body>");
  CHECK(page.title == "Alm");
  for (std::string_view out : {"From Wikipedia", "film", "31 km", "edit", "winter", "Rivers"}) {
    CAPTURE(out);
    CHECK_FALSE(holds(page.article, out));
  }
  CHECK(holds(page.article, "\n\nHistory\n\n"));
  CHECK(holds(page.article, "\n\nCourse\n\n"));
  CHECK(reason_for(page, "winter") == "caption");
  // A short article beside much of it is no reason to take it in.
  const Page stub = read("<body><p>T" + kRest + "</p><table class=infobox><tr><td>" + kRest +
                         "</td></tr><tr><td>" + kRest + "</td></tr></table></body>");
  CHECK(stub.article == "T" + kRest);
  // But a page is not all furniture, and only a wiki's boxes are known by their names.
  CHECK(
      holds(read("<body><div class=\"infobox mw-body\"><p>T" + kRest + "</p></div></body>").article,
            kRest));
  CHECK(
      holds(article_of("<div class=infobox><p>T" + kRest + " It is a fact.</p></div>"), "a fact"));
}

TEST_CASE("Preformatted prose is prose") {
  const auto kinds = [](const std::string& text) {
    return show(read("<body><pre>" + text + "</pre></body>"));
  };
  CHECK(kinds("The bridge over the river Alm was closed by the\ntown council in May, "
              "after a flood.\n\nEngineers found long cracks in two\nof its nine pillars, and "
              "the road is closed.\n") ==
        "[article paragraph: The bridge over the river Alm was closed by the town council in May, "
        "after a flood.][article paragraph: Engineers found long cracks in two of its nine "
        "pillars, and the road is closed.]");
  CHECK(kinds("> The bridge over the river Alm was closed\n> by the town council in May.\n\nI have "
              "seen it, and it is not as bad as they say in the paper, I think.") ==
        "[article quote: The bridge over the river Alm was closed by the town council in May.]"
        "[article paragraph: I have seen it, and it is not as bad as they say in the paper, I "
        "think.]");
  CHECK(kinds("川の橋は五月に閉鎖された。技師は九本の柱のうち二本に長い亀\n裂を見つけた。道も閉鎖さ"
              "れた。") ==
        "[article paragraph: "
        "川の橋は五月に閉鎖された。技師は九本の柱のうち二本に長い亀裂を見つけた。道も"
        "閉鎖された。]");
  const std::string code =
      "for pillar in bridge.pillars:\n    # Long cracks close the bridge over the river Alm.\n    "
      "if pillar.cracks:\n        return close(bridge)";
  CHECK(kinds(code) == "[article code: " + code + "]");
}
