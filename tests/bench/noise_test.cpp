// The noise that benchmarks and training put into texts.
#include "damage/noise.h"

#include <doctest/doctest.h>

#include <set>

namespace leitsatz::bench {
namespace {

constexpr std::string_view kSound =
    "The council of the town approved the electric ferry après a long debate on Tuesday evening.";
constexpr std::string_view kNext =
    "It will cross the sound in less than four minutes from spring on.";
constexpr std::string_view kForeign =
    "Das Labor wurde im Januar ohne eine Ankündigung geschlossen.";

Damaged damage(Noise noise, std::uint32_t seed) {
  Random random(seed);
  return damage(kSound, kNext, kForeign, noise, random);
}

TEST_CASE("every kind damages, in a part of the text, and the same way each time") {
  for (std::size_t kind = 0; kind < kNoiseCount; ++kind) {
    INFO(kNoiseNames[kind]);
    std::set<std::string> texts;
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
      const Damaged damaged = damage(static_cast<Noise>(kind), seed);
      CHECK(damaged.text == damage(static_cast<Noise>(kind), seed).text);
      if (damaged.text.empty()) continue;
      texts.insert(damaged.text);
      CHECK(damaged.text != kSound);
      CHECK(damaged.hurt.begin <= damaged.hurt.end);
      CHECK(damaged.hurt.end <= damaged.text.size());
    }
    CHECK_FALSE(texts.empty());
  }
}

TEST_CASE("what stays whole is not called hurt") {
  const Damaged menu = damage(Noise::kMenu, 1);
  CHECK(menu.text.substr(0, menu.hurt.begin - 1) == kSound);
  const Damaged joined = damage(Noise::kLostSpace, 1);
  CHECK(joined.hurt.empty());
  CHECK(joined.takes_next);
  CHECK(joined.text == std::string(kSound) + std::string(kNext));
  const Damaged glued = damage(Noise::kGluedForeign, 1);
  CHECK(glued.hurt.size() < glued.text.size());
}

TEST_CASE("too short or missing neighbours: nothing is done") {
  Random random(1);
  CHECK(damage("Too short a sentence.", kNext, kForeign, Noise::kSalad, random).text.empty());
  CHECK(damage(kSound, "", kForeign, Noise::kMerged, random).text.empty());
  CHECK(damage(kSound, kNext, "", Noise::kGluedForeign, random).text.empty());
}

}  // namespace
}  // namespace leitsatz::bench
