// One text, read and summarized: all that the outputs show.
#ifndef LEITSATZ_CLI_SUMMARIZE_H_
#define LEITSATZ_CLI_SUMMARIZE_H_

#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/leitsatz.h"
#include "leitsatz/page.h"
#include "options/options.h"

namespace leitsatz::cli {

// Refers to the text and the title it was made from.
struct Reading {
  std::string_view text;
  std::string_view given_title;  // empty: none was given
  bool has_focus = false;        // one was given
  Analysis analysis;
  Summary summary;    // without picks for Type::kHeadline
  Headline headline;  // only for Type::kHeadline
  Statistics statistics;
  const Page* page = nullptr;  // that the text is the article of

  // The given title, or the text's own. Empty when it has none.
  std::string_view title() const;
  // The words of the headline. Empty when there is none.
  std::string_view headline_text() const;
  const Sentence& sentence(std::uint32_t index) const { return analysis.sentences()[index]; }
  // The spans of the text that were chosen, ascending.
  std::vector<Span> chosen() const;
};

// What is known of a text beforehand; each may be empty.
struct About {
  std::string_view language;
  std::string_view title;
  std::string_view focus;
};

// Reads a text as the settings ask.
Result<Reading> read_text(std::string_view text, const About& about, const Settings& settings);

// The same for the article of a page, which it refers to. Where the page has no blocks, the library
// finds those of its article.
Result<Reading> read_page(const Page& page, const About& about, const Settings& settings);

// The names of the bits that are set, lowest first.
std::vector<std::string_view> flag_names(std::uint32_t flags);
std::vector<std::string_view> reason_names(std::uint32_t reasons);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_SUMMARIZE_H_
