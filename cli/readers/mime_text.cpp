#include "readers/mime_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "encodings/decode.h"
#include "encodings/encoding.h"
#include "encodings/icu.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

// `word`: the text is from a header field, where "_" is a space (RFC 2047, section 4.2).
std::string from_quoted_printable(std::string_view text, bool word) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '_' && word) {
      out += ' ';
    } else if (text[i] != '=') {
      out += text[i];
    } else if (i + 2 < text.size() && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0) {
      out += static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2]));
      i += 2;
    } else {  // perhaps a soft line break, with white space added in transit
      const std::size_t next = std::min(text.find_first_not_of(" \t\r", i + 1), text.size());
      const bool soft = next == text.size() || text[next] == '\n';
      if (soft) {
        i = next;
      } else {
        out += '=';
      }
    }
  }
  return out;
}

int base64_value(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (is_digit(c)) return c - '0' + 52;
  if (c == '+') return 62;
  return c == '/' ? 63 : -1;
}

std::string from_base64(std::string_view text) {
  std::string out;
  out.reserve(text.size() / 4 * 3);
  unsigned bits = 0;
  int count = 0;
  for (char c : text) {
    if (c == '=') break;
    const int value = base64_value(c);
    if (value < 0) continue;
    bits = (bits << 6 | static_cast<unsigned>(value)) & 0xFFFFFFu;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    out += static_cast<char>(bits >> count & 0xFFu);
  }
  return out;
}

// Decodes an encoded word at the beginning of `text`, "=?charset?Q?...?=", and appends its bytes to
// `out`. Returns the size of the word, or 0 if there is none.
std::size_t encoded_word(std::string_view text, std::string& charset, std::string& out) {
  constexpr std::size_t kMostWordBytes = 1000;  // RFC 2047 allows 75
  if (!text.starts_with("=?")) return 0;
  text = text.substr(0, kMostWordBytes);
  const std::size_t first = text.find('?', 2);
  if (first == std::string_view::npos || first + 2 >= text.size() || text[first + 2] != '?') {
    return 0;
  }
  const std::size_t end = text.find("?=", first + 3);
  if (end == std::string_view::npos) return 0;
  const std::string_view name = text.substr(2, first - 2);
  charset = to_lower(name.substr(0, name.find('*')));  // a language may follow (RFC 2231)
  const std::string_view content = text.substr(first + 3, end - first - 3);
  const char encoding = to_lower(text[first + 1]);
  if (encoding != 'q' && encoding != 'b') return 0;
  out += encoding == 'q' ? from_quoted_printable(content, true) : from_base64(content);
  return end + 2;
}

// The bytes of a text that are not ASCII.
struct BeyondAscii {
  std::size_t bytes = 0;
  std::size_t characters = 0;  // as UTF-8
  bool well_formed = true;     // likewise
};
BeyondAscii measure(std::string_view text) {
  BeyondAscii found;
  for (std::size_t i = 0; i < text.size();) {
    if ((text[i] & 0x80) == 0) {
      ++i;
      continue;
    }
    const CodePoint c = decode(text, i);
    found.well_formed = found.well_formed && c.well_formed;
    found.bytes += c.size;
    ++found.characters;
    i += c.size;
  }
  return found;
}

// Text in this encoding may be well-formed UTF-8 by chance if it has no more characters than this.
std::size_t least_for_utf8(const Encoding* encoding) {
  constexpr std::size_t kByChance = 3;  // of an encoding whose characters have two bytes
  const bool wide = encoding && encoding->kind == EncodingKind::kMultiByte;
  return wide ? kByChance : 0;
}

// Whether bytes that are no UTF-8, of which nothing is known, are likely windows-1252: a program
// that writes English sends little else, and few such bytes do not tell its neighbours apart.
bool is_likely_western(std::string_view text) {
  constexpr double kFew = 0.04, kMostMarks = 0.25;  // of all bytes
  constexpr std::string_view kMarks =  // quotes, dashes and the like, in all of windows-125x
      "\x80\x82\x84\x85\x8B\x91\x92\x93\x94\x95\x96\x97\x99\x9B\xA0\xAB\xBB";
  std::size_t beyond = 0, marks = 0;
  for (char c : text) {
    if ((c & 0x80) == 0) continue;
    ++beyond;
    marks += kMarks.find(c) != kMarks.npos;
  }
  const auto share =
      static_cast<double>(beyond) / static_cast<double>(std::max<std::size_t>(text.size(), 1));
  return beyond > 0 && (share < kFew || (beyond == marks && share < kMostMarks));
}

}  // namespace

std::string decode_body(std::string_view body, std::string_view encoding) {
  if (encoding == "quoted-printable") return from_quoted_printable(body, false);
  if (encoding == "base64") return from_base64(body);
  return std::string(body);
}

std::string decode_charset(std::string bytes, std::string_view charset, bool is_page) {
  // A declared charset in which more of the characters are ill-formed is wrong.
  constexpr double kMostIllFormed = 0.1;
  const Encoding* encoding = charset == "us-ascii" ? nullptr : encoding_of(charset);
  const BeyondAscii beyond = measure(bytes);
  const bool utf8 = beyond.well_formed && beyond.characters > least_for_utf8(encoding);
  if (encoding && encoding->kind != EncodingKind::kUtf8 && !utf8) {
    std::optional<Converted> converted = convert(bytes, *encoding);
    if (converted && static_cast<double>(converted->ill_formed) <=
                         kMostIllFormed * static_cast<double>(beyond.bytes)) {
      return std::move(converted->text);
    }
  }
  if (beyond.well_formed && beyond.bytes > 0) return bytes;
  const bool is_known = encoding && encoding->kind != EncodingKind::kUtf8;
  if (!is_known && is_likely_western(bytes)) {
    if (auto converted = convert(bytes, encoding_named("windows-1252"))) {
      return std::move(converted->text);
    }
  }
  Decoded decoded = to_utf8(bytes, {.is_page = is_page});
  return decoded.error.empty() ? std::move(decoded.text) : std::move(bytes);
}

std::string decode_field(std::string_view value) {
  std::string out;
  std::string run, run_charset;  // consecutive encoded words, which may split a character
  const auto end_run = [&] {
    if (!run.empty()) out += decode_charset(std::move(run), run_charset, false);
    run.clear();
  };
  while (!value.empty()) {
    const std::size_t blank = std::min(value.find_first_not_of(kBlank), value.size());
    const std::string_view word = value.substr(blank);
    std::string bytes, charset;
    const std::size_t size = encoded_word(word, charset, bytes);
    if (size > 0) {  // white space between two encoded words does not count
      const bool goes_on = !run.empty() && charset == run_charset;
      if (!goes_on) {
        if (run.empty() && blank > 0 && !out.empty()) out += ' ';
        end_run();
      }
      run += bytes;
      run_charset = charset;
      value = word.substr(size);
      continue;
    }
    if (!run.empty()) end_run();
    if (blank > 0 && !out.empty()) out += ' ';
    const std::size_t end = std::min({word.find_first_of(kBlank), word.find("=?", 1), word.size()});
    out += word.substr(0, end);
    value = word.substr(end);
  }
  end_run();
  while (out.ends_with(' ')) out.pop_back();
  // Some programs send their bytes as they are.
  return measure(out).well_formed ? out : decode_charset(std::move(out), {}, false);
}

}  // namespace leitsatz::cli
