// PDF documents through the command, by pdftotext where it is installed.
#include "readers/pdf.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support/process.h"

using Json = nlohmann::json;
using leitsatz::test::Directory;
using leitsatz::test::Outcome;
using leitsatz::test::run_cli;
using leitsatz::test::run_shell;

namespace {

bool has_pdftotext() {
  const bool has = std::system("command -v pdftotext > /dev/null") == 0;
  if (!has) MESSAGE("pdftotext is not installed");
  return has;
}

// A line of a page, its distance from the foot and from the left, and its size, in points.
struct Placed {
  int y;
  std::string text;
  int x = 72;
  int size = 11;
};

// A document of such pages, as ISO 32000-1 has it: catalog, pages, a font, and two objects a page.
std::string pdf(const std::vector<std::vector<Placed>>& pages) {
  std::vector<std::string> objects = {"<< /Type /Catalog /Pages 2 0 R >>", "",
                                      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
  std::string kids;
  for (const std::vector<Placed>& page : pages) {
    const std::size_t number = objects.size() + 1;
    kids += std::to_string(number) + " 0 R ";
    objects.push_back(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> "
        ">> /Contents " +
        std::to_string(number + 1) + " 0 R >>");
    std::string content = "BT\n";
    for (const Placed& line : page) {
      content += "/F " + std::to_string(line.size) + " Tf 1 0 0 1 " + std::to_string(line.x) + " " +
                 std::to_string(line.y) + " Tm (" + line.text + ") Tj\n";
    }
    content += "ET";
    objects.push_back("<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content +
                      "\nendstream");
  }
  objects[1] =
      "<< /Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages.size()) + " >>";
  std::string out = "%PDF-1.4\n", offsets;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    const std::string at = std::to_string(out.size());
    offsets += std::string(10 - at.size(), '0') + at + " 00000 n \n";
    out += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::string size = std::to_string(objects.size() + 1);
  const std::string xref = std::to_string(out.size());
  return out + "xref\n0 " + size + "\n0000000000 65535 f \n" + offsets + "trailer << /Size " +
         size + " /Root 1 0 R >>\nstartxref\n" + xref + "\n%%EOF\n";
}

std::string document() {
  std::vector<std::vector<Placed>> pages;
  for (int i = 1; i <= 4; ++i) {
    const std::string n = std::to_string(i);
    pages.push_back(
        {{800, "The Alm Courier"},
         {760, "The bridge number " + n + " over the river Alm was closed by the town in May,"},
         {746, "and no one may cross it. Engineers found " + n + " long cracks in the pillars of"},
         {732, "this old bridge, and the repairs of it will cost " + n + " million euros, says"},
         {40, "Page " + n + " of 4"}});
  }
  return pdf(pages);
}

}  // namespace

TEST_CASE("A PDF document gives its paragraphs, without what stands on every page") {
  if (!has_pdftotext()) return;
  const Directory directory;
  directory.write("-a.pdf", document());
  const Outcome run = run_cli(directory, {"-f", "json", "-n", "99", "--explain", "--", "-a.pdf"});
  CHECK(run.error == "");
  REQUIRE(run.code == 0);
  const Json json = Json::parse(run.out);
  const std::string text = json["page"]["text"];
  CHECK(text.find("Courier") == std::string::npos);
  CHECK(text.find("Page 2") == std::string::npos);
  // Sentences go on with the next line and the next page.
  CHECK(
      run.out.find("2 long cracks in the pillars of\\nthis old bridge, and the repairs of it will "
                   "cost 2 million euros, says\\nThe bridge number 3") != std::string::npos);
  CHECK(json["page"]["left_out"].size() == 8);
  CHECK(json["page"]["left_out"][0]["reason"] == "repeat");
  for (const Json& sentence : json["sentences"]) {
    const std::size_t start = sentence["start"], end = sentence["end"];
    CHECK(text.substr(start, end - start) == sentence["text"]);
  }
  // From standard input, and in spite of another name.
  const std::string shown = run_cli(directory, {"--", "-a.pdf"}).out;
  CHECK(shown.find("Engineers found") != std::string::npos);
  CHECK(run_shell(directory, "cp ./-a.pdf b.html; leitsatz b.html").out == shown);
  CHECK(run_shell(directory, "leitsatz < ./-a.pdf").out == shown);
}

TEST_CASE("What stands on a page or two stays") {
  if (!has_pdftotext()) return;
  const Directory directory;
  const std::vector<Placed> page = {{800, "The Alm Courier tells what the town knows of it."},
                                    {700, "The bridge over the river Alm was closed in May."}};
  directory.write("a.pdf", pdf({page, page}));
  CHECK(run_cli(directory, {"--highlight", "a.pdf"}).out.find("Courier") != std::string::npos);
}

TEST_CASE("What a browser or a printer writes around a page is no text of it") {
  if (!has_pdftotext()) return;
  const Directory directory;
  const auto read = [&](const std::vector<std::vector<Placed>>& pages) {
    directory.write("a.pdf", pdf(pages));
    const Outcome run = run_cli(directory, {"-f", "json", "--explain", "a.pdf"});
    REQUIRE(run.code == 0);
    return Json::parse(run.out);
  };
  const std::vector<Placed> body = {{760, "The bridge over the river Alm was closed by the town."},
                                    {746, "Engineers found long cracks in the pillars of it."}};
  const std::string text = body[0].text + "\n" + body[1].text;
  for (const char* head : {"11/30/26, 9:37 AM", "30.11.2026, 09:37", "Mon Nov 30 09:37:00 2026"}) {
    for (const char* foot : {"1/1", "Page 1 of 1", "Seite 1 von 1", "- 1 -", "1"}) {
      std::vector<Placed> page = {{820, head, 24, 8}, {820, "The Alm Courier", 300, 8}};
      page.insert(page.end(), body.begin(), body.end());
      page.push_back({20, "https://alm.example/bridge", 24, 8});
      page.push_back({20, foot, 550, 8});
      CHECK(read({page})["page"]["text"] == text);
    }
  }
  // Heads with the chapter and the page's number.
  std::vector<std::vector<Placed>> book;
  for (int i = 0; i < 6; ++i) {
    const std::string number = std::to_string(11 + i);
    book.push_back({{800, i < 3 ? "The cracks   " + number : number + "   The ferry"},
                    {760, body[static_cast<std::size_t>(i % 2)].text}});
  }
  const std::string all = read(book)["page"]["text"];
  CHECK(all.find("The bridge over") != std::string::npos);
  CHECK(all.find("Engineers found") != std::string::npos);
  CHECK(all.find("The cracks") == std::string::npos);
  CHECK(all.find("The ferry") == std::string::npos);
}

TEST_CASE("Columns are read one after the other, divided words joined, notes left out") {
  if (!has_pdftotext()) return;
  const Directory directory;
  directory.write("a.pdf", pdf({{{800, "The bridge over the Alm is closed", 72, 20},
                                 {760, "The bridge over the river Alm was con-"},
                                 {746, "sidered old by the engineers. The house-"},
                                 {732, "and garden shops beside it say that it"},
                                 {718, "was well-known. A ferry of the well-"},
                                 {690, "* The council met twice.", 72, 8},
                                 {760, "known family crosses it now.", 310},
                                 {735, "Repairs will begin in September and", 310},
                                 {721, "cost four million euros, it says.", 310}}}));
  const Outcome run = run_cli(directory, {"-f", "json", "--explain", "a.pdf"});
  REQUIRE(run.code == 0);
  const Json json = Json::parse(run.out);
  CHECK(json["title"] == "The bridge over the Alm is closed");
  CHECK(json["page"]["text"] ==
        "The bridge over the river Alm was considered\nold by the engineers. The house-\n"
        "and garden shops beside it say that it\nwas well-known. A ferry of the well-known\n"
        "family crosses it now.\n\n"
        "Repairs will begin in September and\ncost four million euros, it says.");
  CHECK(json["page"]["left_out"][1]["text"] == "* The council met twice.");
}

TEST_CASE("A pdftotext that hangs is ended") {
  const Directory directory;
  const std::string path = std::getenv("PATH");
  ::setenv("PATH", (directory.path() + ":" + path).c_str(), 1);
  for (const char* script :
       {"#!/bin/sh\nexec sleep 60\n", "#!/bin/sh\nexec 1>&-\nexec sleep 60\n"}) {
    directory.write("pdftotext", script);
    std::filesystem::permissions(directory.path() + "/pdftotext",
                                 std::filesystem::perms::owner_all);
    CHECK(leitsatz::cli::run_pdftotext("%PDF-1.4", 1).error ==
          "pdftotext was ended: it wrote nothing for 1 seconds");
  }
  ::setenv("PATH", path.c_str(), 1);
}

TEST_CASE("Words that run from right to left are read so") {
  const auto text = [](const std::string& words) {
    return leitsatz::cli::read_pdf_text("<page width=\"600.0\" height=\"800.0\"><line>" + words +
                                        "</line></page>")
        .article;
  };
  // As they look, from left to right.
  CHECK(
      text("<word xMin=\"10\" yMin=\"10\" xMax=\"40\" yMax=\"20\">.\u05D1\u05D0</word>"
           "<word xMin=\"44\" yMin=\"10\" xMax=\"60\" yMax=\"20\">New</word>"
           "<word xMin=\"64\" yMin=\"10\" xMax=\"80\" yMax=\"20\">York</word>"
           "<word xMin=\"84\" yMin=\"10\" xMax=\"99\" yMax=\"20\">12.5</word>"
           "<word xMin=\"104\" yMin=\"10\" xMax=\"120\" yMax=\"20\">\u05D3\u05D2\u05D5\u05D6</word>"
           "<word xMin=\"124\" yMin=\"10\" xMax=\"140\" "
           "yMax=\"20\">\u05D3\u05D2\u05D5\u05D6</word>") ==
      "\u05D6\u05D5\u05D2\u05D3 \u05D6\u05D5\u05D2\u05D3 New York 12.5 \u05D0\u05D1.");
}

TEST_CASE("Without pdftotext, or without a document, the reason is given and the rest is done") {
  const Directory directory;
  directory.write("a.pdf", document());
  directory.write("b.txt",
                  "The bridge over the river Alm was closed by the town council in May.\n");
  const Outcome none = run_shell(directory, "PATH=/nonexistent leitsatz a.pdf b.txt");
  CHECK(none.code == 1);
  CHECK(none.error ==
        "leitsatz: a.pdf: a PDF document: to read it, install pdftotext (Debian: poppler-utils)\n");
  CHECK(none.out.find("The bridge over the river") != std::string::npos);
  CHECK(run_cli(directory, {"--input", "text", "a.pdf"}).error ==
        "leitsatz: a.pdf: a PDF document, not text\n");
  CHECK(run_cli(directory, {"--jsonl", "--input", "pdf"}).code == 2);
  if (!has_pdftotext()) return;
  directory.write("a.pdf", "%PDF-1.7\nbroken");
  const Outcome broken = run_cli(directory, {"a.pdf", "b.txt"});
  CHECK(broken.code == 1);
  CHECK(broken.error.starts_with("leitsatz: a.pdf: pdftotext: Syntax"));
  CHECK(broken.out.find("The bridge over the river") != std::string::npos);
}
