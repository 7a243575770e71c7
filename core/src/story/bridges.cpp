#include "story/bridges.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/fnv1a.h"
#include "base/hash_index.h"
#include "words/word_forms.h"

namespace leitsatz {
namespace {

constexpr std::size_t kLeastDigits = 2;   // of a number: single digits are in any text
constexpr std::size_t kLeastLetters = 5;  // of a word
constexpr std::size_t kLeastOfName = 3;   // of a name, and of what holds a digit: "H20"
constexpr std::size_t kLeastHan = 2;      // of a word whose characters are syllables or words
constexpr char16_t kFirstHan = 0x2E80;    // Han, kana and Hangul stand from here on
constexpr char16_t kSilent = 0;

// How letters sound, roughly, as Latin letters; a blank is silent. c, k, q and x are one, so are s
// and z, i, j and y, and v and w.
constexpr std::string_view kLatin = "abkdefghiiklmnopkrstuvvkis";  // from a
constexpr std::string_view kLatinExtended =                        // from U+0100
    "aaaaaakkkkkkkkddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiiiikkkllllllllllnnnnnnnnnoooooooo"
    "rrrrrrssssssssttttttuuuuuuuuuuuuvviiisssssss";
constexpr std::string_view kGreek = "aeiiiavgdesitiklmnkoprsstifkpoiioio";  // U+03AC
constexpr std::string_view kCyrillic =
    "abvgdessiiklmnoprstufkskss i euaeedgesiiilnskius";  // U+0430
static_assert(kLatin.size() == 26 && kLatinExtended.size() == 128 && kGreek.size() == 35 &&
              kCyrillic.size() == 48);

struct Alphabet {
  char16_t first;
  std::string_view sounds;
};
constexpr Alphabet kAlphabets[] = {
    {u'a', kLatin}, {0x100, kLatinExtended}, {0x3AC, kGreek}, {0x430, kCyrillic}};

char16_t sound_of(char16_t c) {
  for (const Alphabet& alphabet : kAlphabets) {
    const std::size_t place = static_cast<std::size_t>(c) - alphabet.first;
    if (c < alphabet.first || place >= alphabet.sounds.size()) continue;
    const char sound = alphabet.sounds[place];
    return sound == ' ' ? kSilent : static_cast<char16_t>(sound);
  }
  return c == 0xDF ? u's' : c;  // sharp s
}

// A number without the marks that group its digits, and with a period before its fraction. 0 if the
// word is no number.
std::uint64_t key_of_number(std::string_view word) {
  constexpr std::size_t kGroup = 3;
  std::size_t digits = 0, run = 0;
  bool grouped = true;  // all groups but the first have three digits
  bool parted = false;
  for (const char c : word) {
    if (ascii::is_digit(c)) {
      ++digits, ++run;
    } else if (c == '.' || c == ',') {
      grouped = grouped && (parted ? run == kGroup : run <= kGroup && word[0] != '0');
      parted = true;
      run = 0;
    } else {
      return 0;
    }
  }
  if (digits < kLeastDigits) return 0;
  grouped = grouped && run == kGroup;
  std::uint64_t hash = kFnvBasis;
  for (const char c : word) {
    if (ascii::is_digit(c)) {
      hash = fnv1a(hash, static_cast<unsigned char>(c));
    } else if (!grouped) {
      hash = fnv1a(hash, '.');
    }
  }
  return finish_hash(hash);
}

}  // namespace

std::uint64_t bridge_of(std::string_view word, bool is_name) {
  if (word.empty()) return 0;
  if (const std::uint64_t number = key_of_number(word)) return number;
  const Beginning beginning = beginning_of(word);
  const std::size_t read = std::min<std::size_t>(beginning.length, Beginning::kLetters);
  const auto is_digit = [](char16_t c) { return c >= u'0' && c <= u'9'; };
  const bool is_coded = std::any_of(beginning.letters.begin(), beginning.letters.end(), is_digit);
  const bool is_han = beginning.letters[0] >= kFirstHan;
  const bool is_short = beginning.length < (is_han ? kLeastHan : kLeastLetters);
  if (is_short && (is_han || beginning.length < kLeastOfName || !(is_name || is_coded))) return 0;
  std::uint64_t hash = kFnvBasis;
  char16_t last = kSilent;
  for (std::size_t i = 0; i < read; ++i) {
    char16_t sound = sound_of(beginning.letters[i]);
    const bool before_h = i + 1 < read && beginning.letters[i + 1] == u'h';
    if (sound == u'h' && i > 0) continue;                     // "th", "ch", "kh"
    if (sound == u'k' && last == u's' && before_h) continue;  // "sch" is "sh"
    if (sound == u'p' && before_h) sound = u'f';
    if (sound == kSilent || sound == last) continue;
    hash = fnv1a(hash, sound);
    last = sound;
  }
  return finish_hash(hash);
}

}  // namespace leitsatz
