// Web pages in other encodings than UTF-8, through the command.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "support/encoded.h"
#include "support/process.h"

using namespace leitsatz::test;

namespace {

std::string page_of(std::string_view head, std::string_view text) {
  std::string page =
      "<!DOCTYPE html><html><head><title>-</title>" + std::string(head) + "</head><body>";
  return page.append("<nav><a href=/>-</a></nav><article><p>")
      .append(text)
      .append("</p></article></body></html>");
}

}  // namespace

TEST_CASE("A page says its encoding itself") {
  for (const Row& row : kRows) {
    if (row.name.starts_with("UTF")) continue;
    CAPTURE(row.encoding);
    const std::string name(row.name);
    for (const std::string& head :
         {"<meta charset='" + name + "'>",
          "<meta content='text/html; charset=" + name + "' http-equiv=Content-Type>"}) {
      const Outcome run = read_file("page.html", encoded(page_of(head, row.text), row.encoding));
      CHECK(run.code == 0);
      CHECK(bare(run.out).find(bare(row.text)) != std::string::npos);
      CHECK(run.error == "");
    }
  }
}

TEST_CASE("What looks like a word of the page's on its encoding, and is none") {
  const std::string text = encoded(kPolish, "CP1250");
  const auto read = [&](std::string head) {
    return bare(read_file("page.html", page_of(head, text)).out).ends_with(bare(kPolish));
  };
  CHECK(read("<meta charset=windows-1250>"));
  CHECK(read("<META data-x=1 CharSet = \"Windows-1250\" />"));
  CHECK(read("<!-- <meta charset=koi8-r> --><meta charset=windows-1250>"));
  CHECK(read("<meta charset=nonsense><meta charset=windows-1250>"));
  CHECK(read("<link title='<meta charset=koi8-r>'><meta charset=windows-1250>"));
  CHECK(read("<meta content='text/html; charset=koi8-r'><meta charset=windows-1250>"));
  CHECK_FALSE(read("<meta charset=koi8-r><meta charset=windows-1250>"));
}

TEST_CASE("An XML declaration says the encoding of a page") {
  const std::string page =
      "<?xml version=\"1.0\" encoding=\"windows-1251\"?>" + page_of("", kRussian);
  const Outcome run = read_file("page.xhtml", encoded(page, "CP1251"));
  CHECK(bare(run.out).ends_with(bare(kRussian)));
  CHECK(run.error == "");
}

TEST_CASE("A page's word gives way where its bytes are UTF-8, or hardly valid in it") {
  const std::string head = "<meta charset=iso-8859-2>";
  const Outcome utf8 = read_file("page.html", page_of(head, kCzech));
  CHECK(bare(utf8.out).ends_with(bare(kCzech)));
  CHECK(utf8.error == "leitsatz: page.html: UTF-8, not ISO-8859-2, as it says itself\n");
  const Outcome none =
      read_file("page.html", encoded(page_of("<meta charset=utf-8>", kRussian), "CP1251"));
  CHECK(bare(none.out).ends_with(bare(kRussian)));
  CHECK(none.error.starts_with("leitsatz: page.html: not UTF-8: read as windows-1251 (detected, "));
  const Outcome wrong =
      read_file("page.html", encoded(page_of("<meta charset=euc-kr>", kRussian), "CP1251"));
  CHECK(bare(wrong.out).ends_with(bare(kRussian)));
  CHECK(wrong.error.starts_with("leitsatz: page.html: not EUC-KR, as it says itself\n"));
  const Outcome hinted = read_file("page.html", encoded(page_of(head, kCzech), "CP1250"),
                                   {"--encoding", "windows-1250"});
  CHECK(bare(hinted.out).ends_with(bare(kCzech)));
  CHECK(hinted.error == "");
}

TEST_CASE("A byte order mark is stronger than a page's word") {
  for (const char* encoding : {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
    CAPTURE(encoding);
    const Outcome page = read_file(
        "page.html", encoded("\uFEFF" + page_of("<meta charset=koi8-r>", kGreek), encoding));
    CHECK(bare(page.out).ends_with(bare(kGreek)));
    CHECK(page.error == "");
  }
}
