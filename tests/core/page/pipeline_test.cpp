// A page's blocks, its article and what it says of itself, from a walker's events.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "leitsatz/leitsatz.h"
#include "leitsatz/page.h"
#include "page/class_hints.h"
#include "page/json_ld.h"
#include "page/tags.h"
#include "page/text.h"
#include "support/page_events.h"
#include "support/repeat.h"

using namespace leitsatz;

namespace {

const std::string kLong =
    "The bridge over the river Alm, which was built in 1904, was closed by the town council in "
    "May, and engineers, who looked at it for a week, found long cracks in two of its nine "
    "pillars.";

std::string paragraphs(int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += "<p>" + kLong + " " + std::to_string(i) + "</p>";
  return out;
}

}  // namespace

TEST_CASE("Blocks end where block-level elements begin or end, and have kinds") {
  const Page page = read(
      "<body><h2>Head</h2><p>One <b>two</b>\n three.</p><ul><li>First</li><li>Second</li></ul>"
      "<blockquote><p>Said.</p></blockquote><pre>a\n  b</pre>"
      "<figure><figcaption>Shown.</figcaption></figure>Loose</body>");
  CHECK(show(page) ==
        "[article heading: Head][article paragraph: One two three.][article list_item: First]"
        "[article list_item: Second][article quote: Said.][article code: a\n  b]"
        "[caption caption: Shown.][article paragraph: Loose]");
  CHECK(page.blocks[0].level == 2);
  CHECK(page.article == "Head\n\nOne two three.\n\nFirst\nSecond\n\nSaid.\n\na\n  b\n\nLoose");
  REQUIRE(page.article_blocks.size() == page.blocks.size() - 1);
  for (const PageBlock& block : page.blocks) {
    if (block.reason != PageReason::kArticle) continue;
    CHECK(slice(page.article, page.article_blocks[block.article_block].span) ==
          slice(page.text, block.span));
  }
}

TEST_CASE("A line break parts blocks when it is double or follows the end of a sentence") {
  CHECK(show(read("<p>One<br>two.<br>Three<br><br>four</p>")) ==
        "[article paragraph: One two.][article paragraph: Three][article paragraph: four]");
}

TEST_CASE("Text that comes in pieces is one run, and white space counts once") {
  PageReader reader;
  reader.begin_element("P");
  for (const char* piece : {"a", "b ", " \n c", "\xC3", "\xA9"}) reader.text(piece);
  reader.text(std::string_view("d\0e", 3));
  reader.end_element();
  reader.end_element();  // nothing is open: no harm
  CHECK(std::move(reader).finish().article ==
        "ab c\xC3\xA9"
        "de");
}

TEST_CASE(
    "Scripts, styles, templates and controls are no text; what is open at the end is closed") {
  CHECK(read("<body><script>var a;</script><style>p{}</style><noscript>No</noscript>"
             "<template><p>T</p></template><svg><title>S</title></svg><p>Text<i>, all")
            .article == "Text, all");
}

TEST_CASE("Blocks know their element, their siblings and where they stand") {
  const Page page = read(
      "<html lang=de><body><nav><a href=/>Home</a></nav><main><article><p>Eins</p>"
      "<p lang=fr>Deux</p></article></main></body></html>");
  REQUIRE(page.blocks.size() == 3);
  CHECK(page.blocks[0].facts == kInNav);
  CHECK(page.blocks[0].links == 4);
  CHECK(page.blocks[1].facts == (kInMain | kInArticle));
  CHECK(page.blocks[1].element == 6);
  CHECK(page.blocks[2].element == 7);
  CHECK(page.blocks[0].links > page.blocks[1].links);
  CHECK(page.languages[page.blocks[1].language] == "de");
  CHECK(page.languages[page.blocks[2].language] == "fr");
  CHECK(page.language == "de");
}

TEST_CASE("Menus, comments, forms, hidden text and bylines stay out, each with its reason") {
  const Page page = read(
      "<html><head><title>Bridge closed | The Alm Times</title></head><body>"
      "<ul class=menu><li><a href=/a>News of today</a></li></ul>"
      "<div class=article><h1>Bridge closed</h1><p class=byline>By A. Writer</p>" +
      paragraphs(5) +
      "<p hidden>Not to be seen at all</p><div style=\"display: none\"><p>Nor is this</p></div>"
      "<ul><li>A point that belongs, and says much</li><li>Another one, as long as it is</li></ul>"
      "<div><a href=/1>Read this next, it is good</a> <a href=/2>And this one</a></div>"
      "<form><input><input><p>Your mail</p></form></div>"
      "<div id=comments><p>" +
      kLong +
      " I do not think so.</p></div>"
      "<footer><p>All rights reserved by the Alm Times</p></footer></body></html>");
  CHECK(page.title == "Bridge closed");
  CHECK(reason_for(page, "News of today") == "hint");
  CHECK(reason_for(page, "Bridge closed") == "title");
  CHECK(reason_for(page, "By A. Writer") == "byline");
  CHECK(reason_for(page, "pillars. 4") == "article");
  CHECK(reason_for(page, "Not to be seen") == "hidden");
  CHECK(reason_for(page, "Nor is this") == "hidden");
  CHECK(reason_for(page, "A point that belongs") == "article");
  CHECK(reason_for(page, "Read this next") == "links");
  CHECK(reason_for(page, "Your mail") == "form");
  CHECK(reason_for(page, "I do not think so") == "hint");
  CHECK(reason_for(page, "All rights") == "elsewhere");
}

TEST_CASE("Without names of classes, density of text and of links tells the article") {
  std::string teasers;
  for (int i = 0; i < 20; ++i) teasers += "<li><a href=/x>Another story, one of many</a></li>";
  const Page page = read("<body><div><ul>" + teasers + "</ul></div><div>" + paragraphs(6) +
                         "</div><div><ul>" + teasers + "</ul></div></body>");
  CHECK(page.article_blocks.size() == 6);
  CHECK(reason_for(page, "Another story") == "elsewhere");
}

TEST_CASE("A named place is no link, even one that holds the whole article") {
  const auto links = [](const std::string& anchor) {
    const Page page = read("<body><div><" + anchor + "><p>" + kLong + "</p></a></div></body>");
    REQUIRE(page.blocks.size() == 1);
    return page.blocks[0].links;
  };
  CHECK(links("a name=top") == 0);
  CHECK(links("a id=top") == 0);
  CHECK(links("a name=top href=/x") > 0);
  CHECK(links("a class=x") > 0);
}

TEST_CASE("It is so in scripts without spaces too") {
  std::string text, menu;
  for (int i = 0; i < 5; ++i) {
    text +=
        "<p>"
        "アルム川に架かる橋は、五月に町議会によって閉鎖され、技術者たちは九本の柱のうち二本に長い亀"
        "裂を"
        "見つけました。修理は九月に始まり、四百万ユーロかかる見込みです。</p>";
  }
  for (int i = 0; i < 20; ++i) menu += "<li><a href=/x>最新ニュース一覧</a></li>";
  const Page page = read("<body><div><ul>" + menu + "</ul></div><div>" + text + "</div></body>");
  CHECK(page.article_blocks.size() == 5);
  CHECK(reason_for(page, "最新") == "elsewhere");
}

TEST_CASE("A list of links at the end goes with the line that announces it; one of text stays") {
  const std::string links =
      "<p>You may also like</p><ul><li><a href=1>One other story</a></li>"
      "<li><a href=2>Two other stories</a></li><li><a href=3>Three of them</a></li></ul>";
  const Page page = read("<body><div class=article>" + paragraphs(5) + links + "</div></body>");
  CHECK(reason_for(page, "You may also") == "related");
  CHECK(reason_for(page, "Two other") == "related");
  CHECK(page.article_blocks.size() == 5);
}

TEST_CASE("A caption that a page gives twice stays out") {
  const std::string caption = "A view of the bridge over the river Alm, from the north, in May";
  const Page page = read("<body><div class=article><figure><p>" + caption + "</p></figure><p>" +
                         caption + "</p>" + paragraphs(5) + "</div></body>");
  CHECK(reason_for(page, caption) == "repeat");
  CHECK(page.article_blocks.size() == 5);
}

TEST_CASE("A line about rights stays out") {
  const Page page =
      read("<body><div class=article>" + paragraphs(5) + "<p>© 2024 Alm Times</p></div></body>");
  CHECK(reason_for(page, "2024") == "notice");
}

TEST_CASE("A caption stays out, unless pictures are what the article is made of") {
  const std::string figure = "<figure><img><figcaption>The bridge in May</figcaption></figure>";
  const Page page = read("<body><p>" + kLong + "</p>" + figure + "</body>");
  CHECK(reason_for(page, "The bridge in May") == "caption");
  CHECK(page.article == kLong);
  const Page pictures = read("<body>" + figure + "<p>Nine pillars.</p></body>");
  CHECK(reason_for(pictures, "The bridge in May") == "article");
}

TEST_CASE("A paragraph that is a link without a full stop is boilerplate, or names an article") {
  const Page page = read("<body><p>" + kLong + "</p><p><a href=/x>More on bridges</a></p><p>" +
                         kLong + "</p><p><a href=/y>All of it is a link, and a sentence.</a></p>" +
                         "<p><a href=/z>How the bridge over the Alm was built</a></p></body>");
  CHECK(show(page) == "[article paragraph: " + kLong + "][article boilerplate: More on bridges]" +
                          "[article paragraph: " + kLong +
                          "][article paragraph: All of it is a link, and a sentence.]" +
                          "[related paragraph: How the bridge over the Alm was built]");
}

TEST_CASE("A heading stays out if nothing is left under it, or if it ends the article") {
  const Page page = read("<body><h2>Cracks</h2><p>" + kLong + "</p><h2>Most read</h2>" +
                         "<p><a href=/z>How the bridge over the Alm was built</a></p>" +
                         "<h2>The bill</h2><p>" + kLong + "</p><h3>More stories</h3></body>");
  CHECK(reason_for(page, "Cracks") == "article");
  CHECK(reason_for(page, "Most read") == "related");
  CHECK(reason_for(page, "The bill") == "article");
  CHECK(reason_for(page, "More stories") == "related");
  CHECK(read("<body><h2>All there is</h2></body>").article == "All there is");
}

TEST_CASE("Lines that name another article, a picture's source or the date stay out") {
  const Page page = read("<body><p>Published on 4 May 2021, 9:12</p><p>" + kLong +
                         "</p><p>Lesen Sie auch: Die Brücke</p><p>Foto: A. Writer</p><p>" + kLong +
                         "</p><p>In May 2021</p></body>");
  CHECK(reason_for(page, "Published on") == "byline");
  CHECK(reason_for(page, "Lesen Sie auch") == "related");
  CHECK(reason_for(page, "Foto:") == "notice");
  CHECK(reason_for(page, "In May") == "article");
  const Page feed = read("<body><p>" + kLong +
                         "</p><p>Der Beitrag <a href=/x>Brücke zu</a> erschien "
                         "zuerst auf <a href=/>Bote</a>.</p></body>");
  CHECK(reason_for(feed, "Der Beitrag") == "related");
}

TEST_CASE("What readers wrote and who wrote it never win over the article, however short") {
  for (const std::string box : {"id=comments", "class=\"comment-list thread\"", "id=disqus",
                                "class=article-comments", "class=about-the-author"}) {
    CAPTURE(box);
    const Page page =
        read("<body><div class=post><h1>Bridge closed</h1><p>" + kLong + "</p></div><div " + box +
             "><div class=text>" + paragraphs(9) + "</div></div></body>");
    CHECK(page.article == "Bridge closed\n\n" + kLong);
    CHECK(reason_for(page, "pillars. 4") == "hint");
  }
  for (const std::string name :
       {"commentary", "post has-comments", "comments-open", "no-comments"}) {
    CAPTURE(name);
    const Page page = read("<body><div class=\"" + name + "\">" + paragraphs(5) + "</div></body>");
    CHECK(page.article_blocks.size() == 5);
  }
}

TEST_CASE("A word of a class takes nothing out of a sentence") {
  const Page page = read("<body><p>" + kLong +
                         " It got <span class=rating>five stars</span> in "
                         "<b class=disclaimer>every</b> letter.</p></body>");
  CHECK(page.article == kLong + " It got five stars in every letter.");
}

TEST_CASE("Of two articles, the one that the title names is the article") {
  const std::string title = "<html><head><title>Bridge closed for two years</title></head><body>";
  const auto article = [](const std::string& heading, int count) {
    return "<article><h1>" + heading + "</h1><div>" + paragraphs(count) + "</div></article>";
  };
  const Page page = read(title + "<main>" + article("Bridge closed for two years", 2) +
                         article("Bakers try for the longest plait", 9) + "</main></body></html>");
  CHECK(page.article_blocks.size() == 2);
  CHECK(reason_for(page, "Bakers try") == "elsewhere");
}

TEST_CASE("Parts at different depths are one article, and the lead above it belongs") {
  const Page page = read(
      "<html><head><title>Bridge closed</title></head><body><main><header><h1>Bridge closed</h1>"
      "<p class=intro>Engineers found long cracks in two of the pillars of the bridge.</p></header>"
      "<div><div>" +
      paragraphs(4) + "</div></div><div><div><div><div>" + paragraphs(2) +
      "</div></div></div></div></main></body></html>");
  CHECK(reason_for(page, "Engineers found") == "article");
  CHECK(page.article_blocks.size() == 7);
}

TEST_CASE("If nearly nothing is shown, what is hidden is read, and the page says so") {
  const std::string dialog = "<div aria-modal=true><p>" + kLong + "</p></div>";
  const Page covered =
      read("<body><div aria-hidden=true>" + paragraphs(3) + "</div>" + dialog + "</body>");
  CHECK(covered.note == "hidden");
  CHECK(covered.article_blocks.size() == 3);
  const Page beside =
      read("<body><div>" + paragraphs(3) + "</div><div hidden>" + paragraphs(9) + "</div></body>");
  CHECK(beside.note == "");
  CHECK(beside.article_blocks.size() == 3);
  CHECK(read("<body><noscript>" + paragraphs(3) + "</noscript></body>").note == "hidden");
  CHECK(read("<body><noscript><img></noscript><p>Text.</p></body>").article == "Text.");
  PageReader live;  // a browser that runs scripts has no elements in <noscript>
  live.begin_element("noscript");
  live.text("<p>" + kLong + "</p>");
  live.end_element();
  CHECK(std::move(live).finish().article == "");
}

TEST_CASE("The content of a declarative shadow root is shown") {
  CHECK(read("<body><div><template shadowrootmode=open><p>Shown.</p></template></div></body>")
            .article == "Shown.");
}

TEST_CASE("An article that only scripts hold is taken from them") {
  const std::string data = R"({"id": 7, "post": {"title": "Bridge closed", "html": "<p>)" + kLong +
                           R"(<\/p>\n<p>)" + kLong + R"(<\/p>"}})";
  const auto page_of = [&](const std::string& body) {
    PageReader reader;
    write(reader, "<html><body>" + body);
    const PageAttribute type = {"type", "application/json"};
    reader.begin_element("script", {&type, 1});
    reader.text(data);
    reader.end_element();
    return std::move(reader).finish();
  };
  const Page page = page_of("<div>Loading…</div>");
  CHECK(page.note == "script");
  CHECK(page.article == kLong + "\n\n" + kLong);
  CHECK(page_of(paragraphs(3)).note == "");
}

TEST_CASE("A page that still waits for its text is empty, and says so") {
  CHECK(read("<body><div>Loading…</div></body>").note == "empty");
  CHECK(read("<body><div>Loading…</div></body>").article == "");
  CHECK(read("<body><div>Chargement</div><script></script></body>").article == "");
  CHECK(read("<body><div>Short.</div><script></script></body>").article == "Short.");
  CHECK(read("<body></body>").note == "empty");
}

TEST_CASE("A page of teasers is an index, an article with teasers below it is none") {
  std::string cards;
  for (int i = 0; i < 6; ++i) {
    cards +=
        "<div class=card><h3><a href=/x>A story, one of many</a></h3><p>What it says in a few "
        "words, and no more than that.</p></div>";
  }
  CHECK(read("<body><main>" + cards + "</main></body>").note == "index");
  CHECK(read("<body><main>" + paragraphs(4) + cards + "</main></body>").note == "");
}

TEST_CASE("What stands inside a frame is no text") {
  CHECK(read("<body><p>Before.</p><iframe src=x><p>No frames?</p> Get them.</iframe><p>After.</p>")
            .article == "Before.\n\nAfter.");
}

TEST_CASE("Where scripts make the article, its JSON-LD has it") {
  const auto page_with = [](const std::string& body, const std::string& markup) {
    return read(
        "<html><head><script type=application/ld+json>{\"@type\":\"NewsArticle\","
        "\"headline\":\"Bridge closed\",\"articleBody\":\"" +
        body + "\"}</script></head><body><div>" + markup + "</div></body></html>");
  };
  const std::string body = kLong + "\\n\\n" + kLong + " It&#8217;s so. " + kLong + " " + kLong;
  const Page made = page_with(body, "<p>Loading, please wait.</p>");
  CHECK(made.article == kLong + "\n\n" + kLong + " It\xE2\x80\x99s so. " + kLong + " " + kLong);
  CHECK(reason_for(made, "Loading, please wait.") == "elsewhere");
  CHECK(made.blocks.back().element == kNoElement);
  const Page told = page_with(body, "<p>" + kLong + "</p><p>" + kLong + kLong + "</p>");
  CHECK(told.article == kLong + "\n\n" + kLong + kLong);
  CHECK(page_with(kLong, "<p>Short.</p>").article == "Short.");
}

TEST_CASE("A page with little text has it all the same") {
  CHECK(read("<body><div class=comment><p>Short.</p></div></body>").article == "Short.");
  CHECK(read("").article == "");
  CHECK(read("<html><body></body></html>").blocks.empty());
}

TEST_CASE("Tables of data are kept whole and hold no candidates; those of layout are text") {
  const Page data = read("<body>" + paragraphs(5) +
                         "<table><tr><th>Year</th><th>Cost</th></tr><tr><td>1904</td><td>12</td>"
                         "</tr></table></body>");
  CHECK(reason_for(data, "1904, was built").empty());
  CHECK(data.blocks.back().kind == BlockKind::kCaption);
  CHECK(data.blocks.back().facts == kInTable);
  const Page layout = read("<body><table><tr><td>" + paragraphs(5) + "</td></tr></table></body>");
  CHECK(layout.article_blocks.size() == 5);
  CHECK(layout.blocks.front().kind == BlockKind::kParagraph);
}

TEST_CASE("What the head says: title, author, date, site, language, address") {
  const Page page = read(
      "<html lang=en-GB><head><title>Bridge closed - The Alm Times</title>"
      "<meta property=og:title content=\"Bridge &amp;amp; road closed\">"
      "<meta name=author content=\"A. Writer\"><meta property=og:site_name content=\"Alm Times\">"
      "<meta property=article:published_time content=2024-05-01>"
      "<meta name=\"description twitter:description\" content=\"It is closed.\">"
      "<link rel=\"x canonical\" href=https://alm.example/bridge></head><body></body></html>");
  CHECK(page.title == "Bridge &amp; road closed");
  CHECK(page.author == "A. Writer");
  CHECK(page.site == "Alm Times");
  CHECK(page.date == "2024-05-01");
  CHECK(page.language == "en-GB");
  CHECK(page.canonical == "https://alm.example/bridge");
  CHECK(page.description == "It is closed.");
}

TEST_CASE("<title> loses the site's name; a heading tells which part it is") {
  const auto title = [](std::string_view said, std::string_view heading) {
    return read("<head><title>" + std::string(said) + "</title></head><body><h1>" +
                std::string(heading) + "</h1></body>")
        .title;
  };
  CHECK(title("The bridge is closed – The Alm Times", "") ==
        "The bridge is closed – The Alm Times");
  CHECK(title("The old bridge is now closed – The Alm Times", "") ==
        "The old bridge is now closed");
  CHECK(title("Alm Times | Bridge closed | News", "Bridge closed") == "Bridge closed");
  CHECK(title("Well-known bridge", "") == "Well-known bridge");
  CHECK(title("", "Head") == "");
}

TEST_CASE("JSON-LD gives the facts of the article, whatever is around it or broken after it") {
  JsonFacts facts;
  REQUIRE(read_json_facts(
      R"({"@graph":[{"@type":"WebSite","name":"Site"},{"@type":["NewsArticle"],)"
      R"("headline":"Br\u00fccke \"zu\" \ud83d\ude00","author":[{"@type":"Person","name":"A"},)"
      R"({"name":"B"}],"publisher":{"name":"Times"},"datePublished":"2024-05-01"}],,,[{")",
      facts));
  CHECK(facts.headline == "Brücke \"zu\" 😀");
  CHECK(facts.author == "A, B");
  CHECK(facts.site == "Times");
  CHECK(facts.date == "2024-05-01");
  CHECK_FALSE(read_json_facts("{\"@type\":\"WebSite\",\"name\":\"x\"}", facts));
  for (std::string_view broken :
       {"", "{", "}", "\"", "{\"a", "{\"a\\", "{\"a\\u", "[\"\\ud83d", "]]"}) {
    CHECK_FALSE(read_json_facts(broken, facts));
  }
}

TEST_CASE("Names of elements, classes and words") {
  CHECK(tag_of("blockquote") == Tag::kQuote);
  CHECK(tag_of("x-custom") == Tag::kUnknown);
  CHECK(class_hints_in("Sidebar left") == (kUnlikely | kNegative));
  CHECK(class_hints_in("article-body") == (kPerhaps | kPositive));
  CHECK((class_hints_in("post share") & kShare) != 0);
  CHECK((class_hints_in("has-share") & kShare) != 0);
  CHECK((class_hints_in("sharedaddy_x") & kShare) != 0);
  CHECK((class_hints_in("shareholders") & kShare) == 0);
  CHECK(class_hints_in("") == 0);
  CHECK(words_of("Don’t STOP, 東京") == "don t stop 東 京");
  CHECK(count_words("don t stop") == 3);
  CHECK(count_words("") == 0);
  CHECK(words_open_with_any("read more here", "|see also|read more|"));
  CHECK_FALSE(words_open_with_any("read more", "|see also|read more|"));
  CHECK_FALSE(words_open_with_any("read moreover", "|see also|read more|"));
  CHECK(collapse(" a \n\xC2\xA0 b ") == "a b");
  CHECK(measure(" ab  c, 東 ").columns == 8);
}

TEST_CASE("The article of a page is analyzed with the page's blocks") {
  const Page page = read(
      "<body><h2>What was found</h2><p>The bridge was closed in May. It is old "
      "and long.</p><ul><li>Repairs begin in June.</li></ul></body>");
  const Result<Analysis> analysis = analyze(page.article, page.article_blocks, {.title = "Bridge"});
  REQUIRE(analysis);
  REQUIRE(analysis->blocks().size() == 3);
  REQUIRE(analysis->sentences().size() == 4);
  CHECK(slice(page.article, analysis->sentences()[3].span) == "Repairs begin in June.");
  CHECK(analysis->blocks()[analysis->sentences()[0].block].kind == BlockKind::kHeading);
}

TEST_CASE("Blocks that are empty, out of order or beyond the text are refused") {
  const auto error = [](std::vector<Block> blocks) {
    const Result<Analysis> analysis = analyze("0123456789", blocks);
    return analysis ? Status::kOk : analysis.error().status;
  };
  CHECK(error({}) == Status::kOk);
  CHECK(error({{{0, 3}}, {{3, 10}}}) == Status::kOk);
  CHECK(error({{{0, 3}}, {{2, 10}}}) == Status::kInvalidArgument);
  CHECK(error({{{0, 11}}}) == Status::kInvalidArgument);
  CHECK(error({{{3, 3}}}) == Status::kInvalidArgument);
  CHECK(error({{{5, 3}}}) == Status::kInvalidArgument);
}

TEST_CASE("Pages made to hurt are read whole, without recursion") {
  const std::string text = paragraphs(3);
  const std::vector<std::string> shapes = {
      "<div>", "<ul><li>", "<b>", "<table><tr><td>", "<a href=x>", "<blockquote class=comment>",
      "<h1>"};
  for (const std::string& shape : shapes) {
    CAPTURE(shape);
    const Page page = read(repeat(shape, 100000) + text);
    CHECK(page.text.find("pillars. 2") != std::string::npos);
  }
  const std::vector<std::string> parts = {
      "<p>" + kLong + "</p>",
      "<br>",
      "<h1>" + kLong + "</h1>",
      "<p>x<i>",
      "<div><span>y</span></div>",
      "<p><a href=/>z</a></p>",
      "<div class=article>t, u, </div>",
      "<meta name=\"a b c\" content=d>",
      "<figure><figcaption>" + kLong + "</figcaption></figure>"};
  for (const std::string& part : parts) {
    CAPTURE(part);
    CHECK(read(repeat(part, 50000) + text).text.find("pillars. 2") != std::string::npos);
  }
  CHECK(read("<script type=application/ld+json>" + repeat("[", 500000) + "</script>" + text)
            .article_blocks.size() == 3);
}
