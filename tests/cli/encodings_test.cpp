// Files in other encodings than UTF-8, through the command. They are made here by iconv(3) from
// texts in UTF-8.
#include <doctest/doctest.h>
#include <iconv.h>

#include <string>
#include <string_view>

#include "support/encoded.h"
#include "support/process.h"

using namespace leitsatz::test;

TEST_CASE("Texts that say nothing of their encoding are read right") {
  for (const Row& row : kRows) {
    CAPTURE(row.encoding);
    CAPTURE(row.text);
    const Outcome run = read_file("file", encoded(std::string(row.text) + '\n', row.encoding));
    CHECK(run.code == 0);
    CHECK(bare(run.out) == bare(row.text));
    CHECK(run.error.starts_with("leitsatz: file: not UTF-8: read as " + std::string(row.name) +
                                " (detected"));
    CHECK(run.error.find('\n') == run.error.size() - 1);
  }
}

TEST_CASE("What is said from outside is not remarked on") {
  for (const Row& row : kRows) {
    CAPTURE(row.encoding);
    const Outcome run =
        read_file("file", encoded(row.text, row.encoding), {"--encoding", std::string(row.name)});
    CHECK(run.code == 0);
    CHECK(bare(run.out) == bare(row.text));
    CHECK(run.error == "");
  }
}

TEST_CASE("A byte order mark says it first") {
  for (const char* encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
    CAPTURE(encoding);
    const std::string bytes = encoded("\uFEFF" + std::string(kGreek), encoding);
    const Outcome run = read_file("file", bytes);
    CHECK(bare(run.out) == bare(kGreek));
    CHECK(run.error == "");
    const Outcome hinted = read_file("file", bytes, {"--encoding", "windows-1253"});
    CHECK(hinted.out == run.out);
    CHECK(hinted.error == "leitsatz: file: begins with the byte order mark of " +
                              std::string(encoding) + ", so it is not windows-1253 (--encoding)\n");
  }
  // The mark decides which of the two it is.
  const std::string big = encoded("\uFEFF" + std::string(kGreek), "UTF-16BE");
  CHECK(read_file("file", big, {"--encoding", "utf-16"}).error == "");
}

TEST_CASE("Labels are those of the Encoding Standard") {
  const auto read = [](const char* encoding, std::string_view label, std::string_view text) {
    const Outcome run =
        read_file("file", encoded(text, encoding), {"--encoding", std::string(label)});
    return run.error.empty() && bare(run.out) == bare(text);
  };
  CHECK(read("CP1252", "latin1", kFrench));
  CHECK(read("CP1252", "ISO-8859-1", kFrench));
  CHECK(read("CP1254", " iso-8859-9 ", kTurkish));
  CHECK(read("GB18030", "gb2312", kTraditional));
  CHECK(read("EUC-KR", "ks_c_5601-1987", kKorean));
  CHECK(read("CP932", "x-sjis", kJapanese));
  CHECK(read("CP874", "tis-620", kThai));
  CHECK(read("CP932", "sjis", kJapanese));
}

TEST_CASE("A label that is none is a wrong command line") {
  const Directory directory;
  const auto error = [&](const std::string& label) {
    const Outcome run = run_cli(directory, {"--encoding", label}, "Text.");
    CHECK(run.code == 2);
    CHECK(run.out == "");
    return run.error.substr(0, run.error.find('\n'));
  };
  CHECK(error("windows-1215") ==
        "leitsatz: --encoding: 'windows-1215' is not an encoding we know; did you mean "
        "windows-1255?");
  CHECK(error("koi8r") ==
        "leitsatz: --encoding: 'koi8r' is not an encoding we know; did you mean koi8-r?");
  CHECK(error("klingon") == "leitsatz: --encoding: 'klingon' is not an encoding we know");
  CHECK(error("").starts_with("leitsatz: --encoding: '' is not an encoding we know"));
  const Outcome lines = run_cli(directory, {"--jsonl", "--encoding", "koi8-r"});
  CHECK(lines.code == 2);
  CHECK(lines.error.starts_with("leitsatz: --jsonl is UTF-8: it can't be used with --encoding\n"));
}

TEST_CASE("Bytes that the encoding does not have are counted, and the rest is read") {
  // 0xD2 means nothing in Windows-1253.
  const Outcome hinted =
      read_file("file", "Two \xD2\xD2 words, and one more word.\n", {"--encoding", "windows-1253"});
  CHECK(hinted.code == 0);
  CHECK(hinted.out == "Two \uFFFD\uFFFD words, and one more word.\n");
  CHECK(hinted.error ==
        "leitsatz: file: not windows-1253 (--encoding) at byte 4 and in 2 places in all; read as "
        "U+FFFD\n");
  const std::string russian = encoded(kRussian, "CP1251");
  const Outcome utf8 = read_file("file", russian, {"--encoding", "utf-8"});
  CHECK(utf8.code == 0);
  CHECK(utf8.error.starts_with("leitsatz: file: not UTF-8 (--encoding) at byte 0 and in "));
  const Outcome shift =
      read_file("file", encoded(kJapanese, "CP932") + "\x81", {"--encoding", "sjis"});
  CHECK(bare(shift.out).starts_with(bare(kJapanese)));
  CHECK(shift.error == "leitsatz: file: not Shift_JIS (--encoding) at byte " +
                           std::to_string(encoded(kJapanese, "CP932").size()) +
                           " and in 1 place in all; read as U+FFFD\n");
}

TEST_CASE("UTF-16 that is cut off in a character is read to there") {
  std::string bytes = encoded("\uFEFF" + std::string(kRussian) + " Конец.", "UTF-16LE");
  const std::size_t last = bytes.size() - 2;
  bytes.pop_back();
  const Outcome run = read_file("file", bytes);
  CHECK(run.code == 0);
  CHECK(bare(run.out).starts_with(bare(kRussian)));
  CHECK(run.error == "leitsatz: file: not UTF-16LE, whose byte order mark it has, at byte " +
                         std::to_string(last) + " and in 1 place in all; read as U+FFFD\n");
  // Half a surrogate pair.
  const Outcome half = read_file("file", std::string("\xFF\xFEH\0i\0.\0\x3D\xD8", 10));
  CHECK(half.error.find("at byte 8 and in 1 place") != std::string::npos);
}

TEST_CASE("UTF-8 with faults stays UTF-8") {
  const std::string text = std::string(kGerman) + " Ende\xC3 gut.\n";
  const Outcome run = read_file("file", text);
  CHECK(run.out.find("Ende\uFFFD gut.") != std::string::npos);
  CHECK(run.error == "leitsatz: file: not UTF-8 at byte " + std::to_string(kGerman.size() + 5) +
                         " and in 1 place in all; read as U+FFFD\n");
  const std::string end = "The text ends within a letter. It is one of three bytes: ";
  CHECK(read_file("file", end + "\xE2\x82").error ==
        "leitsatz: file: not UTF-8 at byte " + std::to_string(end.size()) +
            " and in 1 place in all; read as U+FFFD\n");
}

TEST_CASE("A zero byte makes no UTF-16 of ASCII") {
  const Outcome run = read_file(
      "file", std::string_view("A zero byte\0 does not make this text a wide one.\n", 50));
  CHECK(run.out.find("does not make this text a wide one.") != std::string::npos);
  CHECK(run.error == "");
}

TEST_CASE("Text that was encoded twice is told, and repaired on demand only") {
  const auto twice = [](std::string_view text, const char* as) {
    const iconv_t converter = ::iconv_open("UTF-8", as);
    std::string in(text);
    std::string out(4 * in.size(), '\0');
    char* from = in.data();
    char* to = out.data();
    std::size_t from_left = in.size();
    std::size_t to_left = out.size();
    ::iconv(converter, &from, &from_left, &to, &to_left);
    ::iconv_close(converter);
    out.resize(out.size() - to_left);
    return out;
  };
  for (std::string_view text : {kFrench, kRussian, kJapanese}) {
    const std::string once = twice(text, "ISO-8859-1");
    const Outcome told = read_file("file", once);
    CHECK(told.error.starts_with("leitsatz: file: UTF-8 that was encoded twice, in "));
    CHECK(told.error.ends_with(": --repair-mojibake reads it as it was meant\n"));
    CHECK(bare(told.out) != bare(text));
    const Outcome repaired = read_file("file", once, {"--repair-mojibake"});
    CHECK(bare(repaired.out) == bare(text));
    CHECK(repaired.error.ends_with(": repaired\n"));
    CHECK(bare(read_file("file", twice(once, "ISO-8859-1"), {"--repair-mojibake"}).out) ==
          bare(text));
  }
  const std::string windows =
      "Le cafÃ© du port a Ã©tÃ© fermÃ©, lâ€™an dernier, dit-on. Où est-il passé ?\n";
  const Outcome partly = read_file("file", windows, {"--repair-mojibake"});
  CHECK(partly.out.starts_with(
      "Le café du port a été fermé, l’an dernier, dit-on.\nOù est-il passé ?"));
  CHECK(read_file("file", windows).error ==
        "leitsatz: file: UTF-8 that was encoded twice, in 5 places (\"Ã©\" for \"é\"): "
        "--repair-mojibake reads it as it was meant\n");
}

TEST_CASE("Text that only looks as if it were encoded twice is left alone") {
  for (const std::string_view text :
       {"« Le CAFÉ™ est ouvert », dit la réclame du matin à tous les passants de la rue.\n",
        "The sign “CAFÉ” was read aloud, and then the café was closed for good.\n",
        "Die Brücke über die Alm wurde für den größten Teil des Jahres gesperrt.\n",
        "NÃO É FÁCIL, disse a mãe à irmã, que não ouviu e já estava longe dali.\n"}) {
    const Outcome run = read_file("file", text, {"--repair-mojibake"});
    CHECK(run.out == text);
    CHECK(run.error == "");
  }
}

TEST_CASE("Bytes that look like text in no encoding are refused, unless told") {
  std::string noise;
  for (unsigned state = 1, i = 0; i < 4000; ++i) {
    state = state * 1103515245 + 12345;
    noise += static_cast<char>(0x80 | (state >> 16 & 0x7F));
  }
  const Outcome run = read_file("file", noise);
  CHECK(run.code == 1);
  CHECK(run.error ==
        "leitsatz: file: not UTF-8 text: binary data, or an encoding that only --encoding can "
        "tell\n");
  CHECK(read_file("file", noise, {"--encoding", "koi8-r"}).code == 0);
}
