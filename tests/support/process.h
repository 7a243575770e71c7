// Runs the command as a process: arguments and bytes in, exit code and bytes out.
//
// Files of a test live in a directory of its own, which is removed at its end.
#ifndef LEITSATZ_TESTS_SUPPORT_PROCESS_H_
#define LEITSATZ_TESTS_SUPPORT_PROCESS_H_

#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace leitsatz::test {

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

class Directory {
 public:
  Directory() {
    std::string name = (std::filesystem::temp_directory_path() / "leitsatz-test.XXXXXX").string();
    if (::mkdtemp(name.data()) != nullptr) path_ = name;
  }
  Directory(const Directory&) = delete;
  Directory& operator=(const Directory&) = delete;
  ~Directory() {
    std::error_code ignored;
    if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
  }

  const std::string& path() const { return path_; }
  std::string read(const std::string& name) const { return read_file(path_ + "/" + name); }
  void write(const std::string& name, std::string_view bytes) const {
    std::ofstream file(path_ + "/" + name, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  }
  // Of the files in it, ascending, with single spaces between.
  std::string names() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(path_)) {
      names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "" : " ") + name;
    return list;
  }

 private:
  std::string path_;
};

struct Outcome {
  int code = -1;  // as the shell shows it: 128 and the number of the signal that ended it
  std::string out;
  std::string error;
};

// In single quotes the shell takes everything but a single quote for itself.
inline std::string shell_quoted(std::string_view argument) {
  std::string out = "'";
  for (char c : argument) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

// Runs a bash script in `directory`; "leitsatz" is the command, and NO_COLOR is not set.
inline Outcome run_shell(const Directory& directory, const std::string& script,
                         std::string_view input = {}) {
  const Directory streams;
  streams.write("in", input);
  streams.write("script", "cd " + shell_quoted(directory.path()) +
                              "; unset NO_COLOR; leitsatz() { " + shell_quoted(LEITSATZ_CLI_PATH) +
                              " \"$@\"; }\n" + script + "\n");
  const std::string at = shell_quoted(streams.path());
  const std::string command =
      "bash " + at + "/script <" + at + "/in >" + at + "/out 2>" + at + "/error";
  const int status = std::system(command.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), streams.read("out"),
          streams.read("error")};
}

// Runs the command in `directory`.
inline Outcome run_cli(const Directory& directory, const std::vector<std::string>& arguments,
                       std::string_view input = {}) {
  std::string script = "leitsatz";
  for (const std::string& argument : arguments) script += " " + shell_quoted(argument);
  return run_shell(directory, script, input);
}

}  // namespace leitsatz::test

#endif  // LEITSATZ_TESTS_SUPPORT_PROCESS_H_
