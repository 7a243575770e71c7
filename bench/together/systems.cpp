#include "systems.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <stdexcept>
#include <unordered_map>

#include "leitsatz/story.h"

namespace leitsatz::together {
namespace {

using Order = std::vector<Sentence>;

template <class T>
T value(Result<T> result) {
  if (!result) throw std::runtime_error(std::string(status_message(result.error().status)));
  return std::move(*result);
}

std::size_t count_words(const Order& order) {
  std::size_t words = 0;
  for (const Sentence& sentence : order) words += sentence.tokens.size();
  return words;
}

// Grows the summary by one sentence at a time: `pick(k)` gives one of k sentences.
template <class Pick>
Order grow(std::size_t words, const Pick& pick) {
  Order order;
  for (std::uint32_t k = 1;; ++k) {
    Order longer = pick(k);
    const bool grown = longer.size() > order.size();
    order = std::move(longer);
    if (!grown || count_words(order) >= words) return order;
  }
}

std::vector<Source> sources_of(const Cluster& cluster) {
  std::vector<Source> sources;
  for (const Text& text : cluster.texts)
    sources.push_back({.text = text.text, .title = text.title});
  return sources;
}

Order choose_together(const Cluster& cluster, Ranker ranker, std::size_t words,
                      quality::Vocabulary& vocabulary) {
  const std::vector<Source> sources = sources_of(cluster);
  const Story story = value(analyze_together(sources, {.ranker = ranker}));
  return grow(words, [&](std::uint32_t k) {
    Order order;
    for (const std::uint32_t i : value(select(story, {.budget = {.sentences = k}})).picks) {
      const std::uint32_t text = story.document_of(i);
      const Span span = story.sentences()[i].span;
      order.push_back({text, span.begin, vocabulary.tokens(slice(sources[text].text, span))});
    }
    return order;
  });
}

Order choose_joined(const Cluster& cluster, std::size_t words, quality::Vocabulary& vocabulary) {
  std::string all;
  std::vector<std::uint32_t> begins;
  for (const Text& text : cluster.texts) {
    begins.push_back(static_cast<std::uint32_t>(all.size()));
    if (!text.title.empty()) all += text.title + "\n\n";
    all += text.text + "\n\n";
  }
  const Analysis analysis = value(analyze(all));
  return grow(words, [&](std::uint32_t k) {
    Order order;
    for (const std::uint32_t i : value(select(analysis, {.sentences = k})).picks) {
      const Span span = analysis.sentences()[i].span;
      const auto behind = std::upper_bound(begins.begin(), begins.end(), span.begin);
      order.push_back({static_cast<std::size_t>(behind - begins.begin()) - 1, span.begin,
                       vocabulary.tokens(slice(all, span))});
    }
    return order;
  });
}

// All sentences of each text that could be chosen.
std::vector<Order> sentences_of(const Cluster& cluster, quality::Vocabulary& vocabulary) {
  std::vector<Order> texts;
  for (std::size_t t = 0; t < cluster.texts.size(); ++t) {
    const Text& text = cluster.texts[t];
    const Analysis analysis = value(analyze(text.text, {.title = text.title}));
    texts.emplace_back();
    for (const leitsatz::Sentence& sentence : analysis.sentences()) {
      if (!can_be_chosen(analysis.blocks()[sentence.block].kind)) continue;
      quality::Tokens tokens = vocabulary.tokens(slice(text.text, sentence.span));
      if (!tokens.empty()) texts.back().push_back({t, sentence.span.begin, std::move(tokens)});
    }
  }
  return texts;
}

// The shortest beginning that reaches so many words, in the order of the texts.
Order beginning(const Order& order, std::size_t words) {
  Order chosen;
  for (const Sentence& sentence : order) {
    if (count_words(chosen) >= words) break;
    chosen.push_back(sentence);
  }
  std::stable_sort(chosen.begin(), chosen.end(), [](const Sentence& a, const Sentence& b) {
    return std::pair(a.text, a.begin) < std::pair(b.text, b.begin);
  });
  return chosen;
}

Order lead_of_each(const std::vector<Order>& texts) {
  Order order;
  std::size_t longest = 0;
  for (const Order& text : texts) longest = std::max(longest, text.size());
  for (std::size_t i = 0; i < longest; ++i) {
    for (const Order& text : texts) {
      if (i < text.size()) order.push_back(text[i]);
    }
  }
  return order;
}

// By cosine with the sum of all sentences, as tf-isf vectors.
Order centroid_order(const std::vector<Order>& texts) {
  constexpr double kRepeats = 0.5;  // cosine from which a sentence is left out
  using Vector = std::map<quality::Token, double>;
  Order all;
  for (const Order& text : texts) all.insert(all.end(), text.begin(), text.end());
  std::unordered_map<quality::Token, double> holders;
  std::vector<Vector> vectors(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (const quality::Token token : all[i].tokens) vectors[i][token] += 1;
    for (const auto& [token, count] : vectors[i]) holders[token] += 1;
  }
  const auto dot = [](const Vector& a, const Vector& b) {
    double sum = 0;
    for (const auto& [token, weight] : a) {
      if (const auto other = b.find(token); other != b.end()) sum += weight * other->second;
    }
    return sum;
  };
  Vector centroid;
  for (Vector& vector : vectors) {
    for (auto& [token, weight] : vector) {
      weight *= std::log((static_cast<double>(all.size()) + 1) / holders[token]);
    }
    const double length = std::sqrt(dot(vector, vector));
    for (auto& [token, weight] : vector) centroid[token] += weight /= std::max(length, 1e-9);
  }
  std::vector<double> scores;
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < all.size(); ++i) {
    scores.push_back(dot(vectors[i], centroid));
    order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
  std::vector<std::size_t> chosen;
  for (const std::size_t i : order) {
    const bool repeats = std::any_of(chosen.begin(), chosen.end(), [&](std::size_t j) {
      return dot(vectors[i], vectors[j]) >= kRepeats;
    });
    if (!repeats) chosen.push_back(i);
  }
  Order best;
  for (const std::size_t i : chosen) best.push_back(all[i]);
  return best;
}

}  // namespace

std::string_view system_name(System system) {
  constexpr std::string_view kNames[] = {"together", "joined", "lead", "centroid", "lexrank"};
  return kNames[static_cast<std::size_t>(system)];
}

Order choose(System system, const Cluster& cluster, std::size_t words,
             quality::Vocabulary& vocabulary) {
  switch (system) {
    case System::kTogether:
      return choose_together(cluster, Ranker::kSalience, words, vocabulary);
    case System::kJoined:
      return choose_joined(cluster, words, vocabulary);
    case System::kLead:
      return beginning(lead_of_each(sentences_of(cluster, vocabulary)), words);
    case System::kCentroid:
      return beginning(centroid_order(sentences_of(cluster, vocabulary)), words);
    case System::kLexRank:
      return choose_together(cluster, Ranker::kLexRank, words, vocabulary);
  }
  return {};
}

}  // namespace leitsatz::together
