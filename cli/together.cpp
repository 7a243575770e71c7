#include "together.h"

#include <deque>
#include <optional>
#include <string>
#include <utility>

#include "files/complain.h"
#include "files/input.h"
#include "files/progress.h"
#include "output/formats.h"
#include "output/json.h"
#include "output/terminal.h"
#include "readers/file_articles.h"
#include "summary/summarized_story.h"

namespace leitsatz::cli {
namespace {

bool fail(const std::string& name, std::string_view reason) {
  complain(name + ": " + std::string(reason));
  return false;
}

StoryText failed(const std::string& path, const std::string& name, const std::string& error) {
  StoryText text = {.path = path, .name = name};
  text.error_code = "unreadable";
  text.error = error;
  return text;
}

// Appends the articles of a file. False, after a diagnostic, if it could not be read.
bool read_file(const std::string& path, const Settings& settings, std::deque<StoryText>& texts) {
  Input input(path);
  if (input.error().empty()) invite(input);
  FileArticles articles(input, path, settings);
  while (input.error().empty()) {
    std::optional<FileArticle> article = articles.next();
    if (!article) break;
    StoryText& text =
        texts.emplace_back(StoryText{.path = path, .name = article->name_in(input.name())});
    if (!article->id.empty()) text.id = render_json_string(article->id);
    text.entry = article->number;
    text.parsed = std::move(article->parsed);
    for (const std::string& remark : text.parsed.remarks) fail(text.name, remark);
  }
  const std::string& error = input.error().empty() ? articles.error() : input.error();
  if (error.empty()) return true;
  texts.push_back(failed(path, input.name(), error));
  return fail(input.name(), error);
}

Result<SummarizedStory> summarize(std::deque<StoryText> texts, const Settings& settings) {
  Progress progress(settings, {.units = "texts", .of = texts.size()});
  return summarize_story(std::move(texts), settings.focus, settings.demand, settings, &progress);
}

}  // namespace

bool run_together(const Settings& settings, Sink& sink) {
  std::deque<StoryText> texts;
  bool all_done = true;
  {
    Progress progress(settings, {.units = "files", .of = settings.files.size()});
    for (const std::string& path : settings.files) {
      const bool done = read_file(path, settings, texts);
      progress.done(!done);
      all_done = done && all_done;
    }
  }
  const Result<SummarizedStory> story = summarize(std::move(texts), settings);
  if (!story) {
    complain(status_message(story.error().status));
    return false;
  }
  for (const StoryText& text : story->texts) {
    if (text.error.empty() || text.error_code == "unreadable") continue;  // that was said
    all_done = fail(text.name, text.error);
  }
  if (!story->nothing.empty()) {
    complain(story->nothing);
    all_done = false;
  } else if (story->has_focus && !story->story.focus_matched()) {
    complain("no text says anything of the focus: summarized without it");
  }
  const OutputFormat& format = output_formats()[settings.format];
  sink.write(format.render_story(*story, settings, style_for(sink, settings.color)));
  return all_done;
}

}  // namespace leitsatz::cli
