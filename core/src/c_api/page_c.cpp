// The C interface of page.h: converts arguments, checks pointers and ranges, and reads serialized
// events.
#include "c_api/page_c.h"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/catch_bad_alloc.h"
#include "leitsatz/leitsatz_c.h"
#include "leitsatz/page.h"

struct leitsatz_page_reader {
  std::optional<leitsatz::PageReader> reader;  // empty once it is finished
};

namespace {

// The events of leitsatz_page_read_new().
enum Event : unsigned char { kBegin = 1, kText = 2, kEnd = 3 };

constexpr std::size_t kNumberBytes = 4;
constexpr std::size_t kAttributeBytes = 2 * kNumberBytes;  // at least: two empty strings

// Reads events part by part. Each function returns false if the bytes end too early.
class Events {
 public:
  explicit Events(std::string_view bytes) : rest_(bytes) {}

  bool done() const { return rest_.empty(); }
  std::size_t rest() const { return rest_.size(); }

  // REQUIRES: !done().
  unsigned char next() {
    const auto byte = static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
    return byte;
  }

  bool read(std::uint32_t& out) {
    if (rest_.size() < kNumberBytes) return false;
    out = 0;
    for (std::size_t i = kNumberBytes; i > 0; --i) {
      out = out << 8 | static_cast<unsigned char>(rest_[i - 1]);
    }
    rest_.remove_prefix(kNumberBytes);
    return true;
  }

  bool read(std::string_view& out) {
    std::uint32_t size = 0;
    if (!read(size) || size > rest_.size()) return false;
    out = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return true;
  }

 private:
  std::string_view rest_;
};

bool read_begin(Events& events, std::vector<leitsatz::PageAttribute>& attributes,
                leitsatz::PageReader& reader) {
  std::string_view name;
  std::uint32_t count = 0;
  if (!events.read(name) || !events.read(count)) return false;
  if (count > events.rest() / kAttributeBytes) return false;
  attributes.resize(count);
  for (leitsatz::PageAttribute& a : attributes) {
    if (!events.read(a.name) || !events.read(a.value)) return false;
  }
  reader.begin_element(name, attributes);
  return true;
}

bool read_events(Events events, leitsatz::PageReader& reader) {
  std::vector<leitsatz::PageAttribute> attributes;
  std::string_view text;
  std::size_t open = 0;
  while (!events.done()) {
    switch (events.next()) {
      case kBegin:
        if (!read_begin(events, attributes, reader)) return false;
        ++open;
        break;
      case kText:
        if (!events.read(text)) return false;
        reader.text(text);
        break;
      case kEnd:
        if (open == 0) return false;
        --open;
        reader.end_element();
        break;
      default:
        return false;
    }
  }
  return true;
}

template <class Call>
leitsatz_status catch_bad_alloc(Call&& call) {
  return leitsatz::catch_bad_alloc(std::forward<Call>(call), LEITSATZ_OUT_OF_MEMORY);
}

// For an event to a reader. A reader that missed an event accepts no more.
template <class Call>
leitsatz_status catch_bad_alloc(leitsatz_page_reader* reader, Call&& call) {
  const leitsatz_status status = catch_bad_alloc(std::forward<Call>(call));
  if (status == LEITSATZ_OUT_OF_MEMORY) reader->reader.reset();
  return status;
}

leitsatz_status give(leitsatz_page** out_new, leitsatz::PageReader reader) {
  return catch_bad_alloc([&] {
    *out_new = new leitsatz_page{std::move(reader).finish()};
    return LEITSATZ_OK;
  });
}

leitsatz_span to_c(leitsatz::Span span) { return {span.begin, span.end}; }

std::string_view view(const char* data, size_t length) {
  return data ? std::string_view(data, length) : std::string_view();
}

bool is_whole(const char* data, size_t length) { return data || length == 0; }

const std::string* string_of(const leitsatz::Page& page, int32_t which) {
  const std::string* const strings[] = {
      &page.title,     &page.author,      &page.date, &page.site,    &page.language,
      &page.canonical, &page.description, &page.text, &page.article, &page.note};
  return which >= 0 && which < static_cast<int32_t>(std::size(strings)) ? strings[which] : nullptr;
}

const char* lend(size_t* out_length, const std::string& string) {
  *out_length = string.size();
  return string.data();
}

}  // namespace

leitsatz_status leitsatz_page_reader_new(leitsatz_page_reader** out_new) {
  if (!out_new) return LEITSATZ_INVALID_ARGUMENT;
  *out_new = nullptr;
  return catch_bad_alloc([&] {
    *out_new = new leitsatz_page_reader{leitsatz::PageReader()};
    return LEITSATZ_OK;
  });
}

leitsatz_status leitsatz_page_begin_element(leitsatz_page_reader* reader, const char* name,
                                            size_t name_length,
                                            const leitsatz_page_attribute* attributes,
                                            size_t attribute_count) {
  if (!reader || !reader->reader || !is_whole(name, name_length)) return LEITSATZ_INVALID_ARGUMENT;
  if (!attributes && attribute_count > 0) return LEITSATZ_INVALID_ARGUMENT;
  return catch_bad_alloc(reader, [&] {
    std::vector<leitsatz::PageAttribute> given;
    given.reserve(attribute_count);
    for (size_t i = 0; i < attribute_count; ++i) {
      const leitsatz_page_attribute& a = attributes[i];
      if (!is_whole(a.name, a.name_length) || !is_whole(a.value, a.value_length)) {
        return LEITSATZ_INVALID_ARGUMENT;
      }
      given.push_back({view(a.name, a.name_length), view(a.value, a.value_length)});
    }
    reader->reader->begin_element(view(name, name_length), given);
    return LEITSATZ_OK;
  });
}

leitsatz_status leitsatz_page_text(leitsatz_page_reader* reader, const char* text,
                                   size_t text_length) {
  if (!reader || !reader->reader || !is_whole(text, text_length)) return LEITSATZ_INVALID_ARGUMENT;
  return catch_bad_alloc(reader, [&] {
    reader->reader->text(view(text, text_length));
    return LEITSATZ_OK;
  });
}

leitsatz_status leitsatz_page_end_element(leitsatz_page_reader* reader) {
  if (!reader || !reader->reader) return LEITSATZ_INVALID_ARGUMENT;
  reader->reader->end_element();
  return LEITSATZ_OK;
}

leitsatz_status leitsatz_page_finish_new(leitsatz_page** out_new, leitsatz_page_reader* reader) {
  if (!out_new) return LEITSATZ_INVALID_ARGUMENT;
  *out_new = nullptr;
  if (!reader || !reader->reader) return LEITSATZ_INVALID_ARGUMENT;
  const leitsatz_status status = give(out_new, std::move(*reader->reader));
  reader->reader.reset();
  return status;
}

void leitsatz_page_reader_free(leitsatz_page_reader* reader) { delete reader; }

leitsatz_status leitsatz_page_read_new(leitsatz_page** out_new, const void* events, size_t length) {
  if (!out_new) return LEITSATZ_INVALID_ARGUMENT;
  *out_new = nullptr;
  const char* bytes = static_cast<const char*>(events);
  if (!is_whole(bytes, length)) return LEITSATZ_INVALID_ARGUMENT;
  return catch_bad_alloc([&] {
    leitsatz::PageReader reader;
    if (!read_events(Events(view(bytes, length)), reader)) return LEITSATZ_INVALID_ARGUMENT;
    return give(out_new, std::move(reader));
  });
}

void leitsatz_page_free(leitsatz_page* page) { delete page; }

const char* leitsatz_page_string_borrowed(size_t* out_length, const leitsatz_page* page,
                                          int32_t which) {
  const std::string* string = out_length && page ? string_of(page->page, which) : nullptr;
  return string ? lend(out_length, *string) : nullptr;
}

size_t leitsatz_page_block_count(const leitsatz_page* page) { return page->page.blocks.size(); }

size_t leitsatz_page_article_block_count(const leitsatz_page* page) {
  return page->page.article_blocks.size();
}

leitsatz_status leitsatz_page_block_at(leitsatz_page_block* out, const leitsatz_page* page,
                                       size_t index) {
  if (!out || !page || index >= page->page.blocks.size()) return LEITSATZ_INVALID_ARGUMENT;
  const leitsatz::PageBlock& b = page->page.blocks[index];
  *out = {to_c(b.span), static_cast<int32_t>(b.kind),
          b.level,      static_cast<int32_t>(b.reason),
          b.facts,      b.links,
          b.element,    b.group,
          b.language,   b.article_block};
  return LEITSATZ_OK;
}

leitsatz_status leitsatz_page_article_block_at(leitsatz_block* out, const leitsatz_page* page,
                                               size_t index) {
  if (!out || !page || index >= page->page.article_blocks.size()) return LEITSATZ_INVALID_ARGUMENT;
  const leitsatz::Block& block = page->page.article_blocks[index];
  *out = {to_c(block.span), static_cast<int32_t>(block.kind)};
  return LEITSATZ_OK;
}

const char* leitsatz_page_language_borrowed(size_t* out_length, const leitsatz_page* page,
                                            size_t index) {
  if (!out_length || !page || index >= page->page.languages.size()) return nullptr;
  return lend(out_length, page->page.languages[index]);
}

const char* leitsatz_page_reason_name(int32_t reason) {
  if (reason < 0 || reason >= leitsatz::kPageReasonCount) return nullptr;
  return leitsatz::page_reason_name(static_cast<leitsatz::PageReason>(reason)).data();
}

const char* leitsatz_page_fact_name(int32_t bit) {
  if (bit < 0 || bit >= leitsatz::kPageFactCount) return nullptr;
  return leitsatz::page_fact_name(bit).data();
}

const char* leitsatz_page_attribute_name(int32_t index) {
  const auto names = leitsatz::page_attributes();
  if (index < 0 || index >= static_cast<int32_t>(names.size())) return nullptr;
  return names[static_cast<size_t>(index)].data();
}
