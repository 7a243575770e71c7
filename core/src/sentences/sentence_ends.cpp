#include "sentences/sentence_ends.h"

#include <algorithm>
#include <array>

#include "base/bits.h"
#include "base/simd_utf16.h"
#include "characters/punctuation.h"
#include "characters/stops.h"
#include "characters/unicode.h"
#include "sentences/list_markers.h"
#include "sentences/stop_context.h"
#include "sentences/stop_rules.h"

namespace leitsatz {
namespace {

// A bracket that closes within this many units is an aside: stops inside it end no sentence.
constexpr std::size_t kMaxAsideUnits = 200;

constexpr std::size_t kMaxInlineItemUnits = 120;  // of a list item inside a sentence

constexpr auto kPlainAscii = [] {
  std::array<bool, 128> plain{};
  for (unsigned c = 0; c < plain.size(); ++c) {
    plain[c] = unicode::is_ascii_lower(c | 0x20u) || c == ',';
  }
  return plain;
}();

constexpr char16_t kUrduStop = 0x06D4, kDanda = 0x0964, kDoubleDanda = 0x0965;

// Units that cannot affect where a sentence ends: most of a text. A quick test that misses some.
bool is_plain(char16_t c) {
  if (c < 0x80) return kPlainAscii[c];
  return (c >= 0x00C0 && c < 0x0370) || (c >= 0x0400 && c < 0x0589) ||
         (c >= 0x0620 && c < 0x0E00 && c != kUrduStop && c != kDanda && c != kDoubleDanda) ||
         (c > 0x3040 && c < 0xFE00);
}

#ifdef __SSE2__
// Classes of kCount units, one bit each.
struct Kinds {
  static constexpr std::size_t kCount = 2 * simd_utf16::kCount;
  std::uint32_t plain;  // is_plain()
  std::uint32_t blanks, w;

  explicit Kinds(const char16_t* units) {
    using simd_utf16::Units, simd_utf16::bits, simd_utf16::either, simd_utf16::is,
        simd_utf16::within;
    Units simple[2], blank[2], letter_w[2];
    for (std::size_t i = 0; i < 2; ++i) {
      const Units c = simd_utf16::load(units + i * simd_utf16::kCount);
      const Units letter = within(simd_utf16::with_bits(c, 0x20), u'a', u'z' + 1);
      const Units european = either(within(c, 0x00C0, 0x0370), within(c, 0x0400, 0x0589));
      const Units arabic = either(within(c, 0x0620, kUrduStop), within(c, kUrduStop + 1, kDanda));
      const Units eastern = either(within(c, kDoubleDanda + 1, 0x0E00), within(c, 0x3041, 0xFE00));
      const Units beyond = either(either(european, arabic), eastern);
      simple[i] = either(either(letter, is(c, u',')), beyond);
      blank[i] = is(c, u' ');
      letter_w[i] = is(c, u'w');
    }
    plain = bits(simple[0], simple[1]);
    blanks = bits(blank[0], blank[1]);
    w = bits(letter_w[0], letter_w[1]);
  }
};
#endif

// Finds asides: brackets that close soon.
class Asides {
 public:
  explicit Asides(std::u16string_view text) : text_(text) {}

  // Reads the unit at `at`. REQUIRES: `at` ascends from call to call.
  void watch(std::size_t at) {
    const char16_t closer = at < end_ ? char16_t{0} : closing_bracket(text_[at]);
    if (closer == 0) return;
    // No unit is searched twice for the same closer.
    Search& search = searches_[closer % kSearches];
    if (search.closer != closer || search.at < at) search = {closer, at};
    const std::size_t limit = std::min(text_.size(), at + kMaxAsideUnits);
    while (search.at < limit && text_[search.at] != closer) ++search.at;
    if (search.at == limit) return;
    begin_ = at;
    end_ = search.at;
  }

  std::size_t begin() const { return begin_; }  // of the last one
  std::size_t end() const { return end_; }      // its closing bracket

 private:
  struct Search {
    char16_t closer = 0;
    std::size_t at = 0;  // the next closer, or the end of a search that found none
  };
  static constexpr std::size_t kSearches = 8;

  std::u16string_view text_;
  std::size_t begin_ = 0, end_ = 0;
  Search searches_[kSearches];
};

class EndFinder {
 public:
  EndFinder(std::u16string_view text, std::span<const std::size_t> boundaries,
            const Abbreviations& abbreviations, WholeWords& whole_words,
            std::vector<std::size_t>& ends)
      : text_(text),
        boundaries_(boundaries),
        language_(abbreviations.row()),
        ends_(ends),
        rules_(text, abbreviations, whole_words),
        asides_(text) {}

  void find() {
    while (at_ < text_.size()) {
      take_boundaries();
      const char16_t c = text_[at_];
      if (is_plain(c)) {
        if (!in_word_) begin_word();
        pass_plain();
      } else if (c == u' ' || unicode::is_space(c)) {
        if (in_word_) after_colon_ = text_[at_ - 1] == u':';
        in_word_ = false;
        ++at_;
      } else {
        pass_mark(c);
      }
    }
  }

 private:
  // Ends sentences at UAX #29 boundaries without a stop of ours: paragraphs, stops of rarer
  // scripts.
  void take_boundaries() {
    while (!boundaries_.empty() && boundaries_.front() <= at_) {
      end_at(boundaries_.front());
      boundaries_ = boundaries_.subspan(1);
    }
  }

  // Whether UAX #29 has a boundary after `begin` and up to `end`. Drops it.
  bool take_boundary(std::size_t begin, std::size_t end) {
    bool found = false;
    while (!boundaries_.empty() && boundaries_.front() <= end) {
      found = found || boundaries_.front() > begin;
      boundaries_ = boundaries_.subspan(1);
    }
    return found;
  }

  void end_at(std::size_t at) {
    if (at <= sentence_.begin || at >= text_.size()) return;
    ends_.push_back(at);
    sentence_.begin = at;
    sentence_.words = 0;
  }

  void pass_mark(char16_t c) {
    if (!in_word_) begin_word();
    Stop stop = stop_of(c);
    if (c == language_.extra_stop && c != 0) stop = c == u':' ? Stop::kNative : Stop::kMark;
    if (stop != Stop::kNone && at_ >= marker_end_) {
      pass_stop(stop);
    } else {
      watch(c);
      ++at_;
    }
  }

  // Skips plain units, up to the next UAX #29 boundary.
  void pass_plain() {
    const std::u16string_view text =
        text_.substr(0, boundaries_.empty() ? text_.size() : boundaries_.front());
    ++at_;
#ifdef __SSE2__
    if (in_word_) {
      pass_words(text.size());
      if (!in_word_) return;
    }
#endif
    std::size_t at = at_;
    while (at < text.size() && is_plain(text[at])) ++at;
    at_ = at;
  }

#ifdef __SSE2__
  // Skips words and the blanks between them, from inside a word up to `end`. Reads many units at a
  // time, since the end of a word would be mispredicted. Stops before a word that may begin a list
  // item or an address.
  void pass_words(std::size_t end) {
    while (at_ < end && at_ + Kinds::kCount <= text_.size()) {
      const Kinds kinds(text_.data() + at_);
      const std::uint32_t behind_blank = kinds.blanks << 1 | (in_word_ ? 0 : 1);
      const std::uint32_t begins = kinds.plain & behind_blank;
      const std::uint32_t plainly =
          (kinds.plain | kinds.blanks) >> 1 & ~(kinds.w & kinds.w >> 1);  // begins_plainly()
      std::uint32_t stops = ~(kinds.plain | kinds.blanks) | (begins & ~plainly);
      if (end - at_ < Kinds::kCount) stops |= 1u << (end - at_);
      // The upper bits of `stops` are set, so there is a lowest one.
      const auto count = static_cast<std::uint32_t>(__builtin_ctz(stops));
      if (count == 0) return;
      const std::uint32_t passed = (1u << count) - 1;
      if (const std::uint32_t words = begins & passed) {
        if (sentence_.words == 0) {
          sentence_.first = at_ + static_cast<std::uint32_t>(__builtin_ctz(words));
        }
        sentence_.words += count_bits(words);
        sentence_.address = false;
      }
      if (kinds.blanks & ~behind_blank & passed) after_colon_ = false;
      in_word_ = (kinds.plain >> (count - 1) & 1) != 0;
      at_ += count;
      if (count < Kinds::kCount) return;
    }
  }
#endif

  // Whether a word begins here that is neither a bullet nor the marker of a list item, whose letter
  // a stop or a bracket follows.
  bool begins_plainly() const {
    return at_ + 1 < text_.size() && is_plain(text_[at_]) &&
           (is_plain(text_[at_ + 1]) || text_[at_ + 1] == u' ');
  }

  void begin_word() {
    if (begins_plainly()) {
      in_word_ = true;
      sentence_.address = text_[at_] == u'w' && text_.substr(at_, 4) == u"www.";
      if (sentence_.words++ == 0) sentence_.first = at_;
      return;
    }
    if (is_bullet(text_[at_])) {  // a word may follow at once: "⁃9."
      if (sentence_.words > 0) end_at(at_);
      return;
    }
    in_word_ = true;
    sentence_.address = text_.substr(at_, 4) == u"www.";
    const ListMarker marker = read_list_marker(text_, at_);
    if (marker.end != 0) begin_item(marker);
    if (sentence_.words++ == 0) sentence_.first = at_;
  }

  // "three risks: 1. the stairs have no rail, 2. the lift", "a) Geld, b) Zeit": items that commas
  // part are one sentence with what announces them, if they are in lower case or the next follows.
  bool is_inline(const ListMarker& marker) const {
    std::size_t at = marker.end;
    while (at < text_.size() && unicode::is_space(text_[at])) ++at;
    if (at == text_.size()) return false;
    const bool lower = kind_of(text_[at]) == CharacterKind::kLower;
    const std::size_t limit = std::min(text_.size(), at + kMaxInlineItemUnits);
    for (; at < limit; ++at) {
      if (is_comma(text_[at])) return lower || goes_on(marker, at + 1);
      if (stop_of(text_[at]) != Stop::kNone && at + 1 < limit && unicode::is_space(text_[at + 1])) {
        return false;
      }
    }
    return false;
  }

  // Whether the marker after `marker` stands at `at`, behind white space.
  bool goes_on(const ListMarker& marker, std::size_t at) const {
    while (at < text_.size() && unicode::is_space(text_[at])) ++at;
    return at < text_.size() && read_list_marker(text_, at).follows(marker);
  }

  // A marker counts at the start of a sentence; inside one, if it continues a list or opens one
  // after a colon.
  void begin_item(const ListMarker& marker) {
    if (sentence_.words > 0) {
      const bool dotted = marker.closer == u'.' && language_.ordinals;  // "Ergebnis: 1. FC Köln"
      const bool opens = marker.begins_list() && after_colon_ && !dotted && at_ >= asides_.end();
      if (!opens && !marker.follows(sentence_.marker)) return;
      if (rules_.is_ordinal(marker, at_, sentence_) || is_inline(marker)) return;
      end_at(at_);
    }
    sentence_.marker = marker;
    marker_end_ = marker.end;
    std::size_t next = marker.end;
    while (next < text_.size() && unicode::is_space(text_[next])) ++next;
    take_boundary(at_, next);
  }

  // Tracks open quotes, addresses and asides.
  void watch(char16_t c) {
    switch (c) {
      case u'"':
        if (!joins_hebrew(text_, at_)) open_.straight = !open_.straight;
        break;
      case 0x201E:  // „
        open_.low = true;
        break;
      case 0x201C:  // “ ”
      case 0x201D:
        open_.low = false;
        break;
      case u'@':
      case u'\\':
      case u'_':
        sentence_.address = true;
        break;
      case u':':
        sentence_.address = sentence_.address || text_.substr(at_ + 1, 2) == u"//";
        break;
      default:
        asides_.watch(at_);
    }
  }

  void pass_stop(Stop stop) {
    StopRun run = read_stop_run(text_, at_, stop, open_);
    const FollowingText next = read_following(text_, run.next);
    // UAX #29 takes an opening quote directly after the stop for a closing one.
    const bool boundary = take_boundary(at_, run.spaced ? run.next : next.begin);
    const bool ends = run.next >= text_.size() || run.paragraph || begins_formula(run) ||
                      is_end(run, next, boundary);
    if (ends) end_at(run.close);
    for (++at_; at_ < run.close; ++at_) watch(text_[at_]);
    if (ends || run.spaced) in_word_ = false;
  }

  // A sign of mathematics behind the stop, as in "It falls. \u2211 i = 1 n": it has no case.
  bool begins_formula(const StopRun& run) const {
    constexpr char16_t kFirstSign = 0x2200, kLastSign = 0x22FF;
    return run.spaced && run.close > asides_.end() && text_[run.next] >= kFirstSign &&
           text_[run.next] <= kLastSign;
  }

  bool is_end(StopRun& run, const FollowingText& next, bool boundary) {
    if (run.close <= asides_.end() || run.begin == sentence_.begin) return false;
    sentence_.aside = asides_.begin() > sentence_.first;
    return rules_.ends_sentence(run, next, boundary, sentence_);
  }

  std::u16string_view text_;
  std::span<const std::size_t> boundaries_;  // those not yet passed
  const AbbreviationRow& language_;
  std::vector<std::size_t>& ends_;
  StopRules rules_;

  std::size_t at_ = 0;
  bool in_word_ = false;
  bool after_colon_ = false;  // the last word ends in a colon
  std::size_t marker_end_ = 0;
  CurrentSentence sentence_;
  OpenQuotes open_;
  Asides asides_;
};

}  // namespace

void find_sentence_ends(std::u16string_view text, std::span<const std::size_t> boundaries,
                        const Abbreviations& abbreviations, WholeWords& whole_words,
                        std::vector<std::size_t>& ends) {
  EndFinder(text, boundaries, abbreviations, whole_words, ends).find();
}

}  // namespace leitsatz
