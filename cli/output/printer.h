// Prints readings one after another: what stands before, between and behind them depends on the
// format and on how many there are.
#ifndef LEITSATZ_CLI_OUTPUT_PRINTER_H_
#define LEITSATZ_CLI_OUTPUT_PRINTER_H_

#include <cstddef>
#include <string>

#include "files/sink.h"
#include "output/terminal.h"
#include "settings/settings.h"
#include "summary/summarized_input.h"

namespace leitsatz::cli {

class Printer {
 public:
  // REQUIRES: settings and sink outlive it.
  Printer(const Settings& settings, Sink& sink);

  // `path` is what the user wrote, `name` what diagnostics call it. Flushes the sink.
  void print(const SummarizedInput& input, const std::string& path, const std::string& name);

  // To be called once, behind the last.
  void finish();

 private:
  void print_html(const SummarizedInput& input, const std::string& name);

  const Settings& settings_;
  Sink& sink_;
  Style style_;
  std::size_t printed_ = 0;
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OUTPUT_PRINTER_H_
