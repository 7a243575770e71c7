// Writes ZIP archives: files as they are (APPNOTE 6.3.10), and ones that lie.
#ifndef LEITSATZ_TESTS_SUPPORT_ZIP_H_
#define LEITSATZ_TESTS_SUPPORT_ZIP_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace leitsatz::test {

inline std::uint32_t crc32_of(std::string_view bytes) {
  std::uint32_t sum = 0xFFFFFFFFu;
  for (char c : bytes) {
    sum ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB88320u : 0);
  }
  return ~sum;
}

struct ZippedFile {
  std::string name;
  std::string bytes;         // as they stand in the archive
  std::uint32_t size = 0;    // unpacked
  std::uint32_t crc = 0;     // of the unpacked bytes
  std::uint16_t method = 0;  // 0: stored, 8: deflated
  std::uint16_t flags = 0;
};

inline ZippedFile stored(std::string name, std::string bytes) {
  const auto size = static_cast<std::uint32_t>(bytes.size());
  const std::uint32_t crc = crc32_of(bytes);
  return {std::move(name), std::move(bytes), size, crc, 0, 0};
}

// The whole archive.
inline std::string zip(const std::vector<ZippedFile>& files) {
  const auto number = [](std::uint32_t value, int bytes) {
    std::string out;
    for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
    return out;
  };
  std::string out, list;
  for (const ZippedFile& file : files) {
    const std::string facts =
        number(20, 2) + number(file.flags, 2) + number(file.method, 2) + number(0, 2) +
        number(0x21, 2) + number(file.crc, 4) +
        number(static_cast<std::uint32_t>(file.bytes.size()), 4) + number(file.size, 4) +
        number(static_cast<std::uint32_t>(file.name.size()), 2) + number(0, 2);
    const auto at = static_cast<std::uint32_t>(out.size());
    out += "PK\x03\x04" + facts + file.name + file.bytes;
    list += "PK\x01\x02" + number(20, 2) + facts + number(0, 2) + number(0, 2) + number(0, 2) +
            number(0, 4) + number(at, 4) + file.name;
  }
  const auto count = static_cast<std::uint32_t>(files.size() & 0xFFFF);
  return out + list + "PK\x05\x06" + number(0, 4) + number(count, 2) + number(count, 2) +
         number(static_cast<std::uint32_t>(list.size()), 4) +
         number(static_cast<std::uint32_t>(out.size()), 4) + number(0, 2);
}

}  // namespace leitsatz::test

#endif  // LEITSATZ_TESTS_SUPPORT_ZIP_H_
