// Bytes into UTF-8: with any hint or none, as pages or as text.
#include "encodings/decode.h"
#include "encodings/detect.h"
#include "encodings/icu.h"
#include "expect.h"
#include "framed.h"
#include "rendering.h"
#include "text/utf8.h"

namespace leitsatz::fuzz {
namespace {

bool is_well_formed(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const cli::CodePoint c = cli::decode(text, i);
    if (!c.well_formed) return false;
    i += c.size;
  }
  return true;
}

// Nothing says that it might be anything else than UTF-8.
bool is_plainly_utf8(std::string_view bytes) {
  return is_well_formed(bytes) && bytes.find('\0') == std::string_view::npos &&
         bytes.find('\x1B') == std::string_view::npos && !bytes.starts_with("<?xml");
}

std::string bits_of(const cli::Decoded& decoded) {
  std::string bits = decoded.text + '\0' + decoded.error;
  for (const std::string& remark : decoded.remarks) bits += '\0' + remark;
  return bits;
}

void check(std::string_view bytes, const cli::DecodeSettings& settings) {
  const cli::Decoded decoded = cli::to_utf8(std::string(bytes), settings);
  EXPECT(decoded.error.empty() || decoded.text.empty());
  if (settings.hint) {
    EXPECT(bits_of(cli::to_utf8(std::string(bytes), settings)) == bits_of(decoded));
  }
  if (!is_well_formed(decoded.text)) EXPECT(!decoded.remarks.empty());
  if (settings.hint || settings.repair_mojibake || !is_plainly_utf8(bytes)) return;
  EXPECT(decoded.error.empty());
  if (!settings.is_page) EXPECT(decoded.text == bytes);
}

void check_detection(std::string_view bytes, bool is_page, std::string_view frame) {
  const Framed framed(bytes, frame);
  const cli::Detection detection = cli::detect_encoding(bytes, is_page);
  const cli::Detection again = cli::detect_encoding(framed.text(), is_page);
  EXPECT(detection.encoding == again.encoding && detection.percent == again.percent);
  EXPECT(detection.percent >= 0 && detection.percent <= 100);
}

void check_conversion(std::string_view bytes, const cli::Encoding& encoding,
                      std::string_view frame) {
  const Framed framed(bytes, frame);
  const std::optional<cli::Converted> converted = cli::convert(bytes, encoding);
  EXPECT(converted);
  EXPECT(is_well_formed(converted->text));
  EXPECT(converted->first <= bytes.size());
  const std::optional<cli::Converted> again = cli::convert(framed.text(), encoding);
  EXPECT(again && again->text == converted->text && again->ill_formed == converted->ill_formed);
}

void run(Controls controls) {
  cli::DecodeSettings settings;
  if (controls.flag()) settings.hint = &controls.pick(cli::encodings());
  settings.is_page = controls.flag();
  settings.repair_mojibake = controls.flag();
  const cli::Encoding& encoding = controls.pick(cli::encodings());
  const std::string_view frame = controls.pick(kFrames);
  const std::uint32_t which = controls.below(8);  // detection is slow
  const Framed exact(controls.text());
  if (which == 0) {
    check_detection(exact.text(), settings.is_page, frame);
  } else if (which < 4) {
    check_conversion(exact.text(), encoding, frame);
  } else {
    check(exact.text(), settings);
  }
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({data, size});
  return 0;
}
