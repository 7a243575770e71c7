#include "summary/error_code.h"

namespace leitsatz::cli {

std::string_view error_code_of(Status status) {
  switch (status) {
    case Status::kTextTooLong:
      return "text_too_long";
    case Status::kOutOfMemory:
      return "out_of_memory";
    case Status::kUnknownLanguage:
      return "unknown_language";
    case Status::kMissingData:
      return "missing_data";
    case Status::kInvalidBudget:
      return "bad_value";
    default:
      return "internal";
  }
}

}  // namespace leitsatz::cli
