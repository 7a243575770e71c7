// read_json_feed() of feed.h, for https://jsonfeed.org/version/1.1.
#include <nlohmann/json.hpp>

#include "readers/feed.h"
#include "text/json_fault.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

using Json = nlohmann::json;

// Fills a Feed from the parser's events.
class Reader final : public nlohmann::json_sax<Json> {
 public:
  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t value) override { return number(std::to_string(value)); }
  bool number_unsigned(number_unsigned_t value) override { return number(std::to_string(value)); }
  bool number_float(number_float_t, const string_t& digits) override { return number(digits); }
  bool binary(binary_t&) override { return false; }  // never in JSON text

  bool string(string_t& value) override {
    if (std::string* field = field_of(key_)) *field = std::move(value);
    return true;
  }
  bool key(string_t& name) override {
    key_ = std::move(name);
    return true;
  }

  bool start_object(std::size_t) override {
    ++depth_;
    if (in_items_ && depth_ == kEntryDepth) feed_.entries.emplace_back();
    if (in_items_ && depth_ > kEntryDepth && author_depth_ == 0 && is_author_key()) {
      author_depth_ = depth_;
    }
    return true;
  }
  bool start_array(std::size_t) override {
    ++depth_;
    if (depth_ == kItemsDepth && key_ == "items") in_items_ = true;
    // The authors of an entry are in an array.
    if (in_items_ && depth_ == kEntryDepth + 1) is_authors_ = is_author_key();
    return true;
  }
  bool end_object() override { return close(); }
  bool end_array() override {
    if (depth_ == kItemsDepth) in_items_ = false;
    if (depth_ == kEntryDepth + 1) is_authors_ = false;
    return close();
  }

  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::detail::exception& error) override {
    feed_.error = json_fault(position, error.what());
    return false;
  }

  Feed take() && {
    if (!feed_.error.empty() && !feed_.entries.empty()) {  // the last entry may be a beginning
      const FeedEntry& last = feed_.entries.back();
      if (last.title.empty() && last.html.empty() && last.text.empty()) feed_.entries.pop_back();
    }
    return std::move(feed_);
  }

 private:
  static constexpr std::size_t kFeedDepth = 1, kItemsDepth = 2, kEntryDepth = 3;

  bool is_author_key() const { return key_ == "author" || key_ == "authors"; }

  bool close() {
    if (depth_ == author_depth_) author_depth_ = 0;
    --depth_;
    return true;
  }

  // Ids may be numbers.
  bool number(const std::string& digits) {
    if (key_ == "id") {
      if (std::string* field = field_of(key_)) *field = digits;
    }
    return true;
  }

  // Where the string with this name goes; null if it is not wanted.
  std::string* field_of(std::string_view name) {
    if (depth_ == kFeedDepth) {
      if (name == "title") return &feed_.title;
      return name == "language" ? &feed_.language : nullptr;
    }
    if (!in_items_ || feed_.entries.empty()) return nullptr;
    FeedEntry& entry = feed_.entries.back();
    if (depth_ == author_depth_ || (is_authors_ && depth_ == kEntryDepth + 2)) {
      return name == "name" && entry.author.empty() ? &entry.author : nullptr;
    }
    if (depth_ != kEntryDepth) return nullptr;
    if (name == "id") return &entry.id;
    if (name == "url") return &entry.link;
    if (name == "title") return &entry.title;
    if (name == "content_html") return &entry.html;
    if (name == "content_text") return &entry.text;
    if (name == "date_published") return &entry.date;
    return name == "summary" && entry.text.empty() ? &entry.text : nullptr;
  }

  Feed feed_;
  std::string key_;
  std::size_t depth_ = 0;
  std::size_t author_depth_ = 0;  // of the object of an entry's author that is open; 0: none
  bool in_items_ = false;
  bool is_authors_ = false;
};

}  // namespace

Feed read_json_feed(std::string_view text) {
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  Reader reader;
  Json::sax_parse(text.begin(), text.end(), &reader);
  return std::move(reader).take();
}

}  // namespace leitsatz::cli
