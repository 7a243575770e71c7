// One line at the end of what stands on the terminal of standard error, which says how far the work
// is. Whoever writes to a terminal hides it meanwhile. Threads may use all this at the same time.
#ifndef LEITSATZ_CLI_FILES_STATUS_LINE_H_
#define LEITSATZ_CLI_FILES_STATUS_LINE_H_

#include <mutex>
#include <string_view>

namespace leitsatz::cli {

// True if standard error is a terminal that can erase a line.
bool can_show_status();

// Shows the line in place of the one before, as much of it as the terminal is wide; an empty one
// erases it. REQUIRES: can_show_status(), and ASCII without control characters.
void show_status(std::string_view line);

// Erases the line, and lets none be shown while the object lives.
class HiddenStatus {
 public:
  HiddenStatus();
  HiddenStatus(const HiddenStatus&) = delete;
  HiddenStatus& operator=(const HiddenStatus&) = delete;

 private:
  const std::lock_guard<std::mutex> lock_;
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_FILES_STATUS_LINE_H_
