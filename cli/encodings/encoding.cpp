#include "encodings/encoding.h"

#include <cstdlib>
#include <string>
#include <vector>

#include "text/ascii.h"
#include "text/values.h"

namespace leitsatz::cli {
namespace {

using enum EncodingKind;

constexpr Encoding kEncodings[] = {
    {"UTF-8", "UTF-8", kUtf8, false,
     "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8"},
    {"UTF-16LE", "UTF-16LE", kWide, false,
     "utf-16 utf-16le csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff"},
    {"UTF-16BE", "UTF-16BE", kWide, false, "utf-16be unicodefffe"},
    {"UTF-32LE", "UTF-32LE", kWide, false, "utf-32 utf-32le"},
    {"UTF-32BE", "UTF-32BE", kWide, false, "utf-32be"},
    {"windows-1252", "ibm-5348_P100-1997", kSingleByte, true,
     "windows-1252 ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 "
     "iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252"},
    {"windows-1251", "ibm-5347_P100-1998", kSingleByte, true, "windows-1251 cp1251 x-cp1251"},
    {"windows-1250", "ibm-5346_P100-1998", kSingleByte, true, "windows-1250 cp1250 x-cp1250"},
    {"windows-1253", "ibm-5349_P100-1998", kSingleByte, true, "windows-1253 cp1253 x-cp1253"},
    {"windows-1254", "ibm-5350_P100-1998", kSingleByte, true,
     "windows-1254 cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 "
     "iso_8859-9:1989 l5 latin5 x-cp1254"},
    {"windows-1255", "ibm-9447_P100-2002", kSingleByte, true, "windows-1255 cp1255 x-cp1255"},
    {"windows-1256", "ibm-9448_X100-2005", kSingleByte, true, "windows-1256 cp1256 x-cp1256"},
    {"windows-1257", "ibm-9449_P100-2002", kSingleByte, true, "windows-1257 cp1257 x-cp1257"},
    {"windows-1258", "ibm-5354_P100-1998", kSingleByte, true, "windows-1258 cp1258 x-cp1258"},
    {"windows-874", "windows-874-2000", kSingleByte, true,
     "windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620"},
    {"KOI8-R", "ibm-878_P100-1996", kSingleByte, true, "koi8-r cskoi8r koi koi8 koi8_r"},
    {"KOI8-U", "ibm-1168_P100-2002", kSingleByte, true, "koi8-u koi8-ru"},
    {"ISO-8859-15", "ibm-923_P100-1998", kSingleByte, true,
     "iso-8859-15 csisolatin9 iso8859-15 iso885915 iso_8859-15 l9"},
    {"ISO-8859-2", "ibm-912_P100-1995", kSingleByte, true,
     "iso-8859-2 csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2"},
    {"ISO-8859-4", "ibm-914_P100-1995", kSingleByte, true,
     "iso-8859-4 csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4"},
    {"ISO-8859-5", "ibm-915_P100-1995", kSingleByte, true,
     "iso-8859-5 csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 "
     "iso_8859-5:1988"},
    {"ISO-8859-6", "ibm-1089_P100-1995", kSingleByte, true,
     "iso-8859-6 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e "
     "iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"},
    {"ISO-8859-7", "ibm-9005_X110-2007", kSingleByte, true,
     "iso-8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597 "
     "iso_8859-7 iso_8859-7:1987 sun_eu_greek"},
    {"ISO-8859-13", "ibm-921_P100-1995", kSingleByte, true, "iso-8859-13 iso8859-13 iso885913"},
    {"macintosh", "macos-0_2-10.2", kSingleByte, true, "macintosh csmacintosh mac x-mac-roman"},
    {"x-mac-cyrillic", "macos-7_3-10.2", kSingleByte, true, "x-mac-cyrillic x-mac-ukrainian"},
    {"IBM866", "ibm-866_P100-1995", kSingleByte, true, "ibm866 866 cp866 csibm866"},
    {"ISO-8859-3", "ibm-913_P100-2000", kSingleByte, false,
     "iso-8859-3 csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3"},
    {"ISO-8859-8", "ibm-5012_P100-1999", kSingleByte, false,
     "iso-8859-8 csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598 "
     "iso_8859-8 iso_8859-8:1988 visual"},
    {"ISO-8859-8-I", "ibm-5012_P100-1999", kSingleByte, false, "iso-8859-8-i csiso88598i logical"},
    {"ISO-8859-10", "iso-8859_10-1998", kSingleByte, false,
     "iso-8859-10 csisolatin6 iso-ir-157 iso8859-10 iso885910 l6 latin6"},
    {"ISO-8859-14", "iso-8859_14-1998", kSingleByte, false, "iso-8859-14 iso8859-14 iso885914"},
    {"EUC-KR", "windows-949-2000", kMultiByte, true,
     "euc-kr cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 "
     "ksc_5601 windows-949"},
    {"gb18030", "gb18030", kMultiByte, true, "gb18030"},
    {"GBK", "gb18030", kMultiByte, false,
     "gbk chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk"},
    {"Big5", "ibm-1375_P100-2008", kMultiByte, true, "big5 big5-hkscs cn-big5 csbig5 x-x-big5"},
    {"Shift_JIS", "ibm-943_P15A-2003", kMultiByte, true,
     "shift_jis csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis"},
    {"EUC-JP", "euc-jp-2007", kMultiByte, true, "euc-jp cseucpkdfmtjapanese x-euc-jp"},
    {"ISO-2022-JP", "ISO_2022,locale=ja,version=0", kEscaped, false, "iso-2022-jp csiso2022jp"},
};

std::string plain(std::string_view label) { return to_lower(trim(label, kHtmlSpace)); }

}  // namespace

std::span<const Encoding> encodings() { return kEncodings; }

const Encoding* encoding_of(std::string_view label) {
  const std::string wanted = plain(label);
  for (const Encoding& encoding : kEncodings) {
    for (std::string_view known : words_of(encoding.labels)) {
      if (known == wanted) return &encoding;
    }
  }
  return nullptr;
}

const Encoding& encoding_named(std::string_view name) {
  for (const Encoding& encoding : kEncodings) {
    if (encoding.name == name) return encoding;
  }
  std::abort();
}

std::string_view nearest_label(std::string_view word) {
  std::vector<std::string_view> labels;
  for (const Encoding& encoding : kEncodings) {
    for (std::string_view label : words_of(encoding.labels)) labels.push_back(label);
  }
  return nearest(plain(word), labels);
}

}  // namespace leitsatz::cli
