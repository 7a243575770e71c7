#include "sentence_ends.h"

#include <algorithm>
#include <string>

#include "punctuation.h"
#include "surroundings.h"
#include "unicode.h"

namespace leitsatz {
namespace {

// A bracket that closes within this many units is an aside: its stops end no sentence.
constexpr std::size_t kMaxAsideUnits = 200;
// A bracket after a quote that is as short as this, with the stop behind it, names the source.
constexpr std::size_t kMaxCitationUnits = 60;
// Where only the words can tell, a sentence has as many of them, and more stands behind it.
constexpr std::uint32_t kMinSentenceWords = 4;
constexpr std::uint32_t kMinDatedWords = 6;  // "In the year 300 B. C." is no sentence yet
constexpr std::uint32_t kMinRestWords = 3;
constexpr std::size_t kMaxRestUnits = 80;      // looked at for them
constexpr std::uint32_t kMinRunOnLetters = 4;  // of the word before; abbreviations are shorter
constexpr std::uint32_t kYearDigits = 4;
constexpr std::uint32_t kMaxMarkerDigits = 3;
// After a quote in Chinese, "says" with its subject takes no more than this.
constexpr std::size_t kMaxSpeechUnits = 12;

// What follows a period in names of files and sites, though it begins with a capital.
constexpr std::u16string_view kExtensions =
    u" com net org edu gov io ai tv js ts py md html htm php asp css xml json yaml csv txt pdf doc "
    u"docx"
    u" xls jpg jpeg png gif exe zip md ";

// "1.", "a)", "(b)" at the head of a list item.
struct Marker {
  std::size_t end = 0;  // 0: no marker
  char32_t value = 0;
  char16_t opener = 0;
  char16_t closer = 0;
  bool letter = false;

  bool follows(const Marker& other) const {
    return other.end != 0 && value == other.value + 1 && opener == other.opener &&
           closer == other.closer && letter == other.letter;
  }
};

// Units that mean nothing to us inside a word: most of the text. A quick test, not a full one.
bool is_plain(char16_t c) {
  if (c < 0x80) return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u',';
  return (c >= 0x00C0 && c < 0x0370) || (c >= 0x0400 && c < 0x0589) || (c > 0x3040 && c < 0xFE00);
}

class EndFinder {
 public:
  EndFinder(std::u16string_view text, std::span<const std::int32_t> boundaries,
            const Abbreviations& language, std::vector<std::size_t>& ends)
      : text_(text),
        boundaries_(boundaries),
        abbreviations_(language),
        language_(language.row()),
        ends_(ends) {}

  void find() {
    while (at_ < text_.size()) {
      take_boundaries();
      if (in_word_ && is_plain(text_[at_])) {
        ++at_;
      } else {
        step();
      }
    }
  }

 private:
  // Boundaries at no stop of ours: paragraphs, stops of rarer scripts.
  void take_boundaries() {
    while (!boundaries_.empty() && static_cast<std::size_t>(boundaries_.front()) <= at_) {
      end_at(static_cast<std::size_t>(boundaries_.front()));
      boundaries_ = boundaries_.subspan(1);
    }
  }

  // Whether UAX #29 ends a sentence after `begin` and not after `end`; forgets it.
  bool take_boundary(std::size_t begin, std::size_t end) {
    bool found = false;
    while (!boundaries_.empty() && static_cast<std::size_t>(boundaries_.front()) <= end) {
      found = found || static_cast<std::size_t>(boundaries_.front()) > begin;
      boundaries_ = boundaries_.subspan(1);
    }
    return found;
  }

  void end_at(std::size_t at) {
    if (at <= begin_ || at >= text_.size()) return;
    ends_.push_back(at);
    begin_ = at;
    words_ = 0;
  }

  void step() {
    const char16_t c = text_[at_];
    if (c < 0x80 ? c == u' ' : unicode::is_space(c)) {
      in_word_ = false;
      ++at_;
      return;
    }
    if (!in_word_) begin_word();
    Stop stop = stop_of(c);
    if (c == language_.extra_stop && c != 0) stop = c == u':' ? Stop::kNative : Stop::kMark;
    if (stop != Stop::kNone && at_ >= marker_end_) {
      pass_stop(stop);
      return;
    }
    watch(c);
    ++at_;
  }

  void begin_word() {
    in_word_ = true;
    address_ = text_.substr(at_, 4) == u"www.";
    if (is_bullet(text_[at_])) {
      if (words_ > 0) end_at(at_);
      in_word_ = false;  // "⁃9."
      return;
    }
    if (const Marker marker = read_marker(at_); marker.end != 0) {
      const bool next = marker.follows(marker_) && (words_ > 0 && !is_counted(marker));
      if (next) end_at(at_);
      if (next || words_ == 0) {
        marker_ = marker;
        marker_end_ = marker.end;
        take_boundary(at_, first_visible(marker.end));
      }
    }
    ++words_;
  }

  std::size_t first_visible(std::size_t at) const {
    while (at < text_.size() && unicode::is_space(text_[at])) ++at;
    return at;
  }

  // "in der 2. Liga": a word that asks for a noun stands before the number.
  bool is_counted(const Marker& marker) {
    if (marker.closer != u'.' || !language_.ordinals || marker.letter) return false;
    return is_function_word(word_before(text_, begin_, at_));
  }

  Marker read_marker(std::size_t at) const {
    Marker marker;
    if (text_[at] == u'(') marker.opener = text_[at++];
    std::uint32_t digits = 0;
    while (at < text_.size() && text_[at] >= u'0' && text_[at] <= u'9' &&
           digits <= kMaxMarkerDigits) {
      marker.value = marker.value * 10 + (text_[at++] - u'0');
      ++digits;
    }
    if (digits == 0 && at < text_.size() && kind_of(text_[at]) == Kind::kLower) {
      marker.letter = true;
      marker.value = text_[at++];
    } else if (digits == 0 || digits > kMaxMarkerDigits) {
      return {};
    }
    if (at < text_.size() && text_[at] == u'.' && marker.opener == 0) marker.closer = text_[at++];
    if (at < text_.size() && (text_[at] == u')' || text_[at] == 0xFF09))
      marker.closer = text_[at++];
    if (marker.closer == 0 || (marker.opener != 0 && marker.closer == u'.')) return {};
    // A bare "1)fish 2)salt" is a list inside a sentence.
    if (at < text_.size() && !unicode::is_space(text_[at]) && text_[at - 1] != 0xFF09) return {};
    marker.end = at;
    return marker;
  }

  // Keeps account of what is open.
  void watch(char16_t c) {
    if (c == u'"') {
      open_.straight = !open_.straight;
    } else if (c == 0x201E) {
      open_.low = true;
    } else if (c == 0x201C || c == 0x201D) {
      open_.low = false;
    } else if (c == u'@' || c == u'\\' || c == u'_') {
      address_ = true;
    } else if (c == u':' && text_.substr(at_ + 1, 2) == u"//") {
      address_ = true;
    } else if (at_ >= aside_end_) {
      if (const char16_t closer = closing_bracket(c); closer != 0) begin_aside(closer);
    }
  }

  void begin_aside(char16_t closer) {
    // No unit is searched twice for the same closer: `at` only moves on.
    Search& search = searches_[closer % kSearches];
    if (search.closer != closer || search.at < at_) search = {closer, at_};
    const std::size_t limit = std::min(text_.size(), at_ + kMaxAsideUnits);
    while (search.at < limit && text_[search.at] != closer) ++search.at;
    if (search.at < limit) {
      aside_begin_ = at_;
      aside_end_ = search.at;
    }
  }

  void pass_stop(Stop stop) {
    StopRun run = read_stop_run(text_, at_, stop, open_);
    const Next next = read_next(text_, run.next);
    // UAX #29 takes an opening quote right behind the stop for a closing one.
    const bool boundary = take_boundary(at_, run.spaced ? run.next : next.begin);
    const bool ends = run.next >= text_.size() || run.paragraph || judge(run, next, boundary);
    if (ends) end_at(run.close);
    for (++at_; at_ < run.close; ++at_) watch(text_[at_]);
    if (ends || run.spaced) in_word_ = false;
  }

  bool judge(StopRun& run, const Next& next, bool boundary) {
    if (run.begin < aside_end_ && run.close <= aside_end_) return false;
    if (run.begin == begin_ || is_bracketed(run)) return false;
    if (run.stop == Stop::kWide) return ends_wide(run, next);
    if (run.stop == Stop::kNative) return ends_native(run, next, boundary);
    if (!run.spaced && (next.kind == Kind::kLower || next.kind == Kind::kOther)) return false;
    const Word word = word_before(text_, begin_, run.begin);
    if (!run.spaced) {
      return next.kind == Kind::kDigit ? ends_at_note(run, word)
                                       : ends_without_space(run, word, next, boundary);
    }
    if (run.quote && is_citation(next)) return false;
    switch (run.stop) {
      case Stop::kPeriod:
        return ends_period(run, word, next, boundary);
      case Stop::kEllipsis:
        return next.kind == Kind::kUpper || (next.kind == Kind::kCaseless && boundary);
      default:
        return ends_mark(run, word, next, boundary);
    }
  }

  // "(!)", "[...]" are remarks, not ends.
  bool is_bracketed(const StopRun& run) const {
    return run.bracket && !run.stop_outside && closing_bracket(text_[run.begin - 1]) != 0;
  }

  bool ends_wide(const StopRun& run, const Next& next) {
    const char16_t last = text_[run.close - 1];
    const bool number = next.kind == Kind::kDigit || next.kind == Kind::kLower;
    if (last == 0xFF0E && !run.spaced && number) return false;  // "３．５", "ｗ．ｅｕ"
    const char16_t c = text_[run.next];
    if (!run.spaced && (is_comma(c) || is_colon(c))) return false;
    return !goes_on_quoting(run);
  }

  // 「…。」と言った, “……？”他说。
  bool goes_on_quoting(const StopRun& run) const {
    const std::u16string_view rest = text_.substr(run.next, kMaxSpeechUnits);
    if (rest.empty() || run.spaced) return false;
    const bool marked = stop_of(text_[run.begin]) != Stop::kWide || text_[run.begin] == 0xFF1F ||
                        text_[run.begin] == 0xFF01;
    if (rest[0] == u'と' && (run.quote || run.bracket || marked)) {
      return rest.size() < 2 || (rest[1] != u'こ' && rest[1] != u'て' && rest[1] != u'は');
    }
    if (!run.quote && !run.bracket) return false;
    if (rest[0] == u'っ' || rest[0] == u'を' || rest[0] == u'が' || rest[0] == u'の') return true;
    for (std::size_t i = 0; i + 1 < rest.size(); ++i) {
      if (is_comma(rest[i]) || is_colon(rest[i]) || stop_of(rest[i]) != Stop::kNone) return false;
      constexpr std::u16string_view kSays = u"说說道问問喊叫答";
      if (kSays.find(rest[i]) != std::u16string_view::npos && stop_of(rest[i + 1]) == Stop::kWide) {
        return true;
      }
    }
    return false;
  }

  bool ends_native(const StopRun& run, const Next& next, bool boundary) const {
    const char16_t c = text_[run.begin];
    if (c == u':') return run.spaced && next.kind == Kind::kUpper;
    if (c == 0x104A) return false;  // the Burmese comma, a stop to UAX #29
    // Tibetan and Khmer stops are none to UAX #29; without a space they stand in abbreviations.
    if (c == 0x0F0D || c == 0x0F0E || c == 0x17D4 || c == 0x17D5) return run.spaced;
    return boundary;
  }

  // "fermée.La", "ist!Das": machine translation loses the space.
  bool ends_without_space(const StopRun& run, const Word& word, const Next& next, bool boundary) {
    if (address_ && text_[run.next] < 0x80) return false;
    if (unicode::is_space(text_[run.begin - 1])) return false;  // ".NET", "!Kung"
    if (next.kind == Kind::kCaseless) {
      if (run.stop == Stop::kEllipsis) return false;
      if (run.stop == Stop::kPeriod) return boundary && ends_before_caseless(word);
      // Korean joins "said" to the quote.
      const bool korean =
          unicode::script(code_point_at(text_, next.begin)) == unicode::Script::kHangul;
      return boundary && !(korean && run.quote) && !goes_on_quoting(run);
    }
    if (next.kind != Kind::kUpper || run.stop == Stop::kEllipsis) return false;
    const Word after = word_after(text_, next.begin);
    if (after.capitals && after.letters > 1) return false;
    if (run.stop_outside) return true;
    const Abbreviation abbreviation = classify(word);
    const bool abbreviated =
        abbreviation != Abbreviation::kNone && abbreviation != Abbreviation::kNumber;
    if (run.stop == Stop::kPeriod && (word.dots || abbreviated)) return false;
    if (!word.empty() && word.letters + word.digits < 2) return false;
    if (!word.capital && word.digits == 0) return !is_extension(after);
    // "Yandex.Market" is a name and "2.Beta" a version; "in Paris.Das" and "1,000.That" are not.
    if (is_function_word(after) || classify(after) == Abbreviation::kInside) return true;
    return word.digits == 0 && words_ >= kMinSentenceWords && after.letters >= kMinRunOnLetters &&
           !is_extension(after);
  }

  bool is_extension(const Word& word) {
    fold(word.begin, word.end);
    return contains_word(kExtensions, folded_);
  }

  // "a consultation.11 12 Take": the numbers of notes stand behind the stop.
  bool ends_at_note(StopRun& run, const Word& word) {
    constexpr std::size_t kMaxNoteUnits = 12;
    if (run.stop != Stop::kPeriod || address_ || word.digits > 0 || word.letters == 1) return false;
    const bool after_bracket = run.bracket || is_closing(text_[run.begin - 1]);
    if (!after_bracket && (word.letters < kMinRunOnLetters || !word.lower_end)) return false;
    if (classify(word) != Abbreviation::kNone) return false;
    std::size_t at = run.next;
    std::size_t close = at;
    const std::size_t limit = std::min(text_.size(), at + kMaxNoteUnits);
    for (; at < limit; ++at) {
      if (kind_of(text_[at]) == Kind::kDigit) {
        close = at + 1;
      } else if (text_[at] != u',' && !unicode::is_space(text_[at])) {
        break;
      }
    }
    if (at == close || at >= text_.size() || kind_of(code_point_at(text_, at)) != Kind::kUpper) {
      return false;
    }
    run.close = close;
    return true;
  }

  bool ends_period(const StopRun& run, const Word& word, const Next& next, bool boundary) {
    if (run.stop_outside) return boundary || next.kind == Kind::kDigit;
    const Abbreviation abbreviation = classify(word);
    if (abbreviation == Abbreviation::kInside) return false;
    switch (next.kind) {
      case Kind::kLower:
        return begins_list(run, word, abbreviation) ||
               (!run.quote && !run.bracket && !next.opened && ends_run_on(run, word, abbreviation));
      case Kind::kDigit:
        return ends_before_number(word, abbreviation, next);
      case Kind::kUpper:
        return ends_before_capital(run, word, abbreviation, next);
      case Kind::kCaseless:
        return boundary && ends_before_caseless(word);
      default:
        break;
    }
    const bool full = abbreviation == Abbreviation::kNone && !word.initials && word.letters != 1;
    return full && (boundary || next.ellipsis || begins_item(next));
  }

  // "a. the first item b. the second"
  bool begins_list(const StopRun& run, const Word& word, Abbreviation abbreviation) const {
    if (abbreviation != Abbreviation::kNone || word.dots) return false;
    if (word.letters + word.digits < 2) return false;
    const Marker marker = read_marker(run.next);
    return marker.letter && (marker.value == U'a' || marker.follows(marker_));
  }

  // "en ligne. un défi croissant": a full word, words enough before it and some behind.
  bool ends_run_on(const StopRun& run, const Word& word, Abbreviation abbreviation) const {
    return abbreviation == Abbreviation::kNone && words_ >= kMinSentenceWords && !word.dots &&
           word.letters >= kMinRunOnLetters && word.digits == 0 && word.lower_end &&
           has_words(run.next, kMinRestWords);
  }

  // Whether as many words stand between `at` and the next stop.
  bool has_words(std::size_t at, std::uint32_t count) const {
    const std::size_t limit = std::min(text_.size(), at + kMaxRestUnits);
    for (; at < limit && stop_of(text_[at]) == Stop::kNone; ++at) {
      if (!unicode::is_space(text_[at])) continue;
      at = first_visible(at);
      if (--count == 1) return true;
    }
    return false;
  }

  // "What is it? - The next item"; Cyrillic dialogues go on like this after "said he".
  bool begins_item(const Next& next) const {
    if (next.begin + 1 >= text_.size() || text_[next.begin] != u'-') return false;
    if (!unicode::is_space(text_[next.begin + 1])) return false;
    const std::size_t at = first_visible(next.begin + 1);
    if (at >= text_.size()) return false;
    const char32_t c = code_point_at(text_, at);
    return kind_of(c) == Kind::kUpper && unicode::script(c) != unicode::Script::kCyrillic;
  }

  // UAX #29 never ends a sentence before a number that a lower-case word follows.
  bool ends_before_number(const Word& word, Abbreviation abbreviation, const Next& next) {
    if (word.initials || word.empty() || abbreviation == Abbreviation::kNumber) return false;
    const Word number = word_after(text_, next.begin);
    const bool chain = begins_date(number);
    const bool year = number.digits == kYearDigits && number.letters == 0 && !chain;
    if (abbreviation != Abbreviation::kNone) return year && !next.opened;
    if (word.letters > 2) return true;
    if (word.digits > 0) return word.digits >= kYearDigits && word.letters == 0 && !chain;
    return word.letters == 2 && (word.capitals || is_function_word(word));
  }

  // "2004. 5. 3." and "20. 12. 2008", but "in 1988. 12. Kevin" where no ordinals are written so.
  bool begins_date(const Word& number) const {
    if (number.end >= text_.size() || stop_of(text_[number.end]) == Stop::kNone) return false;
    const std::size_t at = first_visible(number.end + 1);
    return language_.ordinals || at >= text_.size() ||
           kind_of(code_point_at(text_, at)) != Kind::kUpper;
  }

  bool ends_before_capital(const StopRun& run, const Word& word, Abbreviation abbreviation,
                           const Next& next) {
    if (word.empty()) return true;
    const Word after = word_after(text_, next.begin);
    const bool initial_after = after.end < text_.size() && text_[after.end] == u'.' &&
                               (after.letters == 1 || classify(after) != Abbreviation::kNone);
    const bool starter = !initial_after && is_function_word(after);
    if (abbreviation == Abbreviation::kEnds) {
      return starter || words_ >= (word.letters > 2 ? kMinSentenceWords : kMinDatedWords);
    }
    if (abbreviation == Abbreviation::kMayEnd || word.initials) return starter;
    if (is_initial(word)) {
      return starter ||
             (!initial_after && ((is_unit(word) && words_ >= kMinDatedWords) || is_pronoun(word)));
    }
    if (is_ordinal(word)) return starter || is_cardinal(word);
    if (is_year(word) && words_ < kMinSentenceWords) return starter;
    if (word.capital && !word.capitals && is_clipped(word)) return starter;
    if (run.bracket && aside_begin_ > begin_) return starter;
    return true;
  }

  // A letter alone, unless it is a word ("o" is "he" in Turkish) or a case ending ("Bastide’e").
  bool is_initial(const Word& word) const {
    if (word.letters != 1 || word.mixed || word.digits > 0) return false;
    if (word.capital) return true;
    if (word.last > word.begin && text_[word.last - 1] != u'.' && text_[word.last - 1] != u'-') {
      return false;
    }
    const char16_t letter = text_[word.last];
    const bool accented = letter >= 0x00DF && letter < 0x0250;  // "è", "ý": words where they occur
    return !accented && language_.letter_words.find(letter) == std::u16string_view::npos;
  }

  // "1912 г.", "XIX в.", "120 °C": a letter after a number is its unit.
  bool is_unit(const Word& word) const {
    if (word.last != word.begin || word.begin == 0) return false;
    const char16_t before = text_[word.begin - 1];
    if (before == 0x00B0 || before == 0x00BA) return true;
    if (!unicode::is_space(before)) return false;
    const Word number = word_before(text_, begin_, word.begin - 1);
    return !number.empty() && (number.digits > 0 || is_roman(number));
  }

  // "you and I." but "Albert I."
  bool is_pronoun(const Word& word) const {
    if (language_.language != "en" || text_[word.last] != u'I' || word.begin == begin_)
      return false;
    const Word before = word_before(text_, begin_, word.begin - 1);
    return before.empty() || !before.capital;
  }

  // "3.", "XVI." where the language writes ordinals so. A year is none, nor is "3:1".
  bool is_ordinal(const Word& word) const {
    if (!language_.ordinals || word.dots || word.last != word.begin) return false;
    if (word.digits == 0) return is_roman(word);
    if (word.letters > 0 || word.digits >= kYearDigits) return false;
    if (word.begin < begin_ + 2 || unicode::is_space(text_[word.begin - 1])) return true;
    const bool symbol =
        kind_of(text_[word.begin - 2]) == Kind::kDigit || text_[word.begin - 1] == u'%';
    return !symbol && !unicode::is_symbol(text_[word.begin - 1]);
  }

  // "Godine 1998. Hrvatska": too early for the end of a sentence.
  bool is_year(const Word& word) const {
    return language_.dotted_years && word.digits == kYearDigits && word.letters == 0 && !word.dots;
  }

  bool is_roman(const Word& word) const {
    const std::u16string_view last = text_.substr(word.last, word.end - word.last);
    return !last.empty() && last.find_first_not_of(u"IVXLC") == std::u16string_view::npos;
  }

  // "Platz 93.", "Apollo 11.", "s. 5.": the number behind a name or a label counts.
  bool is_cardinal(const Word& word) {
    if (word.digits == 0 || word.begin < begin_ + 2) return false;
    if (!unicode::is_space(text_[word.begin - 1])) return false;
    if (text_[word.begin - 2] == u'.') {  // "s. 5."
      return classify(word_before(text_, begin_, word.begin - 2)) == Abbreviation::kNumber;
    }
    const Word before = word_before(text_, begin_, word.begin - 1);
    if (classify(before) == Abbreviation::kNumber) return true;
    return !language_.ordinal_after_name && before.capital &&
           before.begin > first_visible(begin_) && !before.capitals && !is_function_word(before);
  }

  // "Skt.", "Bgm.": no word is written without vowels.
  bool is_clipped(const Word& word) {
    constexpr std::uint32_t kMaxClippedLetters = 4;
    if (word.letters > kMaxClippedLetters || word.digits > 0) return false;
    for (std::size_t i = word.last; i < word.end; ++i) {
      const char16_t c = text_[i] < 0x80 ? text_[i] | 0x20 : text_[i];
      constexpr std::u16string_view kConsonants = u"bcdfghjklmnpqstvwxz";  // r rings: "Brno", "Krk"
      if (kConsonants.find(c) == std::u16string_view::npos) return false;
    }
    return true;
  }

  bool ends_before_caseless(const Word& word) {
    if (word.empty()) return true;
    const char32_t last = code_point_before(text_, word.end);
    const unicode::Script script = unicode::script(last);
    if (script == unicode::Script::kThai || script == unicode::Script::kLao) return false;
    if (word.initials || classify(word) != Abbreviation::kNone) return false;
    if (word.digits > 0 && word.letters == 0 && word.begin >= begin_ + 2 &&
        unicode::is_space(text_[word.begin - 1]) && text_[word.begin - 2] == u'.') {
      return false;  // "2004. 5. 3."
    }
    const bool single = word.letters == 1 && word.digits == 0;
    switch (script) {
      case unicode::Script::kLatin:
      case unicode::Script::kCyrillic:
      case unicode::Script::kGreek:
      case unicode::Script::kArabic:
      case unicode::Script::kHebrew:
      case unicode::Script::kArmenian:
      case unicode::Script::kGeorgian:
        return !single;
      default:
        return true;
    }
  }

  // "Yahoo! in", "„Halt!“ rief er", but "what is this? it is"
  bool ends_mark(const StopRun& run, const Word& word, const Next& next, bool boundary) const {
    if (next.kind == Kind::kLower) {
      return !run.quote && !run.bracket && !next.opened && !word.capital &&
             words_ >= kMinSentenceWords && has_words(run.next, kMinRestWords) && !is_spoken();
    }
    if (next.kind == Kind::kCaseless && run.quote && goes_on_quoting(run)) return false;

    return boundary || next.ellipsis || begins_item(next);
  }

  // "– So glad! cried he": a dash opens speech, and what is said goes on in lower case.
  bool is_spoken() const {
    const std::size_t first = first_visible(begin_);
    return first < text_.size() && is_dash(text_[first]);
  }

  // `"The quoted." (Smith 55).`
  bool is_citation(const Next& next) const {
    if (!next.opened || next.begin == 0 || text_[next.begin - 1] != u'(') return false;
    const std::size_t end = text_.substr(next.begin, kMaxCitationUnits).find_first_of(u")");
    if (end == std::u16string_view::npos) return false;
    const std::size_t after = next.begin + end + 1;
    return after < text_.size() && stop_of(text_[after]) == Stop::kPeriod;
  }

  // The word with those before it that are abbreviated too ("z. B", "т. е"), the word alone
  // ("z.B"), its last part ("l'ing", "Dipl.-Ing").
  Abbreviation classify(const Word& word) {
    if (word.empty()) return Abbreviation::kNone;
    const bool capital = kind_of(code_point_at(text_, word.begin)) == Kind::kUpper;
    if (fold_chain(word)) {
      const Abbreviation chain = abbreviations_.find(folded_, capital);
      if (chain != Abbreviation::kNone) return chain;
    }
    fold(word.begin, word.end);
    const Abbreviation whole = abbreviations_.find(folded_, capital);
    if (whole != Abbreviation::kNone || word.last == word.begin || word.initials) return whole;
    if (word.capitals || text_[word.last - 1] == u'.') return whole;  // "FT-EV", "example.no"
    fold(word.last, word.end);
    return abbreviations_.find(folded_, word.capital);
  }

  // Folds "z. B" to "z.b": up to two parts of at most two letters before the word.
  bool fold_chain(const Word& word) {
    constexpr std::uint32_t kMaxChainLetters = 4;
    if (word.letters > kMaxChainLetters || word.digits > 0 || word.dots) return false;
    Word parts[2];
    std::size_t count = 0;
    for (std::size_t begin = word.begin; count < 2 && begin >= begin_ + 3;) {
      if (!unicode::is_space(text_[begin - 1]) || text_[begin - 2] != u'.') break;
      const Word part = word_before(text_, begin_, begin - 2);
      if (part.end != begin - 2 || part.letters == 0 || part.letters > 2 || part.dots) break;
      if (part.digits > 0) break;
      parts[count++] = part;
      begin = part.begin;
    }
    folded_.clear();
    for (std::size_t i = count; i-- > 0;) {
      unicode::fold(text_.substr(parts[i].begin, parts[i].end - parts[i].begin), folded_);
      folded_ += u'.';
    }
    unicode::fold(text_.substr(word.begin, word.end - word.begin), folded_);
    return count > 0;
  }

  bool is_function_word(const Word& word) {
    fold(word.begin, word.end);
    return abbreviations_.is_starter(folded_);
  }

  void fold(std::size_t begin, std::size_t end) {
    folded_.clear();
    unicode::fold(text_.substr(begin, end - begin), folded_);
  }

  static bool contains_word(std::u16string_view list, std::u16string_view word) {
    const std::size_t at = word.empty() ? std::u16string_view::npos : list.find(word);
    return at != std::u16string_view::npos && at > 0 && list[at - 1] == u' ' &&
           list[at + word.size()] == u' ';
  }

  struct Search {
    char16_t closer = 0;
    std::size_t at = 0;  // the next closer, or how far there is none
  };
  static constexpr std::size_t kSearches = 8;

  std::u16string_view text_;
  std::span<const std::int32_t> boundaries_;  // those not yet passed
  const Abbreviations& abbreviations_;
  const AbbreviationRow& language_;
  std::vector<std::size_t>& ends_;

  std::size_t at_ = 0;
  std::size_t begin_ = 0;    // of the sentence
  std::uint32_t words_ = 0;  // in the sentence, cut at white space
  bool in_word_ = false;
  bool address_ = false;  // the word is a URL, an e-mail address, a path
  OpenQuotes open_;
  std::size_t aside_begin_ = 0, aside_end_ = 0;  // a short bracket
  Marker marker_;                                // of the last list item
  std::size_t marker_end_ = 0;
  Search searches_[kSearches];
  std::u16string folded_;  // reused
};

}  // namespace

void find_sentence_ends(std::u16string_view text, std::span<const std::int32_t> boundaries,
                        const Abbreviations& language, std::vector<std::size_t>& ends) {
  EndFinder(text, boundaries, language, ends).find();
}

}  // namespace leitsatz
