// Memory runs out at each allocation in turn: the call says so, leaks nothing and leaves nothing
// broken, and the next call works.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdint>
#include <functional>
#include <iterator>
#include <new>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "allocator.h"
#include "base/fnv1a.h"
#include "invariants.h"
#include "leitsatz/leitsatz.h"
#include "leitsatz/leitsatz_c.h"
#include "leitsatz/page.h"

namespace leitsatz {
namespace {

using fuzz::bits_of;
using test::blocks_alive;
using test::Failure;
using test::start_counting;
using test::stop_counting;

constexpr std::string_view kArticle =
    "Harbour Town\n\n"
    "The harbour will close in March. \"We were not told,\" said Mayor Ann Lee, who asked for a "
    "year. It has cost 2 million crowns &amp; much time. Le port sera fermé en mars, a dit le "
    "maire de la ville hier. 港は三月に閉鎖される。 ท่าเรือจะปิดในเดือนมีนาคม\n\n"
    "- Boats leave at six\n- Nobody knows\n\n> they asked us last\n> and so it was";

// A page's events, a line each: an element that begins, one that ends (>), or text.
constexpr std::string_view kPage[] = {
    "<html",
    "<head",
    "<title",
    "Harbour shut",
    ">",
    "<meta",
    ">",
    ">",
    "<body",
    "<nav",
    "Home",
    ">",
    "<main",
    "<h1",
    "Harbour shut",
    ">",
    "<p",
    "The harbour will close in March, after 90 years, and nobody in the town had been told of it.",
    "<a",
    "more",
    ">",
    ">",
    "<p",
    "It has cost two million crowns, and more is to be paid for the bridge, said the mayor.",
    ">",
    ">",
    ">",
    ">"};

// What came of a call, or nothing where it was out of memory.
using Outcome = std::optional<std::uint64_t>;

// Ends the counting: what looks at a result is no part of the call.
Outcome outcome_of(std::string_view bits) {
  std::uint64_t hash = kFnvBasis;
  for (const char byte : bits) hash = fnv1a(hash, static_cast<unsigned char>(byte));
  return hash;
}

template <class Result>
Outcome outcome_of(const Result& result, Status failed) {
  stop_counting();
  if (result) return outcome_of(bits_of(*result));
  CHECK(failed == Status::kOutOfMemory);
  return std::nullopt;
}

Analysis analyzed(std::string_view text) { return std::move(*analyze(text)); }

// Lets each allocation of `call` fail, alone or with all after it.
void check_each(const std::function<Outcome()>& call) {
  start_counting();
  const Outcome expected = call();
  const std::size_t allocations = stop_counting().allocations;
  REQUIRE(expected);
  REQUIRE(allocations > 0);
  start_counting(0);  // by now the test framework has what it keeps for itself
  CHECK_FALSE(call());
  std::size_t refused = 0;
  for (const Failure failure : {Failure::kOne, Failure::kAndAfter}) {
    for (std::size_t k = 0; k < allocations; ++k) {
      const std::size_t before = blocks_alive();
      start_counting(k, failure);
      const Outcome outcome = call();
      const std::size_t failed = stop_counting().failed;
      CAPTURE(k);
      // Some calls can do with less: they ask for a buffer, and go without.
      REQUIRE((outcome ? outcome == expected : failed > 0));
      REQUIRE(blocks_alive() == before);
      refused += outcome ? 0 : 1;
    }
  }
  CHECK(refused > 0);
  CHECK(call() == expected);
  MESSAGE(allocations << " allocations, each failing alone and with all after it");
}

void tell(PageReader& reader, std::string_view event) {
  if (event == ">") {
    reader.end_element();
  } else if (event.starts_with('<')) {
    const PageAttribute attribute = {"class", "some thing"};
    reader.begin_element(event.substr(1), {&attribute, 1});
  } else {
    reader.text(event);
  }
}

struct Retried {
  bool failed = false;       // an allocation of the first call
  std::uint64_t answer = 0;  // of the second call; 0 if there is none
};

// A process of its own, whose first call has its allocation `k` fail: in that call is made what is
// made once for all.
Retried retry_after_failure(std::size_t k) {
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  Retried retried;
  if (child == 0) {
    start_counting(k);
    static_cast<void>(analyze(kArticle));
    retried.failed = stop_counting().failed > 0;
    const Result<Analysis> second = analyze(kArticle);
    if (second) retried.answer = *outcome_of(bits_of(*second));
    const bool written = ::write(ends[1], &retried, sizeof retried) == sizeof retried;
    ::_exit(written ? 0 : 1);
  }
  ::close(ends[1]);
  CHECK(::read(ends[0], &retried, sizeof retried) == sizeof retried);
  ::close(ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  CHECK(status == 0);
  return retried;
}

// Before all others, which leave no first call.
TEST_CASE("a first call that fails spoils no later one") {
  std::vector<std::uint64_t> answers;
  for (Retried retried = {.failed = true}; retried.failed;) {
    retried = retry_after_failure(answers.size());
    answers.push_back(retried.answer);
  }
  const std::uint64_t expected = *outcome_of(bits_of(analyzed(kArticle)));
  for (std::size_t k = 0; k < answers.size(); ++k) {
    CAPTURE(k);
    REQUIRE(answers[k] == expected);
  }
#ifdef LEITSATZ_SYSTEM_ICU  // whose allocations nobody sees
  CHECK(answers.size() > 300);
#else
  CHECK(answers.size() > 1000);  // most of them ICU's, which makes its own once for all
#endif
}

TEST_CASE("analyze()") {
  check_each([] {
    const Result<Analysis> result = analyze(kArticle, {.title = "Harbour", .focus = "crowns"});
    return outcome_of(result, result.error().status);
  });
}

TEST_CASE("analyze() of blocks") {
  const Analysis first = analyzed(kArticle);
  check_each([&] {
    const Result<Analysis> result = analyze(kArticle, first.blocks());
    return outcome_of(result, result.error().status);
  });
}

TEST_CASE("a task is let go where a step throws") {
  check_each([]() -> Outcome {
    Result<Task> task = Task::start(kArticle);
    if (!task) return outcome_of(std::optional<Analysis>(), task.error().status);
    try {
      while (!task->done()) task->step();
    } catch (const std::bad_alloc&) {
      stop_counting();
      return std::nullopt;
    }
    return outcome_of(std::optional<Analysis>(std::move(*task).finish()), Status::kOk);
  });
}

TEST_CASE("select()") {
  const Analysis analysis = analyzed(kArticle);
  check_each([&]() -> Outcome {
    const Result<Summary> summary = select(analysis, {.sentences = 4});
    stop_counting();
    if (!summary) {
      CHECK(summary.error().status == Status::kOutOfMemory);
      return std::nullopt;
    }
    return summary->words;
  });
}

TEST_CASE("select() of types whose order is made when it is first asked for") {
  check_each([]() -> Outcome {
    const Result<Analysis> analysis = analyze(kArticle);
    std::uint64_t words = 0;
    for (const SummaryType type : {SummaryType::kKeyPoints, SummaryType::kTeaser}) {
      if (!analysis) continue;
      const Result<Summary> summary = select(*analysis, {.sentences = 4, .type = type});
      if (!summary) {
        stop_counting();
        CHECK(summary.error().status == Status::kOutOfMemory);
        return std::nullopt;
      }
      words = words * 100 + summary->words;
    }
    stop_counting();
    return analysis ? Outcome(words) : std::nullopt;
  });
}

TEST_CASE("refocus() leaves all as it was") {
  Analysis analysis = analyzed(kArticle);
  const std::string before = bits_of(analysis);
  check_each([&]() -> Outcome {
    const Status status = refocus(analysis, "crowns of the mayor");
    stop_counting();
    if (status == Status::kOk) {
      const Outcome outcome = outcome_of(bits_of(analysis));
      CHECK(refocus(analysis, {}) == Status::kOk);
      CHECK(bits_of(analysis) == before);
      return outcome;
    }
    CHECK(status == Status::kOutOfMemory);
    CHECK(bits_of(analysis) == before);
    return std::nullopt;
  });
}

TEST_CASE("a page reader is let go where it throws") {
  check_each([]() -> Outcome {
    try {
      PageReader reader;
      for (const std::string_view event : kPage) tell(reader, event);
      const Page page = std::move(reader).finish();
      stop_counting();
      return outcome_of(bits_of(page));
    } catch (const std::bad_alloc&) {
      stop_counting();
      return std::nullopt;
    }
  });
}

// The C interface throws nothing: out of memory is a status.

Outcome outcome_of(leitsatz_status status, leitsatz_analysis* analysis) {
  stop_counting();
  CHECK((status == LEITSATZ_OK) == (analysis != nullptr));
  if (status == LEITSATZ_OK) {
    const std::size_t sentences = leitsatz_sentence_count(analysis);
    leitsatz_analysis_free(analysis);
    return sentences;
  }
  CHECK(status == LEITSATZ_OUT_OF_MEMORY);
  return std::nullopt;
}

TEST_CASE("C: an analysis") {
  check_each([] {
    leitsatz_analysis* analysis = nullptr;
    const leitsatz_status status =
        leitsatz_analyze_new(&analysis, kArticle.data(), kArticle.size(), nullptr);
    return outcome_of(status, analysis);
  });
}

TEST_CASE("C: a task, which takes no step after one that failed") {
  check_each([]() -> Outcome {
    leitsatz_task* task = nullptr;
    const leitsatz_block block = {{0, static_cast<std::uint32_t>(kArticle.size())}, 2};
    leitsatz_status status =
        leitsatz_task_blocks_new(&task, kArticle.data(), kArticle.size(), &block, 1, nullptr);
    double progress = 0;
    while (status == LEITSATZ_OK && progress < 1) status = leitsatz_task_step(&progress, task);
    leitsatz_analysis* analysis = nullptr;
    if (status == LEITSATZ_OK) {
      status = leitsatz_task_finish_new(&analysis, task);
    } else if (task) {
      stop_counting();
      CHECK(leitsatz_task_step(&progress, task) == LEITSATZ_OUT_OF_MEMORY);
      CHECK(leitsatz_task_finish_new(&analysis, task) != LEITSATZ_OK);
    }
    const Outcome outcome = outcome_of(status, analysis);
    leitsatz_task_free(task);
    return outcome;
  });
}

TEST_CASE("C: choices, statistics and foci") {
  leitsatz_analysis* analysis = nullptr;
  REQUIRE(leitsatz_analyze_new(&analysis, kArticle.data(), kArticle.size(), nullptr) ==
          LEITSATZ_OK);
  check_each([&]() -> Outcome {
    std::uint32_t picks[20];
    std::size_t count = 0;
    leitsatz_statistics statistics = {};
    leitsatz_status status = leitsatz_select(picks, &count, std::size(picks), analysis, nullptr);
    if (status == LEITSATZ_OK) status = leitsatz_refocus(analysis, "crowns", 6);
    if (status == LEITSATZ_OK) status = leitsatz_statistics_of(&statistics, analysis, picks, count);
    stop_counting();
    CHECK(leitsatz_refocus(analysis, nullptr, 0) == LEITSATZ_OK);
    if (status == LEITSATZ_OK) return statistics.summary_words;
    CHECK(status == LEITSATZ_OUT_OF_MEMORY);
    return std::nullopt;
  });
  leitsatz_analysis_free(analysis);
}

leitsatz_status tell(leitsatz_page_reader* reader, std::string_view event) {
  if (event == ">") return leitsatz_page_end_element(reader);
  if (!event.starts_with('<')) return leitsatz_page_text(reader, event.data(), event.size());
  const leitsatz_page_attribute attribute = {"class", 5, "some thing", 10};
  return leitsatz_page_begin_element(reader, event.data() + 1, event.size() - 1, &attribute, 1);
}

TEST_CASE("C: a page, whose reader takes nothing after an event that it missed") {
  check_each([]() -> Outcome {
    leitsatz_page_reader* reader = nullptr;
    leitsatz_page* page = nullptr;
    leitsatz_status status = leitsatz_page_reader_new(&reader);
    for (const std::string_view event : kPage) {
      if (status == LEITSATZ_OK) status = tell(reader, event);
    }
    if (status == LEITSATZ_OK) {
      status = leitsatz_page_finish_new(&page, reader);
    } else if (reader) {
      CHECK(leitsatz_page_finish_new(&page, reader) == LEITSATZ_INVALID_ARGUMENT);
    }
    stop_counting();
    Outcome outcome;
    if (status == LEITSATZ_OK) {
      outcome = leitsatz_page_block_count(page);
    } else {
      CHECK(status == LEITSATZ_OUT_OF_MEMORY);
      CHECK(page == nullptr);
    }
    leitsatz_page_free(page);
    leitsatz_page_reader_free(reader);
    return outcome;
  });
}

}  // namespace
}  // namespace leitsatz
