#include "postgres/results.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string>
#include <string_view>

#include "functions.h"
#include "leitsatz/leitsatz_c.h"
#include "leitsatz/types.h"

namespace {

using leitsatz::Status;

leitsatz_result error_of(Status status) {
  return {nullptr, 0, leitsatz_status_message(static_cast<std::int32_t>(status))};
}

template <class Run>
leitsatz_result result_of(Run run) {
  try {
    std::string out;
    const Status status = run(out);
    if (status != Status::kOk) return error_of(status);
    auto* const text = static_cast<char*>(std::malloc(out.size() + 1));
    if (text == nullptr) return error_of(Status::kOutOfMemory);
    std::memcpy(text, out.c_str(), out.size() + 1);
    return {text, out.size(), nullptr};
  } catch (const std::bad_alloc&) {
    return error_of(Status::kOutOfMemory);
  }
}

}  // namespace

leitsatz_result leitsatz_result_of_summary(const char* text, size_t length, uint32_t sentences) {
  return result_of([&](std::string& out) {
    return leitsatz::sql::summary_of(out, std::string_view(text, length), sentences);
  });
}

leitsatz_result leitsatz_result_of_keywords(const char* text, size_t length) {
  return result_of([&](std::string& out) {
    return leitsatz::sql::keywords_of(out, std::string_view(text, length));
  });
}

leitsatz_result leitsatz_result_of_page(const char* html, size_t length) {
  return result_of([&](std::string& out) {
    return leitsatz::sql::page_of(out, std::string_view(html, length));
  });
}
