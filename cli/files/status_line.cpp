#include "files/status_line.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace leitsatz::cli {
namespace {

constexpr std::string_view kErase = "\r\x1B[K";
constexpr std::size_t kDefaultColumns = 80;

std::mutex& mutex() {
  static std::mutex mutex;
  return mutex;
}
bool is_shown = false;  // guarded by mutex()

std::size_t columns() {
  winsize size = {};
  const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return known ? size.ws_col : kDefaultColumns;
}

// At once, so that a line is not shown in parts.
void write(const std::string& bytes) {
  std::fwrite(bytes.data(), 1, bytes.size(), stderr);
  std::fflush(stderr);
}

}  // namespace

bool can_show_status() {
  const char* terminal = std::getenv("TERM");
  return ::isatty(STDERR_FILENO) == 1 && terminal != nullptr && *terminal != '\0' &&
         std::string_view(terminal) != "dumb";
}

void show_status(std::string_view line) {
  const std::lock_guard lock(mutex());
  if (line.empty() && !is_shown) return;
  // The last column stays free: some terminals break the line behind it.
  write(std::string(kErase) + std::string(line.substr(0, columns() - 1)));
  is_shown = !line.empty();
}

HiddenStatus::HiddenStatus() : lock_(mutex()) {
  if (is_shown) write(std::string(kErase));
  is_shown = false;
}

}  // namespace leitsatz::cli
