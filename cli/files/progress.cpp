#include "files/progress.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <system_error>

#include "files/status_line.h"

namespace leitsatz::cli {
namespace {

using namespace std::chrono_literals;

constexpr auto kSilence = 1s;         // work that takes less shows nothing
constexpr auto kBetween = 200ms;      // two changes of the line
constexpr double kLeastShare = 0.01;  // less says nothing of the time that is left

constexpr std::uint64_t kMinute = 60;
constexpr std::uint64_t kHour = 60 * kMinute;

std::string duration(double seconds) {
  const auto whole = static_cast<std::uint64_t>(std::min(std::ceil(seconds), 1e9));
  if (whole < kMinute) return std::to_string(whole) + " s";
  if (whole < kHour) {
    return std::to_string(whole / kMinute) + " min " + std::to_string(whole % kMinute) + " s";
  }
  return std::to_string(whole / kHour) + " h " + std::to_string(whole % kHour / kMinute) + " min";
}

// How much of all is done, 0 to 1; 0 where that is not known.
double share_of(const Work& work, const WorkDone& done) {
  double share = 0;
  if (work.bytes > 0) {
    share = static_cast<double>(done.bytes) / static_cast<double>(work.bytes);
  } else if (work.of > 0) {
    share = (static_cast<double>(done.units) + done.partly) / static_cast<double>(work.of);
  }
  return std::clamp(share, 0.0, 1.0);
}

// Someone who types needs the line himself.
bool reads_terminal(const Settings& settings) {
  const bool reads_input =
      std::find(settings.files.begin(), settings.files.end(), "-") != settings.files.end();
  return reads_input && ::isatty(STDIN_FILENO) == 1;
}

}  // namespace

std::string describe_progress(const Work& work, const WorkDone& done) {
  const double share = share_of(work, done);
  std::string line = "leitsatz: ";
  if (work.of == 1 && done.articles == 0) {
    line += std::to_string(static_cast<int>(share * 100)) + " %";
  } else {
    line += std::to_string(done.units);
    if (work.of > 0) line += " of " + std::to_string(work.of);
    line += ' ';
    line += work.units;
    if (done.articles > 0) line += " (" + std::to_string(done.articles) + " articles)";
    const double counted = static_cast<double>(std::max(done.units, done.articles));
    const double rate = done.seconds > 0 ? counted / done.seconds : 0;
    if (rate >= 1) line += ", " + std::to_string(std::llround(rate)) + " a second";
  }
  if (share >= kLeastShare && share < 1) {
    line += ", " + duration(done.seconds * (1 - share) / share) + " left";
  }
  if (done.failed > 0) line += ", " + std::to_string(done.failed) + " failed";
  return line;
}

Progress::Progress(const Settings& settings, const Work& work) : work_(work) {
  if (!settings.progress || !can_show_status() || reads_terminal(settings)) return;
  try {
    clock_ = std::thread([this] { show(); });
  } catch (const std::system_error&) {
    // The work goes on in silence.
  }
}

Progress::~Progress() {
  if (!clock_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    ended_ = true;
  }
  end_.notify_all();
  clock_.join();
  show_status({});
}

void Progress::done(bool failed, std::uint64_t bytes) {
  bytes_.fetch_add(bytes, std::memory_order_relaxed);
  failed_.fetch_add(failed ? 1 : 0, std::memory_order_relaxed);
  units_.fetch_add(1, std::memory_order_relaxed);
}

void Progress::show() {
  const auto start = std::chrono::steady_clock::now();
  std::unique_lock lock(mutex_);
  for (std::chrono::milliseconds pause = kSilence;
       !end_.wait_for(lock, pause, [&] { return ended_; }); pause = kBetween) {
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
    show_status(
        describe_progress(work_, {units_, failed_, bytes_, articles_, partly_, passed.count()}));
  }
}

}  // namespace leitsatz::cli
