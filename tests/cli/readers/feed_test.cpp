// Feeds: what their entries say, also where they are broken or made to hurt.
#include "readers/feed.h"

#include <doctest/doctest.h>

#include <string>

#include "support/repeat.h"

using namespace leitsatz::cli;
using leitsatz::repeat;

namespace {

std::string rss(const std::string& items) {
  return "<?xml version=\"1.0\"?>\n<rss version=\"2.0\" "
         "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
         "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
         "xmlns:media=\"http://search.yahoo.com/mrss/\">"
         "<channel><title>Quay &amp; Co</title><language>en</language><image><title>Logo</title>"
         "</image>" +
         items + "</channel></rss>";
}

}  // namespace

TEST_CASE("A feed is told by its looks") {
  CHECK(looks_like_feed("\xEF\xBB\xBF<?xml version='1.0'?><!-- a --><rss version='2.0'>"));
  CHECK(looks_like_feed("<?xml-stylesheet a?>\n<feed xmlns='http://www.w3.org/2005/Atom'>"));
  CHECK(looks_like_feed("<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\">"));
  CHECK(looks_like_feed("<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\">"));
  CHECK(looks_like_feed("{\"version\": \"https://jsonfeed.org/version/1.1\"}"));
  CHECK(looks_like_feed("{\"version\":\"https:\\/\\/jsonfeed.org\\/version\\/1\"}"));
  CHECK_FALSE(looks_like_feed("<feed>"));
  CHECK_FALSE(looks_like_feed("<rdf:RDF xmlns=\"http://x.example/\">"));
  CHECK_FALSE(looks_like_feed("{\"version\": 1}"));
  CHECK_FALSE(looks_like_feed("I read rss in https://jsonfeed.org/version/1."));
  CHECK_FALSE(looks_like_feed("<!-- <rss>"));
}

TEST_CASE("RSS gives each entry's title, content and facts" * doctest::skip(!LEITSATZ_XML)) {
  const Feed feed = read_feed(rss(
      "<item><title>Crane &amp;amp; ferry</title><media:title>no</media:title><link>https://q/1"
      "</link><guid isPermaLink=\"false\">a-1</guid><description>Short.</description>"
      "<content:encoded><![CDATA[<p>The crane &amp; more.</p>]]></content:encoded>"
      "<author>ana@q.example (Ana Reed)</author><pubDate>Mon, 6 May 2024</pubDate></item>"
      "<item><title>Choir</title><guid>https://q/2</guid><description>It &lt;b&gt;sings&lt;/b&gt;."
      "</description><media:description>no</media:description><dc:creator>Bo</dc:creator></item>"
      "<item><title>Ferry</title><description>It waits.</description></item>"));
  CHECK(feed.error == "");
  CHECK(feed.title == "Quay & Co");
  CHECK(feed.language == "en");
  REQUIRE(feed.entries.size() == 3);
  CHECK(feed.entries[0].title == "Crane & ferry");
  CHECK(feed.entries[0].html == "<p>The crane &amp; more.</p>");
  CHECK(feed.entries[0].link == "https://q/1");
  CHECK(feed.entries[0].id == "a-1");
  CHECK(feed.entries[0].author == "Ana Reed");
  CHECK(feed.entries[0].date == "Mon, 6 May 2024");
  CHECK(feed.entries[1].html == "It <b>sings</b>.");
  CHECK(feed.entries[1].link == "https://q/2");
  CHECK(feed.entries[1].author == "Bo");
  CHECK(feed.entries[2].text == "It waits.");
  CHECK(feed.entries[2].html == "");
  CHECK(read_feed("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
                  "xmlns=\"http://purl.org/rss/1.0/\"><channel><title>Q</title></channel><item>"
                  "<title>Crane</title></item></rdf:RDF>")
            .entries.at(0)
            .title == "Crane");
}

TEST_CASE("Atom says of what type its texts are" * doctest::skip(!LEITSATZ_XML)) {
  const Feed feed = read_feed(
      "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Quay</title><entry><title "
      "type=\"html\">The "
      "&lt;i&gt;crane&lt;/i&gt; f&amp;uuml;r</title><id>urn:1</id><link rel=\"self\" href=\"no\"/>"
      "<link href=\"https://q/1\"/><author><name>Ana</name><email>a@q</email></author><updated>2"
      "</updated><published>1</published><summary>Short.</summary><content type=\"xhtml\"><div "
      "xmlns=\"http://www.w3.org/1999/xhtml\"><p class=\"a&quot;b\">3 &lt; 5</p></div></content>"
      "</entry><entry><title>a &lt; b &amp;amp; c</title><content>3 &lt; 5 "
      "&amp;amp;</content></entry>"
      "<entry><title>Picture</title><content type=\"image/png\">AAAA</content></entry></feed>");
  CHECK(feed.error == "");
  REQUIRE(feed.entries.size() == 3);
  CHECK(feed.entries[0].title == "The crane für");
  CHECK(feed.entries[0].html == "<div><p class=\"a&quot;b\">3 &lt; 5</p></div>");
  CHECK(feed.entries[0].link == "https://q/1");
  CHECK(feed.entries[0].id == "urn:1");
  CHECK(feed.entries[0].author == "Ana");
  CHECK(feed.entries[0].date == "1");
  CHECK(feed.entries[1].text == "3 < 5 &amp;");
  CHECK(feed.entries[2].text == "");
}

TEST_CASE("JSON Feed gives the same") {
  const Feed feed = read_feed(
      "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Quay\", \"language\": "
      "\"en\", "
      "\"authors\": [{\"name\": \"no\"}], \"items\": [{\"id\": 7, \"url\": \"https://q/7\", "
      "\"title\": "
      "\"Crane\", \"content_text\": \"It comes.\", \"summary\": \"no\", \"tags\": [\"no\"], "
      "\"authors\": [{\"name\": \"Ana\", \"url\": \"u\"}, {\"name\": \"no\"}], \"date_published\": "
      "\"2024\"}, {\"id\": \"8\", \"author\": {\"name\": \"Bo\"}, \"content_html\": \"<p>It "
      "sings.</p>\"}, {\"summary\": \"Short.\", \"attachments\": [{\"title\": \"no\"}]}]}");
  CHECK(feed.error == "");
  CHECK(feed.title == "Quay");
  REQUIRE(feed.entries.size() == 3);
  CHECK(feed.entries[0].id == "7");
  CHECK(feed.entries[0].link == "https://q/7");
  CHECK(feed.entries[0].title == "Crane");
  CHECK(feed.entries[0].text == "It comes.");
  CHECK(feed.entries[0].author == "Ana");
  CHECK(feed.entries[0].date == "2024");
  CHECK(feed.entries[1].html == "<p>It sings.</p>");
  CHECK(feed.entries[1].author == "Bo");
  CHECK(feed.entries[2].text == "Short.");
  CHECK(feed.entries[2].title == "");
}

TEST_CASE("Of a broken feed, what can be read is read, and the place is told" *
          doctest::skip(!LEITSATZ_XML)) {
  // Faults that many feeds have are none.
  const Feed usual =
      read_feed(rss("<item><title>A & B&nbsp;C < 3</title><description>One &eacute; AT&T.\x01 "
                    "<p>Two<br>three "
                    "\xFF</p></description></item>"));
  CHECK(usual.error == "");
  REQUIRE(usual.entries.size() == 1);
  CHECK(usual.entries[0].title == "A & B\u00A0C < 3");
  CHECK(usual.entries[0].html == "One é AT&amp;T. <p>Two<br></br>three \uFFFD</p>");

  const Feed crossed = read_feed(rss(
      "\n<item><title>One</title><description>It <b>comes.</description></item>\n<item><title>Two"
      "</title><description>&lt;p&gt;It sings &amp;amp; rings.&lt;/p&gt;</description></item>"));
  CHECK(crossed.error.starts_with("not well-formed XML at line 3: "));
  REQUIRE(crossed.entries.size() == 2);
  CHECK(crossed.entries[1].html == "<p>It sings &amp; rings.</p>");

  const std::string whole =
      rss("<item><title>One</title><description>It comes.</description></item>");
  const Feed cut = read_feed(whole.substr(0, whole.find("comes")));
  CHECK(cut.error.starts_with("not well-formed XML at line 2: "));
  REQUIRE(cut.entries.size() == 1);
  CHECK(cut.entries[0].text == "It");

  const Feed json = read_feed(
      "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"title\": \"One\"}, "
      "{\"id\": 1,,");
  CHECK(json.error.starts_with("not JSON at byte 8"));
  REQUIRE(json.entries.size() == 1);
}

TEST_CASE("Bytes that are no feed give no entry" * doctest::skip(!LEITSATZ_XML)) {
  for (const char* text :
       {"", " ", "<", "</", "<>", "</>", "<a", "<a>", "&", "<!", "<?", "<!--", "]]>", "<![CDATA[",
        "<!DOCTYPE", "<!DOCTYPE>", "<!DOCTYPE [", "{", "\xFF"}) {
    CAPTURE(text);
    CHECK(read_xml_feed(text).entries.empty());
    CHECK(read_json_feed(text).entries.empty());
  }
}

TEST_CASE("A feed reads no file and no entity of its own" * doctest::skip(!LEITSATZ_XML)) {
  const Feed feed = read_feed(
      "<?xml version=\"1.0\"?><!DOCTYPE rss SYSTEM \"http://127.0.0.1:9/x.dtd\" [<!ENTITY a "
      "\"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM "
      "\"file:///etc/passwd\">"
      "]><rss version=\"2.0\"><channel><item><description>It is &a;, &b; and &c;.</description>"
      "</item></channel></rss>");
  REQUIRE(feed.entries.size() == 1);
  CHECK(feed.entries[0].text == "It is &a;, &b; and &c;.");
}

TEST_CASE("Feeds made to hurt the parser are read to the end" * doctest::skip(!LEITSATZ_XML)) {
  const std::string end = "<item><title>End</title><description>It ends.</description></item>";
  std::string attributes = "<item><description><p ";
  for (int i = 0; i < 100000; ++i) attributes += "a" + std::to_string(i) + "=\"\" ";
  std::string spaces = "<item><description>";
  for (int i = 0; i < 100000; ++i) {
    spaces += "<b xmlns:a" + std::to_string(i) + "=\"x" + std::to_string(i) + "\">";
  }
  std::string entities;
  for (int i = 0; i < 200000; ++i) entities += "<!ENTITY a" + std::to_string(i) + " \"x\">";
  const std::string feeds[] = {
      "<!DOCTYPE rss [" + entities + "]>" + rss(end).substr(22),
      rss(repeat("<!DOCTYPE [>", 200000) + end),
      rss("<item><description>" + repeat("<div>", 200000) + repeat("</div>", 200000) +
          "</description></item>" + end),
      rss(repeat("<item>", 100000) + end),
      rss(repeat("<item><title>a</title></item>", 50000) + end),
      rss("<item><description>" + repeat("&lt;p&gt;", 200000) + "</description></item>" + end),
      rss(attributes + "/></description></item>" + end),
      rss(spaces + "</description></item>" + end),
      rss("<item><title>" + repeat("&", 500000) + repeat("<", 500000) + "</title></item>" + end),
      rss("<item><title>" + repeat("<a ", 300000) + "</title></item>" + end),
      rss("<item><title>" + repeat("<![CDATA[a]]>", 100000) + "</title></item>" + end),
      rss("<item><title>" + repeat("<!-- a -->", 100000) + "</title></item>" + end),
      rss("<item><title>" + std::string(2000000, 'a') + "</title></item>" + end),
  };
  for (const std::string& feed : feeds) {
    const Feed read = read_feed(feed);
    CAPTURE(feed.substr(0, 400));
    REQUIRE(!read.entries.empty());
    CHECK(read.entries.back().title == "End");
  }
  const std::string json = "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": ";
  CHECK(read_feed(json + repeat("[", 300000)).entries.empty());
  CHECK(read_feed(json + "[" + repeat("{\"a\":", 300000)).error != "");
}
