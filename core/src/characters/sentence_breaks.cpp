#include "characters/sentence_breaks.h"

#include <array>
#include <cstdint>

#include "base/simd_utf16.h"
#include "characters/unicode.h"
#include "characters/utf16.h"

namespace leitsatz {
namespace {

using unicode::SentenceBreak;

constexpr std::uint32_t bit(SentenceBreak kind) { return 1u << static_cast<int>(kind); }

constexpr std::uint32_t kSeparators =
    bit(SentenceBreak::kCr) | bit(SentenceBreak::kLf) | bit(SentenceBreak::kSeparator);
constexpr std::uint32_t kTerminators = bit(SentenceBreak::kPeriod) | bit(SentenceBreak::kStop);
constexpr std::uint32_t kExtend = bit(SentenceBreak::kExtend);
constexpr std::uint32_t kCased = bit(SentenceBreak::kUpper) | bit(SentenceBreak::kLower);
constexpr std::uint32_t kLetters = kCased | bit(SentenceBreak::kLetter);

constexpr char16_t kGreekQuestionMark = 0x037E;

// ASCII characters that cannot end a sentence. In a table, because comparisons would be
// mispredicted at the end of each word.
constexpr auto kPlainAscii = [] {
  std::array<bool, 0x80> plain{};
  for (unsigned c = u' '; c < plain.size(); ++c) {
    plain[c] = c != '.' && c != '!' && c != '?' && c != ';';  // ";" is the Greek question mark
  }
  plain[u'\t'] = true;
  return plain;
}();

#ifdef __SSE2__
namespace simd = simd_utf16;

// Whether none of the units at `at` can end a sentence: ASCII other than stops, European letters,
// Arabic, Indic. False for some other units that cannot end one either.
bool are_plain(const char16_t* at) {
  using simd::either, simd::is, simd::within, simd::without;
  constexpr char16_t kEuropean = 0x00C0, kArmenianStop = 0x0589, kArabic = 0x0620,
                     kUrduStop = 0x06D4, kIndic = 0x0900, kDanda = 0x0964, kThai = 0x0E00;
  const simd::Units c = simd::load(at);
  const auto stops = either(either(is(c, u'.'), is(c, u'!')), either(is(c, u'?'), is(c, u';')));
  const auto ascii = without(within(c, u' ', 0x80), stops);
  const auto european = without(within(c, kEuropean, kArmenianStop), is(c, kGreekQuestionMark));
  const auto indic = either(within(c, kIndic, kDanda), within(c, kDanda + 2, kThai));
  return simd::all(either(either(ascii, european), either(within(c, kArabic, kUrduStop), indic)));
}
#endif

class BreakFinder {
 public:
  BreakFinder(std::u16string_view text, bool greek) : text_(text), greek_(greek) {}

  void find(std::vector<std::size_t>& breaks) {
    while (skip_plain(), at_ < text_.size()) {
      const std::uint32_t kind = kind_at(at_);
      if ((kind & (kSeparators | kTerminators)) == 0) {
        step(at_);
      } else if (kind & kSeparators) {
        pass_separator(at_);
        breaks.push_back(at_);
      } else if (pass_terminator(kind)) {
        breaks.push_back(at_);
      }
    }
    if (!text_.empty() && (breaks.empty() || breaks.back() < text_.size())) {
      breaks.push_back(text_.size());
    }
  }

 private:
  // Skips units that cannot end a sentence: the bulk of a text.
  void skip_plain() {
    const auto is_plain = [](char16_t c) {
      if (c < 0x80) return kPlainAscii[c];
      return !(bit(unicode::sentence_break(c)) & (kSeparators | kTerminators)) &&
             (c & 0xF800) != 0xD800 && c != kGreekQuestionMark;
    };
    const std::u16string_view text = text_;
    std::size_t at = at_;
#ifdef __SSE2__
    while (at + simd::kCount <= text.size() && are_plain(text.data() + at)) {
      at += simd::kCount;
    }
#endif
    while (at < text.size() && is_plain(text[at])) ++at;
    at_ = at;
  }

  // The class as a bit; 0 at the end of the text.
  std::uint32_t kind_at(std::size_t at) const {
    if (at >= text_.size()) return 0;
    const char32_t c = code_point_at(text_, at);
    if (greek_ && (c == u';' || c == kGreekQuestionMark)) return bit(SentenceBreak::kStop);
    return bit(unicode::sentence_break(c));
  }

  void step(std::size_t& at) const { at += code_point_at(text_, at) > 0xFFFF ? 2 : 1; }

  void skip_extend(std::size_t& at) const {
    while (kind_at(at) & kExtend) step(at);
  }

  void pass_separator(std::size_t& at) const {
    const bool cr = (kind_at(at) & bit(SentenceBreak::kCr)) != 0;
    ++at;
    if (cr && (kind_at(at) & bit(SentenceBreak::kLf))) ++at;
  }

  std::uint32_t kind_before(std::size_t at) const {
    while (at > 0) {
      at -= at > 1 && code_point_before(text_, at) > 0xFFFF ? 2 : 1;
      const std::uint32_t kind = kind_at(at);
      if (!(kind & kExtend)) return kind;
    }
    return 0;
  }

  // Moves past the terminator at `at_` and what belongs to it; true if the sentence ends there.
  bool pass_terminator(std::uint32_t kind) {
    const bool period = (kind & bit(SentenceBreak::kPeriod)) != 0;
    const std::size_t stop = at_;
    step(at_);
    skip_extend(at_);
    std::uint32_t next = kind_at(at_);
    if (period) {
      if (next & bit(SentenceBreak::kNumeric)) return false;                                  // SB6
      if ((next & bit(SentenceBreak::kUpper)) && (kind_before(stop) & kCased)) return false;  // SB7
    }
    std::size_t at = at_;
    for (std::uint32_t part : {bit(SentenceBreak::kClose), bit(SentenceBreak::kSpace)}) {
      for (; (next = kind_at(at)) & part; skip_extend(at)) step(at);
    }
    if (next & kSeparators) {  // SB9 and SB10
      pass_separator(at);
      at_ = at;
      return true;
    }
    if (next & (kTerminators | bit(SentenceBreak::kContinue))) {  // SB8a
      at_ = at;
      return false;
    }
    if (period) {  // SB8
      std::size_t ahead = at;
      while ((next = kind_at(ahead)) != 0 && !(next & (kLetters | kSeparators | kTerminators))) {
        step(ahead);
      }
      if (next & bit(SentenceBreak::kLower)) {
        at_ = ahead;
        return false;
      }
    }
    at_ = at;
    return true;  // SB11
  }

  std::u16string_view text_;
  bool greek_;
  std::size_t at_ = 0;
};

}  // namespace

void find_sentence_breaks(std::u16string_view text, std::string_view language,
                          std::vector<std::size_t>& breaks) {
  BreakFinder(text, language == "el").find(breaks);
}

}  // namespace leitsatz
