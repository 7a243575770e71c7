#include "variants.h"

#include <algorithm>

namespace leitsatz::bench {
namespace {

constexpr std::uint32_t kDamagedPercent = 30;  // of the whole sentences
constexpr int kAttempts = 8;                   // to find a kind that a sentence can have
constexpr std::uint32_t kMaxDropped = 3;       // sentences of a dropped lead
constexpr std::size_t kMinBlocks = 5;          // to shuffle them rather than sentences

std::string foreign_to(const std::string& language, const Pool& pool, Random& random) {
  for (int attempt = 0; attempt < kAttempts && !pool.empty(); ++attempt) {
    auto entry = pool.begin();
    std::advance(entry, random.below(static_cast<std::uint32_t>(pool.size())));
    if (entry->first == language || entry->second.empty()) continue;
    return entry->second[random.below(static_cast<std::uint32_t>(entry->second.size()))];
  }
  return "";
}

Altered add_noise(const Item& item, const Analysis& clean, const Pool& pool, Random& random) {
  Altered result;
  std::uint32_t copied = 0;
  const auto sentences = clean.sentences();
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const Sentence& s = sentences[i];
    if (!is_whole(s) || random.below(100) >= kDamagedPercent) continue;
    const std::string_view own = slice(item.text, s.span);
    const bool next_is_near = i + 1 < sentences.size() && sentences[i + 1].block == s.block;
    const std::string_view next =
        next_is_near ? slice(item.text, sentences[i + 1].span) : std::string_view();
    Damaged damaged;
    auto noise = Noise::kTag;
    for (int attempt = 0; attempt < kAttempts && damaged.text.empty(); ++attempt) {
      noise = static_cast<Noise>(random.below(kNoiseCount));
      damaged = damage(own, next, foreign_to(item.language, pool, random), noise, random);
    }
    if (damaged.text.empty()) continue;
    result.text += item.text.substr(copied, s.span.begin - copied);
    const auto begin = static_cast<std::uint32_t>(result.text.size());
    result.text += damaged.text;
    result.wounds.push_back({noise, {begin + damaged.hurt.begin, begin + damaged.hurt.end}});
    if (damaged.takes_next) ++i;
    copied = sentences[i].span.end;
  }
  result.text += item.text.substr(copied);
  return result;
}

std::string drop_lead(const Item& item, const Analysis& clean, Random& random) {
  std::vector<std::uint32_t> starts;
  for (const Sentence& s : clean.sentences()) {
    if (!(s.flags & kHeading)) starts.push_back(s.span.begin);
  }
  const std::uint32_t dropped = 1 + random.below(kMaxDropped);
  return starts.size() > dropped + kMaxDropped ? item.text.substr(starts[dropped]) : item.text;
}

std::string shuffle(const Item& item, const Analysis& clean, Random& random) {
  std::vector<Span> pieces;
  const bool by_block = clean.blocks().size() >= kMinBlocks;
  if (by_block) {
    for (const Block& block : clean.blocks()) pieces.push_back(block.span);
  } else {
    for (const Sentence& s : clean.sentences()) pieces.push_back(s.span);
  }
  for (std::size_t i = pieces.size(); i > 1; --i) {
    std::swap(pieces[i - 1], pieces[random.below(static_cast<std::uint32_t>(i))]);
  }
  std::string text;
  for (const Span piece : pieces) {
    text += slice(item.text, piece);
    text += by_block ? "\n" : " ";
  }
  return text;
}

}  // namespace

bool is_whole(const Sentence& s) {
  constexpr std::size_t kMinWords = 8;
  return (s.flags & (kDamage | kHeading | kNarrowed)) == 0 && s.words >= kMinWords;
}

void collect(const Item& item, const Analysis& clean, Pool& pool) {
  for (const Sentence& s : clean.sentences()) {
    if (is_whole(s) && s.language == item.language) {
      pool[item.language].emplace_back(slice(item.text, s.span));
    }
  }
}

Altered alter(const Item& item, const Analysis& clean, Variant variant, const Pool& pool,
              Random& random) {
  switch (variant) {
    case Variant::kNoise:
      return add_noise(item, clean, pool, random);
    case Variant::kDropLead:
      return {drop_lead(item, clean, random), {}};
    case Variant::kShuffle:
      return {shuffle(item, clean, random), {}};
    case Variant::kClean:
      break;
  }
  return {item.text, {}};
}

}  // namespace leitsatz::bench
