// The articles of a file: those of a mailbox or a feed, one after another, or the one that any
// other file is.
//
// A mailbox is read as its messages are asked for, any other file at once.
#ifndef LEITSATZ_CLI_READERS_FILE_ARTICLES_H_
#define LEITSATZ_CLI_READERS_FILE_ARTICLES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "files/input.h"
#include "readers/feed.h"
#include "readers/mailbox.h"
#include "readers/parsed_input.h"
#include "settings/settings.h"

namespace leitsatz::cli {

struct FileArticle {
  ParsedInput parsed;
  bool is_empty = false;     // the file was empty
  std::uint64_t number = 0;  // among those of the file, from 1; 0: it holds only this one
  std::string id;            // of an entry of a feed, or of a message of a mailbox

  // Its name for diagnostics: that of the file, and its number among several.
  std::string name_in(const std::string& file) const;
};

class FileArticles {
 public:
  // REQUIRES: all outlive the object.
  FileArticles(Input& input, const std::string& path, const Settings& settings)
      : input_(input), path_(path), settings_(settings) {}

  // The next article; nothing at the end, and on an error of the input. Errors of an article are
  // its own.
  std::optional<FileArticle> next();

  // What is wrong with the file, beside what its articles say; or empty. Known at the end.
  const std::string& error() const { return error_; }

 private:
  std::optional<FileArticle> first();
  std::optional<FileArticle> next_message();
  std::optional<FileArticle> next_entry();

  Input& input_;
  const std::string& path_;
  const Settings& settings_;
  std::optional<MailboxReader> mailbox_;
  std::optional<Feed> feed_;
  std::uint64_t read_ = 0;  // articles so far
  bool has_several_ = false;
  bool is_open_ = true;
  std::string error_;
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_FILE_ARTICLES_H_
