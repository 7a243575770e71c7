// Splits a mailbox (mbox, RFC 4155) into its messages, one after another, as the file is read.
//
// A message begins with a line "From ..." that has a time and a year, behind an empty line, and is
// followed by a header field. In a message, ">From " at a line's beginning becomes "From ".
// Cost: linear. Memory: the longest message.
#ifndef LEITSATZ_CLI_READERS_MAILBOX_H_
#define LEITSATZ_CLI_READERS_MAILBOX_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "files/input.h"

namespace leitsatz::cli {

// True if the bytes begin as a mailbox does.
bool looks_like_mailbox(std::string_view bytes);

class MailboxReader {
 public:
  // `head`: what has been read of the input so far.
  MailboxReader(Input& input, std::string head) : input_(input), buffer_(std::move(head)) {}

  // The next message, without the line before it. Nothing at the end, on an error of the input, and
  // on a message beyond kMaxTextBytes, which error() then tells.
  std::optional<std::string> next();

  // Whether a message follows the last one.
  bool has_more() const { return begin_ < buffer_.size(); }
  const std::string& error() const { return error_; }

 private:
  // The end of the message that begins at begin_: where the next one or the file's end is.
  std::size_t find_end();

  Input& input_;
  std::string buffer_;     // bytes that were read; those before begin_ are consumed
  std::size_t begin_ = 0;  // of the next message
  std::string error_;
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_MAILBOX_H_
