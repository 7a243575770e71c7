// A page's events, in whatever order a walker may tell them, by the C++ and by the C interface.
//
// A line is an event: "<p class=x id=y" begins an element, ">" ends one, all else is text.
#include <string>
#include <utility>

#include "controls.h"
#include "expect.h"
#include "framed.h"
#include "invariants.h"
#include "leitsatz/leitsatz_c.h"
#include "leitsatz/page.h"

namespace leitsatz::fuzz {
namespace {

struct Event {
  enum class Kind { kBegin, kText, kEnd } kind = Kind::kText;
  std::string_view text;  // or the name
  std::vector<PageAttribute> attributes;
};

std::string_view take_until(std::string_view& rest, char end) {
  const std::string_view taken = rest.substr(0, rest.find(end));
  rest.remove_prefix(std::min(rest.size(), taken.size() + 1));
  return taken;
}

Event event_of(std::string_view line) {
  if (line == ">") return {Event::Kind::kEnd, {}, {}};
  if (!line.starts_with('<')) return {Event::Kind::kText, line, {}};
  line.remove_prefix(1);
  Event event = {Event::Kind::kBegin, take_until(line, ' '), {}};
  while (!line.empty()) {
    std::string_view attribute = take_until(line, ' ');
    const std::string_view name = take_until(attribute, '=');
    event.attributes.push_back({name, attribute});
  }
  return event;
}

void put(std::string& out, std::string_view text) {
  for (std::size_t size = text.size(), i = 0; i < 4; ++i, size >>= 8) {
    out += static_cast<char>(size & 0xFF);
  }
  out += text;
}

// As leitsatz_page_read_new() takes them.
void put(std::string& out, const Event& event) {
  switch (event.kind) {
    case Event::Kind::kBegin:
      out += '\1';
      put(out, event.text);
      for (std::size_t size = event.attributes.size(), i = 0; i < 4; ++i, size >>= 8) {
        out += static_cast<char>(size & 0xFF);
      }
      for (const PageAttribute& a : event.attributes) {
        put(out, a.name);
        put(out, a.value);
      }
      break;
    case Event::Kind::kText:
      out += '\2';
      put(out, event.text);
      break;
    case Event::Kind::kEnd:
      out += '\3';
      break;
  }
}

void tell(PageReader& reader, const Event& event) {
  switch (event.kind) {
    case Event::Kind::kBegin:
      reader.begin_element(event.text, event.attributes);
      break;
    case Event::Kind::kText:
      reader.text(event.text);
      break;
    case Event::Kind::kEnd:
      reader.end_element();
      break;
  }
}

void check_same(const leitsatz_page* c_page, const Page& page) {
  const std::string* strings[] = {&page.title,    &page.author,    &page.date,        &page.site,
                                  &page.language, &page.canonical, &page.description, &page.text,
                                  &page.article,  &page.note};
  for (std::int32_t which = 0; which < static_cast<std::int32_t>(std::size(strings)); ++which) {
    std::size_t length = 0;
    const char* text = leitsatz_page_string_borrowed(&length, c_page, which);
    EXPECT(text && std::string_view(text, length) == *strings[which]);
  }
  EXPECT(leitsatz_page_block_count(c_page) == page.blocks.size());
  EXPECT(leitsatz_page_article_block_count(c_page) == page.article_blocks.size());
}

// The same page, and no harm from bytes that are no events.
void check_serialized(const std::string& events, bool balanced, const Page& page,
                      std::string_view noise) {
  leitsatz_page* c_page = nullptr;
  const leitsatz_status status = leitsatz_page_read_new(&c_page, events.data(), events.size());
  EXPECT(status == (balanced ? LEITSATZ_OK : LEITSATZ_INVALID_ARGUMENT));
  if (c_page) check_same(c_page, page);
  leitsatz_page_free(c_page);

  std::string damaged = events;
  for (std::size_t i = 0; i < noise.size() && !damaged.empty(); ++i) {
    damaged[static_cast<std::size_t>(i * 7 + static_cast<unsigned char>(noise[i])) %
            damaged.size()] ^= noise[i];
  }
  const Framed exact(damaged);
  leitsatz_page_read_new(&c_page, exact.text().data(), exact.text().size());
  leitsatz_page_free(c_page);
}

void run(Controls controls) {
  const Framed noise(controls.piece(8));
  const Framed exact(controls.text());
  PageReader reader, again;
  std::string events;
  std::size_t open = 0;
  bool balanced = true;
  for (std::string_view rest = exact.text(); !rest.empty();) {
    const Event event = event_of(take_until(rest, '\n'));
    tell(reader, event);
    tell(again, event);
    put(events, event);
    if (event.kind == Event::Kind::kBegin) ++open;
    if (event.kind == Event::Kind::kEnd && open-- == 0) {
      balanced = false;
      open = 0;
    }
  }
  const Page page = std::move(reader).finish();
  check_page(page);
  EXPECT(bits_of(std::move(again).finish()) == bits_of(page));
  check_serialized(events, balanced, page, noise.text());

  const Result<Analysis> analysis =
      analyze(page.article, page.article_blocks, {.title = page.title});
  EXPECT(analysis);
  check_analysis(*analysis, page.article);
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({data, size});
  return 0;
}
