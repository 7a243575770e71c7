// What holds of an article that the command reads from any bytes.
#ifndef LEITSATZ_TESTS_FUZZ_ARTICLE_CHECKS_H_
#define LEITSATZ_TESTS_FUZZ_ARTICLE_CHECKS_H_

#include <string>

#include "expect.h"
#include "invariants.h"
#include "memory_file.h"
#include "readers/file_articles.h"
#include "rendering.h"
#include "summary/summarize.h"

namespace leitsatz::fuzz {

inline void check_parsed(const cli::ParsedInput& parsed, const cli::Settings& settings) {
  EXPECT(parsed.error.empty() == parsed.error_code.empty());
  if (!parsed.error.empty()) return;
  if (parsed.page) check_page(*parsed.page);
  const Result<cli::SummarizedInput> input =
      cli::summarize(parsed, {{}, settings.title, settings.focus}, settings);
  EXPECT(input);
  check_analysis(input->analysis, input->text);
  rendered(*input, settings);
}

// All articles of a file, which are the same each time it is read.
inline void check_articles(std::string_view bytes, const std::string& path,
                           const cli::Settings& settings) {
  const MemoryFile first(bytes), second(bytes);
  cli::Input input(first.path()), again(second.path());
  cli::FileArticles articles(input, path, settings), others(again, path, settings);
  std::uint64_t count = 0;
  while (const std::optional<cli::FileArticle> article = articles.next()) {
    const std::optional<cli::FileArticle> other = others.next();
    EXPECT(other && other->id == article->id && other->number == article->number);
    ++count;
    EXPECT(article->number == count || (article->number == 0 && count == 1));
    check_parsed(article->parsed, settings);
  }
  EXPECT(!others.next() && others.error() == articles.error());
}

}  // namespace leitsatz::fuzz

#endif  // LEITSATZ_TESTS_FUZZ_ARTICLE_CHECKS_H_
