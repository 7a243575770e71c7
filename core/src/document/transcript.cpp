// read_transcript() of leitsatz/transcript.h: joins the words of cues.
#include "leitsatz/transcript.h"

#include <algorithm>

#include "base/ascii.h"
#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "document/cues.h"
#include "document/time_stamps.h"
#include "document/turns.h"

namespace leitsatz {
namespace {

constexpr std::size_t kMaxTag = 200;  // bytes; a longer one is text

struct Reference {
  std::string_view name, value;
};
constexpr Reference kReferences[] = {{"&amp;", "&"},  {"&lt;", "<"},    {"&gt;", ">"},
                                     {"&nbsp;", " "}, {"&quot;", "\""}, {"&#39;", "'"},
                                     {"&lrm;", ""},   {"&rlm;", ""}};

class Joiner {
 public:
  explicit Joiner(std::string_view source) : source_(source) {}

  void add(const CueLine& cue, const Turn* turn) {
    Span words = cue.line.span;
    if (turn != nullptr && turn->kind != TurnKind::kNone) {
      open_turn(turn->speaker, false);
      if (turn->kind != TurnKind::kOpens) return;
      words.begin = turn->words;
    }
    separator_ = cue.after_pause ? '\n' : ' ';
    skip_turn_mark(words);
    const bool was_in_block = in_block_;
    const std::size_t text = made_.text.size(), pieces = made_.pieces.size();
    is_new_line_ = in_block_;
    read_line(words);
    std::string line = made_.text.substr(text);
    if (was_in_block && in_block_ && is_rolled(line)) {
      made_.text.resize(text);
      made_.pieces.resize(pieces);
      return;
    }
    last_ = std::move(line);
    if (cue.heads) {
      const bool title = made_.blocks.size() == 1 && in_block_ && !ends_sentence(last_);
      close_block();
      if (title) made_.blocks.back().kind = BlockKind::kTitle;
    }
  }

  Transcript take() {
    close_block();
    return std::move(made_);
  }

 private:
  // Captions that roll show each line twice: below, and again above the next one.
  bool is_rolled(std::string_view line) const {
    const auto words_of = [](std::string_view text) {
      return text.substr(std::min(text.find_first_not_of(" \n"), text.size()));
    };
    const std::string_view words = words_of(line);
    return words == words_of(last_) && words.find(' ') != words.npos;
  }

  // Skips "- " and ">>", which say that somebody else speaks.
  void skip_turn_mark(Span& words) {
    const std::string_view line = slice(source_, {0, words.end});
    std::uint32_t at = words.begin;
    while (at < words.end && line[at] == '>') ++at;
    if (at - words.begin < 2) {
      const unicode::CodePoint c = unicode::decode(line, words.begin);
      at = is_dash(c.value) ? c.end : words.begin;
    }
    if (at == words.begin || at == words.end) return;
    const std::uint32_t next = skip_blanks(line, at);
    if (next == words.end) return;
    const char32_t first = unicode::decode(line, next).value;
    if (!unicode::is_letter(first) && !is_opening(first) && !is_quote(first)) return;
    open_turn({}, true);
    words.begin = next;
  }

  // Reads a line of words with its tags.
  void read_line(Span words) {
    std::uint32_t from = words.begin;  // of the words not yet added
    for (std::uint32_t i = words.begin; i < words.end;) {
      const char c = source_[i];
      std::uint32_t end = i;
      if (c == '<') end = end_of_tag(i, words.end);
      if (c == '{' && i + 1 < words.end && source_[i + 1] == '\\') end = find('}', i, words.end);
      if (end > i) {
        add(from, i);
        if (c == '<') read_voice({i, end});
        from = i = end;
        continue;
      }
      if (c == '&' && resolve(from, i, words.end)) continue;
      ++i;
    }
    add(from, words.end);
  }

  // The end of the tag that begins at `at`, or `at` if there is none: "<i>", "</c>", "<00:01.000>".
  std::uint32_t end_of_tag(std::uint32_t at, std::uint32_t end) const {
    if (at + 1 >= end) return at;
    const char next = source_[at + 1];
    const bool opens = (next | 0x20) >= 'a' && (next | 0x20) <= 'z';
    if (!opens && next != '/' && !ascii::is_digit(next)) return at;
    return find('>', at, end);
  }

  // The end of the tag that ends in `close`, or `at` if it does not end in this line.
  std::uint32_t find(char close, std::uint32_t at, std::uint32_t end) const {
    const std::size_t found =
        source_.substr(at, std::min<std::size_t>(end - at, kMaxTag)).find(close);
    return found == source_.npos ? at : at + static_cast<std::uint32_t>(found) + 1;
  }

  // "<v Ana>" and "<v.loud Ana>" name the speaker.
  void read_voice(Span tag) {
    const std::string_view bytes = slice(source_, tag);
    if (bytes.size() < 4 || bytes[1] != 'v' || (bytes[2] != ' ' && bytes[2] != '.')) return;
    const std::size_t space = bytes.find(' ');
    if (space == bytes.npos) return;
    const std::uint32_t begin =
        skip_blanks(source_.substr(0, tag.end), tag.begin + static_cast<std::uint32_t>(space));
    open_turn({begin, tag.end - 1}, false);
  }

  // Resolves the character reference at `at`, which moves behind it, as `from` does.
  bool resolve(std::uint32_t& from, std::uint32_t& at, std::uint32_t end) {
    for (const auto& [name, value] : kReferences) {
      if (slice(source_, {at, end}).substr(0, name.size()) != name) continue;
      const auto size = static_cast<std::uint32_t>(name.size());
      add(from, at);
      add_text(value, {at, at + size});
      from = at = at + size;
      return true;
    }
    return false;
  }

  // Opens a block. `always`: also if the same one goes on speaking.
  void open_turn(Span speaker, bool always) {
    if (!always && slice(source_, speaker) == slice(source_, speaker_)) return;
    close_block();
    speaker_ = speaker;
  }

  void close_block() {
    if (!in_block_) return;
    std::uint32_t end = size();
    while (unicode::is_space(unicode::decode_before(made_.text, end).value)) --end;
    made_.blocks.back().span.end = end;
    in_block_ = false;
  }

  void open_block() {
    if (!made_.text.empty()) made_.text += '\n';
    Block block;
    if (!speaker_.empty()) {
      block.speaker.begin = size();
      append(slice(source_, speaker_), speaker_);
      block.speaker.end = size();
      made_.text += ": ";
    }
    block.span.begin = size();
    made_.blocks.push_back(block);
    in_block_ = true;
    is_new_line_ = false;
  }

  // Adds words of the source that hold no tags. Marks of music are none.
  void add(std::uint32_t begin, std::uint32_t end) {
    for (const std::string_view note : {"\xE2\x99\xAA", "\xE2\x99\xAB"}) {
      if (slice(source_, {begin, end}).starts_with(note)) begin += 3;
      if (slice(source_, {begin, end}).ends_with(note)) end -= 3;
      while (end > begin && source_[end - 1] == ' ' && source_.substr(end).starts_with(note)) --end;
    }
    add_text(slice(source_, {begin, end}), {begin, end});
  }

  // Adds words that were made from a span of the source. White space begins no line.
  void add_text(std::string_view words, Span source) {
    if (!in_block_ || is_new_line_) {
      const std::uint32_t first = skip_blanks(words, 0);
      if (first == words.size()) return;
      if (words.size() == source.size()) source.begin += first;
      words.remove_prefix(first);
      if (in_block_) separate(words);
      if (!in_block_) open_block();
    }
    append(words, source);
  }

  // Separates the words of two lines, in scripts that do.
  void separate(std::string_view words) {
    is_new_line_ = false;
    const char32_t before = unicode::decode_before(made_.text, size()).value;
    const char32_t after = unicode::decode(words, 0).value;
    if (unicode::is_space(before)) return;
    if (is_unspaced(before) && is_unspaced(after)) return;
    made_.text += separator_;
  }
  static bool is_unspaced(char32_t c) {
    constexpr char32_t kIdeographicStops = 0x3000, kHiragana = 0x3040;
    constexpr char32_t kWideForms = 0xFF00, kWideFormsEnd = 0xFFF0;
    return unicode::is_unspaced(c) || (c >= kIdeographicStops && c < kHiragana) ||
           (c >= kWideForms && c < kWideFormsEnd);
  }

  void append(std::string_view words, Span source) {
    const std::uint32_t begin = size();
    made_.text += words;
    if (!words.empty()) made_.pieces.push_back({{begin, size()}, source});
  }

  std::uint32_t size() const { return static_cast<std::uint32_t>(made_.text.size()); }

  std::string_view source_;
  Transcript made_;
  Span speaker_;      // of the source
  std::string last_;  // the line before, as it was added
  bool in_block_ = false;
  bool is_new_line_ = false;  // the next words begin a line
  char separator_ = ' ';
};

}  // namespace

Span Transcript::in_source(Span span) const {
  const auto ends_before = [](const Piece& piece, std::uint32_t at) {
    return piece.text.end <= at;
  };
  const auto piece_at = [&](std::uint32_t at) {
    return std::lower_bound(pieces.begin(), pieces.end(), at, ends_before);
  };
  Span found;
  const auto first = piece_at(span.begin);
  auto last = piece_at(span.end - 1);
  // What was added between two pieces belongs to none.
  if (last != pieces.begin() && (last == pieces.end() || last->text.begin >= span.end)) --last;
  if (first == pieces.end() || first > last || first->text.begin >= span.end) return found;
  const auto is_copy = [](const Piece& piece) { return piece.text.size() == piece.source.size(); };
  found.begin = first->source.begin;
  if (is_copy(*first) && span.begin > first->text.begin)
    found.begin += span.begin - first->text.begin;
  found.end = last->source.end;
  if (is_copy(*last) && span.end < last->text.end) found.end -= last->text.end - span.end;
  return found;
}

std::optional<Transcript> read_transcript(std::string_view source, TranscriptHint hint) {
  if (source.size() > kMaxTextBytes) return std::nullopt;
  std::vector<CueLine> cues = find_subtitles(source, hint == TranscriptHint::kSubtitles ? 1 : 2);
  if (cues.empty()) cues = find_timed_lines(source);
  if (cues.empty()) return std::nullopt;
  std::vector<Line> lines;
  lines.reserve(cues.size());
  for (const CueLine& cue : cues) lines.push_back(cue.line);
  const std::vector<Turn> turns = find_turns(source, lines, true);
  Joiner joiner(source);
  for (std::size_t i = 0; i < cues.size(); ++i) {
    joiner.add(cues[i], turns.empty() ? nullptr : &turns[i]);
  }
  Transcript made = joiner.take();
  if (made.blocks.empty()) return std::nullopt;
  return made;
}

}  // namespace leitsatz
