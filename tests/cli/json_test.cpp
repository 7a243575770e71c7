// The JSON contract of docs/json.md.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <string>

#include "leitsatz/leitsatz.h"
#include "support/process.h"

using Json = nlohmann::ordered_json;
using leitsatz::test::Directory;
using leitsatz::test::Outcome;
using leitsatz::test::read_file;
using leitsatz::test::run_cli;

namespace {

const std::string kExamples = LEITSATZ_SOURCE_DIR "/examples/";

// The names of an object's fields in their order: "index start end".
std::string fields(const Json& object) {
  std::string names;
  for (const auto& field : object.items()) names += (names.empty() ? "" : " ") + field.key();
  return names;
}

bool is_multiple(const Json& number) {
  const double scaled = number.get<double>() * 10000;
  return number.is_number_float() && std::abs(scaled - std::round(scaled)) < 1e-6 &&
         number.dump().size() <= std::string("-0.1234").size();
}

bool is_fraction(const Json& number) {
  return is_multiple(number) && number.get<double>() >= 0 && number.get<double>() <= 1;
}

bool are_strings(const Json& array) {
  return array.is_array() &&
         std::all_of(array.begin(), array.end(), [](const Json& item) { return item.is_string(); });
}

void check_sentence(const Json& sentence, const std::string& text) {
  const auto start = sentence["start"].get<std::size_t>();
  const auto end = sentence["end"].get<std::size_t>();
  CHECK(sentence["index"].is_number_unsigned());
  CHECK(start < end);
  CHECK(text.substr(start, end - start) == sentence["text"].get<std::string>());
  CHECK(is_fraction(sentence["score"]));
  CHECK(are_strings(sentence["flags"]));
  CHECK(are_strings(sentence["reasons"]));
}

}  // namespace

TEST_CASE("A summary has the fields of the contract, in order") {
  const Directory directory;
  for (const char* name : {"tidal-ferry.txt", "stadtbaeche.txt"}) {
    const std::string path = kExamples + name;
    const std::string text = read_file(path);
    const Outcome run = run_cli(directory, {"--format", "json", "--explain", path});
    CHECK(run.code == 0);
    CHECK(run.error == "");
    CHECK(run.out.find('\n') == run.out.size() - 1);
    const Json json = Json::parse(run.out);
    CHECK(fields(json) ==
          "schema id file language title summary sentences keywords stats all_sentences");
    CHECK(json["schema"] == "leitsatz/1");
    CHECK(json["id"] == nullptr);
    CHECK(json["file"] == path);
    CHECK(json["language"] == (text.starts_with("Lindenau") ? "de" : "en"));
    CHECK(json["title"] == text.substr(0, text.find('\n')));

    REQUIRE(json["sentences"].size() == 3);
    for (const Json& sentence : json["sentences"]) {
      const std::string needs = sentence.contains("antecedent") ? " antecedent" : "";
      CHECK(fields(sentence) == "index start end text score flags reasons" + needs + " why");
      check_sentence(sentence, text);
      const Json& same = json["all_sentences"][sentence["index"].get<std::size_t>()];
      CHECK(same["start"] == sentence["start"]);
    }

    CHECK(json["keywords"].size() > 0);
    CHECK(json["keywords"].size() <= 8);
    for (const Json& keyword : json["keywords"]) {
      CHECK(fields(keyword) == "term weight");
      CHECK(text.find(keyword["term"].get<std::string>()) != std::string::npos);
      CHECK(is_fraction(keyword["weight"]));
    }
    CHECK(json["keywords"][0]["weight"].dump() == "1.0");

    CHECK(fields(json["stats"]) == "words sentences summary_words reading_seconds summary_seconds");
    for (const Json& number : json["stats"]) CHECK(number.is_number_unsigned());
    CHECK(json["stats"]["sentences"] < json["all_sentences"].size());
  }
}

TEST_CASE("Flags are named as in the table that the contract refers to") {
  const std::string page = read_file(LEITSATZ_SOURCE_DIR "/docs/json.md");
  CHECK(page.find("](../core/include/leitsatz/flags.def)") != std::string::npos);

  const Directory directory;
  const std::string path = kExamples + "stadtbaeche.txt";
  const std::string text = read_file(path);
  const auto analysis = leitsatz::analyze(text);
  const Json json = Json::parse(run_cli(directory, {"-f", "json", "--explain", path}).out);
  REQUIRE(analysis);
  REQUIRE(json["all_sentences"].size() == analysis->sentences().size());
  for (const Json& sentence : json["all_sentences"]) {
    const std::uint32_t flags = analysis->sentences()[sentence["index"].get<std::size_t>()].flags;
    Json names = Json::array();
    bool damaged = false;
    for (const leitsatz::FlagInfo& info : leitsatz::kFlags) {
      if ((flags & info.flag) == 0) continue;
      names.push_back(info.name);
      damaged = damaged || info.kind == leitsatz::FlagKind::kDamage;
    }
    CHECK(sentence["flags"] == names);
    if (damaged) CHECK(sentence["damage"].get<double>() >= 0.5);
  }
}

TEST_CASE("The contract names every reason and kind of block") {
  const std::string page = read_file(LEITSATZ_SOURCE_DIR "/docs/json.md");
  const auto names = [&](std::string_view name) {
    CAPTURE(name);
    CHECK(page.find("`" + std::string(name) + "`") != std::string::npos);
  };
  for (int bit = 0; bit < leitsatz::kReasonCount; ++bit) names(leitsatz::reason_name(bit));
  for (int kind = 0; kind <= static_cast<int>(leitsatz::BlockKind::kBoilerplate); ++kind) {
    names(leitsatz::block_kind_name(static_cast<leitsatz::BlockKind>(kind)));
  }
}

TEST_CASE("--explain shows every sentence, headings included") {
  const Directory directory;
  const std::string path = kExamples + "tidal-ferry.txt";
  const std::string text = read_file(path);
  const Json json = Json::parse(run_cli(directory, {"-f", "json", "--explain", path}).out);
  const std::string features = fields(json["all_sentences"][0]["features"]);
  CHECK(!features.empty());
  std::size_t index = 0;
  std::size_t end = 0;
  for (const Json& sentence : json["all_sentences"]) {
    const std::string needs = sentence.contains("antecedent") ? " antecedent" : "";
    CHECK(fields(sentence) ==
          "index start end text kind language words characters score damage flags reasons" + needs +
              " features");
    check_sentence(sentence, text);
    CHECK(sentence["index"] == index++);
    CHECK(sentence["start"] >= end);
    end = sentence["end"].get<std::size_t>();
    CHECK(sentence["words"].is_number_unsigned());
    CHECK(sentence["characters"] <= sentence["text"].get<std::string>().size());
    CHECK(is_fraction(sentence["damage"]));
    CHECK(fields(sentence["features"]) == features);
    for (const Json& feature : sentence["features"]) CHECK(feature.is_number_float());
  }
  CHECK(json["all_sentences"][0]["kind"] == "title");
  CHECK(json["all_sentences"][0]["flags"].dump().find("\"heading\"") != std::string::npos);
  CHECK(json["all_sentences"][1]["kind"] == "paragraph");
}

TEST_CASE("Several files are one line each, and a failed one is none") {
  const Directory directory;
  directory.write("a.txt", "The bridge over the river Alm was closed in May.");
  const Outcome run = run_cli(directory, {"-f", "json", "a.txt", "missing", "-"}, "");
  CHECK(run.code == 1);
  const std::size_t end = run.out.find('\n');
  const Json first = Json::parse(run.out.substr(0, end));
  const Json second = Json::parse(run.out.substr(end + 1));
  CHECK(first["file"] == "a.txt");
  CHECK(first["title"] == nullptr);
  CHECK(second.dump() ==
        R"({"schema":"leitsatz/1","id":null,"file":"-","language":"und","title":null,)"
        R"("summary":"","sentences":[],"nothing":"no sentences: there is nothing to summarize",)"
        R"("keywords":[],"stats":{"words":0,"sentences":0,"summary_words":0,)"
        R"("reading_seconds":0,"summary_seconds":0}})");
}

TEST_CASE("The summary is one line") {
  const Directory directory;
  const auto summary = [&](const std::string& text, const std::vector<std::string>& options) {
    std::vector<std::string> arguments = {"-f", "json"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    return Json::parse(run_cli(directory, arguments, text).out)["summary"].get<std::string>();
  };
  const std::string english = "The old bridge was closed in May. Lorries take the long way round.";
  CHECK(summary(english, {}) == english);
  CHECK(summary("古い橋は五月に閉鎖された。トラックは遠回りをする。", {}) ==
        "古い橋は五月に閉鎖された。トラックは遠回りをする。");
  CHECK(summary("「橋は閉鎖された」。\n\nThe bridge was closed in May.", {}) ==
        "「橋は閉鎖された」。The bridge was closed in May.");
  CHECK(summary("The Old Bridge\n\n" + english, {"-t", "headline", "--title", "Closed"}) ==
        "Closed");
  CHECK(summary("", {}).empty());
}

TEST_CASE("Places count what --offsets says") {
  const Directory directory;
  const std::string text =
      "Die 🛥️ fährt über den Fluß. Das Café öffnet heute um zehn Uhr 🌊.";
  const auto place = [&](const std::string& unit) {
    const std::vector<std::string> options = {"-f", "json", "-n", "9", "--offsets", unit};
    const Json json = Json::parse(run_cli(directory, options, text).out);
    const Json& last = json["sentences"].back();
    return std::pair(last["start"].get<int>(), last["end"].get<int>());
  };
  const auto begin = static_cast<int>(text.find("Das"));
  CHECK(place("bytes") == std::pair(begin, static_cast<int>(text.size())));
  CHECK(place("utf16") == std::pair(29, 66));
  CHECK(place("codepoints") == std::pair(28, 64));
  const Outcome wrong = run_cli(directory, {"-f", "json", "--offsets", "chars"}, text);
  CHECK(wrong.code == 2);
  CHECK(wrong.error.find("--offsets: 'chars' is not one of bytes, utf16 or codepoints") !=
        std::string::npos);
  CHECK(run_cli(directory, {"--offsets", "utf16"}, text)
            .error.find("--offsets needs --format json") != std::string::npos);
  // Of subtitles, places are in the file.
  const std::string cues =
      "1\n00:00:01,000 --> 00:00:03,000\nDie Fähre legt um zehn ab.\n\n2\n00:00:04,000 --> "
      "00:00:06,000\nDanach fährt keine mehr zurück.\n\n";
  const Json read = Json::parse(
      run_cli(directory, {"-f", "json", "--input", "transcript", "--offsets", "codepoints"}, cues)
          .out);
  CHECK(read["sentences"][0]["start"] == 32);
}

TEST_CASE("Sentences cost what a file says") {
  const Directory directory;
  directory.write("a.txt",
                  "The old bridge was closed in May. Lorries take the long way round. The repair "
                  "will cost two million crowns.");
  directory.write("costs", "5\r\n4\n3\n");
  directory.write("few", "5\n4\n");
  directory.write("wrong", "5\nmany\n");
  const auto chosen = [&](const std::string& limit) {
    const Outcome done =
        run_cli(directory, {"-f", "json", "--cost-file", "costs", "--limit", limit, "a.txt"}, "");
    return Json::parse(done.out)["sentences"].size();
  };
  CHECK(chosen("12") == 3);
  CHECK(chosen("9") == 2);
  const auto complaint = [&](const std::vector<std::string>& options) {
    const Outcome done = run_cli(directory, options, "");
    CHECK(done.code != 0);
    return done.error;
  };
  CHECK(complaint({"--cost-file", "costs", "--limit", "2", "a.txt"})
            .find("and the cheapest costs 3") != std::string::npos);
  CHECK(complaint({"--cost-file", "few", "--limit", "2", "a.txt"})
            .find("a.txt: it has not as many sentences as there are costs") != std::string::npos);
  CHECK(complaint({"--cost-file", "wrong", "--limit", "2", "a.txt"})
            .find("wrong: line 2 is not a whole number") != std::string::npos);
  CHECK(complaint({"--cost-file", "none", "--limit", "2", "a.txt"}).find("none: ") !=
        std::string::npos);
  CHECK(complaint({"--cost-file", "costs", "a.txt"}).find("--cost-file needs --limit") !=
        std::string::npos);
  CHECK(complaint({"--limit", "3", "a.txt"}).find("--limit needs --cost-file") !=
        std::string::npos);
  CHECK(complaint({"--cost-file", "costs", "--limit", "3", "a.txt", "a.txt"})
            .find("--cost-file needs a single FILE") != std::string::npos);
  CHECK(complaint({"--keep", "numbers,dates", "a.txt"})
            .find("--keep: 'dates' is not one of numbers, urls or code") != std::string::npos);
}

TEST_CASE("A headline says where it was taken from") {
  const Directory directory;
  const std::string article =
      "The Old Bridge\n\nThe bridge over the river Alm was closed by the town council in May.\n";
  const Json own = Json::parse(run_cli(directory, {"-f", "json", "-t", "headline"}, article).out);
  CHECK(fields(own) == "schema id file language title headline summary sentences keywords stats");
  CHECK(own["headline"].dump() ==
        R"({"source":"text","start":0,"end":14,"text":"The Old Bridge"})");
  CHECK(own["sentences"] == Json::array());
  const Json given = Json::parse(
      run_cli(directory, {"-f", "json", "-t", "headline", "--title", "Closed Bridges"}, article)
          .out);
  CHECK(given["headline"].dump() == R"({"source":"title","text":"Closed Bridges"})");
  CHECK(given["title"] == "Closed Bridges");
  const Json none = Json::parse(run_cli(directory, {"-f", "json", "-t", "headline"}, "").out);
  CHECK(none["headline"] == nullptr);
  CHECK(none["nothing"] == "no headline of at most 17 words");
}

TEST_CASE("Where nothing is chosen a field says why") {
  const Directory directory;
  const std::string bridge = "The bridge over the river Alm was closed in May.";
  const Json tight = Json::parse(run_cli(directory, {"-f", "json", "-w", "3"}, bridge).out);
  CHECK(fields(tight) == "schema id file language title summary sentences nothing keywords stats");
  CHECK(tight["nothing"] == "no sentence fits: the shortest has 10 words and 48 characters");
  CHECK_FALSE(Json::parse(run_cli(directory, {"-f", "json"}, bridge).out).contains("nothing"));
  // In a batch it is an answer like others.
  const Outcome batch = run_cli(directory, {"--jsonl", "-w", "3"}, R"({"text":")" + bridge + "\"}");
  CHECK(batch.code == 0);
  CHECK(Json::parse(batch.out)["nothing"] == tight["nothing"]);
}

TEST_CASE("A dangling sentence names the one it needs") {
  const Directory directory;
  const std::string article =
      "The town council of Nordby has closed the bridge over the river Alm. It was built in 1912 "
      "by two brothers.\n";
  const Json json = Json::parse(run_cli(directory, {"-f", "json", "-e"}, article).out);
  REQUIRE(json["sentences"].size() == 2);
  CHECK(!json["sentences"][0].contains("antecedent"));
  CHECK(json["sentences"][1]["flags"].dump() == R"(["dangling"])");
  CHECK(json["sentences"][1]["antecedent"] == 0);
  CHECK(json["all_sentences"][1]["antecedent"] == 0);
}

TEST_CASE("A turn of a conversation names its speaker") {
  const Directory directory;
  const std::string talk =
      "Ines: The roof of the school in Nordby leaks again since the storm on Sunday.\n"
      "Paul: The county will pay for new tiles in the second week of June.\n"
      "Ines: The pupils move to the town hall until then.\n";
  const Json json = Json::parse(run_cli(directory, {"-f", "json", "-e", "-n", "1"}, talk).out);
  REQUIRE(json["all_sentences"].size() == 3);
  CHECK(json["all_sentences"][1]["speaker"] == "Paul");
  CHECK(json["all_sentences"][2]["text"] == "The pupils move to the town hall until then.");
  REQUIRE(json["sentences"].size() == 1);
  CHECK(fields(json["sentences"][0]) == "index start end text speaker score flags reasons why");
  for (const Json& keyword : json["keywords"]) CHECK(keyword["term"] != "Ines");
}

TEST_CASE("A keyword has no soft hyphens") {
  const Directory directory;
  const std::string text =
      "Die Berg\u00ADstation von Alm ruht. Die Berg\u00ADstation ist von 1911. Im Mai kommt die "
      "Bahn zur "
      "Berg\u00ADstation.";
  const Json json = Json::parse(run_cli(directory, {"-f", "json"}, text).out);
  CHECK(json["keywords"][0]["term"] == "Bergstation");
  for (const char* format : {"text", "markdown", "html"}) {
    const Outcome run = run_cli(directory, {"-k", "-n", "1", "-f", format}, text);
    CHECK(run.out.find("Bergstation") != std::string::npos);
  }
}

TEST_CASE("An empty focus is none") {
  const Directory directory;
  const std::string path = kExamples + "tidal-ferry.txt";
  const Outcome plain = run_cli(directory, {"-f", "json", path});
  const std::vector<std::vector<std::string>> all = {
      {"-f", "json", "--focus", "", path},
      {"-f", "json", "--focus=", path},
      {"--focus", "turbine", "-f", "json", "--focus=", path}};
  for (const std::vector<std::string>& arguments : all) {
    const Outcome none = run_cli(directory, arguments);
    CHECK(none.code == 0);
    CHECK(none.error == "");
    CHECK(none.out == plain.out);
  }
}

TEST_CASE("A focus is told to have matched or not") {
  const Directory directory;
  const std::string path = kExamples + "tidal-ferry.txt";
  const Outcome plain = run_cli(directory, {"-f", "json", path});
  const Outcome said = run_cli(directory, {"-f", "json", "--focus", "turbine", path});
  const Json json = Json::parse(said.out);
  CHECK(fields(json) ==
        "schema id file language title focus_matched summary sentences keywords stats");
  CHECK(json["focus_matched"] == true);
  CHECK(json["sentences"].dump().find("\"focus\"") != std::string::npos);
  CHECK(said.error == "");
  const Outcome unsaid = run_cli(directory, {"-f", "json", "--focus", "zeppelin", path});
  CHECK(unsaid.code == 0);
  CHECK(unsaid.error.ends_with("says nothing of the focus: summarized without it\n"));
  Json same = Json::parse(unsaid.out);
  CHECK(same["focus_matched"] == false);
  same.erase("focus_matched");
  CHECK(same.dump() + "\n" == plain.out);
}

TEST_CASE("Several articles in one text are counted") {
  const Directory directory;
  const std::string ferry =
      "Ferry line closes\n\nThe ferry of Nordby closes in March, since nobody pays for it.\n";
  const std::string bread =
      "\n***\n\nBakers without flour\n\nThe bakers of Salto had no flour for two whole days.\n";
  const std::string choir =
      "\n***\n\nPrize for a choir\n\nThe choir of Brenne won the second prize in Riga.\n";
  directory.write("one.txt", ferry);
  directory.write("three.txt", ferry + bread + choir);
  CHECK_FALSE(Json::parse(run_cli(directory, {"-f", "json", "one.txt"}).out).contains("articles"));
  const Outcome outcome = run_cli(directory, {"-f", "json", "three.txt"});
  CHECK(outcome.code == 0);
  CHECK(outcome.error == "leitsatz: three.txt: 3 articles in one text\n");
  const Json json = Json::parse(outcome.out);
  CHECK(fields(json) == "schema id file language title articles summary sentences keywords stats");
  CHECK(json["articles"] == 3);
  CHECK(json["title"] == "Ferry line closes");
}

TEST_CASE("Offsets count a byte order mark, and line breaks stay in the text") {
  const Directory directory;
  const std::string article =
      "\xEF\xBB\xBFThe bridge over the river Alm was closed\nby the town council in May after a "
      "long\n"
      "and heated debate of several hours, and\nit will not be opened before September.\n";
  const Json json = Json::parse(run_cli(directory, {"-f", "json"}, article).out);
  REQUIRE(json["sentences"].size() == 1);
  check_sentence(json["sentences"][0], article);
  CHECK(json["sentences"][0]["start"] == 3);
  CHECK(json["sentences"][0]["text"].get<std::string>().find('\n') != std::string::npos);
}
