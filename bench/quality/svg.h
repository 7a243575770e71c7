// Numbers in SVG.
#ifndef LEITSATZ_BENCH_QUALITY_SVG_H_
#define LEITSATZ_BENCH_QUALITY_SVG_H_

#include <cstdio>
#include <string>

namespace leitsatz::quality {

// A length in pixels, to a tenth.
inline std::string number(double value) {
  char text[24];
  std::snprintf(text, sizeof text, "%.1f", value);
  return text;
}

}  // namespace leitsatz::quality

#endif  // LEITSATZ_BENCH_QUALITY_SVG_H_
