// What holds of the articles that the command reads from any bytes.
#ifndef LEITSATZ_TESTS_FUZZ_ARTICLE_CHECKS_H_
#define LEITSATZ_TESTS_FUZZ_ARTICLE_CHECKS_H_

#include <string>

#include "expect.h"
#include "memory_file.h"
#include "parsed_checks.h"
#include "readers/file_articles.h"

namespace leitsatz::fuzz {

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
