// run_pdftotext().
#include "readers/pdf.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>

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

// Reads a pipe to its end, or until there are more bytes than the library takes.
std::string read_all(int pipe) {
  std::string out;
  while (out.size() <= kMaxTextBytes) {
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
  std::array<std::string, 5> words = {"pdftotext", "-enc", "UTF-8", "-", "-"};
  std::array<char*, words.size() + 1> arguments = {};
  for (std::size_t i = 0; i < words.size(); ++i) arguments[i] = words[i].data();
  const int problem =
      ::posix_spawnp(&process, arguments[0], &actions, &attributes, arguments.data(), environ);
  ::posix_spawnattr_destroy(&attributes);
  ::posix_spawn_file_actions_destroy(&actions);
  return problem;
}

PdfText fail(std::string message) { return {{}, {}, std::move(message)}; }

}  // namespace

PdfText run_pdftotext(std::string_view bytes) {
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
  result.text = read_all(pipe[0]);
  ::close(pipe[0]);
  int status = 0;
  while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  result.remarks = complaints_in(complaints.get());
  if (result.text.size() > kMaxTextBytes) {
    return fail(std::string(status_message(Status::kTextTooLong)));
  }
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return result;
  return fail(result.remarks.empty() ? "pdftotext failed" : result.remarks.front());
}

}  // namespace leitsatz::cli
