// Archives: any bytes as a ZIP archive, all of its files, and what they are read as.
#include "readers/archive.h"

#include "expect.h"
#include "framed.h"
#include "invariants.h"
#include "readers/parsed_input.h"
#include "rendering.h"

namespace leitsatz::fuzz {
namespace {

void run(Controls controls) {
  const cli::Settings settings = settings_from(controls);
  const Framed exact(controls.text());
  cli::Archive archive(exact.text());
  std::size_t bytes = 0;
  for (const std::string& name : archive.names()) {
    EXPECT(archive.has(name));
    const std::optional<std::string> file = archive.read(name);
    if (file) bytes += file->size();
    EXPECT(file || !archive.error().empty());
  }
  EXPECT(bytes <= std::max(cli::kLeastArchiveBytes, exact.text().size() * cli::kMostArchiveRatio));
  cli::Settings as_book = settings;
  as_book.input = cli::InputKind::kEpub;
  for (const cli::Settings& chosen : {settings, as_book}) {
    const cli::ParsedInput parsed = cli::parse_file("a.docx", std::string(exact.text()), chosen);
    EXPECT(parsed.error.empty() == parsed.error_code.empty());
    if (parsed.page) check_page(*parsed.page);
  }
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({data, size});
  return 0;
}
