// The names of elements that the rules of HTML's tree construction know (HTML Standard, 13.2.6).
//
// In:  a name in either case. Out: its number, and the groups of elements it belongs to. Any other
// name is kOther. Cost: a binary search.
#ifndef LEITSATZ_CLI_READERS_HTML_NAMES_H_
#define LEITSATZ_CLI_READERS_HTML_NAMES_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace leitsatz::cli {

// In the order of the names.
enum class HtmlName : std::uint8_t {
#define LEITSATZ_HTML_NAME(enumerator, name, groups) enumerator,
#include "readers/html_names.def"
  kOther
};
inline constexpr std::size_t kHtmlNameCount = static_cast<std::size_t>(HtmlName::kOther) + 1;

// Groups that the standard names, or that its rules list.
struct HtmlGroup {
  enum Bit : std::uint16_t {
    kSpecial = 1u << 0,
    kFormatting = 1u << 1,  // stays in force in the blocks that follow, until its end tag
    kScope = 1u << 2,       // no end tag within it ends what is open around it
    kImpliedEnd = 1u << 3,  // ends with the element around it
    kBlock = 1u << 4,       // its start tag ends a paragraph
    kBlockEnd = 1u << 5,    // its end tag ends all that is open in it
    kOfHead = 1u << 6,      // its start tag is read by the rules of <head> anywhere
    kBreaksOut = 1u << 7,   // its start tag ends SVG and MathML
    kHeading = 1u << 8,
    kTablePart = 1u << 9,  // its start tag means nothing outside a table
  };
};

// `name` is in either case.
HtmlName html_name(std::string_view name);
// In lower case. REQUIRES: name != HtmlName::kOther.
std::string_view text_of(HtmlName name);
std::uint16_t groups_of(HtmlName name);
inline bool is_in(HtmlName name, HtmlGroup::Bit group) { return (groups_of(name) & group) != 0; }
inline bool is_one_of(HtmlName name, std::initializer_list<HtmlName> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_HTML_NAMES_H_
