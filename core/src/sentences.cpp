#include "sentences.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "unicode.h"

namespace leitsatz {
namespace {

// Text decoded at once. Bounds the memory of a huge block.
constexpr std::uint32_t kWindowBytes = 64 * 1024;
// A boundary this near to the window's end might move if more text were seen.
constexpr std::size_t kLookAheadUnits = 1024;

constexpr char16_t kSpace = u' ';
constexpr char16_t kParagraphSeparator = 0x2029;

class Splitter {
 public:
  Splitter(std::string_view text, std::span<const Debris> debris, LanguageId language)
      : text_(text),
        debris_(debris),
        sentence_breaker_(unicode::Breaker::Kind::kSentence, language_tag(language)) {}

  void split_block(Span block, std::uint32_t index) {
    block_ = index;
    overlong_ = false;
    while (!block.empty()) block.begin = split_window(block);
  }

  Sentences take() { return std::move(sentences_); }

 private:
  // Splits the start of `rest` and returns where to go on.
  std::uint32_t split_window(Span rest) {
    const bool last = rest.size() <= kWindowBytes;
    const Span window{rest.begin,
                      last ? rest.end : unicode::floor_boundary(text_, rest.begin + kWindowBytes)};
    unicode::decode(text_, window, buffer_);
    mask(window);
    sentence_breaker_.set_text(buffer_.view());
    const std::size_t size = buffer_.units.size();
    const std::size_t sure = last ? size : size - std::min(size, kLookAheadUnits);
    std::size_t begin = 0;
    for (std::int32_t next; (next = sentence_breaker_.next()) != unicode::Breaker::kDone;) {
      const auto end = static_cast<std::size_t>(next);
      if (end > sure) break;
      emit(begin, end);
      begin = end;
    }
    if (!last && begin == 0) begin = emit_pieces(begin, sure);
    return last ? window.end : buffer_.offsets[begin];
  }

  // Hides debris and line breaks, which a wrapped paragraph has in mid-sentence.
  void mask(Span window) {
    for (char16_t& unit : buffer_.units) {
      if (unit == u'\n' || unit == u'\r' || unit == u'\t') unit = kSpace;
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

  void emit(std::size_t begin, std::size_t end) {
    begin = emit_pieces(begin, end);
    push(begin, end);
    overlong_ = false;
  }

  // Cuts off pieces of at most the cap until what is left fits; returns where that begins.
  std::size_t emit_pieces(std::size_t begin, std::size_t end) {
    while (buffer_.offsets[end] - buffer_.offsets[begin] > kMaxSentenceBytes) {
      std::size_t cut = begin;
      std::size_t space = begin;
      while (buffer_.offsets[cut + 1] - buffer_.offsets[begin] <= kMaxSentenceBytes) {
        ++cut;
        if (unicode::is_space(buffer_.units[cut])) space = cut;
      }
      while (buffer_.offsets[cut] == buffer_.offsets[cut - 1]) --cut;
      if (space > begin) cut = space;
      overlong_ = true;
      push(begin, cut);
      begin = cut;
    }
    return begin;
  }

  void push(std::size_t begin, std::size_t end) {
    while (begin < end && unicode::is_space(buffer_.units[begin])) ++begin;
    while (begin < end && unicode::is_space(buffer_.units[end - 1])) --end;
    if (begin == end) return;
    sentences_.spans.push_back({buffer_.offsets[begin], buffer_.offsets[end]});
    sentences_.block.push_back(block_);
    sentences_.overlong.push_back(overlong_ ? 1 : 0);
  }

  std::string_view text_;
  std::span<const Debris> debris_;  // from the current window on
  unicode::Breaker sentence_breaker_;
  unicode::Utf16 buffer_;
  std::uint32_t block_ = 0;
  bool overlong_ = false;  // the sentence being emitted was cut
  Sentences sentences_;
};

}  // namespace

Sentences split_sentences(std::string_view text, const Document& document,
                          std::span<const Debris> debris, LanguageId language) {
  Splitter splitter(text, debris, language);
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    splitter.split_block(document.blocks[i].span, static_cast<std::uint32_t>(i));
  }
  return splitter.take();
}

}  // namespace leitsatz
