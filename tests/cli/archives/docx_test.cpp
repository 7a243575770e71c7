// Documents of Word through the command.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support/one_file.h"
#include "support/process.h"
#include "support/zip.h"

using Json = nlohmann::json;
using leitsatz::test::Directory;
using leitsatz::test::error_of;
using leitsatz::test::explained;
using leitsatz::test::Outcome;
using leitsatz::test::run_cli;
using leitsatz::test::show;
using leitsatz::test::stored;
using leitsatz::test::zip;
using leitsatz::test::ZippedFile;

namespace {

std::string run_of(const std::string& text, const std::string& look = "") {
  return "<w:r><w:rPr>" + look + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

std::string paragraph(const std::string& text, const std::string& properties = "") {
  return "<w:p><w:pPr>" + properties + "</w:pPr>" + run_of(text) + "</w:p>";
}

std::string style(const std::string& id) { return "<w:pStyle w:val=\"" + id + "\"/>"; }

std::vector<ZippedFile> document(const std::string& body, const std::string& styles = "",
                                 const std::string& title = "") {
  const std::string space =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  std::vector<ZippedFile> files = {
      stored("[Content_Types].xml", "<Types/>"),
      stored("word/document.xml",
             "<w:document" + space + "><w:body>" + body + "</w:body></w:document>"),
      stored("word/footnotes.xml", "<w:footnotes" + space + "><w:footnote w:id=\"1\">" +
                                       paragraph("The council met twice and it was late.") +
                                       "</w:footnote></w:footnotes>"),
      stored("word/header1.xml", "<w:hdr" + space + ">" + paragraph("A draft") + "</w:hdr>")};
  if (!styles.empty()) {
    files.push_back(stored("word/styles.xml", "<w:styles" + space + ">" + styles + "</w:styles>"));
  }
  if (!title.empty()) {
    files.push_back(stored("docProps/core.xml",
                           "<c:coreProperties xmlns:c=\"c\" xmlns:dc=\"d\"><dc:title>" + title +
                               "</dc:title><dc:creator>Ada Writer</dc:creator>"
                               "</c:coreProperties>"));
  }
  return files;
}

Json read(const std::vector<ZippedFile>& files) { return explained("a.docx", zip(files)); }

std::string defined(const std::string& id, const std::string& name, const std::string& more = "") {
  return "<w:style w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + more + "</w:style>";
}

const std::string kBridge = "The bridge over the river Alm was closed by the town council in May.";

}  // namespace

TEST_CASE("Runs are joined, and styles tell what a paragraph is") {
  const std::string styles =
      "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault>"
      "</w:docDefaults>" +
      defined("Titel", "Title") + defined("berschrift2", "heading 2") +
      defined("Own", "Own words", "<w:basedOn w:val=\"berschrift2\"/>") +
      defined("Level", "Level words", "<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>") +
      defined("Zitat", "Quote") + defined("Verzeichnis1", "toc 1") +
      defined("Beschriftung", "caption") + defined("Aufz", "List Bullet");
  const Json json = read(document(
      paragraph("The Alm bridge", style("Titel")) +
          paragraph("What comes next 3", style("Verzeichnis1")) + "<w:p>" +
          run_of("The bridge over the ri") + run_of("ver Alm was closed") + "<w:r><w:tab/></w:r>" +
          run_of("by the town council in May.") + "</w:p>" +
          paragraph("What comes next", style("Own")) + paragraph("Deeper", style("Level")) +
          paragraph("Repairs will begin in September.",
                    "<w:numPr><w:numId w:val=\"3\"/></w:numPr>") +
          paragraph("Boats will cross the river.", style("Aufz")) +
          paragraph("No one may cross it before the winter.", style("Zitat")) +
          paragraph("The bridge in May", style("Beschriftung")),
      styles, "Another title"));
  CHECK(json["title"] == "The Alm bridge");
  CHECK(json["page"]["author"] == "Ada Writer");
  CHECK(json["page"]["language"] == "en-GB");
  CHECK(show(json) ==
        "title[The Alm bridge]\n"
        "paragraph[The bridge over the river Alm was closed by the town council in May.]\n"
        "heading[What comes next]\n"
        "heading[Deeper]\n"
        "list_item[Repairs will begin in September.]\n"
        "list_item[Boats will cross the river.]\n"
        "quote[No one may cross it before the winter.]\n"
        "caption[The bridge in May]\n");
  CHECK(json["page"]["left_out"].size() == 2);  // the table of contents, the note
}

TEST_CASE("Deleted, hidden and repeated words stay out, those of text boxes in") {
  const std::string box =
      "<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:drawing><w:txbxContent>" +
      paragraph("Boats will cross the river every hour.") +
      "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" +
      paragraph("Boats will cross the river every hour.") +
      "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
  const std::string body =
      "<w:p>" + run_of("The bridge ") +
      "<w:del><w:r><w:delText>was old. It </w:delText></w:r></w:del>" + "<w:ins>" +
      run_of("over the river Alm ") + "</w:ins>" + box + run_of("is rotten and ", "<w:vanish/>") +
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>" +
      "<w:moveFrom>" + run_of("moved ") + "</w:moveFrom>" +
      run_of("was closed by the town council in May.", "<w:vanish w:val=\"0\"/>") + "</w:p>";
  CHECK(show(read(document(body))) ==
        "paragraph[Boats will cross the river every hour.]\n"
        "paragraph[The bridge over the river Alm was closed by the town council in May.]\n");
}

TEST_CASE("Tables are cells, but prose in them is prose") {
  const auto cell = [](const std::string& text) { return "<w:tc>" + paragraph(text) + "</w:tc>"; };
  CHECK(show(read(document(
            "<w:tbl><w:tr>" + cell("River") + cell("120") + "</w:tr><w:tr>" +
            cell("Engineers found long cracks in two of its nine stone pillars when the water was "
                 "low in the spring of this year.") +
            "</w:tr></w:tbl>" + paragraph(kBridge)))) ==
        "caption[River]\ncaption[120]\n"
        "paragraph[Engineers found long cracks in two of its nine stone pillars when the water was "
        "low in the spring of this year.]\n"
        "paragraph[" +
            kBridge + "]\n");
}

TEST_CASE("The title is a paragraph's, else the document's own, else there is none") {
  const std::string bold = "<w:p>" + run_of("The Alm bridge", "<w:b/>") + "</w:p>";
  CHECK(read(document(paragraph(kBridge), "", "The Alm bridge"))["title"] == "The Alm bridge");
  CHECK(read(document(paragraph(kBridge), "", "Microsoft Word - a.doc"))["title"] == nullptr);
  CHECK(read(document(paragraph("Le pont", style("Titre1")) + paragraph(kBridge)))["title"] ==
        "Le pont");
  CHECK(read(document(bold + paragraph(kBridge)))["title"] == "The Alm bridge");
  CHECK(read(document(paragraph(kBridge) + bold + paragraph(kBridge)))["title"] == nullptr);
}

TEST_CASE("A document that is damaged says so") {
  const Directory directory;
  auto files = document(paragraph(kBridge) + paragraph(kBridge));
  files[1].bytes.resize(files[1].bytes.size() - 60);
  files[1] = stored(files[1].name, files[1].bytes);
  directory.write("a.docx", zip(files));
  const Outcome part = run_cli(directory, {"a.docx"});
  CHECK(part.code == 0);
  CHECK(part.error == "leitsatz: a.docx: damaged: only its beginning may have been read\n");
  CHECK(part.out.find(kBridge) != std::string::npos);
  files[1] = stored("word/document.xml", "no XML");
  CHECK(error_of("a.docx", zip(files)) ==
        "leitsatz: a.docx: a DOCX document that can't be read: no text in it\n");
}
