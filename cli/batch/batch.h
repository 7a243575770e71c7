// JSONL batches: each line of input is an object, and gets exactly one line of output, in order.
//
// Several threads answer lines. A line is printed as soon as it and all lines before it are done,
// even if no further input arrives. Memory is bounded by the lines in work: a few for each thread,
// with at most kMostBytesInWork together, or a single longer line.
#ifndef LEITSATZ_CLI_BATCH_BATCH_H_
#define LEITSATZ_CLI_BATCH_BATCH_H_

#include <cstddef>
#include <cstdint>
#include <string>

#include "files/input.h"
#include "files/lines.h"
#include "files/progress.h"
#include "files/sink.h"
#include "settings/settings.h"

namespace leitsatz::cli {

inline constexpr std::size_t kMostBytesInWork = std::size_t{64} << 20;

struct BatchResult {
  std::uint64_t lines = 0;
  std::uint64_t failed = 0;  // lines answered with an error
};

// Stops early if the sink fails or the input can't be read. Their error() then says why.
// `progress`: counts the lines.
BatchResult run_batch(Input& input, const Settings& settings, Sink& sink, Progress& progress);

// The answer to one line, with its line break. `number` is the line's, from 1.
struct Answer {
  std::string json;
  bool failed = false;
};
Answer answer_line(const Line& line, std::uint64_t number, const Settings& settings);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_BATCH_BATCH_H_
