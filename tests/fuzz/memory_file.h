// A file for what reads files.
#ifndef LEITSATZ_TESTS_FUZZ_MEMORY_FILE_H_
#define LEITSATZ_TESTS_FUZZ_MEMORY_FILE_H_

#include <sys/mman.h>
#include <unistd.h>

#include <string>
#include <string_view>

#include "expect.h"

namespace leitsatz::fuzz {

// A file that is nowhere but in memory.
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view bytes) : descriptor_(::memfd_create("fuzz", MFD_CLOEXEC)) {
    EXPECT(descriptor_ >= 0);
    EXPECT(::write(descriptor_, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  ~MemoryFile() { ::close(descriptor_); }

  std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

 private:
  int descriptor_;
};

}  // namespace leitsatz::fuzz

#endif  // LEITSATZ_TESTS_FUZZ_MEMORY_FILE_H_
