// The files inside a ZIP archive in memory, by minizip. Nothing is ever written to a disk, and
// names are only compared, so a name can't lead anywhere.
//
// Limits: kMostArchiveFiles files in the archive; all that is read from it has at most
// kMostArchiveRatio times its bytes (small archives: kLeastArchiveBytes) and kMostArchiveBytes.
#ifndef LEITSATZ_CLI_READERS_ARCHIVE_H_
#define LEITSATZ_CLI_READERS_ARCHIVE_H_

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leitsatz::cli {

inline constexpr std::size_t kMostArchiveFiles = 50'000;
inline constexpr std::size_t kMostArchiveRatio = 100;  // text is packed to a third, tables to 2 %
inline constexpr std::size_t kLeastArchiveBytes = std::size_t{4} << 20;
inline constexpr std::size_t kMostArchiveBytes = std::size_t{256} << 20;

// True if this build can read archives.
bool can_read_archives();

// The place that a reference in the file `base` names: without fragment, "." and "..", percent
// signs resolved. No file is opened by it.
std::string resolve_reference(std::string_view base, std::string_view reference);

// Named files. The readers of books and of office documents read through this.
class FileSource {
 public:
  virtual ~FileSource() = default;
  // The content of a file. Nothing if there is no such file, or if it can't be read: then error()
  // tells why.
  virtual std::optional<std::string> read(std::string_view name) = 0;
  virtual bool has(std::string_view name) const = 0;
  virtual std::vector<std::string> names() const = 0;
  // The first thing that went wrong, or empty.
  virtual std::string error() const = 0;
};

// The bytes must live as long as the archive. Cost: linear in the bytes and in what is read.
class Archive final : public FileSource {
 public:
  explicit Archive(std::string_view bytes);
  ~Archive() override;
  std::optional<std::string> read(std::string_view name) override;
  bool has(std::string_view name) const override;
  std::vector<std::string> names() const override;
  std::string error() const override;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_ARCHIVE_H_
