// PDF documents through the command, by pdftotext where it is installed.
#include <doctest/doctest.h>

#include <cstdlib>
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

// A line of a page and its distance from the foot, in points.
struct Placed {
  int y;
  std::string text;
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
    std::string content = "BT /F 11 Tf\n";
    for (const Placed& line : page) {
      content += "1 0 0 1 72 " + std::to_string(line.y) + " Tm (" + line.text + ") Tj\n";
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
  CHECK(run_shell(directory, "cp ./-a.pdf b.html; leitsatz b.html").out ==
        run_shell(directory, "leitsatz < ./-a.pdf").out);
}

TEST_CASE("What stands on a page or two stays") {
  if (!has_pdftotext()) return;
  const Directory directory;
  const std::vector<Placed> page = {{800, "The Alm Courier tells what the town knows of it."},
                                    {700, "The bridge over the river Alm was closed in May."}};
  directory.write("a.pdf", pdf({page, page}));
  CHECK(run_cli(directory, {"--highlight", "a.pdf"}).out.find("Courier") != std::string::npos);
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
