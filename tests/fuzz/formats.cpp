// What the command reads beside plain text: Markdown, mail, saved pages, what pdftotext gives; told
// by a file's name or by its looks.
#include <iterator>

#include "expect.h"
#include "files/inspect.h"
#include "framed.h"
#include "invariants.h"
#include "readers/pdf.h"
#include "readers/source.h"
#include "rendering.h"

namespace leitsatz::fuzz {
namespace {

constexpr std::string_view kNames[] = {"a.md", "a.eml", "a.mhtml", "a.txt", "a.html", "-"};

// What it was read as, in bytes that differ where it does.
std::string bits_of(const cli::Source& source) {
  std::string bits = source.text + '\0' + std::string(source.error_code) + '\0' + source.error;
  for (const std::string& remark : source.remarks) bits += '\0' + remark;
  return source.page ? bits + '\0' + fuzz::bits_of(*source.page) : bits;
}

void check_source(const cli::Source& source, const cli::Settings& settings) {
  EXPECT(source.error.empty() == source.error_code.empty());
  if (!source.error.empty()) return;
  if (source.page) check_page(*source.page);
  const Result<cli::Reading> reading =
      cli::read(source, {{}, settings.title, settings.focus}, settings);
  EXPECT(reading);
  check_analysis(reading->analysis, source.page ? source.page->article : source.text);
  rendered(*reading, settings);
}

void run(Controls controls) {
  const cli::Settings settings = settings_from(controls);
  const std::uint32_t which = controls.below(static_cast<std::uint32_t>(std::size(kNames)) + 1);
  const Framed exact(controls.text());
  if (which == std::size(kNames)) {
    cli::Source source;
    source.page = cli::read_pdf_text(exact.text());
    check_source(source, settings);
    return;
  }
  if (cli::looks_like_pdf(exact.text())) return;  // another program's to read
  const cli::Source source = cli::read_bytes(kNames[which], std::string(exact.text()), settings);
  EXPECT(bits_of(cli::read_bytes(kNames[which], std::string(exact.text()), settings)) ==
         bits_of(source));
  check_source(source, settings);
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({data, size});
  return 0;
}
