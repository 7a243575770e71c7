#include "output/printer.h"

#include "output/output.h"

namespace leitsatz::cli {
namespace {

// The title of a page that holds several articles.
constexpr std::string_view kSeveral = "Summaries";

}  // namespace

Printer::Printer(const Settings& settings, Sink& sink)
    : settings_(settings), sink_(sink), style_(style_for(sink, settings.color)) {}

void Printer::print(const SummarizedInput& input, const std::string& path,
                    const std::string& name) {
  const bool several = settings_.files.size() > 1;
  const bool for_people =
      settings_.format == Format::kText || settings_.format == Format::kMarkdown;
  if (for_people && printed_ > 0) sink_.write("\n");
  switch (settings_.format) {
    case Format::kText:
      if (several) sink_.write(text_file_header(name, style_));
      sink_.write(render_text(input, settings_, style_));
      break;
    case Format::kMarkdown:
      if (several) sink_.write(markdown_file_header(name));
      sink_.write(render_markdown(input, settings_));
      break;
    case Format::kJson:
      sink_.write(render_json(input, settings_, "null", &path));
      break;
    case Format::kHtml:
      print_html(input, name);
      break;
  }
  ++printed_;
  sink_.flush();
}

void Printer::print_html(const SummarizedInput& input, const std::string& name) {
  const bool several = settings_.files.size() > 1;
  if (printed_ == 0) {
    const std::string_view title = input.title().empty() ? name : input.title();
    sink_.write(html_begin(several ? kSeveral : title));
    if (several) sink_.write("<h1>" + std::string(kSeveral) + "</h1>\n");
  }
  sink_.write(render_html(input, settings_, name, several ? printed_ + 1 : 0));
}

void Printer::finish() {
  if (settings_.format == Format::kHtml && printed_ > 0) sink_.write(html_end());
}

}  // namespace leitsatz::cli
