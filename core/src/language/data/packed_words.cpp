// The lists of the languages that are built in, and of the others once the pack of words is added.
#include <array>

#include "language/data/stop_words.h"
#include "language/data/word_source.h"
#include "language/data/words_pack.h"

namespace leitsatz {
namespace {

// What this table does not name, the linker leaves out.
constexpr std::array<const LanguageWords*, kLanguageCount> kBuiltInWords = [] {
  std::array<const LanguageWords*, kLanguageCount> all = {
      &kCommonWords,
#define LANGUAGE(tag, name, words, ...) &k##words##Words,
#include "language/data/languages.def"
#undef LANGUAGE
  };
  for (std::size_t i = 0; i < kLanguageCount; ++i) {
    if (!kBuiltIn[i]) all[i] = nullptr;
  }
  return all;
}();

constinit WordsPack* pack = nullptr;  // kept until the process ends

}  // namespace

bool words_are_lacking = true;

bool lacks_words_of(LanguageId language) { return pack == nullptr && !kBuiltIn[language]; }

const LanguageWords& words_of(LanguageId language) {
  const LanguageWords* built_in = kBuiltInWords[language];
  if (built_in != nullptr) return *built_in;
  return pack != nullptr ? pack->words_of(language) : kNoneWords;
}

std::string_view chosen_stop_words(LanguageId language) {
  if (kBuiltIn[language]) return kBuiltInStopWords[language];
  return pack != nullptr ? pack->stop_words(language) : std::string_view();
}

bool are_words(std::string_view bytes, std::string_view version) {
  return WordsPack().read(bytes, version);
}

void add_words(std::string_view bytes, std::string_view version) {
  if (pack != nullptr) return;
  pack = new WordsPack;
  pack->read(bytes, version);
  words_are_lacking = false;
}

}  // namespace leitsatz
