// JSONL batches: one object in a line, exactly one object out a line, in order.
//
// Lines are worked on by several threads, and printed as soon as they and all before them are done,
// whether or not there is more input. Memory is bounded by the lines in work: a few for each
// thread, of together at most kMostBytesInWork, or one line that is longer.
#ifndef LEITSATZ_CLI_BATCH_BATCH_H_
#define LEITSATZ_CLI_BATCH_BATCH_H_

#include <cstddef>
#include <cstdint>
#include <string>

#include "files/input.h"
#include "files/lines.h"
#include "files/sink.h"
#include "settings/settings.h"

namespace leitsatz::cli {

inline constexpr std::size_t kMostBytesInWork = std::size_t{64} << 20;

struct BatchResult {
  std::uint64_t lines = 0;
  std::uint64_t failed = 0;  // lines answered with an error
};

// Stops early when the sink fails or the input can't be read; both then say why.
BatchResult run_batch(Input& input, const Settings& settings, Sink& sink);

// The answer to one line, with its line break. `number` counts from 1.
struct Answer {
  std::string json;
  bool failed = false;
};
Answer answer_line(const Line& line, std::uint64_t number, const Settings& settings);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_BATCH_BATCH_H_
