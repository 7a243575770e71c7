// JSON Lines: any bytes as a batch; each line gets one answer, in order, whatever it holds.
#include "batch/batch.h"
#include "expect.h"
#include "files/input.h"
#include "files/lines.h"
#include "memory_file.h"
#include "rendering.h"
#include "text/utf8.h"

namespace leitsatz::fuzz {
namespace {

std::vector<std::string> lines_of(std::string_view bytes) {
  if (bytes.starts_with(cli::kByteOrderMark)) bytes.remove_prefix(cli::kByteOrderMark.size());
  std::vector<std::string> lines;
  while (!bytes.empty()) {
    std::string_view line = bytes.substr(0, bytes.find('\n'));
    bytes.remove_prefix(std::min(bytes.size(), line.size() + 1));
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.emplace_back(line);
  }
  return lines;
}

void run(Controls controls) {
  cli::Settings settings = settings_from(controls);
  settings.jsonl = true;
  const std::string_view bytes = controls.text();
  const MemoryFile file(bytes);
  cli::Input input(file.path());
  EXPECT(input.error().empty());
  cli::LineReader reader(input);
  cli::Line line;
  std::uint64_t number = 0;
  for (const std::string& expected : lines_of(bytes)) {
    EXPECT(reader.next(line));
    EXPECT(line.bytes == expected && !line.too_long);
    const cli::Answer answer = cli::answer_line(line, ++number, settings);
    EXPECT(check_answer(answer.json) == answer.failed);
    EXPECT(cli::answer_line(line, number, settings).json == answer.json);
  }
  // A byte order mark alone is a line, and an empty one.
  if (bytes != cli::kByteOrderMark) EXPECT(!reader.next(line));
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({data, size});
  return 0;
}
