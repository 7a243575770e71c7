// Documents of Word: any files as those of an archive, to a summary in every format.
#include "readers/docx.h"

#include <utility>

#include "expect.h"
#include "framed.h"
#include "invariants.h"
#include "parts.h"
#include "rendering.h"

namespace leitsatz::fuzz {
namespace {

void run(Controls controls) {
  const cli::Settings settings = settings_from(controls);
  const Framed exact(controls.text());
  Parts files(exact.text());
  auto read = cli::read_docx(files);
  EXPECT(read.page.has_value() == read.error.empty());
  if (!read.page) return;
  check_page(*read.page);
  EXPECT(bits_of(*cli::read_docx(files).page) == bits_of(*read.page));
  cli::ParsedInput parsed;
  parsed.page = std::move(read.page);
  const Result<cli::SummarizedInput> input =
      cli::summarize(parsed, {{}, settings.title, settings.focus}, settings);
  EXPECT(input);
  check_analysis(input->analysis, parsed.page->article);
  rendered(*input, settings);
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({data, size});
  return 0;
}
