// Batches by GNU parallel: the same bytes as one process, also where a job was killed and resumed.
#include <doctest/doctest.h>

#include <cstdlib>
#include <string>

#include "support/process.h"

using leitsatz::test::Directory;
using leitsatz::test::Outcome;
using leitsatz::test::run_cli;
using leitsatz::test::run_shell;

namespace {

constexpr int kDocuments = 400;

bool has_parallel() {
  const bool has = std::system("command -v parallel > /dev/null") == 0;
  if (!has) MESSAGE("GNU parallel is not installed");
  return has;
}

// JSON Lines, each of its own.
std::string documents() {
  std::string lines;
  for (int i = 0; i < kDocuments; ++i) {
    const std::string number = std::to_string(i);
    lines += "{\"id\":" + number + ",\"text\":\"The harbour of town " + number +
             " was closed on Monday. Ships had to wait for " + number +
             " hours.\\n\\nNobody was hurt, the mayor said. The harbour opens again in May.\"}\n";
  }
  return lines;
}

std::string by_one_process(const Directory& directory) {
  const Outcome outcome = run_cli(directory, {"--jsonl"}, documents());
  REQUIRE(outcome.code == 0);
  return outcome.out;
}

// What parallel asks of a job besides: no question, and no word about citations.
const std::string kParallel = "parallel --will-cite --no-notice --block 8k --pipe ";

}  // namespace

TEST_CASE("Many processes give the bytes of one, in order") {
  if (!has_parallel()) return;
  const Directory directory;
  const Outcome outcome =
      run_shell(directory, kParallel + "-k -j 4 " + LEITSATZ_CLI_PATH + " --jsonl", documents());
  CHECK(outcome.out == by_one_process(directory));
}

TEST_CASE("A job that was killed is done again, and no other") {
  if (!has_parallel()) return;
  const Directory directory;
  directory.write("documents.jsonl", documents());
  // The third job is killed in the middle, with two lines written to a file of another name, which
  // nobody takes away then.
  directory.write("job", R"(#!/bin/bash
echo "$1" >> started
if [[ $1 == 3 && ! -e killed ]]; then
  touch killed
  mkfifo never_ends
  )" + std::string(LEITSATZ_CLI_PATH) +
                             R"( --jsonl -o "out/$1.jsonl" < never_ends &
  exec 3> never_ends
  head -n 2 >&3
  until [[ -s $(echo out/3.jsonl.*) ]]; do sleep 0.01; done
  kill -9 $!
  wait $!
  exit
fi
)" + std::string(LEITSATZ_CLI_PATH) +
                             R"( --jsonl -o "out/$1.jsonl"
)");
  const std::string batch =
      "< documents.jsonl " + kParallel + "-j 2 --joblog log --resume-failed bash job '{#}'";
  const std::string lost =
      "mkdir out; " + batch + "; code=$?; ls out | grep -cxF 3.jsonl; exit $code";
  const Outcome killed = run_shell(directory, lost);
  CHECK(killed.code == 1);  // one job failed
  CHECK(killed.out == "0\n");
  const Outcome resumed = run_shell(directory, batch + "; echo $?; sort -n started | uniq -d");
  CHECK(resumed.out == "0\n3\n");
  const Outcome joined = run_shell(directory, "cat $(ls -v out/*.jsonl)");
  CHECK(joined.out == by_one_process(directory));
}
