// Columns of numbers, written as .npy files, which numpy reads in one call.
//
// Format: numpy.lib.format, version 1.0: magic, header, little-endian values row by row.
#ifndef LEITSATZ_TRAINING_RANKING_COLUMNS_H_
#define LEITSATZ_TRAINING_RANKING_COLUMNS_H_

#include <cstdint>
#include <fstream>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

namespace leitsatz::training {

// REQUIRES: values.size() is a multiple of `width`, the values of a row.
template <class T>
void write_npy(const std::string& path, const std::vector<T>& values, std::size_t width) {
  static_assert(std::is_same_v<T, float> || std::is_same_v<T, std::uint32_t>);
  std::string header = "{'descr': '";
  header += std::is_same_v<T, float> ? "<f4" : "<u4";
  header += "', 'fortran_order': False, 'shape': (" + std::to_string(values.size() / width) + ", " +
            std::to_string(width) + "), }";
  constexpr std::size_t kPreamble = 10, kAlignment = 64;  // bytes
  header.append(kAlignment - (kPreamble + header.size() + 1) % kAlignment, ' ');
  header += '\n';
  std::ofstream out(path, std::ios::binary);
  out << "\x93NUMPY\x01" << '\0' << static_cast<char>(header.size() & 0xFF)
      << static_cast<char>(header.size() >> 8) << header;
  out.write(reinterpret_cast<const char*>(values.data()),
            static_cast<std::streamsize>(values.size() * sizeof(T)));
  if (!out.flush()) throw std::runtime_error(path + ": can't write it");
}

}  // namespace leitsatz::training

#endif  // LEITSATZ_TRAINING_RANKING_COLUMNS_H_
