// Documents of Word: any files as those of an archive, to a summary in every format.
#include "readers/docx.h"

#include "document_checks.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::check_document({data, size}, leitsatz::cli::read_docx);
  return 0;
}
