#include "batch.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace leitsatz::cli {
namespace {

// Lines in work for each thread: enough that none waits while a long line is being answered.
constexpr std::size_t kSlotsPerJob = 4;

// One line on its way through: read, taken by a worker, answered, printed. A deque keeps its
// elements where they are when others come and go at its ends.
struct Slot {
  Line line;
  std::uint64_t number = 0;
  std::size_t bytes = 0;
  Answer answer;
  bool answered = false;
};

// The lines in work, in order. The reader adds at the back, workers take from the middle, the
// printer removes from the front.
class Queue {
 public:
  explicit Queue(std::size_t jobs) : most_slots_(jobs * kSlotsPerJob) {}

  // Waits for room. False when the printer has given up.
  bool add(Line&& line, std::uint64_t number) {
    std::unique_lock lock(mutex_);
    const std::size_t bytes = line.bytes.size();
    room_.wait(lock, [&] {
      const bool fits = slots_.size() < most_slots_ && bytes_ + bytes <= kMostBytesInWork;
      return stopped_ || slots_.empty() || fits;
    });
    if (stopped_) return false;
    slots_.push_back({std::move(line), number, bytes, {}, false});
    bytes_ += bytes;
    work_.notify_one();
    return true;
  }

  void end_input() {
    const std::lock_guard lock(mutex_);
    ended_ = true;
    work_.notify_all();
    done_.notify_all();
  }

  void stop() {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    work_.notify_all();
    room_.notify_all();
  }

  // A worker's life: answers lines until there are no more.
  void work(const Settings& settings) {
    std::unique_lock lock(mutex_);
    while (true) {
      work_.wait(lock, [&] { return stopped_ || ended_ || taken_ < slots_.size(); });
      if (stopped_ || taken_ == slots_.size()) return;
      Slot& slot = slots_[taken_++];
      lock.unlock();
      Answer ready = answer_line(slot.line, slot.number, settings);
      lock.lock();
      slot.answer = std::move(ready);
      slot.answered = true;
      if (&slot == &slots_.front()) done_.notify_one();
    }
  }

  // Waits for the next answer in order. False at the end. `waiting`: no further one is ready.
  bool next(Answer& answer, bool& waiting) {
    std::unique_lock lock(mutex_);
    done_.wait(lock, [&] { return slots_.empty() ? ended_ : slots_.front().answered; });
    if (slots_.empty()) return false;
    answer = std::move(slots_.front().answer);
    bytes_ -= slots_.front().bytes;
    slots_.pop_front();
    --taken_;
    waiting = slots_.empty() || !slots_.front().answered;
    room_.notify_one();
    return true;
  }

 private:
  std::mutex mutex_;
  std::condition_variable room_, work_, done_;
  std::deque<Slot> slots_;
  std::size_t most_slots_;
  std::size_t taken_ = 0;  // slots at the front that a worker has taken
  std::size_t bytes_ = 0;  // of the lines in slots_
  bool ended_ = false;     // no more lines will come
  bool stopped_ = false;   // no more answers are wanted
};

BatchResult run_alone(LineReader& lines, const Settings& settings, Sink& sink) {
  BatchResult result;
  Line line;
  while (!sink.failed() && lines.next(line)) {
    const Answer ready = answer_line(line, ++result.lines, settings);
    result.failed += ready.failed ? 1 : 0;
    sink.write(ready.json);
    sink.flush();
  }
  return result;
}

void print(Queue& queue, Sink& sink, BatchResult& result) {
  Answer ready;
  bool waiting = false;
  while (queue.next(ready, waiting)) {
    ++result.lines;
    result.failed += ready.failed ? 1 : 0;
    sink.write(ready.json);
    if (waiting) sink.flush();
    if (sink.failed()) {
      queue.stop();
      return;
    }
  }
}

}  // namespace

BatchResult run_batch(Input& input, const Settings& settings, Sink& sink) {
  LineReader lines(input);
  std::size_t jobs = settings.jobs;
  if (jobs == 0) jobs = std::max(1u, std::thread::hardware_concurrency());
  if (jobs == 1) return run_alone(lines, settings, sink);

  Queue queue(jobs);
  BatchResult result;
  std::vector<std::thread> workers;
  try {
    for (std::size_t i = 0; i < jobs; ++i) {
      workers.emplace_back([&] { queue.work(settings); });
    }
  } catch (const std::system_error&) {
    if (workers.empty()) return run_alone(lines, settings, sink);  // else fewer will do
  }
  std::thread printer([&] { print(queue, sink, result); });
  Line line;
  for (std::uint64_t number = 1; lines.next(line); ++number) {
    if (!queue.add(std::move(line), number)) break;
  }
  queue.end_input();
  for (std::thread& worker : workers) worker.join();
  printer.join();
  return result;
}

}  // namespace leitsatz::cli
