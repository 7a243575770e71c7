// How well damage is seen: false alarms on clean text, and each kind of damage put into it.
//
// Usage: leitsatz-bench-damage PATH...   (sets or directories of them, JSON Lines, plain or
// gzipped) Clean: the share of sentences flagged as damaged in the first 100 documents of each set.
// Damaged: one sentence in four of the same documents is damaged, kinds in turn; it counts as seen
// if a sentence over it is flagged, and as cut off if no sentence holds the debris any more.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

#include "../corpus/corpus.h"
#include "../variants/variants.h"
#include "leitsatz/leitsatz.h"
#include "noise.h"

namespace leitsatz::bench {
namespace {

constexpr std::size_t kMaxDocuments = 100;

struct Count {
  std::size_t all = 0;
  std::size_t seen = 0;
  std::size_t cut_off = 0;

  double percent() const {
    return all ? 100.0 * static_cast<double>(seen + cut_off) / static_cast<double>(all) : 0;
  }
};

Analysis read(std::string_view text, const Item& item) {
  Result<Analysis> analysis = analyze(text, {.title = item.title});
  if (!analysis) std::abort();  // a text of the corpus within the limits can't fail
  return std::move(*analysis);
}

// False alarms of one set; keeps some whole sentences as another language's.
Count count_clean(const std::vector<Item>& items, Pool& pool) {
  Count count;
  for (const Item& item : items) {
    const Analysis analysis = read(item.text, item);
    for (const Sentence& s : analysis.sentences()) {
      if (s.flags & kHeading) continue;
      ++count.all;
      count.seen += (s.flags & kDamage) != 0;
    }
    collect(item, analysis, pool);
  }
  return count;
}

// A sentence of some language that is not `language`.
std::string foreign_to(const std::string& language, const Pool& pool, Random& random) {
  constexpr const char* kLanguages[] = {"en", "de", "fr", "es", "en"};
  for (int attempt = 0; attempt < 8; ++attempt) {
    const auto found = pool.find(kLanguages[random.below(5)]);
    if (found == pool.end() || found->first == language || found->second.empty()) continue;
    return found->second[random.below(static_cast<std::uint32_t>(found->second.size()))];
  }
  return "";
}

void count_damaged(const Item& item, std::size_t number, bool no_foreign, const Pool& pool,
                   std::vector<Count>& counts) {
  const Analysis clean = read(item.text, item);
  Random random(static_cast<std::uint32_t>(number + 1));
  std::string text;
  std::vector<Wound> wounds;
  std::uint32_t copied = 0;
  auto kind = static_cast<std::uint32_t>(number);
  for (std::size_t i = 0; i + 1 < clean.sentences().size(); ++i) {
    const Sentence& s = clean.sentences()[i];
    if (i % 4 != 1 || !is_whole(s)) continue;
    const auto noise = static_cast<Noise>(kind++ % kNoiseNames.size());
    if ((noise == Noise::kForeign || noise == Noise::kGluedForeign) && no_foreign) continue;
    const Sentence& behind = clean.sentences()[i + 1];
    const Damaged damaged =
        damage(slice(item.text, s.span),
               behind.block == s.block ? slice(item.text, behind.span) : std::string_view(),
               foreign_to(item.language, pool, random), noise, random);
    if (damaged.text.empty()) continue;
    text += item.text.substr(copied, s.span.begin - copied);
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += damaged.text;
    wounds.push_back({noise, {begin + damaged.hurt.begin, begin + damaged.hurt.end}});
    if (damaged.takes_next) ++i;
    copied = clean.sentences()[i].span.end;
  }
  text += item.text.substr(copied);

  const Analysis analysis = read(text, item);
  for (const Wound& wound : wounds) {
    bool held = false, seen = false;
    for (const Sentence& s : analysis.sentences()) {
      if (s.span.end <= wound.span.begin || s.span.begin >= wound.span.end) continue;
      held = true;
      const bool is_text = can_be_chosen(analysis.blocks()[s.block].kind);
      seen = seen || !is_text || (s.flags & (kDamage | kHeading)) != 0;
    }
    Count& count = counts[static_cast<std::size_t>(wound.noise)];
    ++count.all;
    count.seen += seen;
    count.cut_off += !held;
  }
}

int run(const std::vector<std::string>& arguments) {
  Pool pool;
  std::vector<std::vector<Item>> sets;
  std::printf("sentences of clean text flagged as damaged\n\n");
  Count total;
  double mean = 0;
  for (const auto& file : find_sets(arguments)) {
    sets.push_back(read_set(file, kMaxDocuments));
    const Count count = count_clean(sets.back(), pool);
    std::printf("%-28s %6.2f %% of %zu\n", set_name(file).c_str(), count.percent(), count.all);
    total.all += count.all;
    total.seen += count.seen;
    mean += count.percent();
  }
  std::printf("%-28s %6.2f %% of %zu; mean of sets %.2f %%\n\n", "all", total.percent(), total.all,
              mean / static_cast<double>(sets.size()));

  std::vector<Count> counts(kNoiseNames.size());
  std::size_t number = 0;
  for (const auto& set : sets) {
    for (const Item& item : set) count_damaged(item, number++, item.language.empty(), pool, counts);
  }
  std::printf("damage put in: seen or cut off, of it cut off\n\n");
  for (std::size_t k = 0; k < counts.size(); ++k) {
    std::printf("%-28s %6.1f %% of %zu, %zu cut off\n", std::string(kNoiseNames[k]).c_str(),
                counts[k].percent(), counts[k].all, counts[k].cut_off);
  }
  return 0;
}

}  // namespace
}  // namespace leitsatz::bench

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: leitsatz-bench-damage PATH...\n");
    return 2;
  }
  try {
    return leitsatz::bench::run({argv + 1, argv + argc});
  } catch (const std::exception& error) {
    std::fprintf(stderr, "leitsatz-bench-damage: %s\n", error.what());
    return 1;
  }
}
