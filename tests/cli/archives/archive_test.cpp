// Hostile archives end in a clear error, soon and in little memory.
#include "readers/archive.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/one_file.h"
#include "support/process.h"
#include "support/zip.h"

using leitsatz::cli::Archive;
using leitsatz::cli::kMostArchiveFiles;
using leitsatz::test::crc32_of;
using leitsatz::test::Directory;
using leitsatz::test::run_cli;
using leitsatz::test::stored;
using leitsatz::test::zip;
using leitsatz::test::ZippedFile;

namespace {

// Deflated zeros: a block of stored bytes can't grow, so this is one of fixed codes (RFC 1951): a
// zero, then a copy of 258 bytes from a distance of 1, again and again, in 13 bits each.
struct Zeros {
  std::string bytes;
  std::uint32_t size = 0;
};
Zeros deflated_zeros(std::uint32_t copies) {
  Zeros out;
  unsigned held = 0;
  int count = 0;
  const auto bit = [&](unsigned value) {
    held |= value << count++;
    if (count < 8) return;
    out.bytes += static_cast<char>(held);
    held = 0;
    count = 0;
  };
  const auto code = [&](unsigned value, int bits) {  // the highest bit first
    for (int i = bits - 1; i >= 0; --i) bit(value >> i & 1);
  };
  bit(1), bit(1), bit(0);  // the last block, fixed codes
  code(0x30, 8);           // a zero byte
  for (std::uint32_t i = 0; i < copies; ++i) {
    code(0xC5, 8);  // 258 bytes
    code(0, 5);     // from 1 byte ago
  }
  code(0, 7);  // the end
  while (count != 0) bit(0);
  out.size = 1 + copies * 258;
  return out;
}

std::string error_of(const std::string& bytes) { return leitsatz::test::error_of("a.docx", bytes); }

const std::string kUnreadable = "leitsatz: a.docx: a DOCX document that can't be read: ";
const std::string kName = "word/document.xml";

}  // namespace

TEST_CASE("Files are read whole, or not at all") {
  const std::string bytes = zip({stored("a.txt", "words"), stored("b/c.txt", "")});
  Archive archive(bytes);
  CHECK(archive.error() == "");
  CHECK(archive.names() == std::vector<std::string>{"a.txt", "b/c.txt"});
  CHECK(archive.has("a.txt"));
  CHECK_FALSE(archive.has("A.txt"));
  CHECK(archive.read("a.txt") == "words");
  CHECK(archive.read("b/c.txt") == "");
  CHECK(archive.read("c.txt") == std::nullopt);
  CHECK(archive.error() == "");
}

TEST_CASE("An archive that unpacks to too much is refused, whatever it says of its size") {
  const Zeros zeros = deflated_zeros(100000);  // 25 MB in 160 kB
  CHECK(error_of(zip({{kName, zeros.bytes, zeros.size, 0, 8, 0}})) ==
        kUnreadable + kName + ": too large when unpacked\n");
  const std::string lie = error_of(zip({{kName, zeros.bytes, 100, 0, 8, 0}}));
  CHECK(lie.starts_with(kUnreadable + kName + ": "));
  // Many that are small enough each.
  const Zeros small = deflated_zeros(14000);  // 3.6 MB
  const std::string zero(small.size, '\0');
  std::vector<ZippedFile> files = {stored(kName, "<a/>")};
  for (const char* name : {"word/styles.xml", "docProps/core.xml"}) {
    files.push_back({name, small.bytes, small.size, crc32_of(zero), 8, 0});
  }
  const std::string bytes = zip(files);
  Archive many(bytes);
  CHECK(many.read("word/styles.xml").has_value());
  CHECK_FALSE(many.read("docProps/core.xml").has_value());
  CHECK(many.error() == "docProps/core.xml: too large when unpacked");
}

TEST_CASE("More files than an archive may hold are refused, whatever it says of their number") {
  const std::string one = "PK\x01\x02" + std::string(42, '\0');
  std::string bytes = zip({stored(kName, "<a/>")});
  for (std::size_t i = 0; i <= kMostArchiveFiles; ++i) bytes += one;
  CHECK(error_of(bytes) ==
        "leitsatz: a.docx: a ZIP archive that can't be read: more than 50000 files in it\n");
}

TEST_CASE("Archives that are cut, wrong, encrypted or nested say so") {
  const std::string document =
      "<w:document xmlns:w=\"w\"><w:p><w:r><w:t>The bridge over the river was closed in "
      "May.</w:t></w:r></w:p></w:document>";
  const std::string whole = zip({stored("[Content_Types].xml", "<a/>"), stored(kName, document)});
  CHECK(error_of(whole.substr(0, whole.size() / 2))
            .starts_with("leitsatz: a.docx: a ZIP archive that can't be read: "));
  ZippedFile wrong = stored(kName, document);
  wrong.crc ^= 1;
  CHECK(error_of(zip({wrong})) == kUnreadable + kName + ": damaged\n");
  ZippedFile longer = stored(kName, document);
  longer.size += 10;
  CHECK(error_of(zip({longer})).starts_with(kUnreadable));
  ZippedFile secret = stored(kName, document);
  secret.flags = 1;
  CHECK(error_of(zip({secret})) == kUnreadable + kName + ": encrypted\n");
  CHECK(error_of(zip({stored("a.docx", whole)})) ==
        "leitsatz: a.docx: a ZIP archive that is neither an EPUB nor a DOCX document\n");
  const Directory directory;
  directory.write("a.docx", whole);
  CHECK(run_cli(directory, {"--input", "text", "a.docx"}).error ==
        "leitsatz: a.docx: a ZIP archive, not text\n");
  CHECK(run_cli(directory, {"--jsonl", "--input", "docx"}).code == 2);
}

TEST_CASE("XML made to hurt its parser ends soon") {
  const auto document = [](const std::string& text) {
    return zip({stored("[Content_Types].xml", "<a/>"), stored(kName, text)});
  };
  std::string deep;
  for (int i = 0; i < 100000; ++i) deep += "<w:p>";
  CHECK(error_of(document("<w:document xmlns:w=\"w\">" + deep)) == kUnreadable + "no text in it\n");
  std::string laughs = "<!DOCTYPE a [<!ENTITY a \"ha\">";
  for (char c = 'b'; c < 'z'; ++c) {
    const std::string before = std::string("&") + static_cast<char>(c - 1) + ";";
    laughs += std::string("<!ENTITY ") + c + " \"" + before + before + before + before + "\">";
  }
  CHECK(error_of(document(laughs + "]><w:document xmlns:w=\"w\"><w:p><w:r><w:t>&y;</w:t></w:r>"
                                   "</w:p></w:document>")) == kUnreadable + "no text in it\n");
  CHECK(error_of(document("<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                          "<w:document xmlns:w=\"w\"><w:p><w:r><w:t>&a;</w:t></w:r></w:p>"
                          "</w:document>")) == kUnreadable + "no text in it\n");
}
