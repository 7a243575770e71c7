// Task and analyze(): checks the options, then runs the steps of the pipeline.
#include "analysis/task.h"

#include "base/catch_bad_alloc.h"
#include "characters/unicode.h"

namespace leitsatz {
namespace {

constexpr Error kOutOfMemory = {Status::kOutOfMemory, 0};

Result<Analysis> run(Result<Task> task) {
  if (!task) return task.error();
  while (!task->done()) task->step();
  return std::move(*task).finish();
}

}  // namespace

Result<Task> Task::start(std::string_view text, std::span<const Block> blocks,
                         const Options& options) {
  Result<Task> task = start(text, options);
  if (!task) return task.error();
  Result<Document> document =
      catch_bad_alloc([&] { return document_of(text, blocks); }, kOutOfMemory);
  if (!document) return document.error();
  task->impl_->parsed.document = std::move(*document);
  task->impl_->has_blocks = true;
  return task;
}

Task::Task(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Task::Task(Task&&) noexcept = default;
Task& Task::operator=(Task&&) noexcept = default;
Task::~Task() = default;

Result<Task> Task::start(std::string_view text, const Options& options) {
  if (text.size() > kMaxTextBytes || options.title.size() > kMaxTextBytes ||
      options.focus.size() > kMaxTextBytes) {
    return Error{Status::kTextTooLong, kMaxTextBytes};
  }
  const std::optional<LanguageId> language = language_from_tag(options.language);
  if (!options.language.empty() && !language) return Error{Status::kUnknownLanguage, 0};
  if (!unicode::data_available()) return Error{Status::kMissingData, 0};
  return catch_bad_alloc(
      [&]() -> Result<Task> {
        auto impl = std::make_unique<Impl>(text);
        impl->title = options.title;
        impl->focus = options.focus;
        impl->result->ranker = options.ranker;
        impl->result->keeps_rows = options.features;
        if (!options.language.empty()) impl->language = language;
        return Task(std::move(impl));
      },
      kOutOfMemory);
}

bool Task::done() const { return impl_->step == analysis_steps().size(); }

double Task::progress() const {
  if (done()) return 1;
  double share = 0;
  for (std::size_t i = 0; i < impl_->step; ++i) share += analysis_steps()[i].share;
  return share;
}

void Task::step() { analysis_steps()[impl_->step++].run(*impl_); }

Analysis Task::finish() && { return Analysis(std::move(impl_->result)); }

Result<Analysis> analyze(std::string_view text, const Options& options) {
  return catch_bad_alloc([&] { return run(Task::start(text, options)); }, kOutOfMemory);
}

Result<Analysis> analyze(std::string_view text, std::span<const Block> blocks,
                         const Options& options) {
  return catch_bad_alloc([&] { return run(Task::start(text, blocks, options)); }, kOutOfMemory);
}

}  // namespace leitsatz
