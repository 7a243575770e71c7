#include "output/printer.h"

namespace leitsatz::cli {

Printer::Printer(const Settings& settings, Sink& sink)
    : settings_(settings),
      sink_(sink),
      format_(output_formats()[settings.format]),
      style_(style_for(sink, settings.color)) {}

void Printer::print(const SummarizedInput& input, const InputOrigin& origin) {
  sink_.write(format_.render(input, {settings_, style_, origin, ++printed_}));
  sink_.flush();
}

void Printer::finish() {
  if (printed_ > 0 && format_.end != nullptr) sink_.write(format_.end());
}

}  // namespace leitsatz::cli
