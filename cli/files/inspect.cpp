#include "files/inspect.h"

#include <algorithm>

#include "encodings/wide.h"

namespace leitsatz::cli {
namespace {

// Bytes at the beginning that tell text from other data.
constexpr std::size_t kSampleBytes = std::size_t{64} << 10;

// A sample with larger shares of these bytes is not text, unless it is UTF-16 or UTF-32.
constexpr double kMostControls = 0.1;
constexpr double kMostNuls = 0.02;
// In fewer bytes than this, shares say nothing.
constexpr std::size_t kLeastBytes = 64;

struct Signature {
  std::string_view bytes;
  std::string_view what;
};
constexpr Signature kSignatures[] = {
    {"\x1F\x8B", "gzip data, not text"},
    {"\x89PNG", "a PNG image, not text"},
    {"\xFF\xD8\xFF", "a JPEG image, not text"},
    {"GIF8", "a GIF image, not text"},
    {"\x7F"
     "ELF",
     "a program, not text"},
    {"{\\rtf", "an RTF document, not plain text"},
};

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte == 0x7F || (byte < 0x20 && !(c >= '\t' && c <= '\r') && c != 0x1B);
}

}  // namespace

std::string inspect(std::string_view bytes) {
  const ByteOrderMark mark = byte_order_mark_of(bytes);
  if (mark.encoding && mark.encoding->kind == EncodingKind::kWide) return {};
  // PDF documents and ZIP archives have readers of their own, which know what they can't read.
  if (looks_like_pdf(bytes) || looks_like_zip(bytes)) return {};
  for (const Signature& signature : kSignatures) {
    if (bytes.starts_with(signature.bytes)) return std::string(signature.what);
  }
  const std::string_view sample = bytes.substr(0, kSampleBytes);
  if (sample.size() < kLeastBytes) return {};
  const auto size = static_cast<double>(sample.size());
  const auto nuls = static_cast<double>(std::count(sample.begin(), sample.end(), '\0'));
  if (nuls > 0 && unmarked_wide(sample)) return {};
  if (nuls > size * kMostNuls) return "binary data, not text: it holds many NUL bytes";
  const auto controls =
      static_cast<double>(std::count_if(sample.begin(), sample.end(), is_control));
  if (controls > size * kMostControls) return "binary data, not text: it holds many control bytes";
  return {};
}

bool looks_like_pdf(std::string_view bytes) { return bytes.starts_with("%PDF-"); }

bool looks_like_zip(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"); }

}  // namespace leitsatz::cli
