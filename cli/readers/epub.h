// Reads a book (EPUB 2 and 3): its chapters in the order of its spine, each by the reader of web
// pages. Title, author, date and language are those of the package.
//
// What is no text of the book is left out: cover, title page, imprint, tables of contents, indexes,
// notes. EPUB 3.3, sections 4.2.6.3 (container), 5 (package) and the structural semantics.
#ifndef LEITSATZ_CLI_READERS_EPUB_H_
#define LEITSATZ_CLI_READERS_EPUB_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/page.h"
#include "readers/archive.h"

namespace leitsatz::cli {

struct ReadBook {
  std::optional<Page> page;
  std::vector<std::string> remarks;  // chapters that can't be read
  std::string error;                 // why there is no page
};

// True if the files are those of a book.
bool is_epub(const FileSource& files);

// Cost: linear in what is read. REQUIRES: can_read_archives().
ReadBook read_epub(FileSource& files);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_EPUB_H_
