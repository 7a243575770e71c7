#include "flags/quotes.h"

#include <algorithm>

#include "characters/punctuation.h"
#include "characters/unicode.h"

namespace leitsatz {
namespace {

constexpr std::uint32_t kMaxMarker = 5;  // bytes of a list item's number: "xviii"
constexpr std::size_t kMaxDepth = 16;  // deeper nesting is not prose: the oldest marks are dropped

enum class Family : std::uint8_t {
  kStraight,
  kSingle,
  kCurly,
  kAngle,
  kPrime,
  kRound,
  kSquare,
  kCorner,
  kOther
};
enum class Role : std::uint8_t { kNone, kOpen, kClose, kEither };

struct Sign {
  Family family = Family::kOther;
  Role role = Role::kNone;
};

struct Open {
  Family family;
  std::size_t sentence;
};

// A mark between two Hebrew letters makes an abbreviation or a number of them: ש"ח
bool is_hebrew(char32_t c) { return unicode::script(c) == unicode::Script::kHebrew; }

bool is_inside(char32_t c) { return unicode::is_word_part(c) || unicode::is_symbol(c); }

// The family and the role of mark `c` between `before` and `after` (0 at the block's edges).
Sign classify(char32_t c, char32_t before, char32_t after) {
  switch (c) {
    case '(':
    case 0xFF08:
      return {Family::kRound, Role::kOpen};
    case ')':
    case 0xFF09:
      return {Family::kRound, Role::kClose};
    case '[':
    case 0xFF3B:
      return {Family::kSquare, Role::kOpen};
    case ']':
    case 0xFF3D:
      return {Family::kSquare, Role::kClose};
    case 0x300C:
    case 0x300E:
    case 0x3010:
    case 0x300A:
      return {Family::kCorner, Role::kOpen};
    case 0x300D:
    case 0x300F:
    case 0x3011:
    case 0x300B:
      return {Family::kCorner, Role::kClose};
    default:
      break;
  }
  if (c == 0x2018) {  // ‘: British speech; an apostrophe elsewhere
    const bool opens = (before == 0 || unicode::is_space(before)) && unicode::is_letter(after);
    return {Family::kSingle, opens ? Role::kOpen : Role::kNone};
  }
  if (c == 0x2019) {  // ’ closes speech behind a comma or a stop
    const bool closes = is_comma(before) || is_stop(before);
    return {Family::kSingle, closes ? Role::kClose : Role::kNone};
  }
  if (!is_double_quote(c) || (is_hebrew(before) && is_hebrew(after))) return {};
  Sign sign;
  sign.family = c == '"' || c == 0xFF02      ? Family::kStraight
                : c == 0xAB || c == 0xBB     ? Family::kAngle
                : c >= 0x301D && c <= 0x301F ? Family::kPrime
                                             : Family::kCurly;
  if (c == 0x201E || c == 0x201F || c == 0x301D) return {sign.family, Role::kOpen};
  const bool space_before = before == 0 || unicode::is_space(before);
  const bool space_after = after == 0 || unicode::is_space(after);
  const bool free_before =
      space_before || is_opening(before) || is_dash(before) || is_quote(before);
  const bool free_after = space_after || is_closing(after) || is_comma(after) || is_stop(after) ||
                          is_colon(after) || is_quote(after) || is_dash(after);
  if (free_before && !free_after) {
    sign.role = Role::kOpen;
  } else if (free_after && !free_before) {
    sign.role = Role::kClose;
  } else if (c == 0xAB) {  // both sides alike: French spacing, or none at all (CJK)
    sign.role = Role::kOpen;
  } else if (c == 0xBB) {
    sign.role = Role::kClose;
  } else if (c == 0x201C && !is_inside(before)) {
    sign.role = Role::kOpen;
  } else if (c == 0x201D && !is_inside(after)) {
    sign.role = Role::kClose;
  } else {
    sign.role = Role::kEither;
  }
  return sign;
}

bool match(Family open, Family close) {
  if (open == close) return true;
  // Keyboards mix the straight quote with any other; translation mixes « with ”, which is damage.
  const auto is_quote_family = [](Family f) {
    return f == Family::kStraight || f == Family::kCurly || f == Family::kAngle ||
           f == Family::kPrime;
  };
  return (open == Family::kStraight && is_quote_family(close)) ||
         (close == Family::kStraight && is_quote_family(open));
}

class Pairer {
 public:
  Pairer(std::string_view text, const Sentences& sentences, const PunctuationMarks& marks,
         std::vector<Pairing>& pairing)
      : text_(text), sentences_(sentences), marks_(marks), pairing_(pairing) {}

  // Pairs the marks of one block, whose sentences are [first, last).
  void pair_block(std::size_t first, std::size_t last) {
    constexpr std::uint16_t kPaired = kDoubleQuoteMark | kOpeningMark | kClosingMark;
    stack_.clear();
    for (std::size_t s = first; s < last; ++s) {
      if ((marks_.kinds[s] & (kPaired | kQuoteMark)) == 0) continue;
      const std::string_view here = text_.substr(0, sentences_.spans[s].end);
      for (const PunctuationMark& mark : marks_.of(s)) {
        if (!mark.is(kPaired | kQuoteMark)) continue;
        const char32_t after = mark.end < here.size() ? unicode::decode(here, mark.end).value : 0;
        const Sign sign = classify(mark.value, mark.before, after);
        if (sign.role != Role::kNone && !is_exempt(sign, mark, sentences_.spans[s].begin)) {
          take(sign, s);
        }
      }
    }
  }

  // Marks that are still open at the end of the block are broken, unless the next block reopens the
  // quotation, as the paragraphs of a long quotation do.
  void close_block(bool next_block_reopens) {
    for (const Open& open : stack_) {
      if (open.family == Family::kSingle) continue;  // it may have been an apostrophe
      const bool bracket = open.family == Family::kRound || open.family == Family::kSquare;
      if (next_block_reopens && !bracket) {
        continue_quote(open.sentence);
      } else {
        pairing_[open.sentence] = Pairing::kBroken;
      }
    }
  }

 private:
  // "a) first", "3) second", ":-)" and the inches of 5'10" need no partner.
  bool is_exempt(Sign sign, const PunctuationMark& mark, std::uint32_t sentence_begin) const {
    const char32_t before = mark.before;
    const bool smiles = before == ':' || before == ';' || before == '-' || before == '=';
    if (sign.role == Role::kOpen) return sign.family == Family::kRound && smiles;
    if (open_of(sign) != stack_.size()) return false;
    if (sign.family != Family::kRound) return unicode::is_digit(before);
    if (smiles) return true;
    if (!unicode::is_word_part(before)) return false;
    std::uint32_t begin = mark.begin;  // of the item's marker: "a)", "12)", "iii)"
    bool digits = true, romans = true;
    while (begin > sentence_begin && mark.begin - begin < kMaxMarker) {
      const unicode::CodePoint c = unicode::decode_before(text_, begin);
      if (!unicode::is_word_part(c.value)) break;
      digits = digits && unicode::is_digit(c.value);
      romans = romans && (c.value == 'i' || c.value == 'v' || c.value == 'x');
      begin = c.begin;
    }
    const bool free = begin <= sentence_begin ||
                      !unicode::is_word_part(unicode::decode_before(text_, begin).value);
    const std::uint32_t first_end = unicode::decode(text_, begin).end;
    return free && (digits || romans || first_end == mark.begin);
  }

  // The index in the stack of the innermost partner of a closing mark, or the stack's size.
  std::size_t open_of(Sign sign) const {
    for (std::size_t k = stack_.size(); k > 0; --k) {
      if (match(stack_[k - 1].family, sign.family)) return k - 1;
    }
    return stack_.size();
  }

  void take(Sign sign, std::size_t sentence) {
    const std::size_t partner = open_of(sign);
    const bool has_partner = partner < stack_.size();
    const bool closes = sign.role == Role::kClose || (sign.role == Role::kEither && has_partner);
    if (!closes) {
      if (stack_.size() == kMaxDepth) stack_.erase(stack_.begin());
      stack_.push_back({sign.family, sentence});
      return;
    }
    if (!has_partner) {
      if (sign.family != Family::kSingle) pairing_[sentence] = Pairing::kBroken;
      return;
    }
    for (std::size_t k = partner + 1; k < stack_.size(); ++k) {
      if (stack_[k].family == Family::kSingle) continue;
      pairing_[stack_[k].sentence] = Pairing::kBroken;  // crossed: opened inside, never closed
    }
    for (std::size_t s = stack_[partner].sentence; s < sentence; ++s) continue_quote(s);
    if (stack_[partner].sentence < sentence) continue_quote(sentence);
    stack_.resize(partner);
  }

  void continue_quote(std::size_t s) {
    if (pairing_[s] == Pairing::kBalanced) pairing_[s] = Pairing::kContinued;
  }

  std::string_view text_;
  const Sentences& sentences_;
  const PunctuationMarks& marks_;
  std::vector<Pairing>& pairing_;
  std::vector<Open> stack_;
};

// Whether the block's first sentence begins with a double quote.
bool begins_with_quote(std::string_view text, Span sentence) {
  return !sentence.empty() && is_double_quote(unicode::decode(text, sentence.begin).value);
}

}  // namespace

std::vector<Pairing> pair_quotes(std::string_view text, const Sentences& sentences,
                                 const PunctuationMarks& marks) {
  std::vector<Pairing> pairing(sentences.spans.size(), Pairing::kBalanced);
  Pairer pairer(text, sentences, marks, pairing);
  for (std::size_t first = 0; first < sentences.spans.size();) {
    std::size_t last = first;
    while (last < sentences.spans.size() && sentences.block[last] == sentences.block[first]) ++last;
    pairer.pair_block(first, last);
    pairer.close_block(last < sentences.spans.size() &&
                       begins_with_quote(text, sentences.spans[last]));
    first = last;
  }
  return pairing;
}

}  // namespace leitsatz
