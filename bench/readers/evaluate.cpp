#include "evaluate.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>

namespace leitsatz::readers {
namespace {

constexpr std::string_view kSecondName = "reader";

Ranker ranker_of(System system) { return static_cast<Ranker>(system); }
static_assert(static_cast<int>(System::kLexRank) == static_cast<int>(Ranker::kLexRank));

[[noreturn]] void fail(const LabelledText& text, Status status) {
  throw std::runtime_error(text.id + ": " + std::string(status_message(status)));
}

std::vector<Span> choose(const LabelledText& text, const Analysis& analysis, const Budget& budget) {
  const auto summary = select(analysis, budget);
  if (!summary) fail(text, summary.error().status);
  std::vector<Span> spans;
  for (const std::uint32_t i : summary->picks) spans.push_back(analysis.sentences()[i].span);
  return spans;
}

Choice choice_of(const LabelledText& text, System system) {
  const auto analysis = analyze(text.text, {.title = text.title, .ranker = ranker_of(system)});
  if (!analysis) fail(text, analysis.error().status);
  Choice choice;
  choice.summary = choose(text, *analysis, {.sentences = kSummarySentences});
  choice.points =
      choose(text, *analysis, {.sentences = kPointSentences, .type = SummaryType::kKeyPoints});
  const Headline found = headline(*analysis);
  if (found.source == HeadlineSource::kTitle) choice.headline = slice(text.title, found.span);
  if (found.source == HeadlineSource::kText) choice.headline = slice(text.text, found.span);
  for (const Keyword& keyword : analysis->keywords()) {
    choice.keywords.emplace_back(slice(text.text, keyword.span));
  }
  return choice;
}

// What the second reader would choose: the three and the first five.
Choice choice_of_second(const LabelledText& text) {
  Choice choice;
  const auto spans = [&](const std::vector<Label>& labels, std::size_t most) {
    std::vector<Span> found;
    for (std::size_t i = 0; i < labels.size() && i < most; ++i) {
      found.push_back(text.sentences[labels[i]]);
    }
    return found;
  };
  choice.summary = spans(text.second.tldr, kSummarySentences);
  choice.points = spans(text.second.points, kPointSentences);
  choice.headline = text.second.headline;
  choice.keywords = text.second.keywords;
  return choice;
}

Measures measure(const LabelledText& text, System system) {
  if (system != System::kSecond) return measure(text, text.first, choice_of(text, system));
  if (text.second.empty()) return {};
  return measure(text, text.first, choice_of_second(text));
}

}  // namespace

std::string_view system_name(System system) {
  return system == System::kSecond ? kSecondName : ranker_name(ranker_of(system));
}

std::optional<System> system_from_name(std::string_view name) {
  for (const System system : kSystems) {
    if (system_name(system) == name) return system;
  }
  return std::nullopt;
}

Results evaluate(std::vector<LabelledText> texts, std::vector<System> systems, unsigned jobs) {
  Results results{.systems = std::move(systems), .texts = std::move(texts), .measures = {}};
  results.measures.assign(results.systems.size(), std::vector<Measures>(results.texts.size()));
  std::atomic<std::size_t> next = 0;
  std::mutex mutex;
  std::exception_ptr failure;
  const auto work = [&] {
    try {
      for (std::size_t i; (i = next++) < results.texts.size();) {
        for (std::size_t s = 0; s < results.systems.size(); ++s) {
          results.measures[s][i] = measure(results.texts[i], results.systems[s]);
        }
      }
    } catch (...) {
      const std::lock_guard lock(mutex);
      failure = std::current_exception();
      next = results.texts.size();
    }
  };
  std::vector<std::thread> threads;
  for (unsigned i = 1; i < jobs; ++i) threads.emplace_back(work);
  work();
  for (std::thread& thread : threads) thread.join();
  if (failure) std::rethrow_exception(failure);
  return results;
}

}  // namespace leitsatz::readers
