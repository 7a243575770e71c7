// Opens and reads files and standard input, and says in words what is wrong with them.
#ifndef LEITSATZ_CLI_FILES_INPUT_H_
#define LEITSATZ_CLI_FILES_INPUT_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace leitsatz::cli {

// A file that is open for reading; "-" is standard input. Closes it at the end.
class Input {
 public:
  explicit Input(const std::string& path);
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;
  ~Input();

  // What diagnostics call it.
  const std::string& name() const { return name_; }
  // Why it can't be read, or empty.
  const std::string& error() const { return error_; }
  bool is_terminal() const;

  // Appends the bytes that are there, waiting for at least one. False at the end and on an error.
  bool read_some(std::string& out);

  // The whole of it. Refuses more than kMaxTextBytes, and what inspect() refuses unless it is known
  // to be text, as soon as that is seen. Nothing on an error.
  enum class Content : std::uint8_t { kUnknown, kText };
  std::optional<std::string> read_all(Content content);

 private:
  int descriptor_ = -1;
  std::string name_;
  std::string error_;
};

// Why bytes are nothing that we read, or empty: binary data that is no PDF.
std::string inspect(std::string_view bytes);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_FILES_INPUT_H_
