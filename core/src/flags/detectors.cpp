#include "flags/detectors.h"

#include <algorithm>

#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "characters/word_endings.h"

namespace leitsatz {
namespace {

bool is_blank(std::string_view gap) {
  for (char c : gap) {
    if (c != ' ' && c != '\n' && c != '\t' && c != '\r') return false;
  }
  return true;
}

// White space without a word joiner: NO-BREAK SPACE counts, a hyphen does not.
bool is_spaced(std::string_view gap) {
  return is_blank(gap) || gap == "\xC2\xA0" || gap == "\xE2\x80\xAF";
}

// Two signs seen together: the chance that not both mislead.
float combine(float a, float b) { return 1 - (1 - a) * (1 - b); }

// Words i - length .. i - 1 said again as i .. i + length - 1, with nothing but space between.
bool repeats(const SentenceView& s, std::size_t i, std::size_t length) {
  bool varied = false;
  for (std::size_t k = 0; k < length; ++k) {
    if (s.tokens[i + k].word != s.tokens[i + k - length].word) return false;
    if (!is_spaced(s.gap(i + k))) return false;
    varied = varied || s.tokens[i + k].word != s.tokens[i].word;
  }
  return varied;
}

// `run` tokens up to i are the same word.
float stutter_of_run(const SentenceView& s, std::size_t i, std::size_t run) {
  constexpr std::uint16_t kShort = 3;  // bytes: "ha ha ha", "no no no"
  const Token& token = s.tokens[i];
  const std::uint32_t classes = s.classes(i);
  if (run >= 3) return token.length <= kShort ? kLikely : kSure;
  if (s.reduplicates || (classes & kMayDouble)) return kNo;
  if (token.shape != s.tokens[i - 1].shape) return kHint;              // "Boulder City city limits"
  if (token.length <= kShort && !(classes & kStopWord)) return kHint;  // "bla bla", "so so"
  // A name that is never said once is double by nature: Bora Bora, Duran Duran.
  const Word& word = s.terms.words[token.word];
  if ((token.shape & kUpperStart) && word.doubled * 2 == word.count) return kHint;
  return kLikely;
}

// "Again and again and again": two words that take turns three times or more, by one of them.
bool is_enumeration(const SentenceView& s, std::size_t i, std::size_t length) {
  if (length != 2) return false;
  const bool before = i > 2 && s.tokens[i - 3].word == s.tokens[i - 1].word;
  const bool after = i + 2 < s.tokens.size() && s.tokens[i + 2].word == s.tokens[i].word;
  return before || after;
}

// Two marks with nothing but white space between them.
float orphan(const SentenceView& s, const PunctuationMark& last, const PunctuationMark& mark,
             bool spaced, bool spaced_last) {
  if (mark.is(kCommaMark)) {
    if (last.is(kCommaMark)) return kSure;
    const bool alone = (last.value == '.' && spaced) || last.is(kOpeningMark) || last.value == ':';
    return alone ? kLikely : kNo;
  }
  if (last.is(kCommaMark) && mark.is(kStopMark)) {
    const char32_t next = mark.end < s.span.end ? unicode::decode(s.text, mark.end).value : 0;
    return next != '.' && !is_ellipsis(mark.value) && !unicode::is_digit(next) ? kLikely : kNo;
  }
  if (mark.value == ')') return last.value == '(' && (spaced || spaced_last) ? kLikely : kNo;
  const bool opened = last.value == 0xAB || last.value == 0x201C || last.value == 0x201E;
  return mark.is(kDoubleQuoteMark) && opened && spaced && mark.value != last.value ? kLikely : kNo;
}

// "de Gaulle", "van den Broek"; a language that has the particle for an everyday word capitalizes
// it.
bool begins_with_particles(const SentenceView& s) {
  constexpr std::size_t kMostParticles = 3;
  std::size_t i = 0;
  for (; i < s.tokens.size() && i < kMostParticles; ++i) {
    const std::uint32_t classes = s.classes(i);
    if (!(classes & kNameParticle) || (classes & kStopWord)) break;
  }
  return i > 0 && i < s.tokens.size() && (s.tokens[i].shape & kUpperStart) != 0;
}

// "pytest 9 drops", "rsync came last", "p21 was", "example.org lists": a name that is written in
// lower case, since a number or a verb follows it at once, or it holds a digit or a point.
bool is_named_in_lower_case(const SentenceView& s) {
  constexpr std::size_t kMostLetters = 5;
  if (s.classes(0) & kStopWord) return false;
  const std::string_view name = slice(s.text, s.tokens[0].span());
  const auto marks_name = [](char c) { return c == '.' || c == '@' || unicode::is_digit(c); };
  if (std::any_of(name.begin(), name.end(), marks_name)) return true;
  std::size_t next = 1;
  while (next < s.tokens.size() && s.gap(next) == "-") ++next;  // "scikit-learn"
  if (next >= s.tokens.size() || s.gap(next) != " ") return false;
  std::size_t verb = next;
  if (s.tokens[next].shape & kNumeral) {
    const std::string_view version = slice(s.text, s.tokens[next].span());
    if (s.span.begin == 0 || version.find('.') != std::string_view::npos) return true;
    if (++verb == s.tokens.size()) return false;
  }
  // The subject of a cut sentence is seldom one short word in the singular.
  return (s.classes(verb) & (kFiniteVerb | kSpeech)) != 0 && name.size() <= kMostLetters &&
         name.back() != 's';
}

// Begins in lower case, and is no brand, surname or list item.
float detect_lower_start(const SentenceView& s) {
  if (s.tokens.empty() || s.kind == BlockKind::kListItem) return kNo;
  const Token& first = s.tokens[0];
  if (!(first.shape & kLowerStart) || (first.shape & kMixedCase)) return kNo;
  // Behind a quote, a dash or an ellipsis a lower-case word may be a sentence's own start.
  if (first.begin != s.span.begin) return kHint;
  if (begins_with_particles(s)) return kNo;
  if (is_named_in_lower_case(s)) return kHint;
  if (first.end() < s.span.end && (s.text[first.end()] == '.' || s.text[first.end()] == '@' ||
                                   s.text[first.end()] == ':' || s.text[first.end()] == '/')) {
    return kNo;  // an address
  }
  return kLikely + 0.1f;
}

// A sentence without the notes behind its stop: "The line will close. (reuters)", "It
// burned.[3][4]", "in 1944.14", "in 1944.¹", "[4]:22–25", "May.*"
std::string_view without_notes(std::string_view sentence) {
  constexpr std::uint32_t kMostNote = 60;  // bytes in a pair of brackets
  constexpr int kMostNotes = 8;
  constexpr std::u32string_view kSigns = U"*\u2020\u2021\u00B9\u00B2\u00B3:\u2013-";
  for (int notes = 0; notes < kMostNotes && !sentence.empty();) {
    const auto size = static_cast<std::uint32_t>(sentence.size());
    const unicode::CodePoint last = unicode::decode_before(sentence, size);
    if (last.value == ')' || last.value == ']') {
      const std::size_t open = sentence.rfind(last.value == ')' ? '(' : '[');
      if (open == std::string_view::npos || open == 0 || size - open > kMostNote) break;
      sentence = sentence.substr(0, open);
      ++notes;
    } else if (kSigns.find(last.value) != kSigns.npos || unicode::is_digit(last.value) ||
               (last.value >= 0x2070 && last.value <= 0x207E) || unicode::is_space(last.value)) {
      sentence = sentence.substr(0, last.begin);
    } else {
      break;
    }
  }
  return sentence;
}

// Ends in a word that something must follow: "of the."
float detect_dangling_end(const SentenceView& s) {
  if (s.tokens.size() < 2) return kNo;
  const Token& last = s.tokens.back();
  if (last.begin >= s.span.begin + without_notes(s.bytes()).size()) return kNo;  // "[a]"
  const std::uint32_t classes = s.classes(s.tokens.size() - 1);
  if (last.shape & (kUpperStart | kAllUpper)) return kNo;  // "vitamin A."
  const std::string_view rest = s.text.substr(last.end(), s.span.end - last.end());
  if (rest.find("..") != std::string_view::npos ||
      rest.find("\xE2\x80\xA6") != std::string_view::npos) {
    return kNo;
  }
  if (!rest.empty() && is_quote(unicode::decode(rest, 0).value))
    return kNo;  // a word quoted as such
  if (classes & kNeverFinal) return kLikely;
  return kNo;
}

// Punctuation that nothing stands between: ", ,", "( )", "der ,".
float detect_orphan_punctuation(const SentenceView& s) {
  float found = kNo;
  const PunctuationMark* last =
      nullptr;               // nothing but white space stands between it and the next mark
  bool spaced = false;       // white space since then
  bool spaced_last = false;  // white space before it
  bool spaced_sign = false;  // " ," or " .", which a determiner must not stand before
  std::uint32_t at = s.span.begin;
  for (const PunctuationMark& mark : s.marks) {
    const bool blank = is_blank(s.text.substr(at, mark.begin - at));
    spaced = (blank && spaced) || (mark.begin > at && is_blank(s.text.substr(mark.begin - 1, 1)));
    if (!blank) last = nullptr;
    at = mark.end;
    if (mark.is(kSpaceMark)) {
      spaced = true;
      continue;
    }
    spaced_sign = spaced_sign || ((mark.value == ',' || mark.value == '.') && mark.before == ' ');
    if (last != nullptr) found = std::max(found, orphan(s, *last, mark, spaced, spaced_last));
    spaced_last = spaced;
    spaced = false;
    last = &mark;
  }
  for (std::size_t i = 1; spaced_sign && i < s.tokens.size(); ++i) {
    if (!(s.classes(i - 1) & kDeterminer) || (s.tokens[i - 1].shape & kAllUpper)) continue;
    const std::string_view gap = s.gap(i);
    if (gap.starts_with(" ,") || gap.starts_with(" .")) found = std::max(found, kLikely);
  }
  return found;
}

// A word broken by a hyphen and white space, as at the end of a printed line: "exam- ple".
float detect_broken_word(const SentenceView& s) {
  constexpr std::uint16_t kMinLength = 2;  // bytes of each part
  const bool broken = std::any_of(s.marks.begin(), s.marks.end(), [&](const PunctuationMark& mark) {
    return mark.value == '-' && mark.end < s.span.end && is_blank(s.text.substr(mark.end, 1));
  });
  if (!broken) return kNo;
  for (std::size_t i = 1; i < s.tokens.size(); ++i) {
    const Token &before = s.tokens[i - 1], &token = s.tokens[i];
    const std::string_view gap = s.gap(i);
    if (gap.size() < 2 || gap[0] != '-' || !is_blank(gap.substr(1))) continue;
    const bool letters = (before.shape & kLowerStart) && (token.shape & kLowerStart);
    const bool short_part = before.length < kMinLength || token.length < kMinLength;
    if (letters && !short_part && !(s.classes(i) & kStopWord)) return kLikely;  // "mid- and long"
  }
  return kNo;
}

// Whether the word is no abbreviation that nobody listed, for all that can be seen of it.
bool is_whole_word(const SentenceView& s, std::size_t i) {
  if (s.classes(i) & kStopWord) return true;
  WordEnding ending;
  for (std::uint32_t at = s.tokens[i].begin; at < s.tokens[i].end();) {
    const unicode::CodePoint c = unicode::decode(s.text, at);
    ending.add(unicode::to_lower(c.value));
    at = c.end;
  }
  return ending.is_whole();
}

// A stop in the middle with a word in lower case behind it: two sentences, one of them cut.
float detect_lost_boundary(const SentenceView& s) {
  constexpr std::uint16_t kMinLength = 3;  // bytes; a shorter word is an abbreviation too often
  const bool stopped =
      std::any_of(s.marks.begin(), s.marks.end(), [&](const PunctuationMark& mark) {
        return mark.is(kStopMark) && mark.end < s.span.end && is_blank(s.text.substr(mark.end, 1));
      });
  if (!stopped) return kNo;
  for (std::size_t i = 1; i < s.tokens.size(); ++i) {
    if (!(s.tokens[i].shape & kLowerStart) || (s.tokens[i].shape & kMixedCase)) continue;
    const std::string_view gap = s.gap(i);
    const std::size_t stops = std::min(gap.find_first_not_of(".?!"), gap.size());
    const bool ellipsis = gap.starts_with("..");
    if (stops == 0 || ellipsis || stops == gap.size() || !is_blank(gap.substr(stops))) continue;
    const Token& before = s.tokens[i - 1];
    const std::uint32_t classes = s.classes(i - 1);
    if ((before.shape & kNumeral) || (classes & kAbbreviated)) continue;
    if (before.length < kMinLength && !(classes & kStopWord)) continue;
    if (gap[0] == '.' && !is_whole_word(s, i - 1)) continue;
    return before.shape & kLowerStart ? kLikely : kHint;  // "Yahoo! said"
  }
  return kNo;
}

// A capitalized function word or participle in mid-sentence: another text was pasted in.
float detect_run_together(const SentenceView& s) {
  std::size_t capitals = 0;
  for (const Token& token : s.tokens) capitals += (token.shape & kUpperStart) != 0;
  if (capitals * 5 > s.tokens.size() * 2) return kNo;  // a headline in title case
  float found = kNo;
  for (std::size_t i = 1; i + 1 < s.tokens.size(); ++i) {
    const Token& token = s.tokens[i];
    const bool isolated =
        (token.shape & kUpperStart) && !(token.shape & (kAllUpper | kMixedCase)) &&
        (s.tokens[i - 1].shape & kLowerStart) && (s.tokens[i + 1].shape & kLowerStart) &&
        s.gap(i) == " " && is_blank(s.gap(i + 1));
    if (!isolated) continue;
    const std::uint32_t classes = s.classes(i);
    const std::uint32_t before = s.classes(i - 1);
    if (classes & kParticiple) {
      found = combine(found, kLikely);
    } else if (classes & kTitleWord) {  // "le Nouveau parti" is a name, "a Nouveau droit" is not
      found = combine(found, before & kDeterminer ? kHint / 2 : kHint + 0.15f);
    } else if ((classes & kDeterminer) && (classes & kStopWord) && token.length > 1) {
      found =
          combine(found, before & kStopWord ? kHint : kLikely);  // "bei Der Welt" may be a title
    }
  }
  return found;
}

// Too few words to say anything.
float detect_fragment(const SentenceView& s) {
  constexpr std::size_t kMinWords = 3;
  constexpr std::uint32_t kMinUnspaced = 6;  // characters
  if (s.tokens.empty()) return kSure;
  if (s.tokens[0].shape & kUnspaced) {
    return s.characters < kMinUnspaced ? kLikely : kNo;
  }
  return s.tokens.size() < kMinWords ? kHint : kNo;  // a short sentence may be one: "It rained."
}

// Bytes that are not UTF-8, replacement or control characters, UTF-8 decoded twice ("Ã©").
float detect_ill_formed(const SentenceView& s) {
  if (!s.has_marks(kDefectMark)) return kNo;
  const auto first = std::find_if(s.marks.begin(), s.marks.end(),
                                  [](const PunctuationMark& mark) { return mark.is(kDefectMark); });
  return first->is(kMojibakeMark) ? kLikely : kSure;
}

// Programs, style sheets and other text made of symbols.
float detect_code(const SentenceView& s) {
  if (!s.has_marks(kSymbolMark)) return kNo;
  std::uint32_t symbols = 0;
  for (const PunctuationMark& mark : s.marks) symbols += mark.is(kSymbolMark);
  const std::uint32_t size = s.span.size();
  if (symbols < 4) return kNo;
  return symbols * 12 > size ? kLikely : symbols * 25 > size ? kHint : kNo;
}

// Nearly all letters are capitals.
float detect_capitals(const SentenceView& s) {
  constexpr std::size_t kMinWords = 4;
  std::size_t upper = 0;
  for (const Token& token : s.tokens) upper += (token.shape & kAllUpper) != 0;
  if (s.tokens.size() < kMinWords) return kNo;
  return upper * 10 >= s.tokens.size() * 7 ? kSure : kNo;
}

float detect_question(const SentenceView& s) {
  return ends_in_question(without_notes(s.bytes())) ? kSure : kNo;
}

// "The fire brigade advises:"
float detect_lead_in(const SentenceView& s) {
  if (s.tokens.empty()) return kNo;
  return is_colon(unicode::decode_before(s.bytes(), s.span.size()).value) ? kSure : kNo;
}

// "Yes, we can.": readers hardly ever choose so few words.
float detect_brief(const SentenceView& s) {
  constexpr std::size_t kLeastWords = 5;
  const bool unspaced = !s.tokens.empty() && (s.tokens[0].shape & kUnspaced) != 0;
  return !unspaced && s.tokens.size() < kLeastWords ? kSure : kNo;
}

// The detectors that need nothing but the sentence, with the flag that each raises.
struct Detector {
  Flag flag;
  float (*detect)(const SentenceView& s);
};
constexpr Detector kDetectors[] = {
    {kMarkup, detect_code},
    {kCutStart, detect_lower_start},
    {kCutEnd, detect_dangling_end},
    {kPunctuation, detect_orphan_punctuation},
    {kPunctuation, detect_broken_word},
    {kRunTogether, detect_run_together},
    {kRunTogether, detect_lost_boundary},
    {kFragment, detect_fragment},
    {kIllFormed, detect_ill_formed},
    {kCapitals, detect_capitals},
    {kQuestion, detect_question},
    {kLeadIn, detect_lead_in},
    {kBrief, detect_brief},
};

}  // namespace

void detect_within(const SentenceView& s, Confidence& row) {
  for (const auto& [flag, detect] : kDetectors) raise_to(row, flag, detect(s));
}

float StutterDetector::detect(const SentenceView& s) {
  float found = kNo;
  std::size_t run = 1;
  const auto first = static_cast<std::size_t>(s.tokens.data() - s.terms.tokens.data());
  for (std::size_t i = 0; i < s.tokens.size(); ++i) {
    const Token& token = s.tokens[i];
    std::uint32_t& last = last_[token.word];
    const std::size_t before = last;
    last = static_cast<std::uint32_t>(first + i + 1);
    if (before <= first || last - before > kMaxStutter) {  // most words
      run = 1;
      continue;
    }
    const std::size_t distance = last - before;
    const bool unspaced = (token.shape & kUnspaced) != 0;
    const bool same =
        distance == 1 && is_spaced(s.gap(i)) && !unspaced && !(token.shape & kNumeral);
    run = same ? run + 1 : 1;
    if (run >= 2) found = std::max(found, stutter_of_run(s, i, run));
    // Without spaces a doubled pair of words is grammar; three words are not.
    const std::size_t least = unspaced ? 3 : 2;
    const std::size_t most = std::min({kMaxStutter, i, s.tokens.size() - i});
    for (std::size_t length = std::max(least, distance); length <= most; ++length) {
      if (token.word == s.tokens[i - length].word && repeats(s, i, length) &&
          !is_enumeration(s, i, length)) {
        found = std::max(found, kSure);
      }
    }
  }
  return found;
}

float detect_missing_stop(const SentenceView& s) {
  if (s.kind == BlockKind::kListItem || ends_sentence(s.bytes())) return kNo;
  const std::size_t last_space = s.bytes().find_last_of(" \n");
  if (last_space != std::string_view::npos &&
      (s.bytes().find("://", last_space) != std::string_view::npos ||
       s.bytes()[last_space + 1] == '#')) {
    return kNo;  // posts end in addresses and tags
  }
  if (ends_sentence(without_notes(s.bytes()))) return kNo;
  const char32_t last = unicode::decode_before(s.bytes(), s.span.size()).value;
  if (is_comma(last) || is_dash(last) || is_opening(last)) return kSure;
  return unicode::is_unspaced(last) && !s.tokens.empty() ? kHint : kLikely;
}

float detect_foreign(const SentenceView& s, ForeignDetector& detector) {
  // The longest stretch outside double quotes: a quotation may be in any language.
  Span longest{s.span.begin, s.span.begin}, piece = longest;
  bool quoted = false;
  const auto end_piece = [&](std::uint32_t at) {
    piece.end = at;
    if (!quoted && piece.size() > longest.size()) longest = piece;
  };
  for (std::size_t i = 0; s.has_marks(kDoubleQuoteMark) && i < s.marks.size(); ++i) {
    if (!s.marks[i].is(kDoubleQuoteMark)) continue;
    end_piece(s.marks[i].begin);
    piece.begin = s.marks[i].end;
    quoted = !quoted;
  }
  end_piece(s.span.end);
  return static_cast<float>(detector.confidence(slice(s.text, longest)));
}

}  // namespace leitsatz
