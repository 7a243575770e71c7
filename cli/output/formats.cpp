#include "output/formats.h"

#include "output/html_page.h"

namespace leitsatz::cli {

// Each is defined in the file of its format.
std::string render_text(const SummarizedInput& input, const RenderContext& context);
std::string render_markdown(const SummarizedInput& input, const RenderContext& context);
std::string render_json_line(const SummarizedInput& input, const RenderContext& context);
std::string render_html(const SummarizedInput& input, const RenderContext& context);
std::string render_story_text(const SummarizedStory& story, const Settings& settings,
                              const Style& style);
std::string render_story_markdown(const SummarizedStory& story, const Settings& settings,
                                  const Style& style);
std::string render_story_json_line(const SummarizedStory& story, const Settings& settings,
                                   const Style& style);
std::string render_story_html(const SummarizedStory& story, const Settings& settings,
                              const Style& style);

namespace {

constexpr OutputFormat kFormats[] = {
    {"text",
     "Text: the title if there is one, an empty line, then a sentence a line; several files are\n"
     "each headed by a line \\(lq==> FILE <==\\(rq.\n"
     "With \\fB\\-\\-highlight\\fR, chosen sentences are bold and yellow where there is colour, "
     "and\n"
     "otherwise stand between \\[u27E6] and \\[u27E7] (Markdown: in a mark element).\n",
     true, false, "\n", render_text, nullptr, render_story_text},
    {"markdown", "", true, false, "\n", render_markdown, nullptr, render_story_markdown},
    {"json", "JSON: one object a line and a file, with byte offsets.\n", false, false, "",
     render_json_line, nullptr, render_story_json_line},
    {"html", "HTML: one page that runs and loads nothing, with each summary above its article.\n",
     true, true, "", render_html, html_page_end, render_story_html},
};

}  // namespace

std::span<const OutputFormat> output_formats() { return kFormats; }

std::vector<std::string_view> format_words() {
  std::vector<std::string_view> words;
  for (const OutputFormat& format : kFormats) words.push_back(format.word);
  return words;
}

}  // namespace leitsatz::cli
