#include "readers/archive.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/printable.h"

namespace leitsatz::cli {

std::string resolve_reference(std::string_view base, std::string_view reference) {
  reference = reference.substr(0, reference.find_first_of("#?"));
  std::string path;
  const std::size_t folder = base.find_last_of('/');
  if (!reference.starts_with('/') && folder != std::string_view::npos) {
    path = base.substr(0, folder + 1);
  }
  for (std::size_t i = 0; i < reference.size(); ++i) {
    const bool is_code = reference[i] == '%' && i + 2 < reference.size() &&
                         hex_value(reference[i + 1]) >= 0 && hex_value(reference[i + 2]) >= 0;
    if (is_code) {
      path += static_cast<char>(hex_value(reference[i + 1]) * 16 + hex_value(reference[i + 2]));
      i += 2;
    } else {
      path += reference[i];
    }
  }
  std::string clean;
  for (std::size_t at = 0; at < path.size();) {
    const std::size_t end = std::min(path.find('/', at), path.size());
    const std::string_view part = std::string_view(path).substr(at, end - at);
    if (part == "..") {
      clean.resize(clean.find_last_of('/') == std::string::npos ? 0 : clean.find_last_of('/'));
    } else if (!part.empty() && part != ".") {
      if (!clean.empty()) clean += '/';
      clean += part;
    }
    at = end + 1;
  }
  return clean;
}

}  // namespace leitsatz::cli

#if LEITSATZ_ARCHIVES

#include <minizip/unzip.h>

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <map>

namespace leitsatz::cli {
namespace {

constexpr std::size_t kPieceBytes = std::size_t{64} << 10;
constexpr unsigned kEncrypted = 1;  // a bit of a file's flags (APPNOTE 6.3.10, section 4.4.4)

// Each file stands in the archive's list with this signature (section 4.3.12). They are counted
// before the list is read.
constexpr std::string_view kListed = "PK\x01\x02";

bool has_too_many_files(std::string_view bytes) {
  std::size_t files = 0;
  for (std::size_t at = 0; (at = bytes.find(kListed, at)) != std::string_view::npos;) {
    at += kListed.size();
    if (++files > kMostArchiveFiles) return true;
  }
  return false;
}

// Bytes in memory as the library reads a file.
struct Memory {
  std::string_view bytes;
  std::size_t at = 0;
};

voidpf open_memory(voidpf memory, const void*, int) { return memory; }

uLong read_memory(voidpf, voidpf stream, void* out, uLong size) {
  Memory& memory = *static_cast<Memory*>(stream);
  const std::size_t count = std::min<std::size_t>(size, memory.bytes.size() - memory.at);
  std::memcpy(out, memory.bytes.data() + memory.at, count);
  memory.at += count;
  return static_cast<uLong>(count);
}

uLong write_nothing(voidpf, voidpf, const void*, uLong) { return 0; }

ZPOS64_T tell_memory(voidpf, voidpf stream) { return static_cast<Memory*>(stream)->at; }

long seek_memory(voidpf, voidpf stream, ZPOS64_T offset, int origin) {
  Memory& memory = *static_cast<Memory*>(stream);
  const std::uint64_t size = memory.bytes.size();
  std::uint64_t base = 0;
  if (origin == ZLIB_FILEFUNC_SEEK_CUR) base = memory.at;
  if (origin == ZLIB_FILEFUNC_SEEK_END) base = size;
  if (offset > size - base) return -1;
  memory.at = static_cast<std::size_t>(base + offset);
  return 0;
}

int close_nothing(voidpf, voidpf) { return 0; }
int no_error(voidpf, voidpf) { return 0; }

}  // namespace

bool can_read_archives() { return true; }

struct Archive::Impl {
  struct Entry {
    unz64_file_pos place = {};
    std::uint64_t size = 0;  // unpacked, as the archive says
    bool is_encrypted = false;
  };

  Memory memory;
  unzFile zip = nullptr;
  std::map<std::string, Entry, std::less<>> entries;
  std::size_t bytes_left = 0;  // that may still be read
  std::string error;

  ~Impl() {
    if (zip != nullptr) unzClose(zip);
  }

  void fail(std::string_view name, std::string_view why) {
    if (!error.empty()) return;
    if (!name.empty()) error = one_line(name) + ": ";
    error += why;
  }

  void open(std::string_view bytes) {
    constexpr std::string_view kDamaged = "damaged or cut off";
    memory.bytes = bytes;
    zlib_filefunc64_def functions = {open_memory, read_memory,   write_nothing, tell_memory,
                                     seek_memory, close_nothing, no_error,      &memory};
    zip = unzOpen2_64("", &functions);
    if (zip == nullptr) return fail({}, kDamaged);
    int status = unzGoToFirstFile(zip);
    for (; status == UNZ_OK; status = unzGoToNextFile(zip)) {
      unz_file_info64 facts;
      if (unzGetCurrentFileInfo64(zip, &facts, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK) {
        return fail({}, kDamaged);
      }
      std::string name(facts.size_filename, '\0');
      Entry entry;
      entry.size = facts.uncompressed_size;
      entry.is_encrypted = (facts.flag & kEncrypted) != 0;
      if (unzGetCurrentFileInfo64(zip, nullptr, name.data(), facts.size_filename, nullptr, 0,
                                  nullptr, 0) != UNZ_OK ||
          unzGetFilePos64(zip, &entry.place) != UNZ_OK) {
        return fail({}, kDamaged);
      }
      entries.emplace(std::move(name), entry);  // of two of a name, the first
      if (entries.size() > kMostArchiveFiles) break;
    }
    if (status != UNZ_END_OF_LIST_OF_FILE && entries.empty()) fail({}, kDamaged);
  }

  std::optional<std::string> read(std::string_view name, Entry& entry) {
    const auto failed = [&](std::string_view why) {
      fail(name, why);
      return std::nullopt;
    };
    if (entry.is_encrypted) return failed("encrypted");
    if (entry.size > bytes_left) return failed("too large when unpacked");
    if (unzGoToFilePos64(zip, &entry.place) != UNZ_OK || unzOpenCurrentFile(zip) != UNZ_OK) {
      return failed("damaged");
    }
    std::string out;
    int count = 0;
    do {  // at most as many bytes as the archive says
      const std::size_t size = out.size();
      out.resize(size + kPieceBytes);
      count = unzReadCurrentFile(zip, out.data() + size, kPieceBytes);
      out.resize(size + static_cast<std::size_t>(std::max(count, 0)));
    } while (count > 0 && out.size() <= bytes_left);
    const bool is_whole = unzCloseCurrentFile(zip) == UNZ_OK;  // its sum is right
    bytes_left -= std::min(bytes_left, out.size());
    if (count != 0 || out.size() != entry.size || !is_whole) return failed("damaged");
    return out;
  }
};

Archive::Archive(std::string_view bytes) : impl_(std::make_unique<Impl>()) {
  impl_->bytes_left =
      std::min(kMostArchiveBytes, std::max(kLeastArchiveBytes, bytes.size() * kMostArchiveRatio));
  if (has_too_many_files(bytes)) {
    impl_->fail({}, "more than " + std::to_string(kMostArchiveFiles) + " files in it");
  } else {
    impl_->open(bytes);
  }
}

Archive::~Archive() = default;

std::optional<std::string> Archive::read(std::string_view name) {
  const auto found = impl_->entries.find(name);
  if (found == impl_->entries.end()) return std::nullopt;
  return impl_->read(name, found->second);
}

bool Archive::has(std::string_view name) const {
  return impl_->entries.find(name) != impl_->entries.end();
}

std::vector<std::string> Archive::names() const {
  std::vector<std::string> names;
  names.reserve(impl_->entries.size());
  for (const auto& [name, entry] : impl_->entries) names.push_back(name);
  return names;
}

std::string Archive::error() const { return impl_->error; }

}  // namespace leitsatz::cli

#else

namespace leitsatz::cli {

struct Archive::Impl {};

bool can_read_archives() { return false; }
Archive::Archive(std::string_view) {}
Archive::~Archive() = default;
std::optional<std::string> Archive::read(std::string_view) { return std::nullopt; }
bool Archive::has(std::string_view) const { return false; }
std::vector<std::string> Archive::names() const { return {}; }
std::string Archive::error() const { return {}; }

}  // namespace leitsatz::cli

#endif
