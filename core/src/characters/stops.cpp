#include "characters/stops.h"

namespace leitsatz {

Stop stop_of(char16_t c) {
  switch (c) {
    case u'.':
    case 0x2024:  // one dot leader
    case 0xFE52:  // small full stop
      return Stop::kPeriod;
    case 0x2026:  // …
      return Stop::kEllipsis;
    case u'!':
    case u'?':
    case 0x037E:  // Greek question mark
    case 0x203C:  // ‼
    case 0x203D:  // ‽
    case 0x2047:  // ⁇
    case 0x2048:  // ⁈
    case 0x2049:  // ⁉
      return Stop::kMark;
    case 0x3002:  // 。
    case 0xFE12:  // vertical 。
    case 0xFE56:  // small ?
    case 0xFE57:  // small !
    case 0xFF01:  // ！
    case 0xFF0E:  // ．
    case 0xFF1F:  // ？
    case 0xFF61:  // ｡
      return Stop::kWide;
    case 0x0589:  // Armenian full stop
    case 0x061D:  // Arabic end of text mark
    case 0x061E:  // Arabic triple dot
    case 0x061F:  // Arabic question mark
    case 0x06D4:  // Urdu full stop
    case 0x0964:  // danda
    case 0x0965:  // double danda
    case 0x0F0D:  // Tibetan shad
    case 0x0F0E:  // Tibetan double shad
    case 0x104A:  // Burmese little section, which we read as a comma
    case 0x104B:  // Burmese section
    case 0x1362:  // Ethiopic full stop
    case 0x1367:  // Ethiopic question mark
    case 0x1368:  // Ethiopic paragraph
    case 0x17D4:  // Khmer khan
    case 0x17D5:  // Khmer bariyoosan
      return Stop::kNative;
    default:
      return Stop::kNone;
  }
}

char16_t closing_bracket(char16_t c) {
  switch (c) {
    case u'(':
      return u')';
    case u'[':
      return u']';
    case 0x300A:  // 《
      return 0x300B;
    case 0x300C:  // 「
      return 0x300D;
    case 0x300E:  // 『
      return 0x300F;
    case 0x3010:  // 【
      return 0x3011;
    case 0xFF08:  // （
      return 0xFF09;
    default:
      return 0;
  }
}

bool is_bullet(char16_t c) {
  switch (c) {
    case 0x2022:  // •
    case 0x2023:  // ‣
    case 0x2043:  // ⁃
    case 0x25A0:  // ■
    case 0x25AA:  // ▪
    case 0x25BA:  // ►
    case 0x25CF:  // ●
    case 0x25E6:  // ◦
      return true;
    default:
      return false;
  }
}

bool is_invisible(char16_t c) {
  return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}

}  // namespace leitsatz
