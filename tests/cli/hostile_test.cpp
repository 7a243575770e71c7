// Inputs that break summarizers. Each must end well: exit code 0, one line of JSON that is valid,
// and sentences that are the very bytes at their offsets.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support/process.h"
#include "support/repeat.h"

using Json = nlohmann::ordered_json;
using leitsatz::repeat;
using leitsatz::test::Directory;
using leitsatz::test::Outcome;
using leitsatz::test::run_cli;

namespace {

// The bytes with each ill-formed sequence replaced, as JSON shows them.
std::string replaced(const std::string& bytes) {
  const std::string quoted = Json(bytes).dump(-1, ' ', false, Json::error_handler_t::replace);
  return Json::parse(quoted).get<std::string>();
}

struct Read {
  std::size_t sentences = 0;  // in the whole text
  std::vector<std::string> chosen;
};

// `text` is what the bytes are in UTF-8.
Read read(const std::string& bytes, const std::string& text) {
  const Directory directory;
  directory.write("text", bytes);
  const Outcome run = run_cli(directory, {"--format", "json", "text"});
  CHECK(run.out.find('\n') == run.out.size() - 1);
  const Json json = Json::parse(run.out, nullptr, false);
  REQUIRE(json.is_object());
  Read result;
  result.sentences = json["stats"]["sentences"].get<std::size_t>();
  std::size_t end = 0;
  for (const Json& sentence : json["sentences"]) {
    const auto start = sentence["start"].get<std::size_t>();
    CHECK(start >= end);
    end = sentence["end"].get<std::size_t>();
    REQUIRE(end <= text.size());
    CHECK(replaced(text.substr(start, end - start)) == sentence["text"].get<std::string>());
    result.chosen.push_back(sentence["text"].get<std::string>());
  }
  const int code = result.chosen.empty() ? 1 : 0;
  CHECK(run.code == code);
  // The formats for people add nothing at such sizes but time.
  constexpr std::size_t kManyBytes = 2'000'000;
  for (const char* format : {"text", "markdown"}) {
    if (text.size() > kManyBytes) break;
    CHECK(run_cli(directory, {"--format", format, "--highlight", "text"}).code == code);
  }
  return result;
}

Read read(const std::string& text) { return read(text, text); }

}  // namespace

TEST_CASE("Nothing at all") { CHECK(read("").chosen.empty()); }

TEST_CASE("White space") { CHECK(read(" \n\t\r\n\xC2\xA0\xE3\x80\x80\n").chosen.empty()); }

TEST_CASE("One sentence") {
  CHECK(read("The bridge over the river Alm was closed in May.").chosen ==
        std::vector<std::string>{"The bridge over the river Alm was closed in May."});
}

TEST_CASE("One word") { CHECK(read("Bridge").chosen.size() <= 1); }

TEST_CASE("A megabyte without punctuation") {
  CHECK(read(repeat("bridges are closed when rivers rise and towns look on ", 19000)).sentences >
        0);
}

TEST_CASE("A single token of ten megabytes") { read(std::string(10'000'000, 'x')); }

TEST_CASE("Ill-formed UTF-8") {
  const std::string text =
      "The bridge\xF0\x9F over the river\xED\xA0\x80 Alm\xC0\x80 was closed in May.\xF5 Engineers "
      "found long cracks in two of its stone pillars. A sign says " +
      repeat("ü", 40) +  // so much that it is UTF-8 all the same
      ". Repairs will take a year and cost millions.\xE2\x82";
  const Read result = read(text);
  CHECK(result.chosen.size() >= 2);
}

TEST_CASE("NUL bytes") {
  using namespace std::string_literals;
  CHECK(read("The bridge over the\0 river Alm was closed in May. Engineers found\0 long cracks in "
             "two of its stone pillars. Repairs will take a year and cost four million euros."s)
            .chosen.size() >= 1);
}

TEST_CASE("Windows-1252") {
  CHECK(read("Le pont sur la rivi\xE8re a \xE9t\xE9 ferm\xE9 en mai par le conseil municipal. Les "
             "ing\xE9nieurs ont trouv\xE9 de longues fissures dans deux piliers. \x93 C\x92"
             "est grave \x94, dit le maire de la commune.",
             "Le pont sur la rivière a été fermé en mai par le conseil municipal. Les "
             "ingénieurs ont trouvé de longues fissures dans deux piliers. “ C’"
             "est grave ”, dit le maire de la commune.")
            .sentences >= 2);
}

TEST_CASE("Emoji with joiners") {
  const std::string family = "\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466";
  CHECK(read("The " + family + " crossed the old bridge on Sunday. " + repeat(family, 2000) +
             " \U0001F3F3\uFE0F\u200D\U0001F308! The town council closed the bridge in May.")
            .chosen.size() >= 1);
}

TEST_CASE("Arabic, from right to left") {
  CHECK(
      read(
          "أغلق مجلس المدينة الجسر القديم فوق النهر في مايو. وجد المهندسون شقوقا طويلة في اثنين من "
          "أعمدته الحجرية. هل ستبدأ الإصلاحات في سبتمبر؟ تبلغ التكلفة أربعة ملايين يورو.")
          .sentences == 4);
}

TEST_CASE("Chinese, Japanese and Thai") {
  CHECK(read("五月，镇议会关闭了河上的旧桥。工程师在两根石柱上发现了长长的裂缝。修复工程将于九月开"
             "始。")
            .sentences == 3);
  CHECK(read("町議会は五月に古い橋を閉鎖した。技師たちは二本の石柱に長いひびを見つけた。修理は九月"
             "に始まる。")
            .sentences == 3);
  CHECK(read("สภาเมืองปิดสะพานเก่าข้ามแม่น้ำในเดือนพฤษภาคม วิศวกรพบรอยแตกยาวในเสาหินสองต้น "
             "การซ่อมแซมจะเริ่มในเดือนกันยายน")
            .sentences >= 1);
}

TEST_CASE("HTML in the text") {
  const Read result = read(
      "<p class=\"lead\">The bridge over the river Alm was closed in May.</p> "
      "<script>alert(1)</script> "
      "Engineers found long cracks in two of its stone pillars. target=\"_blank\"> Repairs will "
      "begin "
      "in September and cost four million euros.<br/><a href='x'>Read more</a> &nbsp;&amp;");
  REQUIRE(!result.chosen.empty());
  for (const std::string& sentence : result.chosen) {
    CHECK(sentence.find('<') == std::string::npos);
    CHECK(sentence.find("target=") == std::string::npos);
  }
}

TEST_CASE("Sixteen thousand sentences") {
  std::string text;
  for (int i = 0; i < 16000; ++i) {
    text += "Bridge number " + std::to_string(i) + " over river " +
            std::to_string(i * 7919 % 1013) + " was closed by council " +
            std::to_string(i * 31 % 577) + (i % 9 == 8 ? ".\n\n" : ". ");
  }
  const Read result = read(text);
  CHECK(result.sentences == 16000);
  CHECK(result.chosen.size() == 3);
}
