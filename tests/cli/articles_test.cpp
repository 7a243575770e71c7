// Mailboxes and feeds through the command: each message and each entry is an article of its own.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support/lines.h"
#include "support/process.h"

using Json = nlohmann::json;
using leitsatz::test::Directory;
using leitsatz::test::lines_of;
using leitsatz::test::Outcome;
using leitsatz::test::run_cli;

namespace {

const std::string kCrane = "The new crane reaches the quay on Monday, and two divers check it.";
const std::string kChoir = "The choir sings on the quay when the old crane leaves for the museum.";

std::string message(const std::string& name, const std::string& text) {
  return "From " + name + "@quay.example Mon May  6 07:00:00 2024\nFrom: " + name + " <" + name +
         "@quay.example>\nMessage-ID: <" + name + "@quay.example>\nSubject: Of " + name + "\n\n" +
         text + "\n\n";
}

const std::string kMailbox =
    message("ana", kCrane + "\n\n>From the bridge one sees it from afar.") +
    message("bo", kChoir + "\n\nFrom Monday on it rests:\nsays: the boss");

const std::string kFeed =
    "<rss version=\"2.0\"><channel><title>Quay</title><item><title>Crane</title><link>https://q/1"
    "</link><guid>g1</guid><description>" +
    kCrane + "</description></item><item><title>Choir</title><description>&lt;p&gt;" + kChoir +
    "&lt;/p&gt;</description></item></channel></rss>";

// An object for each line.
std::vector<Json> objects_of(const std::string& out) {
  std::vector<Json> objects;
  for (const std::string& line : lines_of(out)) objects.push_back(Json::parse(line));
  return objects;
}

}  // namespace

TEST_CASE("Each message of a mailbox is an article") {
  const Directory directory;
  directory.write("all.mbox", kMailbox);
  const Outcome run = run_cli(directory, {"-f", "json", "all.mbox"});
  CHECK(run.code == 0);
  CHECK(run.error == "");
  const std::vector<Json> lines = objects_of(run.out);
  REQUIRE(lines.size() == 2);
  CHECK(lines[0]["id"] == "ana@quay.example");
  CHECK(lines[0]["file"] == "all.mbox");
  CHECK(lines[0]["entry"] == 1);
  CHECK(lines[0]["title"] == "Of ana");
  CHECK(lines[0]["sentences"][1]["text"] == "From the bridge one sees it from afar.");
  CHECK(lines[1]["entry"] == 2);
  CHECK(lines[1]["page"]["text"].get<std::string>().find("From Monday on") != std::string::npos);

  // By its looks, from standard input, and by --input.
  CHECK(objects_of(run_cli(directory, {"-f", "json"}, kMailbox).out).size() == 2);
  directory.write("all", "\n" + kMailbox);
  CHECK(objects_of(run_cli(directory, {"-f", "json", "--input", "mailbox", "all"}).out).size() ==
        2);
  // A single message is not numbered.
  directory.write("one.mbox", message("ana", kCrane));
  const std::vector<Json> one = objects_of(run_cli(directory, {"-f", "json", "one.mbox"}).out);
  REQUIRE(one.size() == 1);
  CHECK_FALSE(one[0].contains("entry"));
}

TEST_CASE("A mailbox is read message by message, whatever its size") {
  const Directory directory;
  std::string all;
  for (int i = 0; i < 1000; ++i) all += message("n" + std::to_string(i), kCrane);
  all += message("long", std::string(300000, '\n') + kChoir);
  all += message("last", kCrane);
  const std::vector<Json> lines =
      objects_of(run_cli(directory, {"-f", "json", "-n", "1"}, all).out);
  REQUIRE(lines.size() == 1002);
  CHECK(lines[999]["title"] == "Of n999");
  CHECK(lines[1000]["sentences"][0]["text"] == kChoir);
  CHECK(lines[1001]["title"] == "Of last");
}

TEST_CASE("Each entry of a feed is an article" * doctest::skip(!LEITSATZ_XML)) {
  const Directory directory;
  directory.write("quay.rss", kFeed);
  const Outcome run = run_cli(directory, {"-f", "json", "quay.rss"});
  CHECK(run.code == 0);
  CHECK(run.error == "");
  const std::vector<Json> lines = objects_of(run.out);
  REQUIRE(lines.size() == 2);
  CHECK(lines[0]["id"] == "g1");
  CHECK(lines[0]["entry"] == 1);
  CHECK(lines[0]["title"] == "Crane");
  CHECK(lines[0]["page"]["canonical"] == "https://q/1");
  CHECK(lines[0]["page"]["site"] == "Quay");
  CHECK(lines[0]["page"]["text"] == kCrane);
  CHECK(lines[1]["id"] == nullptr);
  CHECK(lines[1]["page"]["text"] == kChoir);
  for (const char* name : {"quay.xml", "quay", "quay.atom"}) {
    directory.write(name, kFeed);
    CHECK(objects_of(run_cli(directory, {"-f", "json", name}).out).size() == 2);
  }
  CHECK(run_cli(directory, {"quay.rss"}).out == "==> quay.rss: entry 1 <==\nCrane\n\n" + kCrane +
                                                    "\n\n==> quay.rss: entry 2 <==\nChoir\n\n" +
                                                    kChoir + "\n");
  CHECK(run_cli(directory, {"-f", "markdown", "quay.rss"}).out ==
        "# quay.rss: entry 1\n\n## Crane\n\n" + kCrane + "\n\n# quay.rss: entry 2\n\n## Choir\n\n" +
            kChoir + "\n");
  const std::string page = run_cli(directory, {"-f", "html", "quay.rss"}).out;
  CHECK(page.find("id=\"f2-s0\"") != std::string::npos);
}

TEST_CASE("An entry's heading that repeats its title is no text" * doctest::skip(!LEITSATZ_XML)) {
  const Directory directory;
  directory.write("a.rss",
                  "<rss version=\"2.0\"><channel><item><title>A crane &amp; more</title>"
                  "<description>&lt;h1&gt;A crane &amp;amp; more&lt;/h1&gt;&lt;p&gt;" +
                      kCrane + "&lt;/p&gt;</description></item></channel></rss>");
  const std::vector<Json> lines = objects_of(run_cli(directory, {"-f", "json", "a.rss"}).out);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0]["page"]["text"] == kCrane);
}

TEST_CASE("A JSON Feed needs no XML") {
  const Directory directory;
  directory.write("a.json",
                  "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"title\":"
                  "\"Crane\",\"content_text\":\"" +
                      kCrane + "\"}]}");
  const std::vector<Json> lines = objects_of(run_cli(directory, {"-f", "json", "a.json"}).out);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0]["title"] == "Crane");
  CHECK(lines[0]["page"]["text"] == kCrane);
}

TEST_CASE("A broken feed gives what can be read, and the rest of the batch goes on" *
          doctest::skip(!LEITSATZ_XML)) {
  const Directory directory;
  directory.write("a.rss", kFeed.substr(0, kFeed.find("</item></channel>")));
  directory.write("b.rss", "<rss version=\"2.0\"><channel><title>None</title></channel></rss>");
  directory.write("c.txt", kChoir);
  const Outcome run = run_cli(directory, {"-f", "json", "a.rss", "b.rss", "c.txt"});
  CHECK(run.code == 1);
  CHECK(objects_of(run.out).size() == 3);
  CHECK(run.error.starts_with("leitsatz: a.rss: not well-formed XML at line 1: "));
  CHECK(run.error.ends_with("leitsatz: b.rss: a feed without entries\n"));
}
