// Tells by its letters whether a word is surely whole, or may have been cut to an abbreviation.
//
// In:  the letters of a word in the Latin, Greek or Cyrillic script, one after the other. Out: yes
// or no. Abbreviations are short and cut behind a consonant ("temp", "equip", "univ"), whole words
// are long, or end in a vowel or in the consonants of inflection ("ligne", "parts", "months").
#ifndef LEITSATZ_CORE_CHARACTERS_WORD_ENDINGS_H_
#define LEITSATZ_CORE_CHARACTERS_WORD_ENDINGS_H_

#include <cstdint>
#include <string_view>

namespace leitsatz {

// Whether `c`, in lower case, is a vowel; "y" is one.
inline bool is_vowel(char32_t c) {
  constexpr std::u16string_view kVowels =
      u"aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿāąēėęěīıįōőœūůűųαεηιουωάέήίόύώаеиоуыэюяёіїєь";
  return c <= 0xFFFF && kVowels.find(static_cast<char16_t>(c)) != std::u16string_view::npos;
}

class WordEnding {
 public:
  void add(char32_t letter) {
    before_ = last_;
    last_ = letter;
    vowel_ = vowel_ || is_vowel(letter);
    ++letters_;
  }

  // Whether nobody can say it: "mtl", "vsl", "rcpts".
  bool is_vowelless() const { return letters_ > 1 && !vowel_; }

  bool is_whole() const {
    constexpr std::uint32_t kMostClipped = 6;  // letters: "approx"; longer ones are rare
    if (!vowel_) return false;
    if (letters_ > kMostClipped) return true;
    const bool after_vowel = is_vowel(before_);
    if (after_vowel && (last_ == U'y' || last_ == U'w')) return letters_ > 2;  // "day", "now"
    if (is_vowel(last_)) return letters_ > 3 || after_vowel;                   // "ligne", "see"
    if (letters_ <= 3) return false;
    if (last_ == before_) return ends_in(u"lfs");                                 // "staff"
    if (before_ == U'n') return letters_ > 4 || ends_in(u"dgk");                  // "hand"
    if (letters_ == 4 && last_ == U's') return is_one_of(before_, u"eybdgktw");   // "days", "jobs"
    if (letters_ == 4) return ends_in(u"k") || (after_vowel && ends_in(u"nrd"));  // "work", "year"
    return before_ != U'p' && (ends_in(u"snrdthgkсндтйхм") || (after_vowel && ends_in(u"lm")));
  }

 private:
  static bool is_one_of(char32_t letter, std::u16string_view letters) {
    return letter <= 0xFFFF && letters.find(static_cast<char16_t>(letter)) != letters.npos;
  }
  bool ends_in(std::u16string_view letters) const { return is_one_of(last_, letters); }

  char32_t last_ = 0, before_ = 0;
  std::uint32_t letters_ = 0;
  bool vowel_ = false;
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_CHARACTERS_WORD_ENDINGS_H_
