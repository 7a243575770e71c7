// inspect() and remark_on() of input.h: is it text, and is it UTF-8?
#include <algorithm>
#include <string>

#include "input.h"
#include "pdf.h"
#include "utf8.h"

namespace leitsatz::cli {
namespace {

// How much is looked at to tell text from other data.
constexpr std::size_t kSampleBytes = std::size_t{64} << 10;

// Above these shares of a sample's bytes it is not text. Text of one byte a letter in another
// encoding has under a tenth of ill-formed bytes in Latin script, over half in others.
constexpr double kMostControls = 0.1;
constexpr double kMostNuls = 0.02;
constexpr double kMostIllFormed = 0.25;
// So little says nothing about shares.
constexpr std::size_t kLeastBytes = 64;

struct Signature {
  std::string_view bytes;
  std::string_view what;
};
constexpr Signature kSignatures[] = {
    {"PK\x03\x04", "a ZIP archive (or DOCX, ODT, EPUB), not text"},
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

std::string name_wide_encoding(std::string_view bytes) {
  using namespace std::string_view_literals;
  std::string_view name;
  if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv)) {
    name = "UTF-32";
  } else if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv)) {
    name = "UTF-16";
  } else {
    return {};
  }
  return std::string(name) + " text, not UTF-8; convert it first: iconv -f " + std::string(name) +
         " -t UTF-8";
}

}  // namespace

std::string inspect(std::string_view bytes) {
  if (looks_like_pdf(bytes)) return {};
  if (std::string wide = name_wide_encoding(bytes); !wide.empty()) return wide;
  for (const Signature& signature : kSignatures) {
    if (bytes.starts_with(signature.bytes)) return std::string(signature.what);
  }
  const std::string_view sample = bytes.substr(0, kSampleBytes);
  if (sample.size() < kLeastBytes) return {};
  const auto size = static_cast<double>(sample.size());
  const auto nuls = static_cast<double>(std::count(sample.begin(), sample.end(), '\0'));
  if (nuls > size * kMostNuls) return "binary data, not text: it holds many NUL bytes";
  const auto controls =
      static_cast<double>(std::count_if(sample.begin(), sample.end(), is_control));
  if (controls > size * kMostControls) return "binary data, not text: it holds many control bytes";
  std::size_t ill_formed = 0;
  for (std::size_t i = 0; i < sample.size();) {
    const CodePoint read = decode(sample, i);
    if (!read.well_formed) ill_formed += read.size;
    i += read.size;
  }
  if (static_cast<double>(ill_formed) > size * kMostIllFormed) {
    return "not UTF-8 text: binary data or another encoding; if it is text, convert it first, for "
           "example: iconv -f WINDOWS-1252 -t UTF-8";
  }
  return {};
}

std::string remark_on(std::string_view text) {
  if (text.empty()) return "empty: there is nothing to summarize";
  std::size_t first = text.size();
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      ++i;
      continue;
    }
    const CodePoint read = decode(text, i);
    if (!read.well_formed) {
      first = std::min(first, i);
      ++count;
    }
    i += read.size;
  }
  if (count == 0) return {};
  return "not UTF-8 at byte " + std::to_string(first) + " and in " + std::to_string(count) +
         (count == 1 ? " place" : " places") + " in all; read as U+FFFD";
}

}  // namespace leitsatz::cli
