#include "document/line_kinds.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "characters/unicode.h"
#include "document/line_shapes.h"

namespace leitsatz {
namespace {

// A block that is a short line, which may be no sentence.
struct BlockLine : ShortLine {
  std::size_t block = 0;
};

// Marks lines by their neighbours.
class LineMarker {
 public:
  LineMarker(std::string_view text, LanguageId language, Document& document)
      : text_(text), language_(language), document_(document), blocks_(document.blocks) {}

  void run() {
    read();
    std::vector<BlockKind> before;
    before.reserve(lines_.size());
    for (const BlockLine& line : lines_) before.push_back(kind(line));
    mark_alone();
    mark_letters();
    mark_contacts();
    mark_tables();
    mark_ingredients();
    mark_numbered_headings();
    const bool any = std::any_of(blocks_.begin(), blocks_.end(),
                                 [](const Block& block) { return can_be_chosen(block.kind); });
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      BlockKind& now = kind(lines_[i]);
      const bool marked = !can_be_chosen(now) && now != BlockKind::kHeading;
      if (any && marked && before[i] == BlockKind::kListItem) {
        document_.labels.push_back(lines_[i].span.begin);
      }
      if (!any || (marked && before[i] == BlockKind::kListItem)) now = before[i];
    }
  }

 private:
  BlockKind& kind(const BlockLine& line) { return blocks_[line.block].kind; }
  bool is_free(const BlockLine& line) { return can_be_chosen(kind(line)); }
  // Whether line i + 1 is the block behind line i.
  bool adjacent(std::size_t i) const { return lines_[i].block + 1 == lines_[i + 1].block; }

  void read() {
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      const Block& block = blocks_[b];
      if (!can_be_chosen(block.kind) || block.span.size() > kMaxLineBytes) continue;
      if (!block.speaker.empty()) continue;  // a turn of talk, however short
      lines_.push_back({read_short_line(text_, block.span), b});
    }
  }

  void mark_alone() {
    for (const BlockLine& line : lines_) {
      const BlockKind found = kind_of_line(text_, line, language_);
      if (found != BlockKind::kParagraph) kind(line) = found;
    }
  }

  // Salutations, sign-offs, and the signature behind a sign-off.
  void mark_letters() {
    constexpr std::size_t kMaxSignature = 8, kMaxSignatureWords = 10;  // lines, words a line
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!is_free(lines_[i])) continue;
      if (is_salutation(text_, lines_[i])) {
        kind(lines_[i]) = BlockKind::kBoilerplate;
        continue;
      }
      if (!is_signoff(text_, lines_[i])) continue;
      // A signature, or nothing, follows; not a text.
      std::size_t end = i + 1;
      while (end < lines_.size() && adjacent(end - 1) && end - i <= kMaxSignature &&
             lines_[end].words.size() <= kMaxSignatureWords &&
             (!lines_[end].stopped || lines_[end].words.size() <= 3)) {
        ++end;
      }
      const bool closes = end == lines_.size()
                              ? lines_.back().block + 1 == blocks_.size()
                              : end > i + 1 || slice(text_, lines_[i].span).ends_with(",");
      if (!closes) continue;
      for (std::size_t k = i; k < end; ++k) {
        if (can_be_chosen(kind(lines_[k]))) kind(lines_[k]) = BlockKind::kBoilerplate;
      }
      i = end - 1;
    }
  }

  // Near the text's end, a few words before an address: "Reach her at holm@nordby.example."
  void mark_contacts() {
    constexpr std::size_t kMaxWords = 25, kLast = 3, kMinBlocks = 4;
    if (blocks_.size() < kMinBlocks) return;
    for (std::size_t i = lines_.size(); i > 0 && lines_[i - 1].block + kLast >= blocks_.size();
         --i) {
      const BlockLine& line = lines_[i - 1];
      if (!is_free(line) || line.words.size() == 0 || line.words.size() > kMaxWords) continue;
      const std::string& last = line.words.words.back().lower;
      const std::size_t at = last.find('@');
      if (at != std::string::npos && last.find('.', at) != std::string::npos) {
        kind(line) = BlockKind::kBoilerplate;
      }
    }
  }

  // The number of cells that tabs or wide gaps make of a line.
  std::size_t cells(Span line) const {
    std::size_t found = 1;
    for (std::uint32_t i = line.begin; i + 1 < line.end; ++i) {
      const bool gap = text_[i] == '\t' || (text_[i] == ' ' && text_[i + 1] == ' ');
      if (!gap) continue;
      ++found;
      while (i + 1 < line.end && (text_[i + 1] == ' ' || text_[i + 1] == '\t')) ++i;
    }
    return found;
  }

  // Adjacent lines of as many cells, none of which is a sentence.
  void mark_tables() {
    constexpr std::size_t kMinRows = 2, kMaxCellWords = 5;
    const auto columns = [&](std::size_t i) {
      if (lines_[i].stopped || lines_[i].words.size() == 0) return std::size_t{1};
      const std::size_t n = cells(lines_[i].span);
      return lines_[i].words.size() <= n * kMaxCellWords ? n : std::size_t{1};
    };
    for (std::size_t i = 0; i < lines_.size();) {
      const std::size_t n = columns(i);
      std::size_t end = i + 1;
      while (n > 1 && end < lines_.size() && adjacent(end - 1) && columns(end) == n) ++end;
      if (n > 1 && end - i >= kMinRows) {
        for (std::size_t k = i; k < end; ++k) kind(lines_[k]) = BlockKind::kCode;
      }
      i = end;
    }
  }

  bool opens_with_amount(const BlockLine& line) const {
    if (line.words.size() < 2 || line.stopped) return false;
    const LineWord& first = line.words.words[0];
    if (first.numeral) return true;
    const char32_t c = unicode::decode(text_, line.span.begin).value;
    return c >= 0xBC && c <= 0xBE;  // fractions
  }

  // Runs of short lines, half of which or more open with an amount, one with a unit: "600 g
  // carrots".
  void mark_ingredients() {
    constexpr std::size_t kMaxWords = 9, kMaxBare = 5, kMinAmounts = 2, kMaxTail = 3;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!opens_with_amount(lines_[i])) continue;
      std::size_t last = i, amounts = 0, units = 0, end = i;
      while (end < lines_.size() && (end == i || adjacent(end - 1)) && !lines_[end].stopped &&
             lines_[end].words.size() <= kMaxWords && !lines_[end].open &&
             (is_free(lines_[end]) || kind(lines_[end]) == BlockKind::kCaption)) {
        if (opens_with_amount(lines_[end])) {
          ++amounts;
          last = end;
          const LineWords& words = lines_[end].words;
          units += match_phrase(words, 1, kUnitPhrase) > 0 ||
                   (words.size() > 2 && match_phrase(words, 2, kUnitPhrase) > 0);
        }
        ++end;
      }
      if (units >= 1 && amounts >= kMinAmounts && amounts * 2 > last - i) {
        const std::size_t tail = std::min(end, last + 1 + kMaxTail);
        for (std::size_t k = i; k < tail; ++k) {
          if (k <= last ? opens_with_amount(lines_[k]) || lines_[k].words.size() <= kMaxBare
                        : lines_[k].words.size() <= kMaxBare) {
            kind(lines_[k]) = BlockKind::kCaption;
          }
        }
      }
      i = end > i ? end - 1 : i;
    }
  }

  // "1. Water", alone before a paragraph, heads it.
  void mark_numbered_headings() {
    constexpr std::size_t kMaxWords = 12;
    auto line = lines_.begin();
    for (std::size_t i = 0; i + 1 < blocks_.size(); ++i) {
      while (line != lines_.end() && line->block < i) ++line;
      if (blocks_[i].kind != BlockKind::kListItem || blocks_[i + 1].kind != BlockKind::kParagraph ||
          (i > 0 && blocks_[i - 1].kind == BlockKind::kListItem)) {
        continue;
      }
      if (line == lines_.end() || line->block != i || line->stopped || line->open ||
          line->words.size() > kMaxWords || !ends_in_stop(slice(text_, blocks_[i + 1].span))) {
        continue;
      }
      blocks_[i].kind = BlockKind::kHeading;
    }
  }

  std::string_view text_;
  LanguageId language_;
  Document& document_;
  std::vector<Block>& blocks_;
  std::vector<BlockLine> lines_;
};

}  // namespace

void mark_lines(std::string_view text, LanguageId language, Document& document) {
  LineMarker(text, language, document).run();
}

void mark_fragments(std::string_view text, Document& document) {
  constexpr std::size_t kMaxWords = 2, kMinSentences = 3, kMinSentenceWords = 5;
  constexpr std::uint32_t kMaxFragmentBytes = 40;
  std::size_t sentences = 0;
  std::vector<std::size_t> fragments;
  for (std::size_t b = 0; b < document.blocks.size(); ++b) {
    const Block& block = document.blocks[b];
    if (!can_be_chosen(document, static_cast<std::uint32_t>(b)) || !block.speaker.empty()) continue;
    const std::string_view bytes = slice(text, block.span);
    if (ends_in_stop(bytes)) {
      if (sentences < kMinSentences) {
        const std::uint32_t read = std::min(block.span.size(), kMaxLineBytes);
        const Span start{block.span.begin, block.span.begin + read};
        sentences += words_of_line(text, start, kMinSentenceWords).size() == kMinSentenceWords;
      }
    } else if (block.span.size() <= kMaxFragmentBytes) {
      const LineWords line = words_of_line(text, block.span);
      const bool unspaced =
          line.size() > 0 &&
          unicode::is_unspaced(unicode::decode(text, line.words[0].span.begin).value);
      if (line.size() <= kMaxWords && !unspaced) fragments.push_back(b);
    }
  }
  if (sentences < kMinSentences) return;
  for (const std::size_t b : fragments) {
    if (document.blocks[b].kind == BlockKind::kListItem) {
      document.labels.push_back(document.blocks[b].span.begin);
    } else {
      document.blocks[b].kind = BlockKind::kCaption;
    }
  }
  std::sort(document.labels.begin(), document.labels.end());
}

}  // namespace leitsatz
