// Leitsatz as functions of SQLite, a loadable extension:
//
//   .load ./leitsatz
//   select id, leitsatz_summary(body, 3) from articles;
//
//   leitsatz_summary(text [, sentences])
//     the sentences that carry a text, in one line; three by default
//   leitsatz_keywords(text)
//     its keywords, heaviest first, as a JSON array for json_each()
//   leitsatz_page(html)
//     the article of a web page, with blank lines between its blocks
//
// NULL gives NULL, and so does a page without an article. Blobs are read as UTF-8. All are
// deterministic and innocuous: indices, generated columns and views can use them.
#include "leitsatz/leitsatz.h"

#include <sqlite3ext.h>

#include <cstdint>
#include <new>
#include <optional>
#include <string>
#include <string_view>

#include "functions.h"

SQLITE_EXTENSION_INIT1

namespace {

constexpr sqlite3_int64 kMostSentences = leitsatz::kNoLimit - 1;

// The bytes of an argument, which live as long as it; nothing for NULL.
std::optional<std::string_view> text_of(sqlite3_value* value) {
  const int type = sqlite3_value_type(value);
  if (type == SQLITE_NULL) return std::nullopt;
  // Asked for in this order, since asking for the text may move and lengthen it.
  const void* const bytes =
      type == SQLITE_BLOB ? sqlite3_value_blob(value) : sqlite3_value_text(value);
  const int length = sqlite3_value_bytes(value);
  if (bytes == nullptr && (type != SQLITE_BLOB || length > 0)) throw std::bad_alloc();
  return std::string_view(static_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

void fail(sqlite3_context* context, leitsatz::Status status) {
  if (status == leitsatz::Status::kOutOfMemory) return sqlite3_result_error_nomem(context);
  if (status == leitsatz::Status::kTextTooLong) return sqlite3_result_error_toobig(context);
  const std::string message = "leitsatz: " + std::string(leitsatz::status_message(status));
  sqlite3_result_error(context, message.c_str(), -1);
}

void give(sqlite3_context* context, leitsatz::Status status, std::string_view text) {
  if (status != leitsatz::Status::kOk) return fail(context, status);
  sqlite3_result_text64(context, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void summary(sqlite3_context* context, int count, sqlite3_value** values) {
  std::optional<std::uint32_t> most;
  if (count > 1 && sqlite3_value_type(values[1]) != SQLITE_NULL) {
    const sqlite3_int64 sentences = sqlite3_value_int64(values[1]);
    if (sqlite3_value_numeric_type(values[1]) != SQLITE_INTEGER || sentences < 0 ||
        sentences > kMostSentences) {
      return sqlite3_result_error(
          context, "leitsatz_summary: the number of sentences is no whole number from 0 on", -1);
    }
    most = static_cast<std::uint32_t>(sentences);
  }
  const std::optional<std::string_view> text = text_of(values[0]);
  if (!text) return;
  std::string line;
  const leitsatz::Status status = leitsatz::sql::summary_of(line, *text, most);
  give(context, status, line);
}

void keywords(sqlite3_context* context, int, sqlite3_value** values) {
  const std::optional<std::string_view> text = text_of(values[0]);
  if (!text) return;
  std::string json;
  const leitsatz::Status status = leitsatz::sql::keywords_of(json, *text);
  give(context, status, json);
}

void page(sqlite3_context* context, int, sqlite3_value** values) {
  const std::optional<std::string_view> html = text_of(values[0]);
  if (!html) return;
  std::string article;
  const leitsatz::Status status = leitsatz::sql::page_of(article, *html);
  if (status == leitsatz::Status::kOk && article.empty()) return;
  give(context, status, article);
}

using Function = void (*)(sqlite3_context*, int, sqlite3_value**);

// The library may throw for want of memory, which must not pass through SQLite.
template <Function kFunction>
void guarded(sqlite3_context* context, int count, sqlite3_value** values) {
  try {
    kFunction(context, count, values);
  } catch (const std::bad_alloc&) {
    sqlite3_result_error_nomem(context);
  }
}

struct Row {
  const char* name;
  int arguments;
  Function function;
};

constexpr Row kFunctions[] = {
    {"leitsatz_summary", 1, guarded<summary>},
    {"leitsatz_summary", 2, guarded<summary>},
    {"leitsatz_keywords", 1, guarded<keywords>},
    {"leitsatz_page", 1, guarded<page>},
};

}  // namespace

extern "C" __attribute__((visibility("default"))) int sqlite3_leitsatz_init(
    sqlite3* database, char**, const sqlite3_api_routines* api) {
  SQLITE_EXTENSION_INIT2(api);
  constexpr int kKind = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
  for (const Row& row : kFunctions) {
    const int status = sqlite3_create_function(database, row.name, row.arguments, kKind, nullptr,
                                               row.function, nullptr, nullptr);
    if (status != SQLITE_OK) return status;
  }
  return SQLITE_OK;
}
