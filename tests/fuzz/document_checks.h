// What holds of a document that is an archive, whatever its files hold.
#ifndef LEITSATZ_TESTS_FUZZ_DOCUMENT_CHECKS_H_
#define LEITSATZ_TESTS_FUZZ_DOCUMENT_CHECKS_H_

#include <utility>

#include "controls.h"
#include "expect.h"
#include "framed.h"
#include "invariants.h"
#include "parsed_checks.h"
#include "parts.h"
#include "rendering.h"

namespace leitsatz::fuzz {

// `read` gives a page or an error, the same each time.
template <class Read>
void check_document(Controls controls, const Read& read) {
  const cli::Settings settings = settings_from(controls);
  const Framed exact(controls.text());
  Parts files(exact.text());
  auto document = read(files);
  EXPECT(document.page.has_value() == document.error.empty());
  if (!document.page) return;
  EXPECT(bits_of(*read(files).page) == bits_of(*document.page));
  cli::ParsedInput parsed;
  parsed.page = std::move(document.page);
  check_parsed(parsed, settings);
}

}  // namespace leitsatz::fuzz

#endif  // LEITSATZ_TESTS_FUZZ_DOCUMENT_CHECKS_H_
