// Books through the command: chapters in their order, and nothing but the text of the book.
#include "readers/epub.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support/one_file.h"
#include "support/process.h"
#include "support/zip.h"

using Json = nlohmann::json;
using leitsatz::cli::resolve_reference;
using leitsatz::test::Directory;
using leitsatz::test::error_of;
using leitsatz::test::explained;
using leitsatz::test::run_cli;
using leitsatz::test::show;
using leitsatz::test::stored;
using leitsatz::test::zip;
using leitsatz::test::ZippedFile;

namespace {

std::string page(const std::string& body, const std::string& attributes = "") {
  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<html "
         "xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\">"
         "<head><title/><link rel=\"stylesheet\" href=\"a.css\"/></head><body" +
         attributes + ">" + body + "</body></html>";
}

const std::string kFirst = page(
    "<h2 id=\"a\"/><h2>The bridge</h2><p>The bridge over the river Alm was closed by the town "
    "council in May.</p><p>\"Why?\"</p><p>Engineers found long cracks in two of its nine stone "
    "pillars.</p>");
const std::string kSecond = page(
    "<h2>The ferry</h2><p>Boats will cross the river Alm every hour until the bridge is "
    "open.</p>");

std::string package(const std::string& items, const std::string& spine,
                    const std::string& more = "") {
  return "<?xml version=\"1.0\"?><package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\">"
         "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Alm &amp; "
         "ferry</dc:title><dc:creator>Ada Writer</dc:creator><dc:creator>B. Second</dc:creator>"
         "<dc:language>en</dc:language><dc:date>2026-05-04</dc:date></metadata><manifest>" +
         items + "</manifest><spine>" + spine + "</spine>" + more + "</package>";
}

std::string item(const std::string& id, const std::string& path, const std::string& more = "") {
  return "<item id=\"" + id + "\" href=\"" + path + "\" media-type=\"application/xhtml+xml\"" +
         more + "/>";
}

std::vector<ZippedFile> book(const std::string& opf, std::vector<ZippedFile> chapters) {
  std::vector<ZippedFile> files = {
      stored("mimetype", "application/epub+zip"),
      stored("META-INF/container.xml",
             "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
             "<rootfile full-path=\"OEBPS/a.opf\" "
             "media-type=\"application/oebps-package+xml\"/></rootfiles></container>"),
      stored("OEBPS/a.opf", opf)};
  for (ZippedFile& file : chapters) files.push_back(std::move(file));
  return files;
}

Json read(const std::vector<ZippedFile>& files) { return explained("a.epub", zip(files)); }

const std::string kBoth =
    "heading[The bridge]\n"
    "paragraph[The bridge over the river Alm was closed by the town council in May.]\n"
    "paragraph[\"Why?\"]\n"
    "paragraph[Engineers found long cracks in two of its nine stone pillars.]\n"
    "heading[The ferry]\n"
    "paragraph[Boats will cross the river Alm every hour until the bridge is open.]\n";

}  // namespace

TEST_CASE("A book is its chapters in the order of its spine") {
  const auto files =
      book(package(item("b", "text/two.xhtml") + item("a", "text/o%6ee.xhtml#x"),
                   "<itemref idref=\"a\"/><itemref idref=\"b\"/>"),
           {stored("OEBPS/text/two.xhtml", kSecond), stored("OEBPS/text/one.xhtml", kFirst)});
  const Json json = read(files);
  CHECK(json["title"] == "Alm & ferry");
  CHECK(json["page"]["author"] == "Ada Writer, B. Second");
  CHECK(json["page"]["date"] == "2026-05-04");
  CHECK(json["page"]["language"] == "en");
  CHECK(show(json) == kBoth);
  // By its bytes, whatever its name is.
  const Directory directory;
  directory.write("a.html", zip(files));
  directory.write("a.epub", zip(files));
  CHECK(run_cli(directory, {"a.html"}).out == run_cli(directory, {"a.epub"}).out);
  CHECK(run_cli(directory, {"--input", "epub", "a.html"}).code == 0);
}

TEST_CASE("What is no text of the book stays out, however it is told") {
  const std::string word =
      "<h1>Words of another kind are here.</h1><p>It was printed in Almtown "
      "by the brothers of the press.</p>";
  const std::string itemrefs =
      "<itemref idref=\"cover\"/><itemref idref=\"nav\"/><itemref idref=\"p\"/>"
      "<itemref idref=\"q\"/><itemref idref=\"r\"/><itemref idref=\"links\"/>"
      "<itemref idref=\"a\"/><itemref idref=\"a\"/><itemref idref=\"b\"/>"
      "<itemref idref=\"notes\" linear=\"no\"/><itemref idref=\"gone\"/>";
  const auto files = book(
      package(item("cover", "Cover01.xhtml") + item("nav", "n.xhtml", " properties=\"nav\"") +
                  item("p", "p.xhtml") + item("q", "q.xhtml") + item("r", "r.xhtml") +
                  item("links", "l.xhtml") + item("a", "a.xhtml") + item("b", "b.xhtml") +
                  item("notes", "z.xhtml"),
              itemrefs, "<guide><reference type=\"colophon\" href=\"r.xhtml#top\"/></guide>"),
      {stored("OEBPS/Cover01.xhtml", page(word)), stored("OEBPS/n.xhtml", page(word)),
       stored("OEBPS/p.xhtml", page(word, " epub:type=\"frontmatter titlepage\"")),
       stored("OEBPS/q.xhtml", page("<section role=\"doc-toc\">" + word + "</section>")),
       stored("OEBPS/r.xhtml", page(word)),
       stored("OEBPS/l.xhtml", page("<p><a href=\"a.xhtml\">The bridge and the river</a></p><p><a "
                                    "href=\"b.xhtml\">The ferry on the river</a></p>")),
       stored("OEBPS/a.xhtml", kFirst), stored("OEBPS/b.xhtml", kSecond),
       stored("OEBPS/z.xhtml", page(word))});
  CHECK(show(read(files)) == kBoth);
}

TEST_CASE("A book whose only file has such a name is read") {
  CHECK(show(read(book(package(item("a", "title.xhtml"), "<itemref idref=\"a\"/>"),
                       {stored("OEBPS/title.xhtml", kSecond)}))) ==
        "heading[The ferry]\n"
        "paragraph[Boats will cross the river Alm every hour until the bridge is open.]\n");
}

TEST_CASE("A book that can't be read says why") {
  const auto error = [](const std::string& bytes) { return error_of("a.epub", bytes); };
  const std::string opf = package(item("a", "a.xhtml"), "<itemref idref=\"a\"/>");
  CHECK(error(zip(book(opf, {}))) ==
        "leitsatz: a.epub: an EPUB that can't be read: no chapters in it\n");
  CHECK(error(zip({stored("META-INF/container.xml", "<container/>")})) ==
        "leitsatz: a.epub: an EPUB that can't be read: no package file in it\n");
  CHECK(error(zip(book(opf, {stored("OEBPS/a.xhtml", kFirst),
                             stored("META-INF/encryption.xml",
                                    "<encryption><EncryptedData><CipherData><CipherReference "
                                    "URI=\"OEBPS/a.xhtml\"/></CipherData></EncryptedData>"
                                    "</encryption>")}))) ==
        "leitsatz: a.epub: an EPUB that can't be read: its chapters are encrypted\n");
  CHECK(error("no archive") == "leitsatz: a.epub: not an EPUB or DOCX document: no ZIP archive\n");
  CHECK(error(zip({stored("a.txt", "words")})) ==
        "leitsatz: a.epub: a ZIP archive that is neither an EPUB nor a DOCX document\n");
}

TEST_CASE("References stay inside the archive") {
  CHECK(resolve_reference("OEBPS/a.opf", "text/a%20b.xhtml#c") == "OEBPS/text/a b.xhtml");
  CHECK(resolve_reference("OEBPS/a.opf", "../b.xhtml") == "b.xhtml");
  CHECK(resolve_reference("OEBPS/a.opf", "../../../etc/passwd") == "etc/passwd");
  CHECK(resolve_reference("OEBPS/a.opf", "/b/./c//d") == "b/c/d");
  CHECK(resolve_reference("a.opf", "") == "");
  CHECK(resolve_reference("a.opf", "%4") == "%4");
}
