// JSONL batches: one line out for each line in, in order, whatever the line.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support/lines.h"
#include "support/process.h"

using Json = nlohmann::ordered_json;
using leitsatz::test::Directory;
using leitsatz::test::lines_of;
using leitsatz::test::Outcome;
using leitsatz::test::run_cli;
using leitsatz::test::run_shell;

namespace {

const std::string kText = "The bridge over the river Alm was closed by the town council in May.";

// A gigabyte of address space; with sanitizers that need terabytes of it, no limit.
#ifndef __has_feature
#define __has_feature(feature) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer) || \
    defined(__SANITIZE_THREAD__) || __has_feature(thread_sanitizer)
const std::string kLimitMemory = ":";
#else
const std::string kLimitMemory = "ulimit -v 1000000";
#endif

// The answer to one line.
std::string answer(const std::string& line) {
  const Directory directory;
  const std::vector<std::string> lines = lines_of(run_cli(directory, {"--jsonl"}, line + "\n").out);
  REQUIRE(lines.size() == 1);
  return lines[0];
}

// The id that comes back, as JSON text.
std::string echo(const std::string& id) {
  const std::string line = answer("{\"text\":\"" + kText + "\",\"id\":" + id + "}");
  const std::string before = R"({"schema":"leitsatz/1","id":)";
  CHECK(line.starts_with(before));
  return line.substr(before.size(), line.find(",\"file\":null,") - before.size());
}

}  // namespace

TEST_CASE("A line is answered by a summary") {
  const Json json = Json::parse(answer(R"({"id":"a","title":"Closed","text":")" + kText + "\"}"));
  CHECK(json["id"] == "a");
  CHECK(json["file"] == nullptr);
  CHECK(json["title"] == "Closed");
  CHECK(json["language"] == "en");
  CHECK(json["sentences"][0]["text"] == kText);
  CHECK(json["sentences"][0]["end"] == kText.size());
}

TEST_CASE("The id comes back unchanged") {
  for (const char* id : {"7", "-7", "0", "-0", "1.10", "1E5", "18446744073709551615",
                         "123456789012345678901234567890", "0.1000000000000000055511151231257827",
                         "null", "true", "false", "\"\"", "\"a b\"", "\"ü\"", "\"\\\"\\\\\\n\""}) {
    CHECK(echo(id) == id);
  }
  CHECK(echo("\"\\u00fc\"") == "\"ü\"");
}

TEST_CASE("A bad line is answered by an error, in its place") {
  CHECK(answer("") ==
        R"({"id":null,"error":{"code":"bad_json","message":"line 1: an empty line"}})");
  CHECK(
      answer("[1]") ==
      R"({"id":null,"error":{"code":"bad_type","message":"line 1: not an object but an array"}})");
  CHECK(
      answer("3") ==
      R"({"id":null,"error":{"code":"bad_type","message":"line 1: not an object but a number"}})");
  CHECK(
      answer(R"([{"text":"a","id":1}])") ==
      R"({"id":null,"error":{"code":"bad_type","message":"line 1: not an object but an array"}})");
  CHECK(answer(R"({"id":1})") ==
        R"({"id":1,"error":{"code":"missing_text","message":"line 1: no \"text\" or \"html\""}})");
  CHECK(
      answer(R"({"text":3,"id":"x"})") ==
      R"({"id":"x","error":{"code":"bad_type","message":"line 1: \"text\" is a number, not a string"}})");
  CHECK(
      answer(R"({"text":null})") ==
      R"({"id":null,"error":{"code":"bad_type","message":"line 1: \"text\" is null, not a string"}})");
  CHECK(
      answer(R"({"text":["a"],"id":2})") ==
      R"({"id":2,"error":{"code":"bad_type","message":"line 1: \"text\" is an array, not a string"}})");
  CHECK(
      answer(R"({"text":"a","title":true})") ==
      R"({"id":null,"error":{"code":"bad_type","message":"line 1: \"title\" is a boolean, not a string"}})");
  CHECK(
      answer(R"({"text":"a","id":{"a":1}})") ==
      R"({"id":null,"error":{"code":"bad_type","message":"line 1: \"id\" is an object, not a scalar"}})");
  CHECK(
      answer(R"({"id":5,"text":"a","language":"x!"})") ==
      R"({"id":5,"error":{"code":"unknown_language","message":"line 1: unknown language 'x!'"}})");
}

TEST_CASE("Whatever is no JSON is named with its place") {
  const auto code_of = [](const std::string& line) {
    const Json json = Json::parse(answer(line));
    CHECK(json["error"]["message"].get<std::string>().starts_with("line 1: not JSON at byte "));
    return json["error"]["code"].get<std::string>() + " " + json["id"].dump();
  };
  CHECK(code_of(R"({"id":4,"text":"a)") == "bad_json 4");
  CHECK(code_of(R"({"id":4,"text":"a"} {})") == "bad_json 4");
  CHECK(code_of("{\"id\":4,\"text\":\"caf\xE9\"}") == "bad_json 4");
  CHECK(code_of(R"({"id":4,"text":"\ud800"})") == "bad_json 4");
  CHECK(code_of(R"({"id":4,"text":"\udc00x"})") == "bad_json 4");
  CHECK(code_of(R"({"id":1e400,"text":"a"})") == "bad_json null");
  CHECK(code_of(std::string(100000, '[')) == "bad_json null");
  CHECK(code_of("{'text':'a'}") == "bad_json null");
  CHECK(code_of(std::string(1000000, '\xFF')) == "bad_json null");
}

TEST_CASE("A line has a focus of its own, or that of the command") {
  const Directory directory;
  const std::string text =
      R"("text":"The council closed the bridge in May. Engineers found cracks in two pillars. The )"
      R"(ferry runs every hour. The harbour needs a dredger.")";
  const std::string lines = "{" + text + "}\n{\"focus\":\"ferry\"," + text + "}\n{\"focus\":null," +
                            text + "}\n{\"focus\":7," + text + "}\n";
  const Outcome plain = run_cli(directory, {"--jsonl", "-n", "1"}, lines);
  CHECK(plain.out.find("focus_matched") == plain.out.rfind("focus_matched"));
  CHECK(plain.out.find("The ferry runs every hour.") != std::string::npos);
  CHECK(plain.out.find(R"(line 4: \"focus\" is a number, not a string)") != std::string::npos);
  const Outcome given = run_cli(directory, {"--jsonl", "-n", "1", "--focus", "dredger"}, lines);
  CHECK(given.out.find("The harbour needs a dredger.") < given.out.find("The ferry runs"));
}

TEST_CASE("Doubled fields and null do no harm") {
  const Json json = Json::parse(
      answer(R"({"text":"first","title":null,"language":null,"type":null,"words":2,"words":null,)"
             R"("costs":[1,2],"costs":null,"keep":null,"id":1,"id":2,"text":")" +
             kText + "\"}"));
  CHECK(json["id"] == 2);
  CHECK(json["title"] == nullptr);
  CHECK(json["sentences"][0]["text"] == kText);
}

TEST_CASE("Depth does no harm") {
  const std::string deep = std::string(100000, '[') + std::string(100000, ']');
  const std::string inner = R"({"text":"inner","a":[{"id":8}]})";
  for (const std::string& value : {deep, inner}) {
    CHECK(answer(R"({"text":"a","id":3,"b":)" + value + "}") ==
          R"({"id":3,"error":{"code":"unknown_field","message":"line 1: unknown field \"b\""}})");
  }
  CHECK(answer(R"({"text":"a","costs":)" + deep + "}") ==
        R"({"id":null,"error":{"code":"bad_type","message":"line 1: \"costs\" holds an array"}})");
}

TEST_CASE("A field that there is not is an error that names the nearest") {
  const auto message = [](const std::string& line) {
    const Json json = Json::parse(answer(line));
    CHECK(json["error"]["code"] == "unknown_field");
    return json["error"]["message"].get<std::string>();
  };
  CHECK(message(R"({"text":"a","sentence":3})") ==
        "line 1: unknown field \"sentence\"; did you mean \"sentences\"?");
  CHECK(message(R"({"texts":"a"})") == "line 1: unknown field \"texts\"; did you mean \"text\"?");
  CHECK(message(R"({"text":"a","langauge":"en"})") ==
        "line 1: unknown field \"langauge\"; did you mean \"language\"?");
  CHECK(message(R"({"text":"a","source":"b"})") == "line 1: unknown field \"source\"");
  CHECK(message("{\"text\":\"a\",\"" + std::string(5000, 'x') + "\":1}").size() < 100);
}

TEST_CASE("A line says what kind of summary it wants, and how long") {
  const std::string text =
      "The bridge over the river Alm was closed by the town council in May. Lorries now drive "
      "through the village of Oststadt instead. The repair will cost two million crowns and last "
      "until autumn. Ferries carry walkers to the other side for free. The mayor hopes that the "
      "county will pay for half of the work.";
  const auto chosen = [&](const std::string& fields) {
    const Json json = Json::parse(answer("{\"text\":\"" + text + "\"," + fields + "}"));
    CAPTURE(fields);
    REQUIRE(json.contains("sentences"));
    return json["sentences"].size();
  };
  CHECK(chosen(R"("id":1)") == 3);
  CHECK(chosen(R"("sentences":1)") == 1);
  CHECK(chosen(R"("words":1000)") == 5);
  CHECK(chosen(R"("characters":140)") == 2);
  CHECK(chosen(R"("share":1)") == 5);
  CHECK(chosen(R"("length":"long")") == 5);
  CHECK(chosen(R"("length":"short","words":1000)") == 1);
  CHECK(chosen(R"("type":"key-points","length":"short")") == 3);
  CHECK(chosen(R"("costs":[5,5,5,5,5],"limit":10)") == 2);
  CHECK(chosen(R"("sentences":2,"focus":"ferries","neighbours":1)") == 2);
  CHECK(chosen(R"("keep":["numbers","urls"],"sentences":1)") == 1);
  const Json headline =
      Json::parse(answer("{\"text\":\"" + text + R"(","type":"headline","words":12})"));
  CHECK(headline["headline"]["source"] == "text");
  CHECK(headline["sentences"].empty());

  // What a line does not say is as the options have it.
  const Directory directory;
  const std::string lines = "{\"text\":\"" + text + "\"}\n{\"sentences\":4,\"text\":\"" + text +
                            "\"}\n{\"type\":\"headline\",\"text\":\"" + text + "\"}\n";
  const std::vector<std::string> answers =
      lines_of(run_cli(directory, {"--jsonl", "-n", "2", "-w", "100"}, lines).out);
  REQUIRE(answers.size() == 3);
  CHECK(Json::parse(answers[0])["sentences"].size() == 2);
  CHECK(Json::parse(answers[1])["sentences"].size() == 4);
  CHECK(Json::parse(answers[2]).contains("headline"));
}

TEST_CASE("A wrong value is an error that says what is right") {
  const auto message = [](const std::string& fields) {
    const Json json =
        Json::parse(answer("{\"text\":\"One sentence stands here.\"," + fields + "}"));
    REQUIRE(json.contains("error"));
    CHECK(json["error"]["code"] == "bad_value");
    return json["error"]["message"].get<std::string>().substr(std::string("line 1: ").size());
  };
  CHECK(message(R"("type":"tl")") ==
        "\"type\": \"tl\" is not one of tldr, key-points, teaser or headline");
  CHECK(message(R"("length":"")") == "\"length\": \"\" is not one of short, medium or long");
  CHECK(message(R"("keep":["urls","dates"])") ==
        "\"keep\": \"dates\" is not one of numbers, urls or code");
  CHECK(message(R"("sentences":0)") ==
        "\"sentences\": 0 is not a whole number from 1 to 4294967294");
  CHECK(message(R"("words":-3)") == "\"words\": -3 is not a whole number from 1 to 4294967294");
  CHECK(message(R"("words":2.5)") == "\"words\": 2.5 is not a whole number from 1 to 4294967294");
  CHECK(message(R"("share":1.5)") == "\"share\": 1.5 is not a share above 0 and up to 1");
  CHECK(message(R"("neighbours":101)") ==
        "\"neighbours\": 101 is not a whole number from 0 to 100");
  CHECK(message(R"("costs":[1])") == "\"costs\" needs \"limit\"");
  CHECK(message(R"("limit":1)") == "\"limit\" needs \"costs\"");
  CHECK(message(R"("costs":[1,2,3],"limit":1)") ==
        "\"costs\" has 3 numbers, which is not the number of sentences");
  CHECK(
      answer(R"({"text":"a","words":"3"})") ==
      R"({"id":null,"error":{"code":"bad_type","message":"line 1: \"words\" is a string, not a number"}})");
  CHECK(
      answer(R"({"text":"a","keep":"urls"})") ==
      R"({"id":null,"error":{"code":"bad_type","message":"line 1: \"keep\" is a string, not an array of strings"}})");
}

TEST_CASE("Escapes are resolved before offsets are counted") {
  const Json json = Json::parse(answer(
      R"({"text":"\ud83c\udf09 The \"old\" bridge of B\u00fcren was closed\nby the council in May."})"));
  const std::string text = "🌉 The \"old\" bridge of Büren was closed\nby the council in May.";
  REQUIRE(json["sentences"].size() == 1);
  const Json& sentence = json["sentences"][0];
  const auto start = sentence["start"].get<std::size_t>();
  const auto end = sentence["end"].get<std::size_t>();
  CHECK(sentence["text"] == text.substr(start, end - start));
  CHECK(end == text.size());
}

TEST_CASE("Every line has its answer: blank ones, the last one, and those of other systems") {
  const Directory directory;
  const std::string line = R"({"id":1,"text":")" + kText + "\"}";
  const Outcome run =
      run_cli(directory, {"--jsonl"}, "\xEF\xBB\xBF" + line + "\r\n\r\n \t\nnonsense\n" + line);
  CHECK(run.code == 1);
  CHECK(run.error == "leitsatz: standard input: 3 of 5 lines failed\n");
  const std::vector<std::string> lines = lines_of(run.out);
  REQUIRE(lines.size() == 5);
  CHECK(lines[0].starts_with(R"({"schema":"leitsatz/1","id":1,)"));
  CHECK(lines[1].find("line 2: an empty line") != std::string::npos);
  CHECK(lines[2].find("line 3: an empty line") != std::string::npos);
  CHECK(lines[3].find("line 4: not JSON at byte 2: ") != std::string::npos);
  CHECK(lines[4] == lines[0]);
  CHECK(run_cli(directory, {"--jsonl"}, "").out == "");
  CHECK(run_cli(directory, {"--jsonl"}, "").code == 0);
}

TEST_CASE("Files of lines that can't be read are named, and the others are done") {
  const Directory directory;
  directory.write("a.jsonl", R"({"id":1,"text":")" + kText + "\"}");
  const Outcome run = run_cli(directory, {"--jsonl", "missing", "/", "a.jsonl", "-j", "2"});
  CHECK(run.code == 1);
  CHECK(run.error ==
        "leitsatz: missing: No such file or directory\nleitsatz: /: a directory: name its files, "
        "or list them, for example: find / -type f | leitsatz --files-from -\n");
  CHECK(lines_of(run.out).size() == 1);
}

TEST_CASE("Any number of jobs gives the same bytes") {
  const Directory directory;
  std::string batch;
  for (int i = 0; i < 500; ++i) {
    const std::string id = std::to_string(i);
    if (i % 7 == 3) {
      batch += "{\"id\":" + id + "}\n";
      continue;
    }
    batch += "{\"id\":" + id + ",\"text\":\"";
    for (int k = 0; k < i * 37 % 40; ++k)
      batch += "Bridge " + std::to_string(k * i) + " is shut. " + kText;
    batch += "\"}\n";
  }
  directory.write("batch.jsonl", batch);
  const Outcome one = run_cli(directory, {"--jsonl", "batch.jsonl"});
  CHECK(lines_of(one.out).size() == 500);
  for (const char* jobs : {"0", "2", "3", "16"}) {
    const Outcome many = run_cli(directory, {"--jsonl", "batch.jsonl", "--jobs", jobs});
    CHECK(many.out == one.out);
    CHECK(many.error == one.error);
    CHECK(many.code == 1);
  }
}

TEST_CASE("A line is answered before the next one is asked") {
  const Directory directory;
  for (const char* jobs : {"1", "2"}) {
    const Outcome run =
        run_shell(directory, "mkfifo in out; leitsatz --jsonl --jobs " + std::string(jobs) +
                                 " < in > out & exec 3> in 4< out\n"
                                 "for i in 1 2 3; do echo '{\"id\":'$i'}' >&3\n"
                                 "  read -r -t 10 -u 4 line; echo \"$line\"; done\n"
                                 "exec 3>&-; wait; rm in out");
    CHECK(run.out ==
          R"({"id":1,"error":{"code":"missing_text","message":"line 1: no \"text\" or \"html\""}})"
          "\n"
          R"({"id":2,"error":{"code":"missing_text","message":"line 2: no \"text\" or \"html\""}})"
          "\n"
          R"({"id":3,"error":{"code":"missing_text","message":"line 3: no \"text\" or \"html\""}})"
          "\n");
  }
}

TEST_CASE("An endless batch ends with its reader, in bounded memory") {
  const Directory directory;
  for (const char* jobs : {"1", "4"}) {
    const Outcome run = run_shell(
        directory, kLimitMemory + "; yes '{\"id\":1}' | leitsatz --jsonl -j " + std::string(jobs) +
                       " | head -n 20000 | wc -l\n"
                       "echo ${PIPESTATUS[1]}");
    CHECK(run.out == "20000\n1\n");
    CHECK(run.error == "");
  }
}

TEST_CASE("Null is no text where there is a page, and a text is no page") {
  CHECK(
      answer(R"({"text":null,"html":3})") ==
      R"({"id":null,"error":{"code":"bad_type","message":"line 1: \"html\" is a number, not a string"}})");
  CHECK(
      answer(R"({"html":{}})") ==
      R"({"id":null,"error":{"code":"bad_type","message":"line 1: \"html\" is an object, not a string"}})");
  CHECK(
      answer(R"({"html":null})") ==
      R"({"id":null,"error":{"code":"missing_text","message":"line 1: no \"text\" or \"html\""}})");
  const std::string page = "<!DOCTYPE html><p>" + kText + "</p>";
  CHECK_FALSE(Json::parse(answer("{\"text\":\"" + page + "\"}")).contains("page"));
}

TEST_CASE("A batch can be written to a file, and a full disk is an error") {
  const Directory directory;
  const std::string line = "{\"id\":1}\n";
  CHECK(run_cli(directory, {"--jsonl", "-o", "out.jsonl"}, line).code == 1);
  CHECK(directory.read("out.jsonl").starts_with("{\"id\":1,\"error\""));
  for (const char* jobs : {"1", "2"}) {
    const Outcome full =
        run_shell(directory, "leitsatz --jsonl -j " + std::string(jobs) + " > /dev/full", line);
    CHECK(full.code == 1);
    CHECK(full.error.find("leitsatz: standard output: No space left on device\n") !=
          std::string::npos);
  }
}
