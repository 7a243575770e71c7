// Data packs: what they are called, what is missing (nothing, where all are linked in), what is
// refused.
#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include "characters/unicode.h"
#include "leitsatz/leitsatz.h"
#include "support/analyzed.h"

#ifdef LEITSATZ_PACKS_DIR
#include <fstream>
#include <iterator>
#endif

namespace leitsatz {
namespace {

std::string little_endian(std::uint64_t number, int bytes) {
  std::string out;
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(number >> (8 * i) & 0xFF);
  return out;
}

// The bytes with their FNV-1a hash behind them, as cmake/icu_split.py writes them.
std::string sealed(std::string bytes) {
  std::uint64_t hash = 0xCBF29CE484222325ull;
  for (const char byte : bytes) {
    hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3ull;
  }
  return bytes + little_endian(hash, 8);
}

// A package of one empty item: a header of 32 bytes, the table of contents.
std::string package(const std::string& item) {
  const std::string header = little_endian(32, 2) + "\xDA\x27" + little_endian(20, 2) +
                             std::string(6, '\0') + "CmnD" + std::string(16, '\0');
  const std::uint64_t name_at = 12, data_at = name_at + item.size() + 1;
  return header + little_endian(1, 4) + little_endian(name_at, 4) + little_endian(data_at, 4) +
         item + std::string(1, '\0');
}

std::uint32_t packs_in(const std::string& bytes) {
  return data_packs_in({reinterpret_cast<const std::byte*>(bytes.data()), bytes.size()});
}

const std::string kThai = "icudt72l/brkitr/thaidict.dict";

}  // namespace

TEST_CASE("packs of earlier releases keep their bits and names") {
  std::string shown;
  for (int bit = 0; bit < kDataPackCount; ++bit) shown += std::string(data_pack_name(bit)) + " ";
  CHECK(shown.starts_with("cjk thai lao khmer burmese "));
  CHECK((kCjkData | kThaiData | kLaoData | kKhmerData | kBurmeseData) == 0x1F);
}

TEST_CASE("the words of a script that is written without spaces are in one pack") {
  CHECK(unicode::data_pack_of(U'\u96E8') == kCjkData);
  CHECK(unicode::data_pack_of(U'\u3042') == kCjkData);
  CHECK(unicode::data_pack_of(U'\u30A2') == kCjkData);
  CHECK(unicode::data_pack_of(U'\u0E01') == kThaiData);
  CHECK(unicode::data_pack_of(U'\u0E81') == kLaoData);
  CHECK(unicode::data_pack_of(U'\u1780') == kKhmerData);
  CHECK(unicode::data_pack_of(U'\u1000') == kBurmeseData);
  CHECK(unicode::data_pack_of(U'\uAC00') == 0);  // Hangul has spaces
  CHECK(unicode::data_pack_of(U'a') == 0);
}

TEST_CASE("nothing is missing where every pack is linked in") {
  CHECK(missing_data("It rained. 雨が降った。 ฝนตก") == 0);
  const Analysis analysis = analyzed("雨が降った。私たちは帰った。");
  CHECK(analysis.missing_data() == 0);
}

TEST_CASE("a package is known by its items") {
  CHECK(packs_in(sealed(package(kThai))) == kThaiData);
  CHECK(packs_in(sealed(package("icudt72l/brkitr/khmerdict.dict"))) == kKhmerData);
  CHECK(packs_in(sealed(package("icudt72l/nfkc.nrm"))) == 0);
  CHECK(packs_in(sealed(package("icudt71l/brkitr/thaidict.dict"))) == 0);  // of another release
}

TEST_CASE("bytes that are no whole package are none") {
  const std::string whole = sealed(package(kThai));
  for (std::size_t size = 0; size < whole.size(); ++size) {
    CHECK_MESSAGE(packs_in(whole.substr(0, size)) == 0, size);
  }
  for (std::size_t i = 0; i < whole.size(); ++i) {
    std::string flipped = whole;
    flipped[i] ^= 1;
    CHECK_MESSAGE(packs_in(flipped) == 0, i);
  }
  std::string other_order = package(kThai);
  other_order[8] = 1;  // isBigEndian
  CHECK(packs_in(sealed(other_order)) == 0);
  CHECK(add_data({}) == Status::kMissingData);
}

#ifdef LEITSATZ_PACKS_DIR
TEST_CASE("a pack that is there already is accepted, as often as it comes") {
  std::ifstream file(LEITSATZ_PACKS_DIR "/thai.dat", std::ios::binary);
  const std::string pack((std::istreambuf_iterator<char>(file)), {});
  REQUIRE(packs_in(pack) == kThaiData);
  // ICU would keep ten packages at most, and for good: these must not count.
  for (int i = 0; i < 20; ++i) {
    CHECK(add_data({reinterpret_cast<const std::byte*>(pack.data()), pack.size()}) == Status::kOk);
  }
}
#endif

}  // namespace leitsatz
