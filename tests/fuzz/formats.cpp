// What the command reads beside plain text: Markdown, mail, saved pages, what pdftotext gives; told
// by a file's name or by its looks.
#include <iterator>

#include "expect.h"
#include "files/inspect.h"
#include "framed.h"
#include "invariants.h"
#include "parsed_checks.h"
#include "readers/parsed_input.h"
#include "readers/pdf.h"
#include "rendering.h"

namespace leitsatz::fuzz {
namespace {

constexpr std::string_view kNames[] = {"a.md", "a.eml", "a.mhtml", "a.txt", "a.html", "-"};

// What it was read as, in bytes that differ where it does.
std::string bits_of(const cli::ParsedInput& parsed) {
  std::string bits = parsed.text + '\0' + std::string(parsed.error_code) + '\0' + parsed.error;
  for (const std::string& remark : parsed.remarks) bits += '\0' + remark;
  return parsed.page ? bits + '\0' + fuzz::bits_of(*parsed.page) : bits;
}

void run(Controls controls) {
  const cli::Settings settings = settings_from(controls);
  const std::uint32_t which = controls.below(static_cast<std::uint32_t>(std::size(kNames)) + 1);
  const Framed exact(controls.text());
  if (which == std::size(kNames)) {
    cli::ParsedInput parsed;
    parsed.page = cli::read_pdf_text(exact.text());
    check_parsed(parsed, settings);
    return;
  }
  if (cli::looks_like_pdf(exact.text())) return;  // another program's to read
  const cli::ParsedInput parsed =
      cli::parse_file(kNames[which], std::string(exact.text()), settings);
  EXPECT(bits_of(cli::parse_file(kNames[which], std::string(exact.text()), settings)) ==
         bits_of(parsed));
  check_parsed(parsed, settings);
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({data, size});
  return 0;
}
