#include "files/sink.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include "files/status_line.h"

namespace leitsatz::cli {
namespace {

constexpr std::size_t kBufferBytes = std::size_t{64} << 10;

constexpr mode_t kNewFileMode = 0666;  // before the umask, as usual

mode_t current_umask() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return mask;
}

// The temporary file that a fatal signal must remove, or null.
std::atomic<const char*> unfinished = nullptr;
static_assert(std::atomic<const char*>::is_always_lock_free);  // for use in a handler

// A signal handler, so limited to what POSIX allows there. The signal is raised again after the
// handler returns, and then ends the command as usual.
extern "C" void remove_unfinished(int signal) {
  if (const char* path = unfinished) ::unlink(path);
  ::raise(signal);
}

// Signals that are ignored, for example under nohup, stay ignored.
void handle_fatal_signals() {
  for (const int signal : {SIGHUP, SIGINT, SIGTERM}) {
    struct sigaction action = {};
    ::sigaction(signal, nullptr, &action);
    if (action.sa_handler != SIG_DFL) continue;
    action.sa_handler = remove_unfinished;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    ::sigaction(signal, &action, nullptr);
  }
}

}  // namespace

Sink::Sink(const std::string& path) : name_(path) {
  if (path.empty() || path == "-") {
    name_ = "standard output";
    descriptor_ = STDOUT_FILENO;
    is_terminal_ = ::isatty(descriptor_) == 1;
    return;
  }
  struct stat status = {};
  const bool exists = ::stat(path.c_str(), &status) == 0;
  if (exists && S_ISDIR(status.st_mode)) {
    fail(EISDIR);
  } else if (exists && !S_ISREG(status.st_mode)) {
    descriptor_ = ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor_ < 0) fail(errno);
    is_terminal_ = descriptor_ >= 0 && ::isatty(descriptor_) == 1;
  } else {
    target_ = path;
    open_beside();
    const mode_t mode = exists ? status.st_mode & 07777 : kNewFileMode & ~current_umask();
    if (descriptor_ >= 0) ::fchmod(descriptor_, mode);
  }
}

// A symbolic link stays: the file that it points to is replaced.
void Sink::open_beside() {
  if (char* real = ::realpath(target_.c_str(), nullptr)) {
    target_ = real;
    std::free(real);
  }
  temporary_ = target_ + ".XXXXXX";
  handle_fatal_signals();
  descriptor_ = ::mkostemp(temporary_.data(), O_CLOEXEC);
  if (descriptor_ < 0) {
    temporary_.clear();
    fail(errno);
  } else {
    unfinished = temporary_.c_str();
  }
}

Sink::~Sink() {
  if (descriptor_ > STDERR_FILENO) ::close(descriptor_);
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
  unfinished = nullptr;
}

bool Sink::fail(int problem) {
  failed_ = true;
  buffer_.clear();
  if (problem != EPIPE) error_ = name_ + ": " + std::strerror(problem);
  return false;
}

bool Sink::write(std::string_view bytes) {
  if (failed_) return false;
  buffer_ += bytes;
  return buffer_.size() < kBufferBytes || flush();
}

bool Sink::flush() {
  if (failed_) return false;
  if (!is_terminal_ || buffer_.empty()) return write_out();
  const HiddenStatus hidden;
  return write_out();
}

bool Sink::write_out() {
  std::string_view rest = buffer_;
  while (!rest.empty()) {
    const ssize_t count = ::write(descriptor_, rest.data(), rest.size());
    if (count >= 0) {
      rest.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
      pollfd wait = {descriptor_, POLLOUT, 0};
      ::poll(&wait, 1, -1);
    } else if (errno != EINTR) {
      return fail(errno);
    }
  }
  buffer_.clear();
  return true;
}

bool Sink::finish() {
  if (!flush()) return false;
  // Some file systems report a full disk only at close().
  const int descriptor = descriptor_;
  descriptor_ = -1;
  if (::close(descriptor) != 0 && errno != EINTR) return fail(errno);
  if (!temporary_.empty()) {
    if (::rename(temporary_.c_str(), target_.c_str()) != 0) return fail(errno);
    unfinished = nullptr;
    temporary_.clear();
  }
  return true;
}

void prepare_standard_streams() {
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  // With the wrong access mode, so that using one fails as using a closed stream does.
  constexpr int kModes[] = {O_WRONLY, O_RDONLY, O_RDONLY};
  for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
    if (::fcntl(stream, F_GETFD) < 0) ::open("/dev/null", kModes[stream]);
  }
}

}  // namespace leitsatz::cli
