#include "readers/file_articles.h"

#include "files/inspect.h"
#include "readers/input_kind.h"

namespace leitsatz::cli {

std::string FileArticle::name_in(const std::string& file) const {
  return number == 0 ? file : file + ": entry " + std::to_string(number);
}

std::optional<FileArticle> FileArticles::next() {
  if (mailbox_) return next_message();
  if (feed_) return next_entry();
  if (!is_open_) return std::nullopt;
  is_open_ = false;
  return first();
}

std::optional<FileArticle> FileArticles::first() {
  using enum Input::Content;
  constexpr std::size_t kSightBytes = std::size_t{4} << 10;
  std::string head;
  while (head.size() < kSightBytes && input_.read_some(head)) {
  }
  if (kind_of(path_, head, settings_) == InputKind::kMailbox) {
    if (std::string refused = inspect(head); !refused.empty()) {
      error_ = std::move(refused);
      return std::nullopt;
    }
    mailbox_.emplace(input_, std::move(head));
    return next_message();
  }
  std::optional<std::string> bytes =
      input_.read_all(settings_.encoding ? kText : kUnknown, std::move(head));
  if (!bytes) return std::nullopt;
  FileArticle article;
  article.is_empty = bytes->empty();
  if (kind_of(path_, *bytes, settings_) == InputKind::kFeed) {
    ParsedFeed parsed = parse_feed(std::move(*bytes), settings_);
    if (parsed.feed) {
      feed_ = std::move(parsed.feed);
      error_ = feed_->error;
      has_several_ = feed_->entries.size() > 1;
      if (feed_->entries.empty() && error_.empty()) error_ = "a feed without entries";
      return next_entry();
    }
    article.parsed = std::move(parsed.refused);
    return article;
  }
  article.parsed = parse_file(path_, std::move(*bytes), settings_);
  return article;
}

std::optional<FileArticle> FileArticles::next_message() {
  std::optional<std::string> message = mailbox_->next();
  if (!message) {
    if (error_.empty()) error_ = mailbox_->error();
    return std::nullopt;
  }
  has_several_ = has_several_ || mailbox_->has_more();
  FileArticle article;
  ++read_;
  if (has_several_) article.number = read_;
  article.parsed = parse_message(*message, article.id);
  return article;
}

std::optional<FileArticle> FileArticles::next_entry() {
  if (read_ == feed_->entries.size()) return std::nullopt;
  FeedEntry& entry = feed_->entries[read_++];
  FileArticle article;
  if (has_several_) article.number = read_;
  article.id = std::move(entry.id);
  article.parsed = parse_entry(std::move(entry), *feed_);
  return article;
}

}  // namespace leitsatz::cli
