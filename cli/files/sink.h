// The destination of the output: standard output, or a file that appears only when it is complete.
// A signal that ends the command leaves no partial file.
#ifndef LEITSATZ_CLI_FILES_SINK_H_
#define LEITSATZ_CLI_FILES_SINK_H_

#include <string>
#include <string_view>

namespace leitsatz::cli {

// After a failure, all further writes fail, too. Threads must not use a sink at the same time.
class Sink {
 public:
  // An empty path or "-" is standard output. Devices and pipes are written directly. A file is
  // written under a temporary name beside its place, and moved there by finish().
  explicit Sink(const std::string& path);
  Sink(const Sink&) = delete;
  Sink& operator=(const Sink&) = delete;
  ~Sink();  // removes an unfinished file; one already at its place stays

  bool is_terminal() const { return is_terminal_; }

  bool write(std::string_view bytes);  // may buffer them until flush()
  bool flush();
  bool finish();

  // Why a write failed, with the destination ("standard output: No space left on device"). Empty if
  // none has failed, or if the reader has closed its end of the pipe, which is no error.
  const std::string& error() const { return error_; }
  bool failed() const { return failed_; }

 private:
  void open_beside();
  bool write_out();
  bool fail(int problem);

  int descriptor_ = -1;
  std::string name_;
  std::string target_;     // final path; empty: written directly
  std::string temporary_;  // path until finish()
  std::string buffer_;
  std::string error_;
  bool failed_ = false;
  bool is_terminal_ = false;
};

// Makes writing to a closed pipe, or beyond the limit for file sizes, an error instead of a fatal
// signal. Also opens closed standard streams, so that no file opened later takes their place. Call
// before anything else.
void prepare_standard_streams();

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_FILES_SINK_H_
