// An analysis in steps.
#include <doctest/doctest.h>

#include <string>

#include "leitsatz/leitsatz.h"
#include "support/analyzed.h"

namespace leitsatz {
namespace {

const std::string kText =
    "The town will replace its ferry next spring. The new boat draws its power from the tide.\n"
    "The council approved nine million dollars on Tuesday, after a decade of argument.\n";

}  // namespace

TEST_CASE("steps end, their progress ascends to 1, and the result is that of analyze()") {
  Result<Task> task = Task::start(kText, {.title = "A new ferry"});
  REQUIRE(task);
  CHECK(task->progress() == 0);
  double last = 0;
  for (int steps = 0; !task->done(); ++steps) {
    REQUIRE(steps < 100);
    task->step();
    CHECK(task->progress() > last);
    last = task->progress();
  }
  CHECK(last == 1);

  const Analysis stepped = std::move(*task).finish();
  const Analysis whole = analyzed(kText, {.title = "A new ferry"});
  REQUIRE(stepped.sentences().size() == whole.sentences().size());
  for (std::size_t i = 0; i < stepped.sentences().size(); ++i) {
    CHECK(stepped.sentences()[i].span == whole.sentences()[i].span);
    CHECK(stepped.sentences()[i].score == whole.sentences()[i].score);
  }
}

TEST_CASE("two tasks at once do not disturb each other") {
  Result<Task> a = Task::start(kText), b = Task::start("It rained. We left.");
  REQUIRE(a);
  REQUIRE(b);
  while (!a->done() || !b->done()) {
    if (!a->done()) a->step();
    if (!b->done()) b->step();
  }
  CHECK(std::move(*a).finish().sentences().size() == 3);
  CHECK(std::move(*b).finish().sentences().size() == 2);
}

TEST_CASE("a task that is let go in the middle leaves nothing behind") {
  Result<Task> task = Task::start(kText);
  REQUIRE(task);
  task->step();
}

TEST_CASE("only the text and the title need to outlive the call") {
  std::string language = "de";
  Result<Task> task = Task::start("It rained. We left.", {.language = language});
  REQUIRE(task);
  language = "ja";
  while (!task->done()) task->step();
  CHECK(std::move(*task).finish().language() == "de");
}

TEST_CASE("options are checked before any work") {
  const Result<Task> task = Task::start(kText, {.language = "tlh"});
  REQUIRE(!task);
  CHECK(task.error().status == Status::kUnknownLanguage);
}

}  // namespace leitsatz
