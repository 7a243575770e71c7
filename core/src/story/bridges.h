// Says which words of different languages are probably the same: numbers, names and cognates.
//
// In:  a word. Out: a key, which is the same for words that are alike: "Zelenskyy", "Selenskyj" and
// "Зеленский"; "restaurants" and "Restaurant"; "1.200" and "1,200". It is made of the first letters
// as they sound in most languages, without marks and doubled letters; Cyrillic and Greek are
// written in Latin letters. Cost: a word's bytes.
#ifndef LEITSATZ_CORE_STORY_BRIDGES_H_
#define LEITSATZ_CORE_STORY_BRIDGES_H_

#include <cstdint>
#include <string_view>

namespace leitsatz {

// 0 if the word is too short to tell; a name may be shorter than another word.
std::uint64_t bridge_of(std::string_view word, bool is_name);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_STORY_BRIDGES_H_
