// Data packs: what they are called, what is missing (nothing, where all are linked in), what is
// refused.
#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstring>
#include <string>
#include <vector>

#include "leitsatz/leitsatz.h"

namespace leitsatz {
namespace {

// A package of ICU data: header, number of items, and the table that `entries` gives.
std::vector<std::byte> package(std::uint32_t count, const std::vector<std::uint32_t>& entries,
                               const std::string& names) {
  std::string bytes(32, '\0');
  const std::uint16_t length = 32;
  std::memcpy(bytes.data(), &length, 2);
  bytes.replace(2, 2, "\xDA\x27");
  bytes.replace(4, 10, std::string("\x14\0\0\0\0\0\2\0", 8) + "Cm");
  bytes.replace(12, 4, "CmnD");
  bytes.append(reinterpret_cast<const char*>(&count), 4);
  for (const std::uint32_t entry : entries) {
    bytes.append(reinterpret_cast<const char*>(&entry), 4);
  }
  bytes += names;
  std::vector<std::byte> result(bytes.size());
  std::memcpy(result.data(), bytes.data(), bytes.size());
  return result;
}

}  // namespace

TEST_CASE("packs have names") {
  CHECK(data_pack_name(0) == "cjk");
  CHECK(data_pack_name(kDataPackCount - 1) == "burmese");
}

TEST_CASE("nothing is missing where every pack is linked in") {
  CHECK(missing_data("It rained. 雨が降った。 ฝนตก") == 0);
  const Result<Analysis> analysis = analyze("雨が降った。私たちは帰った。");
  REQUIRE(analysis);
  CHECK(analysis->missing_data() == 0);
}

TEST_CASE("what is no package of this ICU's data is refused") {
  const auto refused = [](const std::vector<std::byte>& bytes) {
    return add_data(bytes) == Status::kMissingData;
  };
  CHECK(refused({}));
  CHECK(refused(std::vector<std::byte>(100)));
  const std::string name("icudt1x/a.res\0", 14);
  CHECK(refused(package(1, {12, 12}, name)));                             // of another release
  CHECK(refused(package(0x10000000, {12, 12}, name)));                    // table beyond the bytes
  CHECK(refused(package(1, {9999, 12}, name)));                           // name beyond the bytes
  CHECK(refused(package(1, {12, 9999}, name)));                           // item beyond the bytes
  CHECK(refused(package(1, {12, 12}, name.substr(0, name.size() - 1))));  // name without an end
}

}  // namespace leitsatz
