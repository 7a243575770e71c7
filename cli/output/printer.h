// Prints inputs one after another, in the format that the settings choose.
#ifndef LEITSATZ_CLI_OUTPUT_PRINTER_H_
#define LEITSATZ_CLI_OUTPUT_PRINTER_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "files/sink.h"
#include "output/formats.h"
#include "output/terminal.h"
#include "settings/settings.h"
#include "summary/summarized_input.h"

namespace leitsatz::cli {

class Printer {
 public:
  // REQUIRES: settings and sink outlive the printer.
  Printer(const Settings& settings, Sink& sink);

  // Whether an input can only be rendered when all before it are printed.
  bool is_numbered() const { return format_.is_numbered; }
  // What is to be printed of an input. Several threads may render, unless is_numbered().
  std::string render(const SummarizedInput& input, const InputOrigin& origin) const;

  // Prints an input that was rendered, and flushes the sink.
  void print(std::string_view rendered);

  // Call once, after the last input.
  void finish();

 private:
  const Settings& settings_;
  Sink& sink_;
  const OutputFormat& format_;
  Style style_;
  std::size_t printed_ = 0;
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OUTPUT_PRINTER_H_
