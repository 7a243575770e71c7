#include "characters/word_scanner.h"

#include "base/ascii.h"

namespace leitsatz {
namespace {

using unicode::WordBreak;

constexpr std::uint32_t kNowhere = 0xFFFFFFFFu;

bool is_letter(WordBreak kind) {
  return kind == WordBreak::kLetter || kind == WordBreak::kHebrewLetter;
}

bool is_ignored(WordBreak kind) { return kind == WordBreak::kExtend || kind == WordBreak::kZwj; }

bool begins_word(WordBreak kind) {
  return is_letter(kind) || kind == WordBreak::kNumeric || kind == WordBreak::kConnector ||
         kind == WordBreak::kHangul;
}

// Whether two characters in a row belong to one word: WB5, WB8 to WB10, WB13a and WB13b.
bool joins(WordBreak before, WordBreak kind) {
  if (before == WordBreak::kHangul || kind == WordBreak::kHangul) return before == kind;
  return begins_word(before) && begins_word(kind);
}

// Whether a mark joins the two letters or digits around it: WB6, WB7, WB7b, WB7c, WB11 and WB12.
bool joins_across(WordBreak before, WordBreak mark, WordBreak kind) {
  const bool either = mark == WordBreak::kMidNumLet || mark == WordBreak::kSingleQuote;
  if (before == WordBreak::kNumeric) {
    return kind == WordBreak::kNumeric && (either || mark == WordBreak::kMidNum);
  }
  if (mark == WordBreak::kDoubleQuote) {
    return before == WordBreak::kHebrewLetter && kind == WordBreak::kHebrewLetter;
  }
  return is_letter(before) && is_letter(kind) && (either || mark == WordBreak::kMidLetter);
}

}  // namespace

// The next character that WB4 does not ignore.
struct WordScanner::Neighbour {
  WordBreak kind;
  std::uint32_t begin, end;
};

WordScanner::WordScanner(std::string_view language)
    : language_(language), colons_(language == "fi" || language == "sv") {}

void WordScanner::set_text(std::string_view text, Span span) {
  text_ = text.substr(0, span.end);
  at_ = span.begin;
  handed_over_ = false;
}

WordBreak WordScanner::kind_of(char32_t c) const {
  const WordBreak kind = unicode::word_break(c);
  if (kind != WordBreak::kColon) return kind;
  return colons_ ? WordBreak::kMidLetter : WordBreak::kOther;
}

WordScanner::Neighbour WordScanner::behind(std::uint32_t at) const {
  bool joined = false;
  while (at < text_.size()) {
    const unicode::CodePoint c = unicode::decode(text_, at);
    const WordBreak kind = kind_of(c.value);
    if (!is_ignored(kind)) {
      // It may be a pictograph, which WB3c joins to the ZERO WIDTH JOINER.
      if (joined && kind == WordBreak::kOther) return {WordBreak::kHard, at, c.end};
      return {kind, at, c.end};
    }
    joined = kind == WordBreak::kZwj;
    at = c.end;
  }
  return {WordBreak::kOther, at, at};
}

// The end of the run of letters that follows `at`, with the marks before and among them.
std::uint32_t WordScanner::end_of_letters(std::uint32_t at) const {
  for (std::uint32_t next = at; next < text_.size();) {
    const unicode::CodePoint c = unicode::decode(text_, next);
    const WordBreak kind = kind_of(c.value);
    next = c.end;
    if (kind == WordBreak::kLetter) {
      at = next;
    } else if (kind != WordBreak::kExtend) {
      break;
    }
  }
  return at;
}

// The end of the word whose first character is of class `before` and ends at `at_`; kNowhere if ICU
// must decide.
std::uint32_t WordScanner::end_of_word(WordBreak before) const {
  std::uint32_t at = at_;
  for (;;) {
    const bool hangul = before == WordBreak::kHangul;
    if (!hangul && at < text_.size() && ascii::is_letter(text_[at])) {  // the common case
      at = unicode::skip_letters(text_, at);
      before = WordBreak::kLetter;
    }
    if (before == WordBreak::kLetter) at = end_of_letters(at);
    const Neighbour next = behind(at);
    if (next.kind == WordBreak::kHard) return kNowhere;
    // ICU's rules differ from UAX #29 here.
    if (next.begin > at && (hangul || before == WordBreak::kConnector)) return kNowhere;
    if (joins(before, next.kind)) {
      at = next.end;
      before = next.kind;
      continue;
    }
    if (next.kind == WordBreak::kOther || next.kind == WordBreak::kSpace) return next.begin;
    const Neighbour second = behind(next.end);
    if (second.kind == WordBreak::kHard) return kNowhere;
    if (!joins_across(before, next.kind, second.kind)) {
      const bool quoted =  // WB7a
          before == WordBreak::kHebrewLetter && next.kind == WordBreak::kSingleQuote;
      if (quoted && second.begin > next.end) return kNowhere;
      return quoted ? second.begin : next.begin;
    }
    at = second.end;
    before = second.kind;
  }
}

// The common case: ASCII letters after an optional space, and before a space or comma, which always
// ends a word.
Span WordScanner::plain_word() const {
  std::uint32_t begin = at_;
  if (text_[begin] == ' ') ++begin;
  const std::uint32_t end = unicode::skip_letters(text_, begin);
  if (end > begin && end < text_.size()) {
    const auto next = static_cast<unsigned char>(text_[end]);
    if (next == ' ' || next == ',') return {begin, end};
  }
  return {};
}

Span WordScanner::next() {
  std::uint32_t segment = at_;
  bool joined = false;  // by a ZERO WIDTH JOINER
  while (!handed_over_ && at_ < text_.size()) {
    if (const Span word = plain_word(); !word.empty()) {
      at_ = word.end;
      return word;
    }
    const unicode::CodePoint c = unicode::decode(text_, at_);
    const WordBreak kind = kind_of(c.value);
    if (kind == WordBreak::kHard) {
      hand_over(joined ? segment : at_);
      break;
    }
    if (begins_word(kind)) {
      segment = at_;
      at_ = c.end;
      const std::uint32_t end = end_of_word(kind);
      if (end == kNowhere) {
        hand_over(segment);
        break;
      }
      // A connector alone is not a word.
      const bool word = kind != WordBreak::kConnector || end > at_;
      at_ = end;
      if (word) return {segment, end};
    } else {
      if (!is_ignored(kind)) segment = at_;
      at_ = c.end;
    }
    joined = kind == WordBreak::kZwj;
  }
  return handed_over_ ? next_of_breaker() : Span{at_, at_};
}

void WordScanner::hand_over(std::uint32_t at) {
  if (!breaker_) breaker_.emplace(unicode::Breaker::Kind::kWord, language_);
  unicode::decode(text_, {at, static_cast<std::uint32_t>(text_.size())}, units_);
  breaker_->set_text(units_.view());
  unit_ = 0;
  handed_over_ = true;
}

Span WordScanner::next_of_breaker() {
  for (std::int32_t at; (at = breaker_->next()) != unicode::Breaker::kDone;) {
    const std::size_t begin = unit_;
    unit_ = static_cast<std::size_t>(at);
    if (breaker_->is_word()) return {units_.offsets[begin], units_.offsets[unit_]};
  }
  return {};
}

}  // namespace leitsatz
