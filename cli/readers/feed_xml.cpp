// read_xml_feed() of feed.h.
#include <algorithm>

#include "readers/feed.h"
#include "readers/feed_mender.h"
#include "readers/feed_texts.h"
#include "readers/xml.h"
#include "text/ascii.h"
#include "text/markup.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

// Whose vocabulary an element belongs to.
enum class Space : std::uint8_t { kFeed, kContent, kDublin, kOther };

Space space_of(XmlSpace space) {
  const auto [prefix, address] = space;
  if (address.empty() && !prefix.empty()) {  // not declared
    if (prefix == "content") return Space::kContent;
    if (prefix == "dc") return Space::kDublin;
    return prefix == "atom" ? Space::kFeed : Space::kOther;
  }
  for (std::string_view feed : {"www.w3.org/2005/Atom", "purl.org/atom/ns", "purl.org/rss/1.0/",
                                "my.netscape.com/rdf", "backend.userland.com", "purl.org/rss/0"}) {
    if (address.find(feed) != address.npos && !address.ends_with("/modules/content/")) {
      return address.find("/modules/") == address.npos ? Space::kFeed : Space::kOther;
    }
  }
  if (address.empty()) return Space::kFeed;
  if (address.find("purl.org/rss/1.0/modules/content") != address.npos) return Space::kContent;
  return address.find("purl.org/dc/") != address.npos ? Space::kDublin : Space::kOther;
}

// What the element that is being read gives.
enum class Field : std::uint8_t {
  kNone,
  kTitle,
  kLink,
  kId,
  kEncoded,  // the whole article
  kContent,
  kSummary,
  kAuthor,
  kDate,
  kUpdated,
  kLanguage,
  kIgnored,
};

// What an entry's element holds, before one of them is chosen.
struct Body {
  std::string text;
  bool is_html = false;
};

// Fills a Feed from the parser's events.
class Walk final : public XmlHandler {
 public:
  void begin(std::string_view local, XmlSpace whose, XmlAttributes attributes) override {
    ++depth_;
    const Space space = space_of(whose);
    const bool is_entry = space == Space::kFeed && (local == "item" || local == "entry");
    if (is_entry) {
      end_field();  // an entry in another one, or in a field of it, is one that was not closed
      end_entry();
      entry_depth_ = depth_;
      feed_.entries.emplace_back();
      return;
    }
    if (field_ != Field::kNone) {
      begin_inside(local, attributes);
      return;
    }
    if (space == Space::kFeed && (local == "channel" || local == "feed")) channel_depth_ = depth_;
    const std::size_t around = entry_depth_ > 0 ? entry_depth_ : channel_depth_;
    if (around == 0 || depth_ != around + 1) return;
    begin_field(field_of(space, local), attributes);
  }

  void text(std::string_view text) override {
    if (field_ == Field::kNone || field_ == Field::kIgnored) return;
    if (field_ == Field::kAuthor && has_inner_ && name_depth_ == 0) return;
    if (has_inner_ && is_markup_field()) {
      append_escaped(value_, text);
    } else {
      value_ += text;
    }
  }

  void end(std::string_view local) override {
    if (field_ != Field::kNone && depth_ > field_depth_) {
      if (is_markup_field()) value_.append("</").append(local).append(">");
      if (depth_ == name_depth_) name_depth_ = 0;
    } else if (field_ != Field::kNone) {
      end_field();
    } else if (entry_depth_ > 0 && depth_ == entry_depth_) {
      end_entry();
    }
    if (depth_ > 0) --depth_;
  }

  void fault(int line, std::string_view message) override {
    if (!feed_.error.empty()) return;
    feed_.error = "not well-formed XML at line " + std::to_string(std::max(line, 1)) + ": ";
    feed_.error += trim(message);
  }

  Feed finish() && {
    end_field();
    end_entry();
    return std::move(feed_);
  }

 private:
  bool is_markup_field() const {
    return field_ == Field::kTitle || field_ == Field::kEncoded || field_ == Field::kContent ||
           field_ == Field::kSummary;
  }

  Field field_of(Space space, std::string_view local) const {
    const bool in_entry = entry_depth_ > 0;
    if (space == Space::kContent) return local == "encoded" ? Field::kEncoded : Field::kIgnored;
    if (space == Space::kDublin) {
      if (local == "creator") return Field::kAuthor;
      if (local == "language" && !in_entry) return Field::kLanguage;
      return local == "date" ? Field::kDate : Field::kIgnored;
    }
    if (space != Space::kFeed) return Field::kIgnored;
    if (local == "title") return Field::kTitle;
    if (local == "language" && !in_entry) return Field::kLanguage;
    if (!in_entry) return Field::kIgnored;
    if (local == "link") return Field::kLink;
    if (local == "guid" || local == "id") return Field::kId;
    if (local == "content") return Field::kContent;
    if (local == "description" || local == "summary" || local == "tagline") return Field::kSummary;
    if (local == "author") return Field::kAuthor;
    if (local == "pubDate" || local == "published" || local == "issued") return Field::kDate;
    return local == "updated" || local == "modified" ? Field::kUpdated : Field::kIgnored;
  }

  void begin_field(Field field, XmlAttributes attributes) {
    field_ = field;
    field_depth_ = depth_;
    value_.clear();
    type_.clear();
    has_inner_ = false;
    name_depth_ = 0;
    is_permanent_ = true;
    std::string_view relation, target;
    for (const XmlAttribute& attribute : attributes) {
      if (attribute.name == "type") type_ = to_lower(attribute.value);
      if (attribute.name == "rel") relation = attribute.value;
      if (attribute.name == "href") target = attribute.value;
      if (attribute.name == "isPermaLink") is_permanent_ = !is_same(attribute.value, "false");
    }
    const bool is_own = relation.empty() || relation == "alternate";
    if (field == Field::kLink && !target.empty()) {
      if (is_own && feed_.entries.back().link.empty()) feed_.entries.back().link = target;
      field_ = Field::kIgnored;
    }
  }

  // An element inside a field: markup that was not escaped, or a part of the author.
  void begin_inside(std::string_view local, XmlAttributes attributes) {
    if (!is_markup_field()) {
      has_inner_ = true;
      if (field_ == Field::kAuthor && local == "name") {
        value_.clear();
        name_depth_ = depth_;
      }
      return;
    }
    if (!has_inner_) {
      has_inner_ = true;
      const std::string before = std::move(value_);
      value_.clear();
      append_escaped(value_, before);
    }
    value_.append("<").append(local);
    for (const XmlAttribute& attribute : attributes) {
      value_.append(" ").append(attribute.name).append("=\"");
      append_escaped(value_, attribute.value);
      value_ += '"';
    }
    value_ += '>';
  }

  // Whether what was read is HTML.
  bool is_html() const {
    if (has_inner_) return true;
    if (type_ == "text" || type_ == "text/plain") return false;
    if (type_.find("html") != std::string::npos) return true;
    // Atom's default is plain text, RSS does not say.
    if (type_.empty() && field_ == Field::kContent) return false;
    return holds_markup(value_);
  }

  void end_field() {
    const Field field = field_;
    const bool html = field != Field::kNone && is_html();
    field_ = Field::kNone;
    if (field == Field::kNone || field == Field::kIgnored) return;
    const std::string_view value = trim(value_);
    if (value.empty()) return;
    if (entry_depth_ == 0) {
      std::string& own = field == Field::kTitle ? feed_.title : feed_.language;
      if (own.empty()) own = html ? plain_text(value) : std::string(value);
      return;
    }
    FeedEntry& entry = feed_.entries.back();
    const auto fill = [&](std::string& out) {
      if (out.empty()) out = value;
    };
    switch (field) {
      case Field::kTitle:
        if (entry.title.empty()) entry.title = html ? plain_text(value) : squeezed(value);
        break;
      case Field::kLink:
        fill(entry.link);
        break;
      case Field::kId:
        fill(entry.id);
        break;
      case Field::kEncoded:
      case Field::kContent:
      case Field::kSummary:
        take_body(field, html, value);
        break;
      case Field::kAuthor:
        if (entry.author.empty()) entry.author = name_of(value);
        break;
      case Field::kDate:
        entry.date = value;
        break;
      case Field::kUpdated:
        fill(entry.date);
        break;
      default:
        break;
    }
    if (field == Field::kId && is_permanent_ && value.starts_with("http")) fill(permanent_);
  }

  // "Ana Reed" of "ana@quay.example (Ana Reed)".
  static std::string_view name_of(std::string_view author) {
    const std::size_t open = author.find('(');
    const bool named = author.ends_with(')') && author.find('@') < open;
    return named ? author.substr(open + 1, author.size() - open - 2) : author;
  }

  void take_body(Field field, bool html, std::string_view value) {
    const bool is_data = !type_.empty() && type_.find("html") == std::string::npos &&
                         type_.find('/') != std::string::npos && !type_.starts_with("text/") &&
                         !type_.ends_with("xml");
    if (is_data) return;  // a picture
    Body& body = field == Field::kEncoded   ? encoded_
                 : field == Field::kContent ? content_
                                            : summary_;
    if (!body.text.empty()) return;
    body.text = value;
    body.is_html = html;
  }

  void end_entry() {
    if (entry_depth_ == 0) return;
    entry_depth_ = 0;
    FeedEntry& entry = feed_.entries.back();
    for (Body* body : {&encoded_, &content_, &summary_}) {
      if (body->text.empty()) continue;
      (body->is_html ? entry.html : entry.text) = std::move(body->text);
      break;
    }
    if (entry.link.empty()) entry.link = std::move(permanent_);
    encoded_ = content_ = summary_ = {};
    permanent_.clear();
  }

  Feed feed_;
  std::size_t depth_ = 0;
  std::size_t channel_depth_ = 0;  // of the element that holds the feed's title; 0: none yet
  std::size_t entry_depth_ = 0;    // of the entry that is open; 0: none
  Field field_ = Field::kNone;     // that is being read
  std::size_t field_depth_ = 0;
  std::size_t name_depth_ = 0;  // of the author's name that is open; 0: none
  std::string value_;
  std::string type_;          // of the field
  bool has_inner_ = false;    // there is an element inside the field
  bool is_permanent_ = true;  // the id is an address
  std::string permanent_;
  Body encoded_, content_, summary_;
};

}  // namespace

bool can_read_xml_feeds() { return can_read_xml(); }

Feed read_xml_feed(std::string_view text) {
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  text.remove_prefix(std::min(text.find_first_not_of(kBlank), text.size()));
  Walk walk;
  const bool walked = walk_faulty_xml(mend_feed(text), walk);
  Feed feed = std::move(walk).finish();
  if (!walked) feed.error = "out of memory";
  return feed;
}

}  // namespace leitsatz::cli
