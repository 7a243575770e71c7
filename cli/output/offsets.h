// Places in JSON, counted as --offsets asks.
//
// In:  the text that places are in, as bytes. Out: the same places in UTF-16 units or code points
// of the text as JSON shows it, where ill-formed sequences are U+FFFD. Cost: one pass, and a search
// for each place.
#ifndef LEITSATZ_CLI_OUTPUT_OFFSETS_H_
#define LEITSATZ_CLI_OUTPUT_OFFSETS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "settings/settings.h"

namespace leitsatz::cli {

class OffsetMap {
 public:
  // `spans`: all that will be asked for, in any order.
  OffsetMap(std::string_view text, Offsets unit, const std::vector<Span>& spans);

  // REQUIRES: the span was among those.
  Span of(Span span) const;

 private:
  std::uint32_t of(std::uint32_t byte) const;

  std::vector<std::uint32_t> bytes_;  // ascending; empty: places stay as they are
  std::vector<std::uint32_t> units_;  // of each
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OUTPUT_OFFSETS_H_
