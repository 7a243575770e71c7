// Mail and saved pages through the command.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "support/one_file.h"
#include "support/process.h"
#include "support/repeat.h"

using Json = nlohmann::json;
using leitsatz::repeat;
using leitsatz::test::Directory;
using leitsatz::test::error_of;
using leitsatz::test::explained;
using leitsatz::test::left_out;
using leitsatz::test::Outcome;
using leitsatz::test::run_cli;

namespace {

const std::string kHead =
    "From: =?utf-8?q?Ada_W=C3=A9ber?= <ada@alm.example>\r\n"
    "To: all@alm.example\r\n"
    "Subject: =?utf-8?B?QnLDvGNr?=\r\n =?utf-8?q?e_closed?= in\r\n May\r\n"
    "Date: Mon, 4 May 2026 10:00:00 +0200\r\n"
    "Message-ID: <1@alm.example>\r\n"
    "MIME-Version: 1.0\r\n";

const std::string kBridge = "The bridge over the river Alm was closed by the town council in May.";
const std::string kCracks = "Engineers found long cracks in two of its nine stone pillars.";
const std::string kPage =
    "<!DOCTYPE html><html><head><title>Closed</title></head><body><p>" + kBridge + "</p><p>" +
    kCracks + "</p><p>Repairs will begin in September, and cost four million euros, it says.</p>";

std::string part(const std::string& type, const std::string& body, const std::string& fields = "") {
  return "--=_b\r\nContent-Type: " + type + "\r\n" + fields + "\r\n" + body + "\r\n";
}

std::string multipart(const std::string& kind, const std::string& parts) {
  return kHead + "Content-Type: multipart/" + kind + ";\r\n boundary=\"=_b\"\r\n\r\npreamble\r\n" +
         parts + "--=_b--\r\nepilogue\r\n";
}

Json read(const std::string& mail, const std::string& name = "a.eml") {
  return explained(name, mail, {"-n", "9"});
}

// The sentences, a line each.
std::string show(const Json& json) {
  std::string out;
  for (const Json& sentence : json["sentences"]) {
    out += sentence["text"].get<std::string>() + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("A mail says who wrote it, when and of what") {
  const Json json = read(kHead + "\r\n" + kBridge + "\r\n" + kCracks + "\r\n");
  CHECK(json["title"] ==
        "Br\xC3\xBC"
        "cke closed in May");
  CHECK(json["page"]["author"] ==
        "Ada W\xC3\xA9"
        "ber");
  CHECK(json["page"]["date"] == "Mon, 4 May 2026 10:00:00 +0200");
  CHECK(show(json) == kBridge + "\n" + kCracks + "\n");
}

TEST_CASE("What a mail answers, and its signature, are left out with the reason") {
  const Json json = read(kHead + "\r\n" + kBridge +
                         "\r\n\r\nOn Sunday, Bob <bob@alm.example>\r\nwrote to all:\r\n"
                         "> Is it closed? I do not know.\r\n>> It may be.\r\n\r\n" +
                         kCracks +
                         "\r\n\r\n-- \r\nAda W\xC3\xA9"
                         "ber, Alm. She writes.\r\n");
  CHECK(show(json) == kBridge + "\n" + kCracks + "\n");
  CHECK(left_out(json) ==
        "reply[On Sunday, Bob <bob@alm.example>\r\nwrote to all:\r\n> Is it closed? I do not "
        "know.\r\n>> It may be.]\nsignature[-- \r\nAda W\xC3\xA9"
        "ber, Alm. She writes.]\n");
  const std::string divided =
      "\n\n----- Urspr\xC3\xBCngliche Nachricht -----\nFrom: x\n\nOld words are here.\n";
  CHECK(show(read(kHead + "\n" + kBridge + divided)) == kBridge + "\n");
  // A mail that has no words of its own is what it passes on.
  CHECK(show(read(kHead + "\n> " + kBridge + "\n> " + kCracks + "\n")) ==
        kBridge + "\n" + kCracks + "\n");
}

TEST_CASE("Plain text goes before HTML, unless it is a stub") {
  const std::string html = part("text/html; charset=utf-8", kPage);
  CHECK(show(read(multipart("alternative", part("text/plain", kCracks) + html))) == kCracks + "\n");
  const Json stub = read(multipart("alternative", part("text/plain", "Look at it.") + html));
  CHECK(show(stub).starts_with(kBridge + "\n" + kCracks + "\n"));
  CHECK(stub["title"] ==
        "Br\xC3\xBC"
        "cke closed in May");
  CHECK(show(read(multipart(
            "mixed", part("text/plain", "It is not for you to read.",
                          "Content-Disposition: attachment; filename=a.txt\r\n") +
                         part("text/plain", kBridge) + part("image/png", "It is no text at all.") +
                         part("text/plain", kCracks)))) == kBridge + "\n" + kCracks + "\n");
}

TEST_CASE("A saved page is its page") {
  const std::string head =
      "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://alm.example/closed\r\n"
      "Subject: Closed by name\r\nDate: Mon, 4 May 2026 10:00:00 +0200\r\nMIME-Version: 1.0\r\n"
      "Content-Type: multipart/related; type=\"text/html\"; boundary=\"=_b\"\r\n\r\n";
  std::string encoded;
  for (std::size_t i = 0; i < kPage.size(); i += 60) {
    for (char c : kPage.substr(i, 60)) encoded += c == '=' ? std::string("=3D") : std::string(1, c);
    encoded += "=\r\n";
  }
  const std::string page =
      head + part("text/html", encoded, "Content-Transfer-Encoding: quoted-printable\r\n") +
      part("text/css", "p { color: red }") + "--=_b--\r\n";
  for (const char* name : {"a.mhtml", "a.MHT", "a"}) {
    const Json json = read(page, name);
    CHECK(json["title"] == "Closed");
    CHECK(json["page"]["canonical"] == "https://alm.example/closed");
    CHECK(json["page"]["date"] == nullptr);
    CHECK(show(json).starts_with(kBridge + "\n" + kCracks + "\n"));
  }
}

TEST_CASE("Bytes mean what the mail says they mean") {
  const auto body = [](const std::string& type, const std::string& encoding,
                       const std::string& bytes) {
    return show(read(kHead + "Content-Type: " + type +
                     "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + bytes));
  };
  CHECK(body("text/plain; charset=iso-8859-1", "8bit", "The caf\xE9 on the quay is open in May.") ==
        "The caf\xC3\xA9 on the quay is open in May.\n");
  CHECK(body("TEXT/PLAIN; Charset=\"KOI8-R\"", "Base64",
             "7c/T1CDazsHMyS4g7c/T1CDazsHM\r\nySDXIM3BxS4=") ==
        "\xD0\x9C\xD0\xBE\xD1\x81\xD1\x82 \xD0\xB7\xD0\xBD\xD0\xB0\xD0\xBB\xD0\xB8.\n"
        "\xD0\x9C\xD0\xBE\xD1\x81\xD1\x82 \xD0\xB7\xD0\xBD\xD0\xB0\xD0\xBB\xD0\xB8 "
        "\xD0\xB2 \xD0\xBC\xD0\xB0\xD0\xB5.\n");
  CHECK(body("text/plain; charset=utf-8", "quoted-printable",
             "The caf=C3=A9 on the =\r\nquay is=20open in 1=3D2 =XX May.") ==
        "The caf\xC3\xA9 on the quay is open in 1=2 =XX May.\n");
  CHECK(body("text/plain; charset=no-such-one", "7bit", "It is a bridge.") == "It is a bridge.\n");
  CHECK(body("text/plain; charset=utf-16//IGNORE", "7bit", "It is a bridge.") ==
        "It is a bridge.\n");
}

TEST_CASE("Mail is told by its name, its fields or --input") {
  const Directory directory;
  const std::string mail = kHead + "\r\n" + kBridge + "\r\n";
  CHECK(run_cli(directory, {"-n", "1"}, mail).out.ends_with("\n\n" + kBridge + "\n"));
  CHECK(run_cli(directory, {"-n", "1"}, "From ada Mon May  4\r\n" + mail)
            .out.ends_with("\n\n" + kBridge + "\n"));
  const std::string release = "From: The town\nTo: All\nSubject: Closed\n\n" + kBridge + "\n";
  CHECK_FALSE(Json::parse(run_cli(directory, {"-f", "json"}, release).out).contains("page"));
  CHECK(Json::parse(run_cli(directory, {"-f", "json", "--input", "mail"}, release).out)["title"] ==
        "Closed");
  CHECK(run_cli(directory, {"--jsonl", "--input", "mail"})
            .error.starts_with("leitsatz: --jsonl can't be used with --input mail\n"));
  const Outcome none =
      run_cli(directory, {"--input", "mail"}, kHead + "Content-Type: image/png\r\n\r\nxyz");
  CHECK(none.error ==
        "leitsatz: standard input: no text in it that can be read\n"
        "leitsatz: standard input: no sentences: there is nothing to summarize\n");
}

TEST_CASE("Mail made to hurt the parser is read to the end") {
  const Directory directory;
  std::string nested = kHead;
  for (int i = 0; i < 10000; ++i) {
    const std::string name = std::to_string(i);
    nested += "Content-Type: multipart/mixed; boundary=b" + name + "\r\n\r\n--b" + name + "\r\n";
  }
  const std::string read[] = {
      multipart("mixed", repeat("--=_b\r\n\r\na\r\n", 100000)),
      multipart("mixed", part("text/plain", repeat(kBridge + "\r\n--=_bx\r\n", 20000))),
      kHead + repeat("X: y\r\n", 500000) + "\r\n" + kBridge,
      kHead + "X: y\r\n" + repeat(" z\r\n", 500000) + "\r\n" + kBridge,
      "Subject: " + repeat("=?utf-8?q?a?= =?", 200000) + "\r\n" + kHead + "\r\n" + kBridge,
      kHead + "Content-Type: text/plain" + repeat("; a=b", 300000) + "\r\n\r\n" + kBridge,
      kHead + "\r\n" + repeat("Ada wrote:\r\n> a\r\n", 200000) + kBridge,
      kHead + "Content-Transfer-Encoding: base64\r\n\r\n" + repeat("QUJDRCBFRkcu", 500000),
      kHead + "\r\n" + repeat("\n", 2000000) + kBridge,
  };
  for (const std::string& mail : read) {
    directory.write("a.eml", mail);
    const Outcome run = run_cli(directory, {"-n", "1", "a.eml"});
    CHECK(run.code == 0);
    CHECK(run.error == "");
  }
  // Text that lies too deep, no text, and no mail.
  const std::string nothing = "leitsatz: a.eml: no sentences: there is nothing to summarize\n";
  const std::string unread = "leitsatz: a.eml: no text in it that can be read\n" + nothing;
  CHECK(error_of("a.eml", nested + "\r\n" + kBridge) == unread);
  CHECK(error_of("a.eml", kHead + repeat("Content-Type: message/rfc822\r\n\r\nFrom: a\r\n", 10000) +
                              "\r\n" + kBridge) == unread);
  CHECK(error_of("a.eml", kHead + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" +
                              repeat("= ", 2000000)) == nothing);
  CHECK(error_of("a.eml", kHead + std::string(1000, '\0')) ==
        "leitsatz: a.eml: binary data, not text: it holds many NUL bytes\n");
}
