#include "batch/files.h"

#include <sys/stat.h>

#include <algorithm>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "batch/batch.h"
#include "batch/jobs.h"
#include "files/complain.h"
#include "files/input.h"
#include "files/progress.h"
#include "output/printer.h"
#include "readers/file_articles.h"
#include "summary/summarize.h"

namespace leitsatz::cli {
namespace {

// Files in work or waiting for those before them, for each thread: enough that no thread waits
// while another reads a long one.
constexpr std::size_t kFilesPerJob = 16;

// Something to show: on standard error, or as the summary of an article.
struct Piece {
  bool is_complaint;
  std::string words;
};

// What is to be opened: only regular files may be opened before it is their turn, since others may
// be the same as a file before them, or wait for someone.
struct FileFacts {
  bool waits = true;
  std::size_t bytes = 0;
};
FileFacts facts_of(const std::string& path) {
  struct stat status = {};
  if (path == "-") return {};
  if (::stat(path.c_str(), &status) != 0) return {.waits = false};
  if (!S_ISREG(status.st_mode)) return {.waits = !S_ISDIR(status.st_mode)};
  return {false, static_cast<std::size_t>(std::max<off_t>(status.st_size, 0))};
}

// The files in work, in order. The first of them has the turn: only its thread prints.
class Queue {
 public:
  Queue(const Settings& settings, Sink& sink, std::size_t jobs)
      : settings_(settings),
        sink_(sink),
        printer_(settings, sink),
        most_slots_(jobs * kFilesPerJob) {}

  // Waits for room and takes the next file; nothing if there is none, or the run is stopped.
  struct Taken {
    std::size_t file;
    FileFacts facts;
  };
  std::optional<Taken> take() {
    std::unique_lock lock(mutex_);
    room_.wait(lock, [&] { return stopped_ || next_ == settings_.files.size() || has_room(); });
    if (stopped_ || next_ == settings_.files.size()) return std::nullopt;
    slots_.push_back({*next_facts_, false, {}});
    bytes_ += next_facts_->bytes;
    ++in_work_;
    const Taken taken = {next_++, *next_facts_};
    next_facts_.reset();
    return taken;
  }

  bool is_stopped() {
    const std::lock_guard lock(mutex_);
    return stopped_;
  }

  bool has_turn(std::size_t file) {
    const std::lock_guard lock(mutex_);
    return file == first_;
  }

  // False if the run is stopped.
  bool wait_for_turn(std::size_t file) {
    std::unique_lock lock(mutex_);
    turn_.wait(lock, [&] { return stopped_ || file == first_; });
    return !stopped_;
  }

  // REQUIRES: the caller's file has the turn.
  void show(const Piece& piece) {
    if (piece.is_complaint) {
      complain(piece.words);
    } else {
      printer_.print(piece.words);
    }
    if (sink_.failed()) stop({});
  }

  // The file is done; `rest` is what it has still to show. Shows what is ready.
  void end(std::size_t file, std::vector<Piece> rest, bool done) {
    std::unique_lock lock(mutex_);
    Slot& slot = slots_[file - first_];
    slot.ended = true;
    slot.rest = std::move(rest);
    all_done_ = all_done_ && done;
    bytes_ -= slot.facts.bytes;
    --in_work_;
    if (file == first_) show_ready(lock);
    room_.notify_all();
  }

  // Drops all that is in work. The problem, if there is one, is thrown by result().
  void stop(std::exception_ptr problem) {
    const std::lock_guard lock(mutex_);
    if (!problem_) problem_ = std::move(problem);
    stopped_ = true;
    room_.notify_all();
    turn_.notify_all();
  }

  const Printer& printer() const { return printer_; }

  // REQUIRES: all threads are done.
  bool result() {
    if (problem_) std::rethrow_exception(problem_);
    printer_.finish();
    return all_done_;
  }

 private:
  struct Slot {
    FileFacts facts;
    bool ended;
    std::vector<Piece> rest;
  };

  // Whether the next file may be taken. REQUIRES: there is one.
  bool has_room() {
    if (!next_facts_) next_facts_ = facts_of(settings_.files[next_]);
    return slots_.size() < most_slots_ &&
           (in_work_ == 0 || bytes_ + next_facts_->bytes <= kMostBytesInWork);
  }

  // Passes the turn on over all files that have ended.
  void show_ready(std::unique_lock<std::mutex>& lock) {
    while (!stopped_ && !slots_.empty() && slots_.front().ended) {
      const std::vector<Piece> rest = std::move(slots_.front().rest);
      lock.unlock();
      for (const Piece& piece : rest) {
        if (!sink_.failed()) show(piece);
      }
      lock.lock();
      slots_.pop_front();
      ++first_;
    }
    turn_.notify_all();
  }

  const Settings& settings_;
  Sink& sink_;       // only for the thread whose file has the turn
  Printer printer_;  // likewise, but for its render() of a format that is not numbered

  std::mutex mutex_;  // guards all that follows
  std::condition_variable room_;
  std::condition_variable turn_;
  std::deque<Slot> slots_;  // of the files from first_ to before next_
  const std::size_t most_slots_;
  std::size_t first_ = 0;  // the file that has the turn
  std::size_t next_ = 0;   // to be taken
  std::optional<FileFacts> next_facts_;
  std::size_t in_work_ = 0;
  std::size_t bytes_ = 0;  // of the files in work
  bool all_done_ = true;
  bool stopped_ = false;
  std::exception_ptr problem_;
};

// One file: reads its articles and has what they give shown in its turn.
class FileRun {
 public:
  FileRun(const Queue::Taken& taken, const Settings& settings, Queue& queue, Progress& progress)
      : taken_(taken),
        path_(settings.files[taken.file]),
        settings_(settings),
        queue_(queue),
        progress_(progress) {}

  void run() {
    try {
      const bool done = summarize_file();
      progress_.done(!done);
      queue_.end(taken_.file, std::move(held_), done);
    } catch (...) {
      // What stood before the problem is shown, as one thread would have done.
      const std::exception_ptr problem = std::current_exception();
      if (queue_.wait_for_turn(taken_.file)) show_held();
      queue_.stop(problem);
    }
  }

 private:
  // False, after a diagnostic, if the file or one of its articles failed.
  bool summarize_file() {
    if (taken_.facts.waits && !queue_.wait_for_turn(taken_.file)) return false;
    Input input(path_);
    const auto fail = [&](std::string_view reason) { return say(input.name(), reason); };
    if (!input.error().empty()) return fail(input.error());
    invite(input);
    FileArticles articles(input, path_, settings_);
    bool all_done = true;
    while (!queue_.is_stopped()) {
      const std::optional<FileArticle> article = articles.next();
      if (!article) break;
      all_done = summarize_article(*article, input.name()) && all_done;
      if (article->number > 0) progress_.article_done();
    }
    if (!input.error().empty()) return fail(input.error());
    if (!articles.error().empty()) return fail(articles.error());
    return all_done;
  }

  // False, after a diagnostic, if nothing could be chosen.
  bool summarize_article(const FileArticle& article, const std::string& file) {
    const std::string name = article.name_in(file);
    const auto fail = [&](std::string_view reason) { return say(name, reason); };
    const ParsedInput& parsed = article.parsed;
    for (const std::string& remark : parsed.remarks) fail(remark);
    if (!parsed.error.empty()) return fail(parsed.error);

    const Result<SummarizedInput> summarized = summarize(parsed, hints_for(article), settings_);
    if (!summarized && summarized.error().status == Status::kInvalidBudget) {
      return fail("it has not as many sentences as there are costs: --explain lists them");
    }
    if (!summarized) return fail(status_message(summarized.error().status));
    if (!summarized->nothing.empty()) {
      // Of an empty input that was said when it was read.
      if (!article.is_empty) fail(summarized->nothing);
    } else if (summarized->has_focus && !summarized->analysis.focus_matched()) {
      fail("says nothing of the focus: summarized without it");
    }
    if (const std::size_t articles = summarized->articles(); articles > 1) {
      fail(std::to_string(articles) + " articles in one text");
    }
    if (queue_.printer().is_numbered() && !queue_.wait_for_turn(taken_.file)) return false;
    show({false, queue_.printer().render(*summarized, {path_, name, article.number, article.id})});
    return summarized->nothing.empty();
  }

  // One of several articles is too small a part of the file to be counted in steps.
  InputHints hints_for(const FileArticle& article) {
    return {settings_.language, settings_.title, settings_.focus, nullptr,
            article.number == 0 ? &progress_ : nullptr};
  }

  bool say(const std::string& name, std::string_view reason) {
    show({true, name + ": " + std::string(reason)});
    return false;
  }

  // Shows the piece, or holds it until it is the file's turn.
  void show(Piece piece) {
    held_bytes_ += piece.words.size();
    held_.push_back(std::move(piece));
    const bool may_show = held_bytes_ > kMostBytesHeld ? queue_.wait_for_turn(taken_.file)
                                                       : queue_.has_turn(taken_.file);
    if (may_show) show_held();
  }

  void show_held() {
    for (const Piece& piece : held_) queue_.show(piece);
    held_.clear();
    held_bytes_ = 0;
  }

  const Queue::Taken taken_;
  const std::string& path_;
  const Settings& settings_;
  Queue& queue_;
  Progress& progress_;
  std::vector<Piece> held_;
  std::size_t held_bytes_ = 0;
};

}  // namespace

bool run_files(const Settings& settings, Sink& sink) {
  const std::size_t jobs =
      std::clamp<std::size_t>(settings.files.size(), 1, threads_for(settings.jobs));
  Progress progress(settings, {.units = "files", .of = settings.files.size()});
  Queue queue(settings, sink, jobs);
  run_on_threads(jobs, [&] {
    while (const std::optional<Queue::Taken> taken = queue.take()) {
      FileRun(*taken, settings, queue, progress).run();
    }
  });
  return queue.result();
}

}  // namespace leitsatz::cli
