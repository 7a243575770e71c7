// Where the output goes: standard output, or a file that appears only when it is complete. A signal
// that ends the command leaves nothing of it either.
#ifndef LEITSATZ_CLI_FILES_SINK_H_
#define LEITSATZ_CLI_FILES_SINK_H_

#include <string>
#include <string_view>

namespace leitsatz::cli {

// After a failure all further writes fail too. Not for several threads at once; one at a time.
class Sink {
 public:
  // An empty path is standard output. A path of a device or a pipe is written to directly; any
  // other is written beside it and moved to its place by finish().
  explicit Sink(const std::string& path);
  Sink(const Sink&) = delete;
  Sink& operator=(const Sink&) = delete;
  ~Sink();  // gives up a file that was not finished, and leaves what was at its place

  bool is_terminal() const;

  bool write(std::string_view bytes);  // may keep them until flush()
  bool flush();
  bool finish();

  // Why it failed, naming the place ("standard output: No space left on device"). Empty while it
  // has not failed, and when the reader has closed its end of the pipe: that is its right.
  const std::string& error() const { return error_; }
  bool failed() const { return failed_; }

 private:
  void open_beside();
  bool fail(int problem);

  int descriptor_ = -1;
  std::string name_;
  std::string target_;     // empty: written to directly
  std::string temporary_;  // to be moved to target_
  std::string buffer_;
  std::string error_;
  bool failed_ = false;
};

// Makes writing into a closed pipe, or beyond the size that a file may have, an error instead of
// the end, and makes sure that no file that is opened later is taken for a standard stream that was
// closed. Call first.
void prepare_standard_streams();

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_FILES_SINK_H_
