#include "unicode.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <array>

namespace leitsatz::unicode {
namespace {

constexpr char32_t kZeroWidthSpace = 0x200B;
constexpr char32_t kByteOrderMark = 0xFEFF;

const std::uint8_t* bytes(std::string_view text) {
  return reinterpret_cast<const std::uint8_t*>(text.data());
}

UChar32 as_uchar(char32_t c) { return static_cast<UChar32>(c); }

std::uint32_t mask(char32_t c) { return U_GET_GC_MASK(as_uchar(c)); }

// ICU's names for locales are near enough to BCP 47 for a language alone; "und" is its root.
std::array<char, 16> locale_name(std::string_view language) {
  std::array<char, 16> name{};
  if (language == "und") return name;
  for (std::size_t i = 0; i < language.size() && i + 1 < name.size(); ++i) {
    name[i] = language[i] == '-' ? '_' : language[i];
  }
  return name;
}

UBreakIterator* open_breaker(UBreakIteratorType type, std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator* iterator = ubrk_open(type, locale_name(language).data(), nullptr, 0, &status);
  return U_SUCCESS(status) ? iterator : nullptr;
}

bool probe_data() {
  UErrorCode status = U_ZERO_ERROR;
  unorm2_getNFKCCasefoldInstance(&status);
  if (U_FAILURE(status)) return false;
  for (UBreakIteratorType type : {UBRK_SENTENCE, UBRK_WORD, UBRK_CHARACTER}) {
    UBreakIterator* iterator = open_breaker(type, "");
    if (!iterator) return false;
    ubrk_close(iterator);
  }
  return true;
}

Script script_of(UScriptCode code) {
  switch (code) {
    case USCRIPT_COMMON:
    case USCRIPT_INHERITED:
      return Script::kCommon;
    case USCRIPT_LATIN:
      return Script::kLatin;
    case USCRIPT_CYRILLIC:
      return Script::kCyrillic;
    case USCRIPT_GREEK:
      return Script::kGreek;
    case USCRIPT_ARABIC:
      return Script::kArabic;
    case USCRIPT_HEBREW:
      return Script::kHebrew;
    case USCRIPT_ARMENIAN:
      return Script::kArmenian;
    case USCRIPT_GEORGIAN:
      return Script::kGeorgian;
    case USCRIPT_DEVANAGARI:
      return Script::kDevanagari;
    case USCRIPT_BENGALI:
      return Script::kBengali;
    case USCRIPT_GURMUKHI:
      return Script::kGurmukhi;
    case USCRIPT_GUJARATI:
      return Script::kGujarati;
    case USCRIPT_ORIYA:
      return Script::kOriya;
    case USCRIPT_TAMIL:
      return Script::kTamil;
    case USCRIPT_TELUGU:
      return Script::kTelugu;
    case USCRIPT_KANNADA:
      return Script::kKannada;
    case USCRIPT_MALAYALAM:
      return Script::kMalayalam;
    case USCRIPT_SINHALA:
      return Script::kSinhala;
    case USCRIPT_THAI:
      return Script::kThai;
    case USCRIPT_LAO:
      return Script::kLao;
    case USCRIPT_KHMER:
      return Script::kKhmer;
    case USCRIPT_MYANMAR:
      return Script::kMyanmar;
    case USCRIPT_TIBETAN:
      return Script::kTibetan;
    case USCRIPT_ETHIOPIC:
      return Script::kEthiopic;
    case USCRIPT_HANGUL:
      return Script::kHangul;
    case USCRIPT_HAN:
      return Script::kHan;
    case USCRIPT_HIRAGANA:
      return Script::kHiragana;
    case USCRIPT_KATAKANA:
      return Script::kKatakana;
    default:
      return Script::kOther;
  }
}

}  // namespace

bool data_available() {
  static const bool available = probe_data();
  return available;
}

CodePoint decode(std::string_view text, std::uint32_t at) {
  const std::uint8_t* s = bytes(text);
  const auto length = static_cast<std::int64_t>(text.size());
  std::int64_t i = at;
  UChar32 c = 0;
  U8_NEXT(s, i, length, c);
  const bool ill_formed = c < 0;
  return {ill_formed ? kReplacement : static_cast<char32_t>(c), at, static_cast<std::uint32_t>(i),
          ill_formed};
}

CodePoint decode_before(std::string_view text, std::uint32_t at) {
  // ICU's U8_PREV names its index parameter to a helper that takes int32_t: kMaxTextBytes fits.
  const std::uint8_t* s = bytes(text);
  auto i = static_cast<std::int32_t>(at);
  UChar32 c = 0;
  U8_PREV(s, 0, i, c);
  const bool ill_formed = c < 0;
  return {ill_formed ? kReplacement : static_cast<char32_t>(c), static_cast<std::uint32_t>(i), at,
          ill_formed};
}

std::uint32_t floor_boundary(std::string_view text, std::uint32_t at) {
  if (at >= text.size()) return static_cast<std::uint32_t>(text.size());
  // A code point is at most four bytes long: look back over three trail bytes and decode forward.
  std::uint32_t start = at;
  for (int back = 0; back < 3 && start > 0 && U8_IS_TRAIL(bytes(text)[start]); ++back) --start;
  while (start < at) {
    const CodePoint c = decode(text, start);
    if (c.end > at) return start;
    start = c.end;
  }
  return start;
}

std::uint32_t skip_spaces(std::string_view text, std::uint32_t at, std::uint32_t end) {
  while (at < end) {
    const CodePoint c = decode(text, at);
    if (!is_space(c.value)) break;
    at = c.end;
  }
  return at;
}

std::uint32_t count_code_points(std::string_view text) {
  std::uint32_t count = 0;
  for (std::uint32_t i = 0; i < text.size(); i = decode(text, i).end) ++count;
  return count;
}

bool is_letter(char32_t c) { return (mask(c) & U_GC_L_MASK) != 0; }
bool is_mark(char32_t c) { return (mask(c) & U_GC_M_MASK) != 0; }
bool is_digit(char32_t c) { return (mask(c) & U_GC_ND_MASK) != 0; }
bool is_upper(char32_t c) { return u_isUUppercase(as_uchar(c)) || u_istitle(as_uchar(c)); }
bool is_lower(char32_t c) { return u_isULowercase(as_uchar(c)); }
char32_t to_lower(char32_t c) { return static_cast<char32_t>(u_tolower(as_uchar(c))); }
char32_t compose(char32_t letter, char32_t mark) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* nfc = unorm2_getNFCInstance(&status);
  if (U_FAILURE(status)) return 0;
  const UChar32 composite = unorm2_composePair(nfc, as_uchar(letter), as_uchar(mark));
  return composite < 0 ? 0 : static_cast<char32_t>(composite);
}
bool is_space(char32_t c) {
  return u_isUWhiteSpace(as_uchar(c)) || c == kZeroWidthSpace || c == kByteOrderMark;
}
bool is_symbol(char32_t c) { return (mask(c) & U_GC_S_MASK) != 0; }
bool is_control(char32_t c) { return (mask(c) & U_GC_CC_MASK) != 0 && !is_space(c); }

Script script(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  return script_of(uscript_getScript(as_uchar(c), &status));
}

bool is_unspaced(char32_t c) {
  if (c < 0x0E00) return false;  // below Thai: most text ends here
  switch (script(c)) {
    case Script::kHan:
    case Script::kHiragana:
    case Script::kKatakana:
    case Script::kThai:
    case Script::kLao:
    case Script::kKhmer:
    case Script::kMyanmar:
      return true;
    default:
      return false;
  }
}

void decode(std::string_view text, Span span, Utf16& out) {
  out.units.clear();
  out.offsets.clear();
  out.units.reserve(span.size());
  out.offsets.reserve(span.size() + 1u);
  const std::string_view part = text.substr(0, span.end);
  for (std::uint32_t i = span.begin; i < span.end;) {
    const auto byte = static_cast<unsigned char>(part[i]);
    if (byte < 0x80) {
      out.units.push_back(byte);
      out.offsets.push_back(i++);
      continue;
    }
    const CodePoint c = decode(part, i);
    if (c.value > 0xFFFF) {
      out.units.push_back(static_cast<char16_t>(0xD7C0 + (c.value >> 10)));
      out.offsets.push_back(i);
      out.units.push_back(static_cast<char16_t>(0xDC00 + (c.value & 0x3FF)));
    } else {
      out.units.push_back(static_cast<char16_t>(c.value));
    }
    out.offsets.push_back(i);
    i = c.end;
  }
  out.offsets.push_back(span.end);
}

struct Breaker::Impl {
  UBreakIterator* iterator = nullptr;
};

Breaker::Breaker(Kind kind, std::string_view language) : impl_(std::make_unique<Impl>()) {
  const UBreakIteratorType type = kind == Kind::kSentence ? UBRK_SENTENCE
                                  : kind == Kind::kWord   ? UBRK_WORD
                                                          : UBRK_CHARACTER;
  impl_->iterator = open_breaker(type, language);
}

Breaker::~Breaker() {
  if (impl_->iterator) ubrk_close(impl_->iterator);
}

void Breaker::set_text(std::u16string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  if (impl_->iterator) {
    ubrk_setText(impl_->iterator, text.data(), static_cast<std::int32_t>(text.size()), &status);
    ubrk_first(impl_->iterator);
  }
}

std::int32_t Breaker::next() {
  if (!impl_->iterator) return kDone;
  const std::int32_t boundary = ubrk_next(impl_->iterator);
  return boundary == UBRK_DONE ? kDone : boundary;
}

bool Breaker::is_word() const {
  return impl_->iterator && ubrk_getRuleStatus(impl_->iterator) >= UBRK_WORD_NONE_LIMIT;
}

void fold(std::u16string_view text, std::u16string& out) {
  bool ascii = true;
  for (char16_t unit : text) ascii = ascii && unit < 0x80;
  if (ascii) {  // NFKC_Casefold is lower-casing there, and most calls are there
    for (char16_t unit : text) out += unit >= 'A' && unit <= 'Z' ? char16_t(unit + 32) : unit;
    return;
  }
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* normalizer = unorm2_getNFKCCasefoldInstance(&status);
  const std::size_t before = out.size();
  std::size_t room = text.size() * 2 + 16;
  for (int attempt = 0; attempt < 2; ++attempt) {
    out.resize(before + room);
    status = U_ZERO_ERROR;
    const std::int32_t length =
        unorm2_normalize(normalizer, text.data(), static_cast<std::int32_t>(text.size()),
                         out.data() + before, static_cast<std::int32_t>(room), &status);
    if (U_SUCCESS(status)) {
      out.resize(before + static_cast<std::size_t>(length));
      return;
    }
    room = static_cast<std::size_t>(length);  // U_BUFFER_OVERFLOW_ERROR told how much it takes
  }
  out.resize(before);
}

}  // namespace leitsatz::unicode
