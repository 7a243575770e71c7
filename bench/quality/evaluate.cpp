#include "evaluate.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <exception>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <thread>

#include "tokens.h"

namespace leitsatz::quality {
namespace {

// The set's mean reference length. A document with several references counts once, with their mean.
std::size_t word_budget(const std::vector<Item>& items) {
  double sum = 0;
  for (const Item& item : items) {
    Vocabulary vocabulary;
    double words = 0;
    for (const std::string& reference : item.references) {
      words += static_cast<double>(vocabulary.tokens(reference).size());
    }
    sum += words / static_cast<double>(std::max<std::size_t>(1, item.references.size()));
  }
  const double mean = sum / static_cast<double>(items.size());
  return std::clamp(static_cast<std::size_t>(std::lround(mean)), kMinBudget, kMaxBudget);
}

// The share of `picks` that overlap a wound; without noise, that carry a flag of damage.
double damaged_share(const Analysis& analysis, const std::vector<std::uint32_t>& picks,
                     const std::vector<bench::Wound>& wounds, bool noisy) {
  if (picks.empty()) return 0;
  std::size_t damaged = 0;
  for (const std::uint32_t i : picks) {
    const Sentence& s = analysis.sentences()[i];
    const bool wounded = std::any_of(wounds.begin(), wounds.end(), [&](const bench::Wound& wound) {
      return wound.span.begin < s.span.end && s.span.begin < wound.span.end;
    });
    damaged += noisy ? wounded : (s.flags & kDamage) != 0;
  }
  return static_cast<double>(damaged) / static_cast<double>(picks.size());
}

Analysis analyze_item(const Item& item, Ranker ranker, const EvaluateOptions& options) {
  Options request{.title = item.title, .ranker = ranker, .features = true};
  if (options.use_language) request.language = item.language;
  auto analysis = analyze(item.text, request);
  if (!analysis) {
    throw std::runtime_error(item.id + ": " + std::string(status_message(analysis.error().status)));
  }
  return std::move(*analysis);
}

void evaluate_item(const Item& original, std::size_t index, const EvaluateOptions& options,
                   const bench::Pool& pool, SetScores& out) {
  Item item = original;
  std::vector<bench::Wound> wounds;
  if (options.noise != 0) {
    bench::Random random(options.noise * 7919u + static_cast<std::uint32_t>(index));
    const Analysis clean = analyze_item(original, Ranker::kLead, options);
    bench::Altered altered = alter(original, clean, bench::Variant::kNoise, pool, random);
    item.text = std::move(altered.text);
    wounds = std::move(altered.wounds);
  }
  Vocabulary vocabulary;
  std::vector<Lines> references;
  for (const std::string& reference : item.references) {
    references.push_back(vocabulary.lines(reference));
  }
  for (std::size_t s = 0; s < options.systems.size(); ++s) {
    const System system = options.systems[s];
    const Analysis analysis = analyze_item(item, ranker_of(system), options);
    std::vector<Tokens> sentences;
    for (const Sentence& sentence : analysis.sentences()) {
      sentences.push_back(vocabulary.tokens(slice(item.text, sentence.span)));
    }
    const Document document{analysis, sentences, references, index};
    for (Length length : kLengths) {
      const bool by_words = length == Length::kWordBudget;
      const Demand demand = by_words ? Demand{.words = out.budget} : Demand{.sentences = 3};
      const std::vector<std::uint32_t> picks = choose(system, document, demand);
      if (!by_words) {
        out.damaged[s][index] = damaged_share(analysis, picks, wounds, options.noise != 0);
      }
      const Lines chosen = summary(document, picks, demand.words);
      out.scores[static_cast<std::size_t>(length)][s][index] = score(chosen, references);
    }
  }
}

}  // namespace

SetScores evaluate(const std::string& name, const std::vector<Item>& items,
                   const EvaluateOptions& options) {
  SetScores out{.name = name, .budget = word_budget(items), .scores = {}, .damaged = {}};
  out.scores.assign(
      std::size(kLengths),
      std::vector<std::vector<Rouge>>(options.systems.size(), std::vector<Rouge>(items.size())));
  out.damaged.assign(options.systems.size(), std::vector<double>(items.size()));
  std::atomic<std::size_t> next = 0;
  std::mutex mutex;
  std::exception_ptr failure;
  const auto work = [&] {
    try {
      for (std::size_t i; (i = next++) < items.size();)
        evaluate_item(items[i], i, options, options.pool, out);
    } catch (...) {
      const std::lock_guard lock(mutex);
      failure = std::current_exception();
      next = items.size();
    }
  };
  std::vector<std::thread> threads;
  for (unsigned i = 1; i < options.jobs; ++i) threads.emplace_back(work);
  work();
  for (std::thread& thread : threads) thread.join();
  if (failure) std::rethrow_exception(failure);
  return out;
}

}  // namespace leitsatz::quality
