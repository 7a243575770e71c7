#include "batch/batch.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace leitsatz::cli {
namespace {

// Lines in work for each thread: enough that none waits while a long line is being answered.
constexpr std::size_t kSlotsPerJob = 4;

// One line on its way through: read, answered, printed. A deque keeps its elements where they are
// when others come and go at its ends.
struct Slot {
  Line line;
  std::uint64_t number = 0;
  std::size_t bytes = 0;
  Answer answer;
  bool answered = false;
};

// The lines in work, in order. Every worker reads a line when it wants one, answers it while the
// others answer theirs, and prints all that is ready when none else is printing: no thread only
// reads or only prints, so that a line wakes no thread but one that waited for room.
class Batch {
 public:
  Batch(Input& input, const Settings& settings, Sink& sink, std::size_t jobs)
      : lines_(input), settings_(settings), sink_(sink), most_slots_(jobs * kSlotsPerJob) {}

  // A worker's life: until there are no more lines, or no more answers are wanted.
  void work() {
    try {
      while (Slot* slot = read()) finish(*slot, answer_line(slot->line, slot->number, settings_));
    } catch (...) {
      const std::lock_guard lock(mutex_);
      problem_ = std::current_exception();
      stop();
    }
  }

  // When all workers are done. Throws what one of them could not catch.
  const BatchResult& result() const {
    if (problem_) std::rethrow_exception(problem_);
    return result_;
  }

 private:
  // The next line, once there is room for it. Null when there is none to be answered.
  Slot* read() {
    const std::lock_guard turn(reading_);
    if (ended_ || is_stopped()) return nullptr;
    Line line;
    ended_ = !lines_.next(line);
    if (ended_) return nullptr;
    const std::size_t bytes = line.bytes.size();
    std::unique_lock lock(mutex_);
    room_.wait(lock, [&] {
      const bool fits = slots_.size() < most_slots_ && bytes_ + bytes <= kMostBytesInWork;
      return stopped_ || slots_.empty() || fits;
    });
    if (stopped_) return nullptr;
    bytes_ += bytes;
    return &slots_.emplace_back(Slot{std::move(line), ++read_, bytes, {}, false});
  }

  void finish(Slot& slot, Answer&& answer) {
    std::unique_lock lock(mutex_);
    slot.answer = std::move(answer);
    slot.answered = true;
    if (printing_) return;  // who prints comes to it
    printing_ = true;
    while (!stopped_ && is_ready()) {
      const Answer ready = std::move(slots_.front().answer);
      bytes_ -= slots_.front().bytes;
      slots_.pop_front();
      const bool more = is_ready();
      room_.notify_one();
      lock.unlock();
      print(ready, more);
      lock.lock();
      if (sink_.failed()) stop();
    }
    printing_ = false;
  }

  bool is_ready() const { return !slots_.empty() && slots_.front().answered; }

  // `more`: another one follows at once, and both can leave together.
  void print(const Answer& answer, bool more) {
    ++result_.lines;
    result_.failed += answer.failed ? 1 : 0;
    sink_.write(answer.json);
    if (!more) sink_.flush();
  }

  void stop() {
    stopped_ = true;
    room_.notify_all();
  }

  bool is_stopped() {
    const std::lock_guard lock(mutex_);
    return stopped_;
  }

  std::mutex reading_;      // whose turn it is to read; taken before mutex_
  LineReader lines_;        // by reading_
  bool ended_ = false;      // by reading_: no more lines will come
  std::uint64_t read_ = 0;  // by reading_: lines so far
  const Settings& settings_;

  Sink& sink_;          // of the one that prints
  BatchResult result_;  // of the one that prints

  std::mutex mutex_;  // of all that follows
  std::condition_variable room_;
  std::deque<Slot> slots_;
  const std::size_t most_slots_;
  std::size_t bytes_ = 0;  // of the lines in slots_
  bool printing_ = false;  // a worker prints what is ready
  bool stopped_ = false;   // no more answers are wanted
  std::exception_ptr problem_;
};

}  // namespace

BatchResult run_batch(Input& input, const Settings& settings, Sink& sink) {
  std::size_t jobs = settings.jobs;
  if (jobs == 0) jobs = std::max(1u, std::thread::hardware_concurrency());
  Batch batch(input, settings, sink, jobs);
  std::vector<std::thread> others;
  others.reserve(jobs - 1);
  try {
    while (others.size() + 1 < jobs) others.emplace_back([&] { batch.work(); });
  } catch (const std::system_error&) {
    // Fewer will do.
  }
  batch.work();
  for (std::thread& other : others) other.join();
  return batch.result();
}

}  // namespace leitsatz::cli
