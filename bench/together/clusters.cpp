#include "clusters.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <numeric>
#include <sstream>

#include "../corpus/corpus.h"
#include "../quality/tokens.h"

namespace leitsatz::together {
namespace {

constexpr std::size_t kMostOfWord = 30;   // titles that hold a word, for it to be rare
constexpr std::size_t kLeastShared = 2;   // rare words
constexpr double kLeastLikeness = 0.35;   // shared words over all words of two titles
constexpr std::size_t kMostTexts = 8;     // of a cluster: more are a series, not a story
constexpr std::size_t kLeastLetters = 4;  // of a word of a title

Cluster cluster_of(const nlohmann::json& line) {
  Cluster cluster;
  for (const nlohmann::json& document : line.at("documents")) {
    cluster.texts.push_back({document.value("title", ""), document.at("text").get<std::string>()});
  }
  cluster.references = bench::references_of(line);
  return cluster;
}

// The words of a title that may tell what it is about, each once, ascending.
quality::Tokens words_of(std::string_view title, quality::Vocabulary& vocabulary) {
  std::istringstream words{std::string(title)};
  quality::Tokens found;
  for (std::string word; words >> word;) {
    if (word.size() < kLeastLetters) continue;
    for (const quality::Token token : vocabulary.tokens(word)) found.push_back(token);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

bool are_alike(const quality::Tokens& a, const quality::Tokens& b, std::size_t rare) {
  quality::Tokens all;
  std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
  const auto shared = static_cast<double>(a.size() + b.size() - all.size());
  return rare >= kLeastShared && shared >= kLeastLikeness * static_cast<double>(all.size());
}

std::vector<Cluster> cluster_by_title(const std::vector<bench::Item>& items) {
  quality::Vocabulary vocabulary;
  std::vector<quality::Tokens> titles;
  std::map<quality::Token, std::vector<std::size_t>> holders;
  for (std::size_t i = 0; i < items.size(); ++i) {
    titles.push_back(words_of(items[i].title, vocabulary));
    for (const quality::Token word : titles.back()) holders[word].push_back(i);
  }
  std::vector<std::size_t> story(items.size());
  std::iota(story.begin(), story.end(), std::size_t{0});
  const auto first_of = [&](std::size_t i) {
    while (story[i] != i) i = story[i];
    return i;
  };
  for (std::size_t i = 0; i < items.size(); ++i) {
    std::map<std::size_t, std::size_t> rare;  // by later title: the rare words it shares
    for (const quality::Token word : titles[i]) {
      const std::vector<std::size_t>& others = holders[word];
      if (others.size() > kMostOfWord) continue;
      for (const std::size_t j : others) rare[j] += j > i ? 1 : 0;
    }
    for (const auto& [j, count] : rare) {
      if (are_alike(titles[i], titles[j], count)) story[first_of(j)] = first_of(i);
    }
  }
  std::map<std::size_t, Cluster> clusters;
  for (std::size_t i = 0; i < items.size(); ++i) {
    Cluster& cluster = clusters[first_of(i)];
    cluster.texts.push_back({items[i].title, items[i].text});
    if (cluster.references.empty()) cluster.references.emplace_back();
    cluster.references.front() += items[i].references.front() + '\n';
  }
  std::vector<Cluster> found;
  for (auto& [first, cluster] : clusters) {
    const std::size_t texts = cluster.texts.size();
    if (texts > 1 && texts <= kMostTexts) found.push_back(std::move(cluster));
  }
  return found;
}

}  // namespace

std::vector<Cluster> read_clusters(const std::filesystem::path& file) {
  std::istringstream lines(bench::read_bytes(file));
  std::vector<Cluster> clusters;
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    try {
      const nlohmann::json json = nlohmann::json::parse(line);
      if (json.contains("documents")) clusters.push_back(cluster_of(json));
    } catch (const nlohmann::json::exception& error) {
      throw bench::CorpusError(file.string() + ":" + std::to_string(number) + ": " + error.what());
    }
  }
  if (!clusters.empty()) return clusters;
  return cluster_by_title(bench::read_set(file, static_cast<std::size_t>(-1)));
}

}  // namespace leitsatz::together
