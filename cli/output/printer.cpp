#include "output/printer.h"

namespace leitsatz::cli {

Printer::Printer(const Settings& settings, Sink& sink)
    : settings_(settings),
      sink_(sink),
      format_(output_formats()[settings.format]),
      style_(style_for(sink, settings.color)) {}

std::string Printer::render(const SummarizedInput& input, const InputOrigin& origin) const {
  return format_.render(input, {settings_, style_, origin, format_.is_numbered ? printed_ + 1 : 1});
}

void Printer::print(std::string_view rendered) {
  if (printed_++ > 0) sink_.write(format_.between);
  sink_.write(rendered);
  sink_.flush();
}

void Printer::finish() {
  if (printed_ > 0 && format_.end != nullptr) sink_.write(format_.end());
}

}  // namespace leitsatz::cli
