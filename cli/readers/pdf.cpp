// run_pdftotext().
#include "readers/pdf.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>
#include <thread>

#include "leitsatz/leitsatz.h"
#include "text/printable.h"

namespace leitsatz::cli {
namespace {

constexpr std::size_t kReadBytes = std::size_t{64} << 10;
constexpr std::size_t kMostRemarks = 5;  // the program may have one for every object
constexpr std::size_t kMostComplaintBytes = 4096;

struct FileCloser {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, FileCloser>;

// An unnamed file with these bytes, positioned at its beginning. Null if it can't be made.
File file_of(std::string_view bytes) {
  File file(std::tmpfile());
  if (!file) return nullptr;
  ::fcntl(::fileno(file.get()), F_SETFD, FD_CLOEXEC);
  const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size();
  if (!written || std::fflush(file.get()) != 0) return nullptr;
  std::rewind(file.get());
  return file;
}

// Reads a pipe to its end, or until there are more bytes than the library takes. Nothing if no
// bytes came for so long.
std::optional<std::string> read_all(int pipe, int most_silent_seconds) {
  constexpr int kMilliseconds = 1000;
  std::string out;
  while (out.size() <= kMaxTextBytes) {
    pollfd wait = {pipe, POLLIN, 0};
    const int ready = ::poll(&wait, 1, most_silent_seconds * kMilliseconds);
    if (ready == 0) return std::nullopt;
    if (ready < 0 && errno == EINTR) continue;
    const std::size_t size = out.size();
    out.resize(size + kReadBytes);
    const ssize_t count = ::read(pipe, out.data() + size, kReadBytes);
    out.resize(size + static_cast<std::size_t>(count > 0 ? count : 0));
    if (count == 0 || (count < 0 && errno != EINTR)) break;
  }
  return out;
}

// The lines that the program wrote to standard error, without control characters.
std::vector<std::string> complaints_in(std::FILE* file) {
  std::rewind(file);
  std::string bytes(kMostComplaintBytes, '\0');
  bytes.resize(std::fread(bytes.data(), 1, bytes.size(), file));
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < bytes.size() && lines.size() < kMostRemarks;) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    if (end > at) {
      lines.push_back("pdftotext: " + one_line(std::string_view(bytes).substr(at, end - at)));
    }
    at = end + 1;
  }
  return lines;
}

// Starts the program with these files as its standard streams. Returns an errno, or 0.
int spawn(int input, int output, int error, pid_t& process) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  if (const int problem = ::posix_spawn_file_actions_init(&actions)) return problem;
  ::posix_spawnattr_init(&attributes);
  ::posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, error, STDERR_FILENO);
  // The program must end when its reader stops, so it gets back the signal that the command
  // ignores.
  sigset_t defaults;
  ::sigemptyset(&defaults);
  ::sigaddset(&defaults, SIGPIPE);
  ::posix_spawnattr_setsigdefault(&attributes, &defaults);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  std::array<std::string, 6> words = {"pdftotext", "-bbox-layout", "-enc", "UTF-8", "-", "-"};
  std::array<char*, words.size() + 1> arguments = {};
  for (std::size_t i = 0; i < words.size(); ++i) arguments[i] = words[i].data();
  const int problem =
      ::posix_spawnp(&process, arguments[0], &actions, &attributes, arguments.data(), environ);
  ::posix_spawnattr_destroy(&attributes);
  ::posix_spawn_file_actions_destroy(&actions);
  return problem;
}

// Waits for the program to end; ends it if that takes too long. False if it had to.
bool wait_for(pid_t process, int most_seconds, int& status) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(most_seconds);
  constexpr auto kPause = std::chrono::milliseconds(2);
  while (true) {
    const pid_t ended = ::waitpid(process, &status, most_seconds > 0 ? WNOHANG : 0);
    if (ended == process || (ended < 0 && errno != EINTR)) return most_seconds > 0;
    if (most_seconds > 0 && std::chrono::steady_clock::now() > end) {
      ::kill(process, SIGKILL);
      most_seconds = 0;
    }
    if (ended == 0) std::this_thread::sleep_for(kPause);
  }
}

PdfText fail(std::string message) { return {{}, {}, std::move(message)}; }

}  // namespace

PdfText run_pdftotext(std::string_view bytes, int most_silent_seconds) {
  const File input = file_of(bytes);
  const File complaints = file_of({});
  int pipe[2];
  if (!input || !complaints || ::pipe2(pipe, O_CLOEXEC) != 0) return fail(std::strerror(errno));
  pid_t process = 0;
  const int problem = spawn(::fileno(input.get()), pipe[1], ::fileno(complaints.get()), process);
  ::close(pipe[1]);
  if (problem != 0) {
    ::close(pipe[0]);
    if (problem != ENOENT) return fail(std::string("pdftotext: ") + std::strerror(problem));
    return fail("a PDF document: to read it, install pdftotext (Debian: poppler-utils)");
  }
  PdfText result;
  std::optional<std::string> text = read_all(pipe[0], most_silent_seconds);
  ::close(pipe[0]);
  if (!text) ::kill(process, SIGKILL);
  int status = 0;
  const bool ended = wait_for(process, most_silent_seconds, status);
  if (!text || !ended) {
    return fail("pdftotext was ended: it wrote nothing for " + std::to_string(most_silent_seconds) +
                " seconds");
  }
  result.text = std::move(*text);
  result.remarks = complaints_in(complaints.get());
  if (result.text.size() > kMaxTextBytes) {
    return fail(std::string(status_message(Status::kTextTooLong)));
  }
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return result;
  return fail(result.remarks.empty() ? "pdftotext failed" : result.remarks.front());
}

}  // namespace leitsatz::cli
