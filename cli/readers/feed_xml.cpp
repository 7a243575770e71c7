// read_xml_feed() of feed.h.
#include "readers/feed.h"

#if LEITSATZ_XML

#include <libxml/parser.h>

#include <algorithm>
#include <memory>

#include "readers/character_references.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

// Appends a text so that markup can hold it.
void append_escaped(std::string& out, std::string_view text) {
  for (char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
}

// The text of a piece of HTML, on one line.
std::string plain_text(std::string_view html) {
  std::string out;
  for (std::size_t i = 0; i < html.size();) {
    const bool tag = html[i] == '<' && i + 1 < html.size() &&
                     (is_letter(html[i + 1]) || html[i + 1] == '/' || html[i + 1] == '!');
    const std::size_t end = tag ? html.find('>', i) : html.npos;
    if (end != html.npos) {
      i = end + 1;
      continue;
    }
    if (html[i] == '&') {
      const CharacterReference reference = read_character_reference(html, i, false);
      if (reference.size > 0) {
        out += reference.text;
        i += reference.size;
        continue;
      }
    }
    const bool blank = is_blank(html[i]);
    if (!blank || !out.ends_with(' ')) out += blank ? ' ' : html[i];
    ++i;
  }
  return std::string(trim(out));
}

// Whether a text holds tags or character references.
bool holds_markup(std::string_view text) {
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const char next = text[i + 1];
    if (text[i] == '<' && (is_letter(next) || next == '/' || next == '!')) return true;
    if (text[i] == '&' && read_character_reference(text, i, false).size > 0) return true;
  }
  return false;
}

bool is_xml_character(std::string_view bytes) {
  return bytes.size() != 1 || static_cast<unsigned char>(bytes[0]) >= ' ' || is_blank(bytes[0]);
}

// Mends the faults that would end the parser's work, or lose text (feed.h). Line breaks stay. Tags
// that no feed needs, and that would cost the parser more than linear time, become text.
class Mender {
 public:
  explicit Mender(std::string_view text) : text_(text) {
    out_.reserve(text.size() + text.size() / 16);
  }

  std::string mend() && {
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (at_ >= verbatim_end_ && c == '<') {
        take_angle();
      } else if (at_ >= verbatim_end_ && c == '&') {
        take_reference();
      } else {
        take_character();
      }
    }
    return std::move(out_);
  }

 private:
  static constexpr std::size_t kMostDepth = 256;      // of elements in each other
  static constexpr std::size_t kMostEntries = 64;     // of entries that are not closed
  static constexpr std::size_t kMostAttributes = 64;  // of an element
  static constexpr std::size_t kMostSpaces = 16;      // of names that an element declares

  std::string_view text_;
  std::string out_;
  std::size_t at_ = 0;
  std::size_t verbatim_end_ = 0;  // of the CDATA section or comment that is being copied
  std::size_t tag_end_ = 0;       // of the tag that is being copied
  std::size_t close_ = 0;         // the next '>'; size of the text: there is none
  std::size_t depth_ = 0, entries_ = 0;
  bool has_type_ = false;  // there was a document type

  // By their numbers, since the parser drops names of references behind the first fault.
  void append_markup(std::string_view text) {
    for (char c : text) {
      if (c == '&' || c == '<' || c == '>' || c == '"' || c == '\'') {
        out_.append("&#").append(std::to_string(static_cast<int>(c))).append(";");
      } else {
        out_ += c;
      }
    }
  }

  void escape_angle() {
    append_markup("<");
    ++at_;
  }

  void take_angle() {
    const std::string_view rest = text_.substr(at_);
    const char next = rest.size() > 1 ? rest[1] : ' ';
    for (const auto& [begin, end] :
         {std::pair<std::string_view, std::string_view>("<![CDATA[", "]]>"), {"<!--", "-->"}}) {
      if (!rest.starts_with(begin)) continue;
      verbatim_end_ = std::min(text_.find(end, at_), text_.size());
      return take_character();
    }
    if (!has_type_ && begins_with(rest, "<!doctype")) return skip_document_type();
    if (next == '!') return escape_angle();
    if (next == '?') return take_character();
    const bool is_tag = is_letter(next) || next == '/' || next == '_' || (next & 0x80) != 0;
    if (close_ <= at_) close_ = std::min(text_.find('>', at_), text_.size());
    if (!is_tag || at_ < tag_end_ || close_ == text_.size()) return escape_angle();
    take_tag(text_.substr(at_, close_ + 1 - at_), next == '/');
  }

  // No feed needs what it declares. Its line breaks stay.
  void skip_document_type() {
    has_type_ = true;
    const std::string_view rest = text_.substr(at_);
    const std::size_t close = rest.find('>');
    const bool has_subset = rest.substr(0, close).find('[') != rest.npos;
    const std::size_t subset = has_subset ? rest.find("]>") : rest.npos;
    const std::size_t end = subset != rest.npos ? subset + 1 : close;
    if (end == rest.npos) return escape_angle();
    out_.append(static_cast<std::size_t>(std::count(rest.begin(), rest.begin() + end, '\n')), '\n');
    at_ += end + 1;
  }

  void take_tag(std::string_view tag, bool is_end) {
    const std::string_view name = tag.substr(
        is_end ? 2 : 1, tag.find_first_of(" \t\r\n/>", is_end ? 2 : 1) - (is_end ? 2 : 1));
    const bool is_entry = name == "item" || name == "entry";
    const bool is_closed = tag.ends_with("/>");
    if (is_end) {
      if (is_entry) {
        if (entries_ > kMostEntries) {
          --entries_;
          return escape_angle();
        }
        entries_ -= std::min<std::size_t>(entries_, 1);
        depth_ = 0;
      } else if (depth_ > kMostDepth) {
        --depth_;
        return escape_angle();
      } else {
        depth_ -= std::min<std::size_t>(depth_, 1);
      }
      tag_end_ = close_ + 1;
      return take_character();
    }
    if (is_costly(tag)) return escape_angle();
    if (is_entry && !is_closed) {
      if (++entries_ > kMostEntries) return escape_angle();
      depth_ = 0;
    } else if (!is_closed && ++depth_ > kMostDepth) {
      return escape_angle();
    }
    tag_end_ = close_ + 1;
    const bool is_void = name == "br" || name == "hr" || name == "img";
    if (!is_void || is_closed || text_.substr(tag_end_).starts_with("</")) return take_character();
    --depth_;
    const std::size_t end = close_;
    while (at_ < end) {
      if (text_[at_] == '&') {
        take_reference();
      } else {
        take_character();
      }
    }
    out_ += '/';
  }

  // The parser compares each attribute with each, and each prefix with all that are declared.
  static bool is_costly(std::string_view tag) {
    constexpr std::string_view kSpace = "xmlns";
    if (tag.size() < kMostSpaces * kSpace.size()) return false;
    if (static_cast<std::size_t>(std::count(tag.begin(), tag.end(), '=')) <= kMostSpaces) {
      return false;
    }
    std::size_t attributes = 0, spaces = 0;
    for (std::size_t i = 0; i + 1 < tag.size(); ++i) {
      attributes +=
          tag[i] == '=' && (tag[i + 1] == '"' || tag[i + 1] == '\'' || is_blank(tag[i + 1]));
      spaces += tag.substr(i).starts_with(kSpace);
    }
    return attributes > kMostAttributes || spaces > kMostSpaces;
  }

  void take_reference() {
    const CharacterReference reference = read_character_reference(text_, at_, false);
    if (reference.size == 0 || text_[at_ + reference.size - 1] != ';') {
      append_markup("&");
      ++at_;
      return;
    }
    if (is_xml_character(reference.text)) append_markup(reference.text);
    at_ += reference.size;
  }

  void take_character() {
    if ((text_[at_] & 0x80) == 0) {
      if (is_xml_character(text_.substr(at_, 1))) out_ += text_[at_];
      ++at_;
      return;
    }
    const CodePoint read = decode(text_, at_);
    const bool allowed = read.well_formed && read.value != 0xFFFE && read.value != 0xFFFF;
    out_ += allowed ? text_.substr(at_, read.size) : kReplacementBytes;
    at_ += read.size;
  }
};

std::string_view view(const xmlChar* text) {
  return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

// Whose vocabulary an element belongs to.
enum class Space : std::uint8_t { kFeed, kContent, kDublin, kOther };

Space space_of(std::string_view prefix, std::string_view address) {
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

struct Attribute {
  std::string_view name, value;
};

// Fills a Feed from the parser's events.
class Walk {
 public:
  void begin(std::string_view local, std::string_view prefix, std::string_view address,
             const std::vector<Attribute>& attributes) {
    ++depth_;
    const Space space = space_of(prefix, address);
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

  void text(std::string_view text) {
    if (field_ == Field::kNone || field_ == Field::kIgnored) return;
    if (field_ == Field::kAuthor && has_inner_ && name_depth_ == 0) return;
    if (has_inner_ && is_markup_field()) {
      append_escaped(value_, text);
    } else {
      value_ += text;
    }
  }

  void end(std::string_view local) {
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

  void fault(int line, std::string_view message) {
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

  void begin_field(Field field, const std::vector<Attribute>& attributes) {
    field_ = field;
    field_depth_ = depth_;
    value_.clear();
    type_.clear();
    has_inner_ = false;
    name_depth_ = 0;
    is_permanent_ = true;
    std::string_view relation, target;
    for (const Attribute& attribute : attributes) {
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
  void begin_inside(std::string_view local, const std::vector<Attribute>& attributes) {
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
    for (const Attribute& attribute : attributes) {
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
        if (entry.title.empty()) entry.title = html ? plain_text(value) : one_line_of(value);
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

  static std::string one_line_of(std::string_view text) {
    std::string out;
    for (char c : text) {
      const bool blank = is_blank(c);
      if (!blank || !out.ends_with(' ')) out += blank ? ' ' : c;
    }
    return out;
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

void on_begin(void* context, const xmlChar* local, const xmlChar* prefix, const xmlChar* address,
              int, const xmlChar**, int count, int, const xmlChar** given) {
  constexpr int kParts = 5;  // of an attribute: name, prefix, address, begin, end of the value
  std::vector<Attribute> attributes;
  for (int i = 0; i < count; ++i) {
    const xmlChar** one = given + i * kParts;
    const auto* begin = reinterpret_cast<const char*>(one[3]);
    const auto* end = reinterpret_cast<const char*>(one[4]);
    attributes.push_back({view(one[0]), {begin, static_cast<std::size_t>(end - begin)}});
  }
  static_cast<Walk*>(context)->begin(view(local), view(prefix), view(address), attributes);
}

void on_end(void* context, const xmlChar* local, const xmlChar*, const xmlChar*) {
  static_cast<Walk*>(context)->end(view(local));
}

void on_text(void* context, const xmlChar* text, int size) {
  static_cast<Walk*>(context)->text(
      {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
}

// No entity of the feed's own is read.
xmlEntityPtr on_entity(void*, const xmlChar* name) { return xmlGetPredefinedEntity(name); }

void on_error(void* context, xmlErrorPtr error) {
  if (error == nullptr || error->level < XML_ERR_ERROR) return;
  if (error->domain == XML_FROM_NAMESPACE) return;  // prefixes that are not declared
  static_cast<Walk*>(context)->fault(error->line, error->message ? error->message : "");
}

}  // namespace

bool can_read_xml_feeds() { return true; }

Feed read_xml_feed(std::string_view text) {
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  text.remove_prefix(std::min(text.find_first_not_of(kBlank), text.size()));
  const std::string xml = Mender(text).mend();
  Walk walk;
  xmlSAXHandler events = {};
  events.initialized = XML_SAX2_MAGIC;
  events.startElementNs = on_begin;
  events.endElementNs = on_end;
  events.characters = on_text;
  events.cdataBlock = on_text;
  events.ignorableWhitespace = on_text;
  events.getEntity = on_entity;
  events.serror = on_error;
  const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> parser(
      xmlCreatePushParserCtxt(&events, &walk, nullptr, 0, nullptr), xmlFreeParserCtxt);
  if (!parser) {
    Feed feed;
    feed.error = "out of memory";
    return feed;
  }
  xmlCtxtUseOptions(parser.get(),
                    XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_IGNORE_ENC);
  // The parser buffers its input, so it gets one piece at a time.
  constexpr std::size_t kPieceBytes = std::size_t{64} << 10;
  std::string_view rest = xml;
  while (!rest.empty()) {
    const std::string_view piece = rest.substr(0, kPieceBytes);
    rest.remove_prefix(piece.size());
    xmlParseChunk(parser.get(), piece.data(), static_cast<int>(piece.size()), 0);
  }
  xmlParseChunk(parser.get(), nullptr, 0, 1);
  return std::move(walk).finish();
}

}  // namespace leitsatz::cli

#else

namespace leitsatz::cli {

bool can_read_xml_feeds() { return false; }
Feed read_xml_feed(std::string_view) { return {}; }

}  // namespace leitsatz::cli

#endif
