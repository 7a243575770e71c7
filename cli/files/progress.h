// How far the work is: counted by those who do it, and shown on the terminal of standard error if
// it takes more than a second. Elsewhere nothing is shown and no clock is asked.
#ifndef LEITSATZ_CLI_FILES_PROGRESS_H_
#define LEITSATZ_CLI_FILES_PROGRESS_H_

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

#include "settings/settings.h"

namespace leitsatz::cli {

// What is to be done.
struct Work {
  std::string_view units;   // their name, in the plural
  std::uint64_t of = 0;     // how many; 0: not known
  std::uint64_t bytes = 0;  // all together; 0: not known
};

// What is done.
struct WorkDone {
  std::uint64_t units = 0;
  std::uint64_t failed = 0;    // of the units
  std::uint64_t bytes = 0;     // of the units
  std::uint64_t articles = 0;  // of units that hold several
  double partly = 0;           // of units in work: the sum of their shares
  double seconds = 0;          // since the beginning
};

// "leitsatz: 1234 of 7500 files, 412 a second, 15 s left, 2 failed". Plain ASCII.
std::string describe_progress(const Work& work, const WorkDone& done);

// Shows the progress from the second second on, until it is destroyed. Threads may count at the
// same time.
class Progress {
 public:
  Progress(const Settings& settings, const Work& work);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();  // erases the line

  // A unit is done.
  void done(bool failed, std::uint64_t bytes = 0);
  // An article of a unit that holds several is done.
  void article_done() { articles_.fetch_add(1, std::memory_order_relaxed); }
  // So much more of a unit in work is done; less than 0 takes it back.
  void advance(double share) { partly_.fetch_add(share, std::memory_order_relaxed); }

 private:
  void show();

  const Work work_;
  std::atomic<std::uint64_t> units_ = 0;
  std::atomic<std::uint64_t> failed_ = 0;
  std::atomic<std::uint64_t> bytes_ = 0;
  std::atomic<std::uint64_t> articles_ = 0;
  std::atomic<double> partly_ = 0;

  std::mutex mutex_;  // guards the next
  bool ended_ = false;
  std::condition_variable end_;
  std::thread clock_;  // shows the line; none if there is nothing to show it on
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_FILES_PROGRESS_H_
