#include "page/json_ld.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "page/text.h"
#include "page/tree.h"

namespace leitsatz {
namespace {

// An open object or list: what it has given so far, and its key in the object around it.
struct Frame {
  std::string key, type;
  JsonFacts facts;
  bool is_object = false;
};

// @type of an article: "NewsArticle", "BlogPosting", "Report", ...
bool is_article(std::string_view type) {
  return type.find("Article") != std::string_view::npos ||
         type.find("Posting") != std::string_view::npos || type == "Report";
}

class Scanner {
 public:
  explicit Scanner(std::string_view json) : json_(json) {}

  bool scan(JsonFacts& facts) {
    std::vector<Frame> open;
    std::string key;
    bool is_key = false;  // the next string is a key
    while (at_ < json_.size()) {
      const char c = json_[at_++];
      if (c == '{' || c == '[') {
        Frame frame;
        frame.is_object = c == '{';
        // An item of a list has the key of the list.
        frame.key = !open.empty() && !open.back().is_object ? open.back().key : key;
        open.push_back(std::move(frame));
        key.clear();
        is_key = c == '{';
      } else if (c == '}' || c == ']') {
        if (open.empty()) return false;
        if (close(open, facts)) return true;
        is_key = false;
      } else if (c == ',') {
        is_key = !open.empty() && open.back().is_object;
      } else if (c == ':') {
        is_key = false;
      } else if (c == '"') {
        std::string value = read_string();
        if (is_key) {
          key = std::move(value);
        } else if (!open.empty()) {
          Frame& frame = open.back();
          if (frame.is_object) {
            take(frame, key, value);
          } else if (open.size() > 1) {  // an item of a list belongs to the object around it
            take(open[open.size() - 2], frame.key, value);
          }
        }
      }
    }
    return false;
  }

  // Keys are few, and an item of a list has the key of the list.
  std::string longest_text() {
    constexpr std::size_t kMinBytes = 60, kMaxKeys = 200;
    std::vector<MetaEntry> texts;  // by key
    std::string key;
    while (at_ < json_.size()) {
      if (json_[at_++] != '"') continue;
      std::string value = read_string();
      const std::size_t next = json_.find_first_not_of(" \t\r\n", at_);
      if (next != json_.npos && json_[next] == ':') {
        key = std::move(value);
        continue;
      }
      const std::string_view last = trim(value);
      const bool says = value.size() >= kMinBytes && value.find(' ') != value.npos &&
                        (ends_sentence(last) || last.ends_with('>'));
      if (!says) continue;
      auto text = std::find_if(texts.begin(), texts.end(),
                               [&](const auto& entry) { return entry.name == key; });
      if (text == texts.end()) {
        if (texts.size() == kMaxKeys) continue;
        texts.push_back({key, {}});
        text = texts.end() - 1;
      }
      text->value.append(value).push_back('\n');
    }
    std::string best;
    for (MetaEntry& text : texts) {
      if (text.value.size() > best.size()) best.swap(text.value);
    }
    return best;
  }

 private:
  std::string_view json_;
  std::size_t at_ = 0;

  std::string read_string() {
    std::string value;
    while (at_ < json_.size() && json_[at_] != '"') {
      if (json_[at_] != '\\') {
        value += json_[at_++];
        continue;
      }
      if (++at_ == json_.size()) break;
      const char c = json_[at_++];
      if (c == 'n' || c == 'r') {
        value += '\n';
      } else if (c == 't') {
        value += ' ';
      } else if (c == 'u') {
        char32_t unit = read_hex();
        if (unit >= 0xD800 && unit < 0xDC00 && json_.substr(at_).starts_with("\\u")) {
          at_ += 2;
          unit = 0x10000 + ((unit - 0xD800) << 10) + ((read_hex() - 0xDC00) & 0x3FF);
        }
        const bool surrogate = unit >= 0xD800 && unit < 0xE000;
        unicode::append(value, surrogate ? unicode::kReplacement : unit);
      } else if (c != 'b' && c != 'f') {
        value += c;
      }
    }
    ++at_;
    return value;
  }

  char32_t read_hex() {
    char32_t value = 0;
    for (int i = 0; i < 4 && at_ < json_.size(); ++i) {
      const int digit = ascii::hex_value(json_[at_]);
      if (digit < 0) break;
      value = value * 16 + static_cast<char32_t>(digit);
      ++at_;
    }
    return value;
  }

  // Moves `value` to where this key's text goes. Authors may be several.
  static void take(Frame& frame, std::string_view key, std::string& value) {
    struct Field {
      std::string_view key;
      std::string JsonFacts::*slot;
    };
    constexpr Field kFields[] = {
        {"name", &JsonFacts::name},          {"headline", &JsonFacts::headline},
        {"datePublished", &JsonFacts::date}, {"inLanguage", &JsonFacts::language},
        {"articleBody", &JsonFacts::body},   {"publisher", &JsonFacts::site},
        {"author", &JsonFacts::author}};
    std::string* slot = key == "@type" ? &frame.type : nullptr;
    for (const Field& field : kFields) {
      if (field.key == key) slot = &(frame.facts.*field.slot);
    }
    if (!slot) return;
    if (slot->empty()) {
      slot->swap(value);
    } else if (slot == &frame.facts.author && !value.empty()) {
      slot->append(", ").append(value);
    }
  }

  // Closes the innermost frame. True if it was the article.
  static bool close(std::vector<Frame>& open, JsonFacts& facts) {
    Frame frame = std::move(open.back());
    open.pop_back();
    if (!frame.is_object) return false;
    if (is_article(frame.type) && (!frame.facts.headline.empty() || !frame.facts.name.empty())) {
      facts = std::move(frame.facts);
      return true;
    }
    for (std::size_t up = open.size(); up-- > 0;) {
      if (!open[up].is_object) continue;
      if (frame.key == "author" || frame.key == "publisher") {
        take(open[up], frame.key, frame.facts.name);
      }
      break;
    }
    return false;
  }
};

}  // namespace

bool read_json_facts(std::string_view json, JsonFacts& facts) { return Scanner(json).scan(facts); }

std::string read_json_text(std::string_view json) { return Scanner(json).longest_text(); }

}  // namespace leitsatz
