// Opens and reads files and standard input, and says in words why one can't be read.
#ifndef LEITSATZ_CLI_FILES_INPUT_H_
#define LEITSATZ_CLI_FILES_INPUT_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace leitsatz::cli {

// A file opened for reading; "-" is standard input. The destructor closes it.
class Input {
 public:
  explicit Input(const std::string& path);
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;
  ~Input();

  // The name for diagnostics: the path, or "standard input".
  const std::string& name() const { return name_; }
  // Why it can't be read, or empty.
  const std::string& error() const { return error_; }
  bool is_terminal() const;

  // Appends the bytes that are available, waiting for at least one. False at the end of the input
  // and on an error.
  bool read_some(std::string& out);

  // Reads the whole input; nothing on an error. Fails early on more than kMaxTextBytes and, unless
  // the input is known to be text, on bytes that inspect() refuses.
  enum class Content : std::uint8_t { kUnknown, kText };
  // `head`: what has been read so far.
  std::optional<std::string> read_all(Content content, std::string head = {});

  // Reads the whole input, a list that an option names; nothing on an error. Fails on more than
  // 256 MiB. `things`: what is listed, for the error.
  std::optional<std::string> read_list(std::string_view things);

 private:
  int descriptor_ = -1;
  std::string name_;
  std::string error_;
};

// Says that the program waits for what is typed, if it does.
void invite(const Input& input);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_FILES_INPUT_H_
