#include "batch/batch.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>

#include "batch/jobs.h"

namespace leitsatz::cli {
namespace {

// Lines in work for each thread: enough that no thread waits while another answers a long line.
constexpr std::size_t kSlotsPerJob = 4;

// One line in work. The slots are in a deque, which does not move its elements when others are
// added and removed at its ends.
struct Slot {
  Line line;
  std::uint64_t number = 0;
  std::size_t bytes = 0;
  Answer answer;
  bool answered = false;
};

// The lines in work, in order. Each worker reads a line, answers it concurrently with the others,
// and prints all lines that are ready, unless another worker is printing. Since no thread only
// reads or only prints, a line wakes no thread except one that waits for room.
class Batch {
 public:
  Batch(Input& input, const Settings& settings, Sink& sink, Progress& progress, std::size_t jobs)
      : lines_(input),
        settings_(settings),
        sink_(sink),
        progress_(progress),
        most_slots_(jobs * kSlotsPerJob) {}

  // The loop of each worker, until there are no more lines or the batch is stopped.
  void work() {
    try {
      while (Slot* slot = read()) finish(*slot, answer_line(slot->line, slot->number, settings_));
    } catch (...) {
      const std::lock_guard lock(mutex_);
      problem_ = std::current_exception();
      stop();
    }
  }

  // REQUIRES: all workers are done. Rethrows an exception that stopped a worker.
  const BatchResult& result() const {
    if (problem_) std::rethrow_exception(problem_);
    return result_;
  }

 private:
  // Waits for room and returns the next line; null if there is none, or the batch is stopped.
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
    if (printing_) return;  // the worker that is printing will print this line, too
    printing_ = true;
    while (!stopped_ && is_ready()) {
      const Answer ready = std::move(slots_.front().answer);
      const std::size_t bytes = slots_.front().bytes;
      bytes_ -= bytes;
      slots_.pop_front();
      const bool more = is_ready();
      room_.notify_one();
      lock.unlock();
      print(ready, more);
      progress_.done(ready.failed, bytes + 1);  // and its line break
      lock.lock();
      if (sink_.failed()) stop();
    }
    printing_ = false;
  }

  bool is_ready() const { return !slots_.empty() && slots_.front().answered; }

  // `more`: another answer follows at once, so the sink need not be flushed.
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

  std::mutex reading_;  // guards the next three; taken before mutex_
  LineReader lines_;
  bool ended_ = false;      // no more lines will come
  std::uint64_t read_ = 0;  // lines so far
  const Settings& settings_;

  Sink& sink_;          // only for the worker that is printing
  BatchResult result_;  // likewise
  Progress& progress_;

  std::mutex mutex_;  // guards all that follows
  std::condition_variable room_;
  std::deque<Slot> slots_;
  const std::size_t most_slots_;
  std::size_t bytes_ = 0;  // of the lines in slots_
  bool printing_ = false;  // a worker is printing
  bool stopped_ = false;   // lines in work are to be dropped
  std::exception_ptr problem_;
};

}  // namespace

BatchResult run_batch(Input& input, const Settings& settings, Sink& sink, Progress& progress) {
  const std::size_t jobs = threads_for(settings.jobs);
  Batch batch(input, settings, sink, progress, jobs);
  run_on_threads(jobs, [&] { batch.work(); });
  return batch.result();
}

}  // namespace leitsatz::cli
