// leitsatz-features: what training reads, as inference computes it.
//
// In:  documents with references, JSON Lines, plain or gzipped. Out: a folder of .npy files and
// index.json. Rows are candidate sentences:
//   features   the row that the models read (feature_table.h); the ranker its first columns
//   targets    ROUGE-1 and -2 as F1 and as recall against the references, the best of them; whether
//              the greedy oracle takes it; whether noise damaged it
//   sentences  words (ROUGE's), flags, the kind of noise + 1, first entry, first token
//   documents  first row, set, language, variant, number in the set, first reference, seed
//   entries    term, weight: the sentences' vectors
//   tokens     of the sentences;  reference_tokens, references (first token)
// The last row of each index is its end. Each document is there as it is and, with --noise,
// --drop-lead, --shuffle SEED, changed.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <atomic>
#include <iostream>
#include <nlohmann/json.hpp>
#include <thread>

#include "analysis/analysis.h"
#include "columns.h"
#include "quality/oracle.h"
#include "quality/rouge.h"
#include "quality/tokens.h"
#include "ranking/feature_table.h"
#include "ranking/ranking_model.h"
#include "selection/mmr.h"
#include "variants/variants.h"

namespace {

using namespace leitsatz;
using namespace leitsatz::training;
using namespace leitsatz::bench;
using quality::Lines;
using quality::Tokens;

constexpr std::size_t kTargets = 6;
constexpr std::size_t kPoolDocuments = 40;  // of each set, whose sentences are put elsewhere

struct Arguments {
  std::vector<std::string> paths;
  std::string out;
  std::size_t max_documents = static_cast<std::size_t>(-1);
  unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
  int seeds[std::size(kVariantNames)] = {};  // 0: not wanted
};

// One version of one document.
struct Rows {
  std::vector<float> features, targets, weights;
  std::vector<std::uint32_t> words, flags, noise, entries, terms, token_counts, tokens;
  std::vector<Tokens> references;
};

double recall(const Tokens& sentence, const Tokens& reference, std::size_t n) {
  const auto a = quality::sorted_ngrams(sentence, n), b = quality::sorted_ngrams(reference, n);
  return b.empty() ? 0 : quality::f1(quality::count_common(a, b), b.size(), b.size());
}

void add_targets(const std::vector<Tokens>& sentences, std::span<const std::uint32_t> candidates,
                 const std::vector<Lines>& references, Rows& rows) {
  std::vector<std::uint8_t> taken(sentences.size(), 0);
  for (const std::uint32_t i : quality::oracle_order(sentences, candidates, references, kNoLimit)) {
    taken[i] = 1;
  }
  for (std::size_t k = 0; k < candidates.size(); ++k) {
    const Tokens& own = sentences[candidates[k]];
    double f1 = 0, f2 = 0, r1 = 0, r2 = 0;
    for (const Tokens& reference : rows.references) {
      f1 = std::max(f1, quality::rouge_n(own, reference, 1));
      f2 = std::max(f2, quality::rouge_n(own, reference, 2));
      r1 = std::max(r1, recall(own, reference, 1));
      r2 = std::max(r2, recall(own, reference, 2));
    }
    for (const double value :
         {f1, f2, r1, r2, taken[candidates[k]] ? 1.0 : 0.0, rows.noise[k] ? 1.0 : 0.0}) {
      rows.targets.push_back(static_cast<float>(value));
    }
  }
}

Rows read(const Item& item, const Altered& altered) {
  Rows rows;
  const auto analysis = analyze(altered.text, {.title = item.title, .features = true});
  if (!analysis) throw std::runtime_error(item.id + ": can't be analysed");
  quality::Vocabulary vocabulary;
  std::vector<Lines> references;
  for (const std::string& reference : item.references) {
    references.push_back(vocabulary.lines(reference));
    rows.references.push_back(quality::join(references.back()));
  }
  std::vector<Tokens> sentences;
  for (const Sentence& s : analysis->sentences()) {
    sentences.push_back(vocabulary.tokens(slice(altered.text, s.span)));
  }
  const SelectionInput& input = analysis->impl().input;
  const std::vector<std::uint32_t>& candidates = input.candidates;
  std::size_t w = 0;
  for (const std::uint32_t i : candidates) {
    const Span span = analysis->sentences()[i].span;
    while (w < altered.wounds.size() && altered.wounds[w].span.end <= span.begin) ++w;
    const bool wounded = w < altered.wounds.size() && altered.wounds[w].span.begin < span.end;
    rows.noise.push_back(wounded ? static_cast<std::uint32_t>(altered.wounds[w].noise) + 1 : 0);
    rows.flags.push_back(analysis->sentences()[i].flags);
    rows.words.push_back(static_cast<std::uint32_t>(sentences[i].size()));
    const auto features = analysis->features(i);
    rows.features.insert(rows.features.end(), features.begin(), features.end());
    rows.tokens.insert(rows.tokens.end(), sentences[i].begin(), sentences[i].end());
  }
  add_targets(sentences, candidates, references, rows);
  for (std::size_t k = 0; k < candidates.size(); ++k) {
    rows.entries.push_back(static_cast<std::uint32_t>(input.vectors.of(k).size()));
  }
  for (const Entry& entry : input.vectors.entries) {
    rows.terms.push_back(entry.term);
    rows.weights.push_back(entry.weight);
  }
  return rows;
}

// Everything, ready to be written.
struct Columns {
  std::vector<float> features, targets, weights;
  std::vector<std::uint32_t> sentences, documents, terms, tokens, references, reference_tokens;
  std::uint32_t rows = 0;

  void add_end() {
    sentences.insert(sentences.end(), {0, 0, 0, static_cast<std::uint32_t>(terms.size()),
                                       static_cast<std::uint32_t>(tokens.size())});
    references.push_back(static_cast<std::uint32_t>(reference_tokens.size()));
    documents.insert(documents.end(),
                     {rows, 0, 0, 0, 0, static_cast<std::uint32_t>(references.size() - 1)});
  }

  void add(const Rows& own, std::uint32_t set, std::uint32_t language, std::uint32_t variant,
           std::uint32_t number) {
    documents.insert(documents.end(), {rows, set, language, variant, number,
                                       static_cast<std::uint32_t>(references.size())});
    auto entry = static_cast<std::uint32_t>(terms.size());
    auto token = static_cast<std::uint32_t>(tokens.size());
    for (std::size_t k = 0; k < own.words.size(); ++k) {
      sentences.insert(sentences.end(), {own.words[k], own.flags[k], own.noise[k], entry, token});
      entry += own.entries[k];
      token += own.words[k];
    }
    rows += static_cast<std::uint32_t>(own.words.size());
    const auto append = [](auto& to, const auto& from) {
      to.insert(to.end(), from.begin(), from.end());
    };
    append(features, own.features);
    append(targets, own.targets);
    append(weights, own.weights);
    append(terms, own.terms);
    append(tokens, own.tokens);
    for (const Tokens& reference : own.references) {
      references.push_back(static_cast<std::uint32_t>(reference_tokens.size()));
      append(reference_tokens, reference);
    }
  }
};

Pool make_pool(const std::vector<std::vector<Item>>& sets) {
  Pool pool;
  for (const auto& items : sets) {
    for (std::size_t i = 0; i < std::min(kPoolDocuments, items.size()); ++i) {
      const auto analysis = analyze(items[i].text, {.title = items[i].title});
      if (analysis) collect(items[i], *analysis, pool);
    }
  }
  return pool;
}

std::uint32_t number_of(std::vector<std::string>& names, const std::string& name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found != names.end()) return static_cast<std::uint32_t>(found - names.begin());
  names.push_back(name);
  return static_cast<std::uint32_t>(names.size() - 1);
}

void run(const Arguments& arguments) {
  std::vector<std::vector<Item>> sets;
  std::vector<std::string> names, languages;
  for (const auto& file : bench::find_sets(arguments.paths)) {
    names.push_back(bench::set_name(file));
    sets.push_back(bench::read_set(file, arguments.max_documents));
  }
  const Pool pool = arguments.seeds[1] > 0 ? make_pool(sets) : Pool{};
  Columns columns;
  for (std::uint32_t set = 0; set < sets.size(); ++set) {
    std::cerr << names[set] << '\n';
    const std::vector<Item>& items = sets[set];
    std::vector<std::vector<Rows>> results(items.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
      for (std::size_t i; (i = next++) < items.size();) {
        const auto clean = analyze(items[i].text, {.title = items[i].title});
        if (!clean) continue;
        for (std::size_t v = 0; v < std::size(kVariantNames); ++v) {
          if (v > 0 && arguments.seeds[v] == 0) continue;
          bench::Random random(static_cast<std::uint32_t>(arguments.seeds[v]) * 7919u +
                               static_cast<std::uint32_t>(i));
          results[i].push_back(
              read(items[i], alter(items[i], *clean, static_cast<Variant>(v), pool, random)));
        }
      }
    };
    std::vector<std::thread> threads;
    for (unsigned t = 1; t < arguments.jobs; ++t) threads.emplace_back(work);
    work();
    for (std::thread& thread : threads) thread.join();
    for (std::uint32_t i = 0; i < items.size(); ++i) {
      const std::uint32_t language = number_of(languages, items[i].language);
      std::uint32_t variant = 0;
      for (const Rows& rows : results[i]) {
        while (variant > 0 && arguments.seeds[variant] == 0) ++variant;
        columns.add(rows, set, language, variant++, i);
      }
    }
  }
  columns.add_end();
  const std::string folder = arguments.out + "/";
  write_npy(folder + "features.npy", columns.features, kFeatureCount);
  write_npy(folder + "targets.npy", columns.targets, kTargets);
  write_npy(folder + "sentences.npy", columns.sentences, 5);
  write_npy(folder + "documents.npy", columns.documents, 6);
  write_npy(folder + "terms.npy", columns.terms, 1);
  write_npy(folder + "weights.npy", columns.weights, 1);
  write_npy(folder + "tokens.npy", columns.tokens, 1);
  write_npy(folder + "references.npy", columns.references, 1);
  write_npy(folder + "reference_tokens.npy", columns.reference_tokens, 1);
  nlohmann::json index{{"sets", names}, {"languages", languages}, {"noise", bench::kNoiseNames}};
  index["ranked"] = kRankedCount;
  index["constants"] = {{"hand_share", kHandShare},
                        {"length_share", kLengthShare},
                        {"length_floor", kLengthFloor},
                        {"free_words", kFreeWords},
                        {"scale", kScale},
                        {"column_clip", kColumnClip},
                        {"column_floor", kColumnFloor},
                        {"redundancy", MmrWeights{}.redundancy},
                        {"repeats", kRepeats}};
  for (const FeatureInfo& info : kFeatures) {
    index["features"].push_back(info.name);
    index["graded"].push_back(info.graded);
    index["hand"].push_back(info.weight);
  }
  std::ofstream(folder + "index.json") << index << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  Arguments arguments;
  CLI::App app("Writes what the ranker's training reads.", "leitsatz-features");
  app.add_option("PATH", arguments.paths, "Sets (.jsonl, .jsonl.gz) or directories of them")
      ->envname("LEITSATZ_DATA")
      ->required();
  app.add_option("--out", arguments.out, "An existing folder")->required();
  app.add_option("--max-docs", arguments.max_documents, "Only the first documents of each set");
  app.add_option("--jobs", arguments.jobs, "Threads; the result is the same for any number");
  app.add_option("--noise", arguments.seeds[1], "Add copies with 30 % of the sentences damaged");
  app.add_option("--drop-lead", arguments.seeds[2], "Add copies without the first sentences");
  app.add_option("--shuffle", arguments.seeds[3], "Add copies in another order");
  CLI11_PARSE(app, argc, argv);
  try {
    run(arguments);
  } catch (const std::exception& error) {
    std::cerr << "leitsatz-features: " << error.what() << '\n';
    return 1;
  }
}
