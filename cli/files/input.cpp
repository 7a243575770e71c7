#include "files/input.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

#include "files/complain.h"
#include "files/inspect.h"
#include "leitsatz/leitsatz.h"

namespace leitsatz::cli {
namespace {

constexpr std::size_t kMostListBytes = std::size_t{256} << 20;
constexpr std::size_t kReadBytes = std::size_t{64} << 10;

std::string too_large() {
  return "too large: more than " + std::to_string(kMaxTextBytes) + " bytes (1 GiB)";
}

}  // namespace

Input::Input(const std::string& path) : name_(path) {
  if (path == "-") {
    name_ = "standard input";
    descriptor_ = STDIN_FILENO;
  } else {
    descriptor_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor_ < 0) {
      error_ = std::strerror(errno);
      return;
    }
  }
  struct stat status = {};
  if (::fstat(descriptor_, &status) == 0 && S_ISDIR(status.st_mode)) {
    error_ = "a directory: name its files, or list them, for example: find " + path +
             " -type f | leitsatz --files-from -";
  }
}

Input::~Input() {
  if (descriptor_ > STDERR_FILENO) ::close(descriptor_);
}

bool Input::is_terminal() const { return ::isatty(descriptor_) == 1; }

bool Input::read_some(std::string& out) {
  const std::size_t size = out.size();
  while (error_.empty()) {
    out.resize(size + kReadBytes);
    const ssize_t count = ::read(descriptor_, out.data() + size, kReadBytes);
    const int problem = errno;
    out.resize(size + static_cast<std::size_t>(count > 0 ? count : 0));
    if (count >= 0) return count > 0;
    if (problem == EAGAIN || problem == EWOULDBLOCK) {
      pollfd wait = {descriptor_, POLLIN, 0};
      ::poll(&wait, 1, -1);
    } else if (problem != EINTR) {
      error_ = std::strerror(problem);
    }
  }
  return false;
}

std::optional<std::string> Input::read_all(Content content, std::string head) {
  std::string bytes = std::move(head);
  struct stat status = {};
  if (::fstat(descriptor_, &status) == 0 && S_ISREG(status.st_mode)) {
    if (status.st_size > static_cast<off_t>(kMaxTextBytes)) {
      error_ = too_large();
    } else {
      bytes.reserve(static_cast<std::size_t>(status.st_size) + kReadBytes);
    }
  }
  bool inspected = content == Content::kText;
  while (read_some(bytes)) {
    if (!inspected && bytes.size() >= kReadBytes) {
      error_ = inspect(bytes);
      inspected = true;
    } else if (bytes.size() > kMaxTextBytes) {
      error_ = too_large();
    }
  }
  if (!inspected && error_.empty()) error_ = inspect(bytes);
  if (!error_.empty()) return std::nullopt;
  return bytes;
}

std::optional<std::string> Input::read_list(std::string_view things) {
  std::string list;
  while (list.size() <= kMostListBytes && read_some(list)) {
  }
  if (list.size() > kMostListBytes) {
    error_ = "too long for a list of " + std::string(things) + ": over 256 MiB";
  }
  if (!error_.empty()) return std::nullopt;
  return list;
}

void invite(const Input& input) {
  if (input.is_terminal()) complain("reading from the terminal; end with Ctrl+D");
}

}  // namespace leitsatz::cli
