#include "sentences/sentences.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <utility>

#include "characters/punctuation.h"
#include "characters/sentence_breaks.h"
#include "characters/stops.h"
#include "characters/unicode.h"
#include "language/abbreviations.h"
#include "language/made_for.h"
#include "sentences/overlong.h"
#include "sentences/sentence_ends.h"
#include "sentences/space_cutter.h"
#include "sentences/unpunctuated.h"
#include "sentences/whole_words.h"

namespace leitsatz {
namespace {

// How much text is decoded at once. Bounds the memory that a huge block takes.
constexpr std::uint32_t kWindowBytes = 64 * 1024;
// An end nearer to the window's edge might move if the text after it were known.
constexpr std::size_t kLookAheadUnits = 1024;

// Closing marks on their own, as in ". . . )", are no longer than this.
constexpr std::size_t kMaxTailUnits = 8;

constexpr char16_t kSpace = u' ';
constexpr char16_t kParagraphSeparator = 0x2029;

// Space reserved in advance.
constexpr std::size_t kBytesASentence = 64;  // of a text: most are longer
constexpr std::size_t kMaxRoom = 1024;

class Splitter {
 public:
  Splitter(std::string_view text, std::span<const Debris> debris, LanguageId language)
      : text_(text),
        debris_(debris),
        abbreviations_(made_for<Abbreviations>(language)),
        whole_words_(text),
        language_(language_tag(language)),
        cutter_(language_tag(language)),
        spaces_(language),
        clauses_(language) {
    const std::size_t room = std::min(text.size() / kBytesASentence, kMaxRoom);
    sentences_.spans.reserve(room);
    sentences_.block.reserve(room);
    sentences_.overlong.reserve(room);
  }

  // `chosen`: whether sentences of the block can be chosen; others are cut at the cap only.
  void split_block(Span block, std::uint32_t index, bool chosen) {
    block_ = index;
    overlong_ = 0;
    chosen_ = chosen;
    while (!block.empty()) block.begin = split_window(block);
  }

  Sentences take() { return std::move(sentences_); }

 private:
  // Splits the start of `rest`. Returns where to continue: the begin of a sentence or a piece.
  std::uint32_t split_window(Span rest) {
    const bool last = rest.size() <= kWindowBytes;
    const Span window{rest.begin,
                      last ? rest.end : unicode::floor_boundary(text_, rest.begin + kWindowBytes)};
    unicode::decode(text_, window, buffer_);
    mask(window);
    find_ends();
    const std::size_t size = buffer_.units.size();
    const std::size_t sure = last ? size : size - std::min(size, kLookAheadUnits);
    std::size_t begin = 0;
    for (const std::size_t end : ends_) {
      if (end > sure) break;
      emit(begin, end);
      begin = end;
    }
    if (last) {
      emit(begin, size);
    } else if (cut_clauses(begin, sure)) {
      begin = emit_clauses(begin, clauses_.ends().size() - 1);
    } else {
      begin = emit_pieces(begin, sure);
      if (begin == 0) {  // a few words, then only white space: more text changes nothing
        push(begin, sure);
        begin = sure;
      }
    }
    return last ? window.end : buffer_.offsets[begin];
  }

  // The first index from `at` on whose unit is at most '\r'.
  std::size_t skip_printable(std::size_t at) const {
    // Four units at a time: the difference sets the highest bit of units up to '\r', and of some
    // that had it set before, which the complement removes.
    constexpr std::uint64_t kOnes = 0x0001000100010001;
    const std::u16string_view units = buffer_.view();
    for (std::uint64_t four = 0; at + 4 <= units.size(); at += 4) {
      std::memcpy(&four, units.data() + at, sizeof four);
      if (((four - kOnes * (u'\r' + 1)) & ~four & kOnes * 0x8000) != 0) break;
    }
    while (at < units.size() && units[at] > u'\r') ++at;
    return at;
  }

  // Replaces debris and line breaks by spaces, since wrapped text has line breaks in mid-sentence.
  // A blank line becomes a paragraph separator, which ends a sentence.
  void mask(Span window) {
    char16_t* const units = buffer_.units.data();
    std::size_t blank = std::u16string_view::npos;  // end of the blanks after the last line break
    for (std::size_t i = 0; (i = skip_printable(i)) < buffer_.units.size(); ++i) {
      const char16_t unit = units[i];
      if (unit == u'\n') {
        while (blank < i && units[blank] == kSpace) ++blank;
        units[i] = blank == i ? kParagraphSeparator : kSpace;
        blank = i + 1;
      } else if (unit == u'\r' || unit == u'\t') {
        units[i] = kSpace;
      }
    }
    while (!debris_.empty() && debris_.front().span.end <= window.begin) {
      debris_ = debris_.subspan(1);
    }
    std::size_t at = 0;
    for (const Debris& piece : debris_) {
      if (piece.span.begin >= window.end) break;
      while (buffer_.offsets[at] < piece.span.begin) ++at;
      char16_t fill = piece.breaks ? kParagraphSeparator : kSpace;
      for (; at < buffer_.units.size() && buffer_.offsets[at] < piece.span.end; ++at) {
        buffer_.units[at] = fill;
        fill = kSpace;
      }
    }
  }

  void find_ends() {
    boundaries_.clear();
    ends_.clear();
    find_sentence_breaks(buffer_.view(), language_, boundaries_);
    find_sentence_ends(buffer_.view(), boundaries_, abbreviations_, whole_words_, ends_);
  }

  void emit(std::size_t begin, std::size_t end) {
    trim(begin, end);
    if (cut_clauses(begin, end)) {
      emit_clauses(begin, clauses_.ends().size());
      return;
    }
    begin = emit_pieces(begin, end);
    push(begin, end);
    overlong_ = 0;
  }

  // Only where a sentence is most of its block: in other blocks there is punctuation.
  bool cut_clauses(std::size_t begin, std::size_t end) {
    const std::size_t all = buffer_.units.size();
    if (chosen_ && spaces_.cut(text_, buffer_, begin, end) > begin) return false;
    return chosen_ && (end - begin) * 2 > all && clauses_.cut(text_, buffer_, begin, end);
  }

  // Emits the first of the pieces that cut_clauses() found. Returns where the next one begins.
  std::size_t emit_clauses(std::size_t begin, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t end = clauses_.ends()[i];
      overlong_ = kCutAtClause;
      begin = emit_pieces(begin, end);
      push(begin, end);
      begin = end;
    }
    overlong_ = 0;
    return begin;
  }

  // Emits pieces until the rest fits the cap. Returns where the rest begins.
  std::size_t emit_pieces(std::size_t begin, std::size_t end) {
    for (;;) {
      trim(begin, end);
      const std::size_t clause = chosen_ ? spaces_.cut(text_, buffer_, begin, end) : begin;
      if (clause > begin) {
        push(begin, clause);
        begin = clause;
        continue;
      }
      if (buffer_.offsets[end] - buffer_.offsets[begin] <= kMaxSentenceBytes) return begin;
      const std::size_t cut = cutter_.cut(buffer_, begin, end, kMaxSentenceBytes);
      overlong_ = static_cast<std::uint8_t>(overlong_ | kCutAtCap);
      push(begin, cut);
      begin = cut;
    }
  }

  void push(std::size_t begin, std::size_t end) {
    trim(begin, end);
    if (begin == end) return;
    if (is_tail(begin, end) && join_last(buffer_.offsets[end])) return;
    sentences_.spans.push_back({buffer_.offsets[begin], buffer_.offsets[end]});
    sentences_.block.push_back(block_);
    sentences_.overlong.push_back(overlong_);
  }

  // Extends the last sentence to byte `end` if it is in this block and stays below the cap.
  bool join_last(std::uint32_t end) {
    if (sentences_.spans.empty() || sentences_.block.back() != block_) return false;
    Span& last = sentences_.spans.back();
    if (end - last.begin > kMaxSentenceBytes) return false;
    last.end = end;
    return true;
  }

  // Whether this holds only stops and closing marks, which belong to the sentence before.
  bool is_tail(std::size_t begin, std::size_t end) const {
    if (end - begin > kMaxTailUnits) return false;
    for (std::size_t i = begin; i < end; ++i) {
      const char16_t c = buffer_.units[i];
      const bool mark = is_closing(c) || is_quote(c) || unicode::is_space(c);
      if (!mark && stop_of(c) == Stop::kNone) return false;
    }
    return true;
  }

  void trim(std::size_t& begin, std::size_t& end) const {
    while (begin < end && unicode::is_space(buffer_.units[begin])) ++begin;
    while (begin < end && unicode::is_space(buffer_.units[end - 1])) --end;
  }

  std::string_view text_;
  std::span<const Debris> debris_;  // from the window on
  const Abbreviations& abbreviations_;
  WholeWords whole_words_;
  std::string_view language_;
  OverlongCutter cutter_;
  SpaceCutter spaces_;
  UnpunctuatedCutter clauses_;

  unicode::Utf16 buffer_;
  std::vector<std::size_t> boundaries_;
  std::vector<std::size_t> ends_;

  std::uint32_t block_ = 0;
  std::uint8_t overlong_ = 0;  // why the sentence that is being emitted is cut
  bool chosen_ = true;
  Sentences sentences_;
};

}  // namespace

Sentences split_sentences(std::string_view text, const Document& document,
                          std::span<const Debris> debris, LanguageId language) {
  Splitter splitter(text, debris, language);
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    const Block& block = document.blocks[i];
    splitter.split_block(block.span, static_cast<std::uint32_t>(i), can_be_chosen(block.kind));
  }
  return splitter.take();
}

}  // namespace leitsatz
