#include "document/turns.h"

#include <algorithm>
#include <optional>

#include "base/ascii.h"
#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "document/time_stamps.h"

namespace leitsatz {
namespace {

constexpr std::uint32_t kMaxNameBytes = 64;
constexpr std::uint32_t kMaxNameWords = 5;
constexpr std::uint32_t kMaxLowerWords = 1;  // "Ana de Vries"; more are a clause before a colon
constexpr std::uint32_t kLatestStart = 300;  // seconds at which a recording begins at the latest
constexpr std::uint32_t kPhraseWords = 6;    // as many words are said, not filled into a form

// Forms of a label. A conversation keeps to one.
enum class Form : std::uint8_t {
  kNone,
  kPlain,     // "Ana: words"
  kHashed,    // "#Person1#: words"
  kStamped,   // "[0:04] Ana: words", "Ana (0:04): words"
  kDated,     // "12/04/2024, 18:05 - Ana: words"
  kNameTime,  // "Ana   0:04", "[0:04] Ana", the words below
};

struct Label {
  Form form = Form::kNone;
  bool timed = false;         // a stamp begins the line
  bool alone = false;         // no words follow
  bool loose = false;         // its stamp has neither brackets nor seconds: "18:05 Uhr: words"
  bool dated = false;         // its stamp has a date
  std::uint32_t seconds = 0;  // of its stamp
  Span speaker;               // of the line, as are all offsets here
  std::uint32_t words = 0;
};

bool at_end(std::string_view line, std::uint32_t at) { return at >= line.size(); }

// How strictly a name is read.
enum class Naming : std::uint8_t {
  kProper,   // "Ana de Vries", "Speaker 1": capitals at both ends, no number but a short last one
  kNick,     // or a word in lower case: "ana", "speaker 1"
  kAnyCase,  // the case says nothing: where something else shows that it is a name
  kFree,     // anything short that has letters, or a telephone's number: behind a date
};

// What the letters between two offsets look like.
struct NameShape {
  std::uint32_t words = 0;
  std::uint32_t lower = 0;  // words begun in lower case
  std::uint32_t letters = 0;
  std::uint32_t digits = 0;
  std::uint32_t number = 0;     // digits of the last word, if it is a number
  bool numbers_before = false;  // a number that is not the last word
  bool first_lower = false, last_lower = false;
  bool odd = false;   // holds what no name does
  bool free = false;  // the same, but for names that people choose themselves
};

NameShape shape_of(std::string_view name) {
  constexpr std::u32string_view kBetween = U" \u00A0\u202F,/&";
  constexpr std::u32string_view kInside = U".'\u2019-\u2010\u2011_+~@";
  NameShape shape;
  std::uint32_t depth = 0;
  bool in_word = false;
  for (std::uint32_t i = 0; i < name.size();) {
    const unicode::CodePoint c = unicode::decode(name, i);
    i = c.end;
    if (unicode::is_word_part(c.value)) {
      const bool digit = unicode::is_digit(c.value);
      shape.letters += unicode::is_letter(c.value);
      shape.digits += digit;
      if (!in_word && depth == 0) {
        shape.numbers_before = shape.numbers_before || shape.number > 0;
        shape.last_lower = unicode::is_lower(c.value);
        shape.lower += shape.last_lower;
        if (shape.words++ == 0) shape.first_lower = shape.last_lower;
        shape.number = digit;
      } else if (shape.number > 0) {
        shape.number = digit ? shape.number + 1 : 0;
      }
      in_word = true;
      continue;
    }
    if (kInside.find(c.value) != kInside.npos) {
      shape.free = shape.free || !in_word;
      continue;
    }
    in_word = false;
    if (c.value == '(') {
      ++depth;
    } else if (c.value == ')' && depth > 0) {
      --depth;
    } else if (c.ill_formed || kBetween.find(c.value) == kBetween.npos) {
      shape.free = true;
      shape.odd = shape.odd || c.ill_formed || !unicode::is_symbol(c.value);
    }
  }
  shape.odd = shape.odd || depth > 0;
  return shape;
}

bool is_name(std::string_view line, Span span, Naming naming) {
  constexpr std::uint32_t kMaxNickBytes = 20, kMaxNumber = 3, kTelephone = 7;
  if (span.begin >= span.end || span.size() > kMaxNameBytes) return false;
  const NameShape shape = shape_of(slice(line, span));
  if (shape.odd || shape.words > kMaxNameWords) return false;
  if (naming == Naming::kFree) return shape.letters > 0 || shape.digits >= kTelephone;
  const bool numbered = shape.number > 0;
  if (shape.free || shape.letters == 0 || shape.numbers_before || shape.number > kMaxNumber ||
      (numbered && shape.words == 1)) {
    return false;
  }
  if (naming == Naming::kAnyCase) return true;
  if (naming == Naming::kNick && shape.first_lower) {
    return shape.words == (numbered ? 2 : 1) && span.size() <= kMaxNickBytes;
  }
  return !shape.first_lower && !shape.last_lower && shape.lower <= kMaxLowerWords;
}

// Trims marks of emphasis and blanks from a name.
Span trim_name(std::string_view line, std::uint32_t begin, std::uint32_t end) {
  constexpr std::string_view kMarks = " *#~|\t";
  while (begin < end && kMarks.find(line[begin]) != kMarks.npos) ++begin;
  begin = std::min(end, skip_blanks(line, begin));
  while (end > begin && kMarks.find(line[end - 1]) != kMarks.npos) --end;
  if (end - begin > 2 && line.substr(end - 2, 2) == "\xC2\xA0") end -= 2;
  return {begin, end};
}

// The first colon from `at` on that may end a label; npos if there is none near.
std::size_t find_colon(std::string_view line, std::uint32_t at) {
  const std::size_t last = std::min<std::size_t>(line.size(), at + kMaxNameBytes + 16);
  int depth = 0;
  for (std::size_t i = at; i < last; ++i) {
    if (line[i] == '(' || line[i] == '[') ++depth;
    if (line[i] == ')' || line[i] == ']') --depth;
    const bool wide = line.substr(i, 3) == "\xEF\xBC\x9A";
    if (depth <= 0 && (line[i] == ':' || wide)) return i;
  }
  return std::string_view::npos;
}

// The first byte after the colon at `at` and marks of emphasis; nothing if words stick to it.
std::optional<std::uint32_t> after_colon(std::string_view line, std::size_t at) {
  const bool wide = line[at] != ':';
  std::uint32_t end = static_cast<std::uint32_t>(at) + (wide ? 3 : 1);
  while (end < line.size() && line[end] == '*') ++end;
  if (at_end(line, end) || wide) return end;
  if (!unicode::is_space(unicode::decode(line, end).value)) return std::nullopt;
  return end;
}

// Splits "Ana (0:04)" or "Ana 0:04" into the name and its stamp. `end`: of both.
struct NameAndTime {
  Span name;
  TimeStamp stamp;
  bool apart = false;  // two blanks, a tab or a date stand between, as in no sentence
};
std::optional<NameAndTime> split_time(std::string_view line, std::uint32_t begin,
                                      std::uint32_t end) {
  const std::string_view part = line.substr(0, end);
  for (std::uint32_t i = begin + 1; i < end; ++i) {
    const char c = part[i];
    const bool opens = c == '[' || c == '(' || ascii::is_digit(c);
    if (!opens || ascii::is_digit(part[i - 1])) continue;
    if (ascii::is_digit(c) && !unicode::is_space(unicode::decode_before(part, i).value) &&
        part[i - 1] != '[' && part[i - 1] != '(') {
      continue;
    }
    const std::optional<TimeStamp> stamp = read_time_stamp(part, i);
    if (!stamp || skip_blanks(part, stamp->end) < end) continue;
    std::uint32_t last = i;
    while (last > begin) {  // dashes and bars between the two
      const unicode::CodePoint before = unicode::decode_before(part, last);
      const bool between = unicode::is_space(before.value) || is_dash(before.value) ||
                           before.value == '|' || before.value == ',';
      if (!between) break;
      last = before.begin;
    }
    const bool apart = stamp->has_date || i - last > 1 || line[last] == '\t';
    return NameAndTime{trim_name(line, begin, last), *stamp, apart};
  }
  return std::nullopt;
}

// Reads "Ana:" or "Ana (0:04):" from `at` on.
std::optional<Label> read_name(std::string_view line, std::uint32_t at, Naming naming) {
  const std::size_t colon = find_colon(line, at);
  if (colon == std::string_view::npos) return std::nullopt;
  const std::optional<std::uint32_t> words = after_colon(line, colon);
  if (!words) return std::nullopt;
  Label label;
  const auto end = static_cast<std::uint32_t>(colon);
  label.form = Form::kPlain;
  label.speaker = trim_name(line, at, end);
  if (const auto parts = split_time(line, at, end)) {
    label.form = Form::kStamped;
    label.speaker = parts->name;
  } else if (at + 1 < end && line[at] == '#' && line[end - 1] == '#') {
    label.form = Form::kHashed;
    naming = Naming::kFree;
  }
  if (!is_name(line, label.speaker, naming)) return std::nullopt;
  label.words = skip_blanks(line, *words);
  label.alone = at_end(line, label.words);
  return label;
}

// Reads "Ana   0:04" and "Ana (she/her) | 0:04".
std::optional<Label> read_name_and_time(std::string_view line) {
  constexpr std::size_t kMaxBytes = 120;
  if (line.size() > kMaxBytes) return std::nullopt;
  const auto parts = split_time(line, 0, static_cast<std::uint32_t>(line.size()));
  if (!parts) return std::nullopt;
  const Naming naming = parts->apart ? Naming::kAnyCase : Naming::kProper;
  if (!is_name(line, parts->name, naming)) return std::nullopt;
  Label label;
  label.form = Form::kNameTime;
  label.alone = true;
  label.speaker = parts->name;
  label.dated = parts->stamp.has_date;
  label.seconds = parts->stamp.seconds;
  label.words = static_cast<std::uint32_t>(line.size());
  return label;
}

// Reads "<ana> words", as chats of the terminal print them.
std::optional<Label> read_nick(std::string_view line, std::uint32_t at) {
  if (line[at] != '<') return std::nullopt;
  const std::size_t end = line.find_first_of("> ", at);
  if (end == line.npos || line[end] != '>' || end - at > kMaxNameBytes) return std::nullopt;
  Label label;
  label.speaker = {at + 1, static_cast<std::uint32_t>(end)};
  label.words = skip_blanks(line, static_cast<std::uint32_t>(end) + 1);
  if (label.speaker.empty() || at_end(line, label.words)) return std::nullopt;
  return label;
}

// Reads what a stamp at the start of a line is followed by.
Label read_stamped(std::string_view line, const TimeStamp& stamp) {
  Label label;
  label.timed = true;
  label.dated = stamp.has_date;
  label.seconds = stamp.seconds;
  label.form = stamp.has_date ? Form::kDated : Form::kStamped;
  label.loose = !stamp.has_date && !stamp.bracketed && !stamp.has_seconds;
  std::uint32_t at = skip_blanks(line, stamp.end);
  if (!at_end(line, at) &&
      (line[at] == '-' || line[at] == '|' || is_dash(unicode::decode(line, at).value))) {
    at = skip_blanks(line, unicode::decode(line, at).end);
  }
  label.words = at;
  label.alone = at_end(line, at);
  if (label.alone) return label;
  if (const std::optional<Label> nick = read_nick(line, at)) {
    label.speaker = nick->speaker;
    label.words = nick->words;
    return label;
  }
  if (const std::optional<Label> name =
          read_name(line, at, stamp.has_date ? Naming::kFree : Naming::kNick)) {
    label.speaker = name->speaker;
    label.words = name->words;
    label.alone = name->alone;
  } else if (!stamp.has_date && !label.loose &&
             is_name(line, {at, static_cast<std::uint32_t>(line.size())}, Naming::kProper)) {
    label.form = Form::kNameTime;
    label.speaker = trim_name(line, at, static_cast<std::uint32_t>(line.size()));
    label.words = static_cast<std::uint32_t>(line.size());
    label.alone = true;
  }
  return label;
}

Label read_label(std::string_view line) {
  if (const std::optional<TimeStamp> stamp = read_time_stamp(line, 0)) {
    return read_stamped(line, *stamp);
  }
  const std::uint32_t begin = skip_blanks(line, 0);
  if (const std::optional<Label> label = read_name(line, begin, Naming::kNick)) return *label;
  if (const std::optional<Label> label = read_name_and_time(line)) return *label;
  return {};
}

bool says_something(std::string_view words) {
  if (ends_sentence(words)) return true;
  return static_cast<std::uint32_t>(std::count(words.begin(), words.end(), ' ')) + 1 >=
         kPhraseWords;
}

// "Step 1", "Day 2": the number at the end.
bool is_numbered(std::string_view name) { return !name.empty() && ascii::is_digit(name.back()); }

// What the labels of one form have in common.
struct Habit {
  std::size_t lines = 0;     // that have one with a speaker
  std::size_t distinct = 0;  // speakers
  std::size_t saying = 0;    // lines whose words are a sentence, or follow below
  std::size_t numbered = 0;
  std::size_t loose = 0;
  std::size_t dated = 0;
  std::size_t changes = 0;   // lines whose speaker is not that of the last
  std::size_t back = 0;      // lines with a time before that of the line above
  std::uint32_t begins = 0;  // seconds: the first time
  std::size_t span = 0;      // lines from the first to the last that may begin a paragraph

  std::size_t repeats() const { return lines - distinct; }
};

// The labels of all lines of a text, and how they are used.
class Labels {
 public:
  Labels(std::string_view text, const std::vector<Line>& lines, bool broken)
      : text_(text), lines_(lines), broken_(broken) {
    labels_.reserve(lines.size());
    for (const Line& line : lines) labels_.push_back(read_label(slice(text, line.span)));
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) join_time_below(i);
  }

  std::vector<Turn> turns() {
    for (const Form form :
         {Form::kDated, Form::kHashed, Form::kStamped, Form::kNameTime, Form::kPlain}) {
      const Habit habit = habit_of(form);
      if (is_conversation(form, habit)) return turns_of(form, habit);
    }
    return {};
  }

 private:
  std::string_view line(std::size_t i) const { return slice(text_, lines_[i].span); }
  std::string_view speaker(std::size_t i) const { return slice(line(i), labels_[i].speaker); }
  std::string_view words(std::size_t i) const { return line(i).substr(labels_[i].words); }
  bool has(std::size_t i, Form form) const {
    return labels_[i].form == form && !labels_[i].speaker.empty();
  }

  bool is_lone_time(std::size_t i) const {
    return labels_[i].timed && labels_[i].alone && labels_[i].speaker.empty();
  }

  // A name alone in its line and a time in the next are a label, as if they stood in one line.
  void join_time_below(std::size_t i) {
    const auto size = static_cast<std::uint32_t>(line(i).size());
    if (labels_[i].form != Form::kNone || !is_lone_time(i + 1) || lines_[i + 1].after_blank ||
        !is_name(line(i), {0, size}, Naming::kProper)) {
      return;
    }
    labels_[i].form = Form::kNameTime;
    labels_[i].alone = true;
    labels_[i].speaker = trim_name(line(i), 0, size);
    labels_[i].seconds = labels_[i + 1].seconds;
    labels_[i].words = size;
  }

  Habit habit_of(Form form) {
    Habit habit;
    speakers_.clear();
    std::size_t waiting = 0;  // lines since the last label
    std::uint32_t seconds = 0;
    for (std::size_t i = 0; i < labels_.size(); ++i) {
      if (!has(i, form)) {
        waiting += !unicode::is_lower(unicode::decode(line(i), 0).value);
        continue;
      }
      if (habit.lines++ > 0) habit.span += waiting;
      ++habit.span;
      waiting = 0;
      habit.back += !labels_[i].dated && labels_[i].seconds < seconds;
      seconds = labels_[i].seconds;
      if (habit.lines == 1) habit.begins = seconds;
      habit.loose += labels_[i].loose;
      habit.dated += labels_[i].dated;
      habit.numbered += is_numbered(speaker(i));
      const std::size_t next = i + 1 < labels_.size() && is_lone_time(i + 1) ? i + 2 : i + 1;
      const bool below = labels_[i].alone && next < labels_.size() && !has(next, form);
      habit.saying += broken_ || below || says_something(words(i));
      habit.changes += !speakers_.empty() && speakers_.back() != speaker(i);
      speakers_.push_back(speaker(i));
    }
    std::sort(speakers_.begin(), speakers_.end());
    for (std::size_t i = 0; i < speakers_.size(); ++i) {
      habit.distinct += i == 0 || speakers_[i] != speakers_[i - 1];
    }
    return habit;
  }

  // A stamp before a name tells a conversation. Names alone have to come back, and to stand before
  // sentences: a form has them too ("Date: ...", "Place: ...").
  bool is_conversation(Form form, const Habit& habit) const {
    if (habit.lines < 2) return false;
    const bool takes_turns = habit.changes * 2 + 1 >= habit.lines;
    switch (form) {
      case Form::kDated:
      case Form::kHashed:
        return true;
      case Form::kStamped:
        return habit.loose < habit.lines || habit.distinct > 1;
      case Form::kNameTime:
        return (habit.repeats() > 0 || habit.begins < kLatestStart || habit.dated == habit.lines) &&
               takes_turns && habit.back * 8 <= habit.lines && habit.saying * 5 >= habit.lines * 4;
      default:
        break;
    }
    if (habit.distinct < 2) return false;
    if (habit.repeats() * 3 >= habit.lines) {
      constexpr std::size_t kFew = 5;  // so few have to be most of the text
      const std::size_t share = habit.lines <= kFew ? habit.lines * 3 / 2 : habit.lines * 3;
      return takes_turns && habit.saying * 2 >= habit.lines && share >= habit.span;
    }
    // Nobody speaks twice: every line is a whole sentence by someone.
    return habit.lines == labels_.size() && habit.saying == habit.lines && habit.numbered == 0;
  }

  bool comes_back(std::string_view speaker) const {
    const auto [begin, end] = std::equal_range(speakers_.begin(), speakers_.end(), speaker);
    return end - begin > 1;
  }

  // Whether a label that stands once is one: where nearly all lines have one, or where somebody
  // answers at once. A letter or two ("R:") is no word of a sentence.
  bool is_speaker(std::size_t i, Form form, const Habit& habit) const {
    constexpr std::size_t kMaxLetters = 2;
    if (form != Form::kPlain || comes_back(speaker(i))) return true;
    if (speaker(i).size() <= kMaxLetters) return true;
    if (i > 0 && i + 1 < labels_.size() && has(i + 1, form) && comes_back(speaker(i + 1))) {
      return true;
    }
    return habit.lines * 5 >= habit.span * 4 && (i > 0 || says_something(words(i)));
  }

  // Whether a chat's program wrote the words: "<Media omitted>", or words behind a mark of
  // direction.
  bool is_notice(std::size_t i) const {
    constexpr std::string_view kMark = "\xE2\x80\x8E";
    const std::string_view said = words(i);
    if (said.size() > 2 && said.front() == '<' && said.back() == '>') return true;
    const std::uint32_t at = labels_[i].words;
    return at >= kMark.size() && line(i).substr(at - kMark.size(), kMark.size()) == kMark;
  }

  std::vector<Turn> turns_of(Form form, const Habit& habit) const {
    std::vector<Turn> turns(labels_.size());
    Span speaking;
    for (std::size_t i = 0; i < labels_.size(); ++i) {
      const Label& label = labels_[i];
      const std::uint32_t from = lines_[i].span.begin;
      Turn& turn = turns[i];
      turn.words = from + label.words;
      if (has(i, form) && is_speaker(i, form, habit)) {
        speaking = {from + label.speaker.begin, from + label.speaker.end};
        turn.kind = label.alone ? TurnKind::kLabel : TurnKind::kOpens;
        if (form == Form::kDated && is_notice(i)) turn.kind = TurnKind::kNotice;
      } else if (label.timed && form == Form::kDated && label.form == form) {
        turn.kind = TurnKind::kNotice;
      } else if (form == Form::kNameTime && is_lone_time(i)) {
        turn.kind = TurnKind::kLabel;
      } else if (label.timed && !label.loose && form != Form::kPlain && label.speaker.empty()) {
        turn.kind = label.alone ? TurnKind::kLabel : TurnKind::kOpens;
      }
      turn.speaker = speaking;
    }
    return turns;
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  bool broken_;
  std::vector<Label> labels_;
  std::vector<std::string_view> speakers_;  // of one form, sorted
};

}  // namespace

std::vector<Turn> find_turns(std::string_view text, const std::vector<Line>& lines, bool broken) {
  return Labels(text, lines, broken).turns();
}

}  // namespace leitsatz
