#include "readers/feed_mender.h"

#include <algorithm>
#include <utility>

#include "readers/character_references.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace leitsatz::cli {
namespace {

bool is_xml_character(std::string_view bytes) {
  return bytes.size() != 1 || static_cast<unsigned char>(bytes[0]) >= ' ' || is_blank(bytes[0]);
}

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

}  // namespace

std::string mend_feed(std::string_view text) { return Mender(text).mend(); }

}  // namespace leitsatz::cli
