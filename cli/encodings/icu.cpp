#include "encodings/icu.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <memory>

#include "text/utf8.h"
#include "text/values.h"

namespace leitsatz::cli {
namespace {

// The size of the buffer between ICU's UTF-16 and our UTF-8.
constexpr std::size_t kPieceUnits = 8192;
// The beginning of a text that the detector gets: most of its steps look at no more.
constexpr std::size_t kDetectorBytes = 8192;

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

// A system's ICU may name its tables differently, but it knows the standard's labels, too.
Converter open_converter(const Encoding& encoding) {
  const std::string label(words_of(encoding.labels).front());
  for (const std::string& name : {std::string(encoding.converter), label}) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.c_str(), &status), ucnv_close);
    if (U_SUCCESS(status)) return converter;
  }
  return {nullptr, ucnv_close};
}

struct Faults {
  const char* begin = nullptr;
  std::size_t count = 0;
  std::size_t first = 0;
};

void on_fault(const void* context, UConverterToUnicodeArgs* arguments, const char*,
              std::int32_t length, UConverterCallbackReason reason, UErrorCode* status) {
  if (reason > UCNV_IRREGULAR) return;  // the converter is reset or closed
  // ICU passes a context of the caller's own as const.
  Faults& faults = *static_cast<Faults*>(const_cast<void*>(context));
  if (faults.count++ == 0) {
    faults.first = static_cast<std::size_t>(arguments->source - faults.begin - length);
  }
  *status = U_ZERO_ERROR;
  const UChar replacement = kReplacement;
  ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, status);
}

// Appends the units, except a lead surrogate at their end. Returns how many were left out.
std::size_t append_units(std::string& out, const UChar* units, std::size_t count) {
  for (std::size_t i = 0; i < count;) {
    char32_t c = units[i++];
    if (U16_IS_LEAD(c)) {
      if (i == count) return 1;
      c = static_cast<char32_t>(U16_GET_SUPPLEMENTARY(c, units[i]));
      ++i;
    }
    append(out, c);
  }
  return 0;
}

}  // namespace

std::optional<Converted> convert(std::string_view bytes, const Encoding& encoding) {
  const Converter converter = open_converter(encoding);
  if (!converter) return std::nullopt;
  const char* source = bytes.data();
  const char* const end = source + bytes.size();
  Faults faults = {source};
  UErrorCode status = U_ZERO_ERROR;
  ucnv_setToUCallBack(converter.get(), on_fault, &faults, nullptr, nullptr, &status);

  Converted converted;
  converted.text.reserve(bytes.size());
  std::vector<UChar> units(kPieceUnits);
  std::size_t kept = 0;
  do {
    status = U_ZERO_ERROR;
    UChar* target = units.data() + kept;
    ucnv_toUnicode(converter.get(), &target, units.data() + units.size(), &source, end, nullptr,
                   true, &status);
    const auto count = static_cast<std::size_t>(target - units.data());
    kept = append_units(converted.text, units.data(), count);
    if (kept > 0) units[0] = units[count - 1];
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  if (U_FAILURE(status)) return std::nullopt;
  converted.ill_formed = faults.count;
  converted.first = faults.first;
  return converted;
}

std::vector<Guess> guesses_of_icu(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                            ucsdet_close);
  const std::string_view shown = bytes.substr(0, kDetectorBytes);
  ucsdet_setText(detector.get(), shown.data(), static_cast<std::int32_t>(shown.size()), &status);
  std::int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
  std::vector<Guess> guesses;
  if (U_FAILURE(status)) return guesses;
  for (std::int32_t i = 0; i < count; ++i) {
    const Encoding* encoding = encoding_of(ucsdet_getName(matches[i], &status));
    if (encoding) guesses.push_back({encoding, ucsdet_getConfidence(matches[i], &status)});
  }
  return guesses;
}

CharacterKind kind_of(char32_t c) {
  const std::uint32_t mask = U_GET_GC_MASK(static_cast<UChar32>(c));
  if ((mask & (U_GC_LU_MASK | U_GC_LT_MASK)) != 0) return CharacterKind::kUpper;
  if ((mask & U_GC_LL_MASK) != 0) return CharacterKind::kLower;
  if ((mask & U_GC_L_MASK) != 0) return CharacterKind::kLetter;
  if ((mask & U_GC_M_MASK) != 0) return CharacterKind::kMark;
  if ((mask & U_GC_N_MASK) != 0) return CharacterKind::kDigit;
  if ((mask & U_GC_P_MASK) != 0) return CharacterKind::kPunctuation;
  if ((mask & U_GC_S_MASK) != 0) return CharacterKind::kSymbol;
  if ((mask & (U_GC_Z_MASK | U_GC_CF_MASK)) != 0) return CharacterKind::kSpace;
  return CharacterKind::kNone;
}

char32_t lower_of(char32_t c) { return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))); }

}  // namespace leitsatz::cli
