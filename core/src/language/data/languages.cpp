#include "language/data/languages.h"

namespace leitsatz {
namespace {

using enum unicode::Script;

consteval LanguageId id(std::string_view tag) { return language_id(tag); }

}  // namespace

constinit const std::array<LanguageRow, kLanguageCount> kLanguages = {{
    {.tag = "und", .built_in = true, .recognised = false},
#define LANGUAGE(row_tag, name, row_words, letters, sources, ...) {.tag = row_tag, __VA_ARGS__},
#include "language/data/languages.def"
#undef LANGUAGE
}};

}  // namespace leitsatz
