// The title of a page's article, and what it loses: the site's name, a section, a template's hole.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "leitsatz/page.h"
#include "support/page_events.h"

using namespace leitsatz;

namespace {

struct Head {
  std::string_view title = {}, social = {}, site = {};  // <title>, og:title, og:site_name
  std::string_view heading = {}, address = {};
};

std::string title_of(const Head& head) {
  PageReader reader;
  const auto meta = [&](std::string_view name, std::string_view value) {
    if (value.empty()) return;
    const PageAttribute attributes[] = {{"property", name}, {"content", value}};
    reader.begin_element("meta", attributes);
    reader.end_element();
  };
  reader.begin_element("title");
  reader.text(head.title);
  reader.end_element();
  meta("og:title", head.social);
  meta("og:site_name", head.site);
  meta("og:url", head.address);
  reader.begin_element("h1");
  reader.text(head.heading);
  reader.end_element();
  return std::move(reader).finish().title;
}

}  // namespace

TEST_CASE("The site's name goes from the end of the title, whoever tells it") {
  CHECK(title_of({"Brücke gesperrt | Almtaler Bote", "", "Almtaler Bote"}) == "Brücke gesperrt");
  CHECK(title_of({"", "Brücke gesperrt - Almtaler Bote", "Almtaler Bote"}) == "Brücke gesperrt");
  CHECK(title_of({"Pont fermé — La Dépêche", "", "", "", "https://www.ladepeche.example/a"}) ==
        "Pont fermé");
  CHECK(title_of({"Brücke zu - Süd-Post", "", "", "", "https://suedpost.example/"}) == "Brücke zu");
  CHECK(title_of({"Brug dicht – Kustkrant Online", "", "De Kustkrant"}) == "Brug dicht");
  CHECK(title_of({"Bron stängd - Kustbladet", "", "Kustbladet - Nytt från kusten"}) ==
        "Bron stängd");
  CHECK(title_of({"Мост закрыт — Вести", "Мост закрыт — Вести", "", "Мост закрыт"}) ==
        "Мост закрыт");
  CHECK(title_of({"Puente cerrado | Sucesos | El Faro", "", "", "Puente cerrado"}) ==
        "Puente cerrado");
}

TEST_CASE("Wide and narrow separators of the east part a title where the name is the site's") {
  CHECK(title_of({"橋が閉鎖｜川日報", "", "川日報"}) == "橋が閉鎖");
  CHECK(title_of({"橋が閉鎖：川日報", "", "川日報"}) == "橋が閉鎖");
  CHECK(title_of({"橋が閉鎖【川日報】", "", "川日報"}) == "橋が閉鎖");
  CHECK(title_of({"大桥关闭-河日报", "", "河日报"}) == "大桥关闭");
  CHECK(title_of({"大桥关闭_地方_河日报", "", "", "大桥关闭"}) == "大桥关闭");
  CHECK(title_of({"橋：短い歴史", "", "川日報", "橋：短い歴史"}) == "橋：短い歴史");
}

TEST_CASE("A separator inside a title stays") {
  CHECK(title_of({"The bridge - a short history", "", "Alm Times"}) ==
        "The bridge - a short history");
  CHECK(title_of({"The old bridge over the Alm - a short history of its pillars", "", "",
                  "The old bridge over the Alm - a short history of its pillars"}) ==
        "The old bridge over the Alm - a short history of its pillars");
  CHECK(title_of({"The bridge - a history | Alm Times", "", "Alm Times"}) ==
        "The bridge - a history");
  CHECK(title_of({"Alm: a river", "", "Alm"}) == "Alm: a river");
  CHECK(title_of({"Why the Alm Times closes", "", "Alm Times"}) == "Why the Alm Times closes");
  CHECK(title_of({"The anti-Alm league", "", "Alm"}) == "The anti-Alm league");
}

TEST_CASE("The heading is the title where the head has the site's name or a hole") {
  CHECK(title_of({"Alm Times", "Alm Times", "Alm Times", "Bridge closed"}) == "Bridge closed");
  CHECK(title_of({"Alm Times", "The Alm Times", "Alm Times", "Bridge closed"}) == "Bridge closed");
  CHECK(title_of({"Bridge closed - Alm Times", "Alm Times", "", "Bridge closed"}) ==
        "Bridge closed");
  CHECK(title_of({"", "Alm Times - News from the river", "Alm Times", "Bridge closed"}) ==
        "Bridge closed");
  CHECK(title_of({"{{ page.title }}", "", "", "Bridge closed"}) == "Bridge closed");
  CHECK(title_of({"{{title}} | Alm Times", "${title}", "Alm Times", "Bridge closed"}) ==
        "Bridge closed");
  CHECK(title_of({"{{ page.title }}"}) == "");
  CHECK(title_of({"What {{ name }} means in a page"}) == "What {{ name }} means in a page");
  CHECK(title_of({"Alm Times", "", "Alm Times"}) == "Alm Times");  // there is nothing better
}

TEST_CASE("The heading that the address spells is the title") {
  CHECK(title_of({"", "You won't believe this bridge", "", "The old bridge is closed",
                  "https://alm.example/news/the-old-bridge-is-closed/"}) ==
        "The old bridge is closed");
  CHECK(title_of({"", "Bridge", "", "Home", "https://alm.example/home"}) == "Bridge");
}

TEST_CASE("A section before the site's name goes where a link says it, too") {
  const auto title = [](const std::string& said) {
    return read("<meta property=og:site_name content=\"Alm Times\"><title>" + said +
                "</title><body><nav><a href=/s>Local <b>news</b></a></nav></body>")
        .title;
  };
  CHECK(title("Bridge closed | Local news | Alm Times") == "Bridge closed");
  CHECK(title("Bridge closed | Part 2 | Alm Times") == "Bridge closed | Part 2");
  CHECK(title("Bridge closed - Local news") == "Bridge closed - Local news");
}

TEST_CASE("Links to the site's root and the site's handle tell its name, too") {
  const std::string head =
      "<head><title>Bridge closed - Alm Times</title></head><body><a href=/>The <b>Alm</b> "
      "Times</a><h1>News</h1></body>";
  CHECK(read(head).title == "Bridge closed");
  CHECK(read("<meta name=twitter:site content=@AlmTimes><title>Bridge closed - Alm Times</title>")
            .title == "Bridge closed");
}
