#include "language/data/languages.h"

#include "language/data/language_words.h"

namespace leitsatz {
namespace {

using enum unicode::Script;

consteval LanguageId id(std::string_view tag) { return language_id(tag); }

}  // namespace

constinit const std::array<LanguageRow, kLanguageCount> kLanguages = {{
    {.tag = "und", .words = &kCommonWords, .recognised = false},
#define LANGUAGE(row_tag, name, row_words, letters, sources, ...) \
  {.tag = row_tag, .words = &k##row_words##Words, __VA_ARGS__},
#include "language/data/languages.def"
#undef LANGUAGE
}};

}  // namespace leitsatz
