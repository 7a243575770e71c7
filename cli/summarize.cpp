#include "summarize.h"

namespace leitsatz::cli {
namespace {

Options options_for(const About& about, const Settings& settings) {
  return {.language = about.language,
          .title = about.title,
          .ranker = settings.ranker,
          .focus = about.focus,
          .features = settings.explain};
}

// What the settings choose of an analysis.
Result<Reading> choose(std::string_view text, const About& about, const Settings& settings,
                       Result<Analysis> analysis) {
  if (!analysis) return analysis.error();
  Reading reading = {text, about.title, !about.focus.empty(), std::move(*analysis), {}, {},
                     {},   nullptr};
  if (settings.type == Type::kHeadline) {
    reading.headline = headline(reading.analysis, settings.headline_words);
  } else {
    Result<Summary> summary = select(reading.analysis, settings.budget);
    if (!summary) return summary.error();
    reading.summary = std::move(*summary);
  }
  reading.statistics = statistics(reading.analysis, reading.summary);
  return reading;
}

std::vector<std::string_view> names_of(std::uint32_t bits, int count,
                                       std::string_view (*name)(int)) {
  std::vector<std::string_view> names;
  for (int bit = 0; bit < count; ++bit) {
    if ((bits >> bit & 1) != 0) names.push_back(name(bit));
  }
  return names;
}

}  // namespace

std::string_view Reading::title() const {
  if (!given_title.empty()) return given_title;
  const std::optional<Span> own = analysis.title();
  return own ? slice(text, *own) : std::string_view();
}

std::string_view Reading::headline_text() const {
  switch (headline.source) {
    case HeadlineSource::kNone:
      return {};
    case HeadlineSource::kTitle:
      return slice(given_title, headline.span);
    case HeadlineSource::kText:
      return slice(text, headline.span);
  }
  return {};
}

std::vector<Span> Reading::chosen() const {
  std::vector<Span> spans;
  if (headline.source == HeadlineSource::kText) spans.push_back(headline.span);
  for (std::uint32_t pick : summary.picks) spans.push_back(sentence(pick).span);
  return spans;
}

Result<Reading> read_text(std::string_view text, const About& about, const Settings& settings) {
  return choose(text, about, settings, analyze(text, options_for(about, settings)));
}

Result<Reading> read_page(const Page& page, const About& about, const Settings& settings) {
  About known = about;
  if (known.title.empty()) known.title = page.title;
  const Options options = options_for(known, settings);
  Result<Reading> reading =
      choose(page.article, known, settings,
             page.article_blocks.empty() ? analyze(page.article, options)
                                         : analyze(page.article, page.article_blocks, options));
  if (reading) reading->page = &page;
  return reading;
}

std::vector<std::string_view> flag_names(std::uint32_t flags) {
  return names_of(flags, kFlagCount, flag_name);
}

std::vector<std::string_view> reason_names(std::uint32_t reasons) {
  return names_of(reasons, kReasonCount, reason_name);
}

}  // namespace leitsatz::cli
