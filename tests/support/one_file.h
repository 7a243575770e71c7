// What the command says of one file, shown so that a test reads like its subject.
#ifndef LEITSATZ_TESTS_SUPPORT_ONE_FILE_H_
#define LEITSATZ_TESTS_SUPPORT_ONE_FILE_H_

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "support/process.h"

namespace leitsatz::test {

// The JSON of --explain for a file that is read without a complaint.
inline nlohmann::json explained(const std::string& name, std::string_view bytes,
                                std::vector<std::string> arguments = {}) {
  const Directory directory;
  directory.write(name, bytes);
  arguments.insert(arguments.end(), {"--format", "json", "--explain", name});
  const Outcome run = run_cli(directory, arguments);
  CHECK(run.error == "");
  REQUIRE(run.code == 0);
  return nlohmann::json::parse(run.out);
}

// The complaint about a file of which nothing can be read.
inline std::string error_of(const std::string& name, std::string_view bytes) {
  const Directory directory;
  directory.write(name, bytes);
  const Outcome run = run_cli(directory, {name});
  CHECK(run.code == 1);
  CHECK(run.out == "");
  return run.error;
}

// Of explained(): all sentences in brackets behind their kinds, a line each.
inline std::string show(const nlohmann::json& json) {
  std::string out;
  for (const nlohmann::json& sentence : json["all_sentences"]) {
    out += sentence["kind"].get<std::string>() + "[" + sentence["text"].get<std::string>() + "]\n";
  }
  return out;
}

// Of explained(): the blocks that are not in the article, in brackets behind the reasons.
inline std::string left_out(const nlohmann::json& json) {
  std::string out;
  for (const nlohmann::json& block : json["page"]["left_out"]) {
    out += block["reason"].get<std::string>() + "[" + block["text"].get<std::string>() + "]\n";
  }
  return out;
}

}  // namespace leitsatz::test

#endif  // LEITSATZ_TESTS_SUPPORT_ONE_FILE_H_
