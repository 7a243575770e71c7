// Web pages: any bytes as HTML, through the command's reader, to a summary in every format.
#include "readers/html.h"

#include <optional>

#include "expect.h"
#include "framed.h"
#include "invariants.h"
#include "parsed_checks.h"
#include "rendering.h"

namespace leitsatz::fuzz {
namespace {

void run(Controls controls) {
  const cli::Settings settings = settings_from(controls);
  const std::string_view frame = controls.pick(kFrames);
  const Framed exact(controls.text());
  cli::ParsedInput parsed;
  parsed.page = cli::read_html(exact.text());
  EXPECT(parsed.page);
  const std::optional<Page> again = cli::read_html(Framed(exact.text(), frame).text());
  EXPECT(again && bits_of(*again) == bits_of(*parsed.page));
  check_parsed(parsed, settings);
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({data, size});
  return 0;
}
