// Reads a document of Word (.docx, ECMA-376): its paragraphs, headings, lists and tables. Title,
// author, date and language are those of its properties, unless a paragraph is its title.
//
// Left out are the head and foot of its pages, deleted and hidden text, comments, the table of
// contents, footnotes.
#ifndef LEITSATZ_CLI_READERS_DOCX_H_
#define LEITSATZ_CLI_READERS_DOCX_H_

#include <optional>
#include <string>

#include "leitsatz/page.h"
#include "readers/archive.h"

namespace leitsatz::cli {

struct ReadDocument {
  std::optional<Page> page;
  std::string remark;  // about a document that is damaged, but was read all the same
  std::string error;   // why there is no page
};

// True if the files are those of such a document.
bool is_docx(const FileSource& files);

// Cost: linear in what is read. REQUIRES: can_read_archives().
ReadDocument read_docx(FileSource& files);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_DOCX_H_
