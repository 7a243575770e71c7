// What the command leaves behind when it is stopped, or what it works on goes away.
#include <doctest/doctest.h>

#include <csignal>
#include <string>

#include "support/process.h"

using leitsatz::test::Directory;
using leitsatz::test::Outcome;
using leitsatz::test::run_cli;
using leitsatz::test::run_shell;

namespace {

const std::string kLine = R"({"text":"The bridge over the river Alm was closed in May."})"
                          "\n";

// The command in place of the shell that starts it, so that a signal to the job is one to it.
const std::string kExec = "exec " + leitsatz::test::shell_quoted(LEITSATZ_CLI_PATH);

// ThreadSanitizer holds a signal back from a thread that waits for a lock, which with several jobs
// the first thread may do for ever.
#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define LEITSATZ_HOLDS_SIGNALS_BACK
#endif
#endif
#if defined(__SANITIZE_THREAD__) || defined(LEITSATZ_HOLDS_SIGNALS_BACK)
constexpr int kSomeJobs = 1;
#else
constexpr int kSomeJobs = 3;
#endif

// A batch that is in the middle of its work when it gets the signal: it has taken lines from a pipe
// that stays open, and the file beside the one to be written is there.
Outcome run_stopped(const Directory& directory, const std::string& signal, int jobs) {
  std::signal(SIGHUP, SIG_DFL);  // nohup has all ignore it
  directory.write("lines", kLine + kLine + kLine);
  directory.write("out.jsonl", "as it was\n");
  return run_shell(directory,
                   "mkfifo in; exec 3<> in; cat lines >&3\n"
                   "(" +
                       kExec + " --jsonl -j " + std::to_string(jobs) +
                       " in -o out.jsonl) & job=$!\n"
                       "until ls out.jsonl.* 2>/dev/null; do sleep 0.01; done > seen\n"
                       "kill -" +
                       signal + " $job; wait $job; code=$?; rm in; exit $code");
}

}  // namespace

TEST_CASE("A signal in the middle of a batch leaves the old file and nothing beside it") {
  const struct {
    const char* name;
    int number;
  } kSignals[] = {{"TERM", 15}, {"HUP", 1}};
  for (const auto& signal : kSignals) {
    for (const int jobs : {1, kSomeJobs}) {
      const Directory directory;
      const Outcome run = run_stopped(directory, signal.name, jobs);
      CHECK(run.code == 128 + signal.number);
      CHECK(directory.read("seen").starts_with("out.jsonl."));
      CHECK(directory.read("out.jsonl") == "as it was\n");
      CHECK(directory.names() == "lines out.jsonl seen");
    }
  }
}

TEST_CASE("Ctrl+C does the same, and a signal that is ignored stays so") {
  const Directory directory;
  // Bash ignores SIGINT for what runs in the background, unless it controls jobs.
  directory.write("lines", kLine);
  const Outcome run = run_shell(directory,
                                "set -m; mkfifo in; exec 3<> in; cat lines >&3\n"
                                "(" +
                                    kExec +
                                    " --jsonl in -o out) & job=$!\n"
                                    "until ls out.* 2>/dev/null; do sleep 0.01; done > seen\n"
                                    "kill -INT $job; wait $job; echo $?; rm in");
  CHECK(run.out.ends_with("130\n"));
  CHECK(directory.names() == "lines seen");

  const Directory ignoring;
  ignoring.write("lines", kLine);
  const Outcome ignored = run_shell(
      ignoring,
      "trap '' HUP TERM; mkfifo in; exec 3<> in; cat lines >&3\n"
      "(" +
          kExec +
          " --jsonl in -o out 3>&-) & job=$!\n"
          "until ls out.* 2>/dev/null; do sleep 0.01; done > seen\n"
          // It makes its output before it opens the pipe, which must not be closed by then.
          "until ls -l /proc/$job/fd | grep -q '/in$'; do sleep 0.01; done\n"
          "kill -HUP $job; kill -TERM $job; exec 3>&-; wait $job; echo $?; rm in");
  CHECK(ignored.out == "0\n");
  CHECK(ignoring.read("out").starts_with("{\"schema\""));
  CHECK(ignoring.names() == "lines out seen");
}

TEST_CASE("Files that go away are named, and the others are done") {
  const Directory directory;
  directory.write("a.txt", "The bridge over the river Alm was closed in May.");
  // The second is a link to nothing, the third is removed while the first is waited for.
  const Outcome run = run_shell(directory,
                                "ln -s nothing b.txt; cp a.txt c.txt; mkfifo first\n"
                                "(rm c.txt; cat a.txt > first) &\n"
                                "leitsatz first b.txt c.txt a.txt");
  CHECK(run.code == 1);
  CHECK(run.error ==
        "leitsatz: b.txt: No such file or directory\n"
        "leitsatz: c.txt: No such file or directory\n");
  CHECK(run.out.find("a.txt") != std::string::npos);
}

TEST_CASE("A file that is cut short while it is read is summarized as far as it goes") {
  const Directory directory;
  directory.write("a.txt", "The bridge over the river Alm was closed in May. It has");
  const Outcome run = run_shell(directory,
                                "mkfifo first; (: > a.txt; echo 'Nobody was told.' > first) &\n"
                                "leitsatz first a.txt");
  CHECK(run.code == 1);
  CHECK(run.error == "leitsatz: a.txt: empty: there is nothing to summarize\n");
}

TEST_CASE("A folder that goes away under --output is an error") {
  const Directory directory;
  const Outcome run = run_shell(directory,
                                "mkdir folder; mkfifo in\n"
                                "(until ls folder/out.*; do sleep 0.01; done > /dev/null 2>&1\n"
                                " rm -r folder; echo 'Nobody was told.' > in) &\n"
                                "leitsatz in -o folder/out");
  CHECK(run.code == 1);
  CHECK(run.error == "leitsatz: folder/out: No such file or directory\n");
  CHECK(directory.names() == "in");
}
