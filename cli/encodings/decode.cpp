#include "encodings/decode.h"

#include <algorithm>
#include <string_view>

#include "encodings/detect.h"
#include "encodings/icu.h"
#include "encodings/mojibake.h"
#include "encodings/prescan.h"
#include "encodings/wide.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

// With at least this many non-ASCII characters for each fault, bytes count as UTF-8 with faults.
constexpr std::size_t kGoodForEachFault = 4;
// Bytes of a two-byte encoding can be valid UTF-8 by chance if there are fewer characters than
// this.
constexpr std::size_t kBeyondChance = 4;
// Bytes with a larger share of undecodable non-ASCII bytes are not text.
constexpr double kMostNoise = 0.25;
// A declared encoding in which a larger share of the non-ASCII bytes is ill-formed is wrong.
constexpr double kMostIllFormed = 0.1;

// How well bytes decode as UTF-8.
struct Utf8Check {
  std::size_t good = 0;    // non-ASCII characters
  std::size_t faults = 0;  // ill-formed sequences
  std::size_t first = 0;   // byte at which the first of them begins
  bool cut = false;        // the only fault is a character cut off at the end

  bool is_utf8() const { return cut || good >= kGoodForEachFault * faults; }
};

Utf8Check check_utf8(std::string_view bytes) {
  Utf8Check check;
  for (std::size_t i = 0; i < bytes.size();) {
    if (static_cast<unsigned char>(bytes[i]) < 0x80) {
      ++i;
      continue;
    }
    const CodePoint read = decode(bytes, i);
    if (!read.well_formed) {
      if (check.faults++ == 0) check.first = i;
      check.cut = check.faults == 1 && read.size > 1 && i + read.size == bytes.size();
    }
    check.good += read.well_formed;
    i += read.size;
  }
  return check;
}

std::string places(std::size_t first, std::size_t count) {
  return " at byte " + std::to_string(first) + " and in " + std::to_string(count) +
         (count == 1 ? " place" : " places") + " in all; read as U+FFFD";
}

std::string name_of(const Encoding& encoding) { return std::string(encoding.name); }

bool same_family(const Encoding& a, const Encoding& b) {
  constexpr std::size_t kFamily = std::string_view("UTF-16").size();
  return &a == &b || (a.kind == EncodingKind::kWide && b.kind == EncodingKind::kWide &&
                      a.name.substr(0, kFamily) == b.name.substr(0, kFamily));
}

// Decodes one text. Each step either decodes it or leaves it to the next step.
class Decoder {
 public:
  Decoder(std::string bytes, const DecodeSettings& settings)
      : bytes_(std::move(bytes)), settings_(settings) {}

  Decoded run() && {
    if (bytes_.empty()) {
      remark("empty: there is nothing to summarize");
    } else {
      read_marked() || read_hinted() || read_declared() || read_escaped() || read_wide() ||
          read_utf8() || guess();
    }
    if (out_.error.empty() && !guessed_) mend();
    return std::move(out_);
  }

 private:
  void remark(std::string text) { out_.remarks.push_back(std::move(text)); }

  bool keep(const std::string& what) {
    if (utf8().faults > 0) remark("not UTF-8" + what + places(utf8().first, utf8().faults));
    out_.text = std::move(bytes_);
    return true;
  }

  // `what` says how the encoding is known, for the remark on bytes that are invalid in it.
  bool read(std::string_view bytes, const Encoding& encoding, const std::string& what) {
    if (encoding.kind == EncodingKind::kUtf8) return keep(what);
    std::optional<Converted> converted = convert(bytes, encoding);
    if (!converted) {
      out_.error = name_of(encoding) + " text, which this build can't read";
      return true;
    }
    if (converted->ill_formed > 0) {
      const std::size_t before = bytes_.size() - bytes.size();
      remark("not " + name_of(encoding) + what +
             places(before + converted->first, converted->ill_formed));
    }
    out_.text = std::move(converted->text);
    return true;
  }

  bool read_marked() {
    const ByteOrderMark mark = byte_order_mark_of(bytes_);
    if (!mark.encoding) return false;
    if (settings_.hint && !same_family(*settings_.hint, *mark.encoding)) {
      remark("begins with the byte order mark of " + name_of(*mark.encoding) + ", so it is not " +
             name_of(*settings_.hint) + " (--encoding)");
    }
    return read(std::string_view(bytes_).substr(mark.size), *mark.encoding,
                ", whose byte order mark it has,");
  }

  bool read_hinted() { return settings_.hint && read(bytes_, *settings_.hint, " (--encoding)"); }

  bool read_declared() {
    std::string label = xml_label(bytes_);
    if (label.empty() && settings_.is_page) label = meta_label(bytes_);
    const Encoding* declared = encoding_of(label);
    if (!declared || declared->kind == EncodingKind::kUtf8) return false;
    if (declared->kind == EncodingKind::kWide) return false;  // could not have been read
    const std::size_t enough = declared->kind == EncodingKind::kMultiByte ? kBeyondChance : 1;
    if (utf8().faults == 0 && utf8().good >= enough) {
      remark("UTF-8, not " + name_of(*declared) + ", as it says itself");
      return false;
    }
    std::optional<Converted> converted = convert(bytes_, *declared);
    if (!converted ||
        static_cast<double>(converted->ill_formed) > beyond_ascii() * kMostIllFormed) {
      remark("not " + name_of(*declared) + ", as it says itself");
      return false;
    }
    return read(bytes_, *declared, ", as it says itself,");
  }

  bool read_escaped() {
    if (!is_iso_2022_jp(bytes_)) return false;
    remark("not UTF-8: read as ISO-2022-JP (detected by its escape sequences)");
    return read(bytes_, encoding_named("ISO-2022-JP"), "");
  }

  bool read_wide() {
    const Encoding* wide = unmarked_wide(bytes_);
    if (!wide) return false;
    remark("not UTF-8: read as " + name_of(*wide) + " (detected by its zero bytes)");
    return read(bytes_, *wide, "");
  }

  bool read_utf8() { return utf8().is_utf8() && keep(""); }

  bool guess() {
    const Detection detection = detect_encoding(bytes_, settings_.is_page);
    if (!detection.encoding) {
      if (beyond_ascii() <= static_cast<double>(bytes_.size()) * kMostNoise) return keep("");
      out_.error = "not UTF-8 text: binary data, or an encoding that only --encoding can tell";
      return true;
    }
    remark("not UTF-8: read as " + name_of(*detection.encoding) + " (detected, " +
           std::to_string(detection.percent) + " % sure)");
    guessed_ = true;
    return read(bytes_, *detection.encoding, "");
  }

  void mend() {
    const Mojibake mojibake = find_mojibake(out_.text);
    if (!mojibake.found()) return;
    const std::string what = "UTF-8 that was encoded twice, in " + std::to_string(mojibake.places) +
                             (mojibake.places == 1 ? " place" : " places") + " (\"" +
                             mojibake.sample + "\" for \"" + mojibake.repaired + "\")";
    if (settings_.repair_mojibake) {
      out_.text = repair_mojibake(std::move(out_.text));
      remark(what + ": repaired");
    } else {
      remark(what + ": --repair-mojibake reads it as it was meant");
    }
  }

  // The number of non-ASCII bytes.
  double beyond_ascii() const {
    return static_cast<double>(
        std::count_if(bytes_.begin(), bytes_.end(), [](char c) { return (c & 0x80) != 0; }));
  }

  const Utf8Check& utf8() {
    if (!checked_) check_ = check_utf8(bytes_);
    checked_ = true;
    return check_;
  }

  std::string bytes_;
  const DecodeSettings& settings_;
  Decoded out_;
  Utf8Check check_;
  bool checked_ = false;
  bool guessed_ = false;  // the bytes are not UTF-8, so they can't be UTF-8 encoded twice
};

}  // namespace

Decoded to_utf8(std::string bytes, const DecodeSettings& settings) {
  return Decoder(std::move(bytes), settings).run();
}

}  // namespace leitsatz::cli
