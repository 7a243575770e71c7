#include "flags/punctuation_marks.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "characters/unicode.h"

namespace leitsatz {
namespace {

constexpr std::uint16_t kBeyondAscii = 1u << 15;

// The kinds of each byte; 0 if it is no mark.
constexpr auto kByteKinds = [] {
  std::array<std::uint16_t, 256> kinds{};
  for (std::size_t c = 0; c < kinds.size(); ++c) {
    const bool letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z', digit = c >= '0' && c <= '9';
    const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    kinds[c] = c >= 0x80 ? kBeyondAscii : letter || digit || space ? 0 : kOtherMark;
    const bool rare_space = c == '\v' || c == '\f';
    if (rare_space) kinds[c] |= kSpaceMark;
    if ((c < ' ' && !space && !rare_space) || c == 0x7F) kinds[c] |= kDefectMark;
  }
  const auto add = [&](std::string_view characters, unsigned kind) {
    for (const char c : characters) {
      std::uint16_t& all = kinds[static_cast<unsigned char>(c)];
      all = static_cast<std::uint16_t>(all | kind);
    }
  };
  add(".!?", kStopMark);
  add(",;", kCommaMark);
  add("([{", kOpeningMark);
  add(")]}", kClosingMark);
  add("'", kQuoteMark);
  add("\"", kQuoteMark | kDoubleQuoteMark);
  add("{};=<>\\_#|", kSymbolMark);
  return kinds;
}();

// UTF-8 read as Windows-1252 and encoded again: a lead byte as a letter, a trail byte as a sign.
bool is_mojibake(char32_t before, char32_t c) {
  const bool trail = c < 0xC0 || c == 0x20AC || c == 0x2122;
  return trail && (before == 0xC2 || before == 0xC3 || before == 0xE2) && c != 0xBB && c != 0xAB &&
         c != 0xA0;
}

// Ranges of common characters beyond ASCII that fold neither to letters, spaces, hyphens or
// apostrophes of ASCII nor to nothing: the first character of each and the one after its last.
constexpr char16_t kFoldsWide[] = {
    0xAB,   0xAC,   0xB7,   0xB8,   0xBB,   0xBC,   0xC0,   0xDF,   0xE0,   0x130,  0x131,
    0x132,  0x134,  0x13F,  0x141,  0x149,  0x14A,  0x17F,  0x180,  0x1C4,  0x1CD,  0x1F1,
    0x1F4,  0x2B0,  0x386,  0x61C,  0x61D,  0x1000, 0x1EA0, 0x1EFA, 0x2010, 0x2016, 0x2018,
    0x2027, 0x3001, 0x3003, 0x3008, 0x3012, 0x3041, 0x309B, 0x309D, 0x3130, 0x3400, 0xA000,
    0xAC00, 0xD7A4, 0xFF01, 0xFF07, 0xFF08, 0xFF0D, 0xFF0E, 0xFF21};

bool folds_wide(char32_t c) {
  const auto* next = std::upper_bound(std::begin(kFoldsWide), std::end(kFoldsWide), c);
  return (next - std::begin(kFoldsWide)) % 2 != 0;
}

// The kinds of a character beyond ASCII; 0 if it is no mark.
std::uint16_t kinds_beyond_ascii(const unicode::CodePoint& c, char32_t before) {
  constexpr char32_t kPunctuation = 0x2000, kPunctuationEnd = 0x3040;
  constexpr char32_t kForms = 0xFE00, kFormsEnd = 0x10000;
  constexpr char32_t kPlain = 0x386, kPlainEnd = 0x589;  // Greek, Cyrillic, Armenian
  constexpr char32_t kMixed = 0x61D, kMixedEnd = 0xE00;  // Arabic to Sinhala
  const char32_t value = c.value;
  if (value >= kPlain && value < kPlainEnd) return 0;
  if (value >= kMixed && value < kMixedEnd && unicode::is_word_part(value)) return 0;
  const std::uint16_t fold = folds_wide(value) ? 0 : kFoldMark;
  if (value >= 0xC0 && value < 0x0589) return fold;
  const bool near_marks = value < 0xC0 || (value >= kPunctuation && value < kPunctuationEnd) ||
                          (value >= kForms && value < kFormsEnd);
  if (!near_marks && value >= kPunctuation) return fold;
  std::uint16_t kinds = wide_kinds(value) | fold;
  if (unicode::is_space(value)) kinds |= kSpaceMark;
  if (!near_marks) return kinds;
  kinds |= kOtherMark;
  const bool control = value < 0xA0 && !(kinds & kSpaceMark);
  if (c.ill_formed || value == unicode::kReplacement || control) return kinds | kDefectMark;
  if (is_mojibake(before, value)) kinds |= kDefectMark | kMojibakeMark;
  return kinds;
}

// Appends the marks of one sentence, their kinds, and its number of characters.
void add_sentence(std::string_view text, Span sentence, PunctuationMarks& result) {
  const std::string_view here = text.substr(0, sentence.end);
  std::uint16_t all = 0;
  std::uint32_t characters = sentence.size();
  char32_t last_beyond = 0;  // the last character beyond ASCII
  for (std::uint32_t i = sentence.begin; i < sentence.end;) {
    const auto byte = static_cast<unsigned char>(here[i]);
    std::uint16_t kinds = kByteKinds[byte];
    if (kinds == 0) {
      ++i;
      continue;
    }
    char32_t before = 0;
    if (i > sentence.begin) {
      const auto last = static_cast<unsigned char>(here[i - 1]);
      before = unicode::is_ascii(last) ? last : last_beyond;
    }
    const unicode::CodePoint c = unicode::decode(here, i);
    if (kinds == kBeyondAscii) {
      characters -= c.end - c.begin - 1;
      last_beyond = c.value;
      kinds = kinds_beyond_ascii(c, before);
    }
    if (kinds != 0) result.marks.push_back({c.value, before, i, c.end, kinds});
    all |= kinds;
    i = c.end;
  }
  result.first.push_back(static_cast<std::uint32_t>(result.marks.size()));
  result.kinds.push_back(all);
  result.characters.push_back(characters);
}

}  // namespace

PunctuationMarks find_marks(std::string_view text, std::span<const Span> sentences) {
  constexpr std::size_t kMarksASentence = 8;  // more than most have
  constexpr std::size_t kMaxRoom = 4096;      // reserved at most
  PunctuationMarks result;
  result.marks.reserve(std::min(sentences.size() * kMarksASentence, kMaxRoom));
  result.first.reserve(sentences.size() + 1);
  result.kinds.reserve(sentences.size());
  result.characters.reserve(sentences.size());
  result.first.push_back(0);
  for (const Span sentence : sentences) add_sentence(text, sentence, result);
  return result;
}

}  // namespace leitsatz
