#include "encodings/plausible.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "encodings/icu.h"
#include "leitsatz/leitsatz.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

using enum CharacterKind;

// Scores of a non-ASCII character, by its neighbours; tuned on sentences in 60 languages.
constexpr double kFits = 1;
constexpr double kCapital = 0.6;  // a capital behind a capital
constexpr double kInPlace = 0.6;  // a quotation mark or a dash at a usual place
constexpr double kSign = 0.2;     // a sign that is common in texts
constexpr double kOdd = -0.5;     // a rare sign, or punctuation within a word
constexpr double kWrong = -1;     // a capital behind a small letter, two scripts in a word
constexpr double kNever = -3;     // a control character or an unassigned one

// Signs that are common in articles: money, degrees, rights, powers, numbers.
constexpr std::string_view kUsualSigns = "€£¥¢§©®°±²³¹½¼¾µ№™×«»";
// Punctuation that may be within a word: apostrophes, the Catalan dot, dashes, the soft hyphen.
constexpr std::string_view kWithinWords = "’ʼ·–—­";

constexpr char32_t kFinalSigma = 0x3C2;

enum class Script { kNone, kLatin, kGreek, kCyrillic, kHebrew, kArabic, kThai };

// By the blocks that single-byte encodings contain.
Script script_of(char32_t c) {
  if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)) return Script::kLatin;
  if (c >= 0x370 && c < 0x400) return Script::kGreek;
  if (c >= 0x400 && c < 0x530) return Script::kCyrillic;
  if (c >= 0x590 && c < 0x600) return Script::kHebrew;
  if (c >= 0x600 && c < 0x780) return Script::kArabic;
  if (c >= 0xE00 && c < 0xE80) return Script::kThai;
  return Script::kNone;
}

bool is_letter(CharacterKind kind) { return kind == kUpper || kind == kLower || kind == kLetter; }

bool holds(std::string_view list, char32_t c) {
  for (std::size_t i = 0; i < list.size();) {
    const CodePoint read = decode(list, i);
    if (read.value == c) return true;
    i += read.size;
  }
  return false;
}

struct Character {
  char32_t value = ' ';
  CharacterKind kind = kSpace;
};

Character character(std::string_view text, std::size_t at, std::size_t& size) {
  const CodePoint read = decode(text, at);
  size = read.size;
  return {read.value, kind_of(read.value)};
}

double points(const Character& before, const Character& c, const Character& after) {
  const bool behind_word = is_letter(before.kind) || before.kind == kMark;
  const bool within_word = behind_word && is_letter(after.kind);
  switch (c.kind) {
    case kNone:
      return kNever;
    case kUpper:
    case kLower:
    case kLetter:
      if (is_letter(before.kind) && script_of(before.value) != script_of(c.value)) return kWrong;
      if (is_letter(after.kind) && script_of(after.value) != script_of(c.value)) return kWrong;
      if (c.kind == kUpper && before.kind == kLower) return kWrong;
      if (c.kind == kLower && after.kind == kUpper) return kWrong;
      if (c.kind == kUpper && before.kind == kUpper) return kCapital;
      if (c.value == kFinalSigma && is_letter(after.kind)) return kWrong;
      return kFits;
    case kMark:
      return behind_word ? kFits : kWrong;
    case kPunctuation:
      return !within_word || holds(kWithinWords, c.value) ? kInPlace : kOdd;
    case kDigit:
    case kSymbol:
      if (within_word) return kWrong;
      return holds(kUsualSigns, c.value) ? kSign : kOdd;
    case kSpace:
      return kSign;
  }
  return 0;
}

double shape_of(std::string_view text, std::size_t ill_formed) {
  double sum = static_cast<double>(ill_formed) * kNever;
  std::size_t count = ill_formed;
  Character before;
  std::size_t size = 0;
  Character c = text.empty() ? Character() : character(text, 0, size);
  for (std::size_t i = 0; i < text.size();) {
    std::size_t next_size = 0;
    const std::size_t next = i + size;
    const Character after = next < text.size() ? character(text, next, next_size) : Character();
    if (c.value >= 0x80 && c.value != kReplacement) {
      sum += points(before, c, after);
      ++count;
    }
    before = c;
    c = after;
    size = next_size;
    i = next;
  }
  return count == 0 ? 0 : sum / static_cast<double>(count);
}

// Vietnamese in Windows-1258 has separate combining marks, which do not count as letters.
double alphabet_share(std::string_view text, std::string_view language) {
  const std::optional<LanguageFacts> facts = language_facts(language);
  if (!facts || facts->letters.empty()) return 1;
  std::size_t letters = 0;
  std::size_t known = 0;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint read = decode(text, i);
    i += read.size;
    if (read.value < 0x80 || !is_letter(kind_of(read.value))) continue;
    ++letters;
    known += holds(facts->letters, lower_of(read.value));
  }
  return letters == 0 ? 1 : static_cast<double>(known) / static_cast<double>(letters);
}

// The mean of the feature `stop_words` over the words of all sentences.
double stop_word_share(const Analysis& analysis) {
  const auto names = feature_names();
  const auto found = std::find(names.begin(), names.end(), "stop_words");
  if (found == names.end()) return 0;
  const auto column = static_cast<std::size_t>(found - names.begin());
  double sum = 0;
  double words = 0;
  for (std::uint32_t i = 0; i < analysis.sentences().size(); ++i) {
    const auto row = analysis.features(i);
    const double count = analysis.sentences()[i].words;
    if (column < row.size()) sum += static_cast<double>(row[column]) * count;
    words += count;
  }
  return words == 0 ? 0 : sum / words;
}

// Where an encoding has its common characters: the rows (first bytes) of ideographs or syllables,
// of punctuation, and of kana. In standards of 94 x 94 characters, second bytes are 0xA1 and above.
struct Level {
  std::string_view name;
  unsigned char first, last;              // the most common ideographs or syllables
  unsigned char marks_first, marks_last;  // punctuation, full-width ASCII
  unsigned char kana_first, kana_last;    // 0: none
  unsigned char least_trail;
};
constexpr Level kLevels[] = {
    {"gb18030", 0xB0, 0xD7, 0xA1, 0xA3, 0, 0, 0xA1},       // GB 2312, level 1
    {"Big5", 0xA4, 0xC6, 0xA1, 0xA3, 0, 0, 0x40},          // its frequently used part
    {"EUC-JP", 0xB0, 0xCF, 0xA1, 0xA3, 0xA4, 0xA5, 0xA1},  // JIS X 0208, level 1
    {"Shift_JIS", 0x88, 0x98, 0x81, 0x82, 0x82, 0x83, 0x40},
    {"EUC-KR", 0xB0, 0xC8, 0xA1, 0xA3, 0, 0, 0xA1},  // KS X 1001, Hangul
};

// Japanese text has at least this share of kana.
constexpr double kLeastKana = 0.2;

}  // namespace

Evidence evidence_for(std::string_view text, std::size_t ill_formed) {
  Evidence evidence;
  evidence.shape = shape_of(text, ill_formed);
  if (evidence.shape <= 0) return evidence;
  const Result<Analysis> analysis = analyze(text, {.features = true});
  if (!analysis) return evidence;
  evidence.alphabet = alphabet_share(text, analysis->language());
  evidence.stop_words = stop_word_share(*analysis);
  return evidence;
}

double common_share(std::string_view bytes, const Encoding& encoding, std::size_t ill_formed) {
  const auto* const level =
      std::find_if(std::begin(kLevels), std::end(kLevels),
                   [&](const Level& known) { return known.name == encoding.name; });
  if (level == std::end(kLevels)) return 0;
  const bool is_shift_jis = encoding.name == "Shift_JIS";
  std::size_t characters = 0;
  std::size_t common = 0;
  std::size_t kana = 0;
  bool beside_latin = false;  // such characters are rarely next to an ASCII letter
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const auto first = static_cast<unsigned char>(bytes[i]);
    if (first < 0x80) {
      beside_latin = cli::is_letter(bytes[i]);
      continue;
    }
    ++characters;
    const bool behind_latin = std::exchange(beside_latin, false);
    if (is_shift_jis && first >= 0xA1 && first <= 0xDF) continue;  // narrow katakana: rare
    if (++i == bytes.size()) break;
    const auto second = static_cast<unsigned char>(bytes[i]);
    if (second < level->least_trail) continue;
    if (behind_latin || (i + 1 < bytes.size() && cli::is_letter(bytes[i + 1]))) continue;
    const bool is_kana = first >= level->kana_first && first <= level->kana_last;
    kana += is_kana;
    common += is_kana || (first >= level->first && first <= level->last) ||
              (first >= level->marks_first && first <= level->marks_last);
  }
  if (characters == 0) return 0;
  const auto count = static_cast<double>(characters);
  double share = (static_cast<double>(common) + kNever * static_cast<double>(ill_formed)) / count;
  if (level->kana_first != 0) {
    share *= std::min(1.0, static_cast<double>(kana) / count / kLeastKana);
  }
  return share;
}

}  // namespace leitsatz::cli
