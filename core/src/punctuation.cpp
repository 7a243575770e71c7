#include "punctuation.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "unicode.h"

namespace leitsatz {
namespace {

struct List {
  std::uint16_t kinds;
  std::u16string_view marks;
};
constexpr List kLists[] = {
    // Latin ellipsis and doubled marks, Armenian, Arabic, Urdu, Syriac, Devanagari, Thai, Tibetan,
    // Myanmar, Ethiopic, Khmer, Mongolian, CJK full-width and half-width
    {kStopMark,
     u"\u2026\u203C\u203D\u2047\u2048\u2049\u0589\u061F\u06D4\u0700\u0701\u0702"
     u"\u0964\u0965\u0E2F\u0F0D\u0F0E\u104A\u104B\u1362\u1367\u1368\u17D4\u17D5"
     u"\u1803\u1809\u3002\uFF0E\uFF01\uFF1F\uFF61"},
    {kCommaMark, u"\u060C\u061B\u1363\u1364\u3001\uFF0C\uFF1B\uFF64"},
    {kDoubleQuoteMark | kQuoteMark,
     u"\u00AB\u00BB\u201C\u201D\u201E\u201F\u301D\u301E\u301F\uFF02"},
    {kQuoteMark, u"\u2018\u2019\u201A\u201B\u2039\u203A\u300C\u300D\u300E\u300F"},
    {kOpeningMark,
     u"\u00BF\u00A1\u2329\u3008\u300A\u300C\u300E\u3010\u3014\u3016\uFF08\uFF3B\uFF5B"},
    {kClosingMark, u"\u232A\u3009\u300B\u300D\u300F\u3011\u3015\u3017\uFF09\uFF3D\uFF5D"},
};

// A mark of a list and its kinds there, ascending; those of two lists stand twice.
struct Entry {
  char16_t mark = 0;
  std::uint16_t kinds = 0;
};
constexpr std::size_t kEntries = [] {
  std::size_t count = 0;
  for (const List& list : kLists) count += list.marks.size();
  return count;
}();
constexpr auto kTable = [] {
  std::array<Entry, kEntries> table{};
  std::size_t size = 0;
  for (const List& list : kLists) {
    for (const char16_t mark : list.marks) {
      std::size_t at = size++;
      for (; at > 0 && table[at - 1].mark > mark; --at) table[at] = table[at - 1];
      table[at] = {mark, list.kinds};
    }
  }
  return table;
}();

// Which blocks of characters hold marks, as bits.
constexpr char32_t kBlock = 16, kBlocksEnd = 0x2000;
constexpr auto kBlocks = [] {
  std::array<std::uint64_t, kBlocksEnd / kBlock / 64> blocks{};
  for (const Entry& entry : kTable) {
    const char32_t block = entry.mark / kBlock;
    if (entry.mark < kBlocksEnd) blocks[block / 64] |= std::uint64_t{1} << block % 64;
  }
  return blocks;
}();

}  // namespace

std::uint16_t wide_kinds(char32_t c) {
  // Most of the calls are for letters that no mark stands near.
  if (c < kBlocksEnd) {
    const char32_t block = c / kBlock;
    if ((kBlocks[block / 64] >> block % 64 & 1) == 0) return 0;
  } else if (c >= 0x3020 && c < 0xFF00) {
    return 0;
  }
  const auto* entry =
      std::lower_bound(kTable.begin(), kTable.end(), c,
                       [](const Entry& one, char32_t value) { return one.mark < value; });
  std::uint16_t kinds = 0;
  for (; entry != kTable.end() && entry->mark == c; ++entry) kinds |= entry->kinds;
  return kinds;
}

bool ends_sentence(std::string_view text) {
  constexpr int kMaxClosers = 8;  // quotes, brackets and spaces after a stop
  auto i = static_cast<std::uint32_t>(text.size());
  for (int seen = 0; i > 0 && seen < kMaxClosers; ++seen) {
    const unicode::CodePoint c = unicode::decode_before(text, i);
    if (is_stop(c.value) || is_colon(c.value)) return true;
    if (!is_quote(c.value) && !is_closing(c.value) && !unicode::is_space(c.value)) return false;
    i = c.begin;
  }
  return false;
}

}  // namespace leitsatz
