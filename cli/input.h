// Opens and reads files and standard input, and says in words what is wrong with them.
#ifndef LEITSATZ_CLI_INPUT_H_
#define LEITSATZ_CLI_INPUT_H_

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

  // The whole of it. Refuses more than kMaxTextBytes, and what inspect() refuses, as soon as that
  // is known. Nothing on an error.
  std::optional<std::string> read_all();

 private:
  int descriptor_ = -1;
  std::string name_;
  std::string error_;
};

// Why bytes are nothing that we read, or empty: binary data that is no PDF, or another encoding.
std::string inspect(std::string_view bytes);

// What a reader should know of a text that is read all the same, or empty: no bytes, bytes that are
// not UTF-8.
std::string remark_on(std::string_view text);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_INPUT_H_
