// The C interface of readers.h: checks arguments.
#include "leitsatz/readers_c.h"

#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include "base/catch_bad_alloc.h"
#include "c_api/page_c.h"
#include "leitsatz/readers.h"

namespace {

// What a reader makes of the bytes, as a page that leitsatz_page_free() frees.
template <class Read>
leitsatz_status read_new(leitsatz_page** out_new, const char* bytes, size_t length, Read read) {
  if (out_new == nullptr) return LEITSATZ_INVALID_ARGUMENT;
  *out_new = nullptr;
  if (bytes == nullptr && length > 0) return LEITSATZ_INVALID_ARGUMENT;
  if (length > leitsatz::kMaxTextBytes) return LEITSATZ_TEXT_TOO_LONG;
  return leitsatz::catch_bad_alloc(
      [&] {
        std::optional<leitsatz::Page> page = read(std::string_view(bytes, length));
        if (!page) return LEITSATZ_OUT_OF_MEMORY;
        *out_new = new leitsatz_page{std::move(*page)};
        return LEITSATZ_OK;
      },
      LEITSATZ_OUT_OF_MEMORY);
}

}  // namespace

leitsatz_status leitsatz_page_from_html_new(leitsatz_page** out_new, const char* html,
                                            size_t length) {
  return read_new(out_new, html, length, leitsatz::read_html);
}

leitsatz_status leitsatz_page_from_markdown_new(leitsatz_page** out_new, const char* markdown,
                                                size_t length) {
  if (!leitsatz::can_read_markdown()) return LEITSATZ_INVALID_ARGUMENT;
  return read_new(out_new, markdown, length, leitsatz::read_markdown);
}
