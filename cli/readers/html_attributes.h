// The attributes of a tag, one after the other (HTML Standard, 13.2.5.32 to 13.2.5.40), and the
// characters that a piece of HTML stands for.
//
//   HtmlAttributes attributes(html, after_name);
//   while (attributes.next()) ...
//
// Cost: linear; nothing is copied but values with references.
#ifndef LEITSATZ_CLI_READERS_HTML_ATTRIBUTES_H_
#define LEITSATZ_CLI_READERS_HTML_ATTRIBUTES_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace leitsatz::cli {

class HtmlAttributes {
 public:
  // `at` is behind the tag's name.
  HtmlAttributes(std::string_view html, std::size_t at) : html_(html), at_(at) {}

  // False at the end of the tag.
  bool next();

  std::string_view name() const { return name_; }
  std::string_view raw_value() const { return value_; }  // with its references
  std::string value() const;

  // After the last attribute:
  std::size_t end() const { return at_; }       // behind the '>'
  bool is_cut() const { return cut_; }          // the page ends within the tag
  bool self_closing() const { return slash_; }  // "/>"

 private:
  std::string_view html_;
  std::size_t at_;
  std::string_view name_;
  std::string_view value_;
  bool cut_ = false;
  bool slash_ = false;
};

enum class HtmlText {
  kPlain,  // with references
  kBody,   // the same, and NULs are left out
  kValue,  // of an attribute
  kRaw,    // without references
};

// Appends what `html` stands for: references resolved, line breaks as LF, U+FFFD for NUL
// and for what is ill-formed.
void append_html_text(std::string& out, std::string_view html, HtmlText kind);

// The number of bytes at the beginning of `html` that stand for white space. NULs, which the body
// does not have, count as such.
std::size_t html_space_size(std::string_view html);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_HTML_ATTRIBUTES_H_
