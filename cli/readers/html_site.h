// Puts elements and texts where they belong in the tree of a page, while it is built: into the
// innermost open element, before a table, into formatting elements that are begun again (HTML
// Standard, 13.2.6.1 and 13.2.6.4.7). Which tag asks for what is for the HtmlBuilder to say.
//
// Copies of formatting elements are bounded by the size of the page, so that time and memory are
// linear.
#ifndef LEITSATZ_CLI_READERS_HTML_SITE_H_
#define LEITSATZ_CLI_READERS_HTML_SITE_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "readers/formatting_elements.h"
#include "readers/html_tokenizer.h"
#include "readers/html_tree.h"
#include "readers/open_elements.h"

namespace leitsatz::cli {

// The elements of a table whose text goes before it.
inline constexpr std::initializer_list<HtmlName> kTableParts = {
    HtmlName::kTable, HtmlName::kTbody, HtmlName::kTfoot, HtmlName::kThead, HtmlName::kTr};

class HtmlSite {
 public:
  explicit HtmlSite(std::string_view html);
  HtmlSite(const HtmlSite&) = delete;
  HtmlSite& operator=(const HtmlSite&) = delete;

  HtmlTree tree;
  OpenElements open{tree};
  FormattingElements formatting{tree};
  bool fostering = false;  // what does not belong into a table goes before it

  std::string_view source_of(const HtmlToken& token) const;
  std::optional<std::string> attribute(const HtmlToken& token, std::string_view name) const;
  // A start tag that the page does not have.
  static HtmlToken implied(HtmlName name);

  HtmlNodeId add_element(const HtmlToken& token, HtmlSpace space);
  HtmlNodeId insert(const HtmlToken& token, HtmlSpace space = HtmlSpace::kHtml);
  void insert_void(const HtmlToken& token);  // an element without content
  void insert_text(const HtmlToken& token);

  // Begins those again that ended with the block that they began in.
  void reconstruct_formatting();
  void insert_formatting(const HtmlToken& token);
  // The standard's adoption agency: ends a formatting element across the blocks that began in it.
  void end_formatting(const HtmlToken& token);

  void close_p();
  void close_p_in_scope();
  // Ends the innermost element of the name, if it is in scope.
  bool end_in_scope(HtmlName name, Scope scope = Scope::kDefault);
  void any_other_end_tag(const HtmlToken& token);
  // In either case.
  bool has_same_name(HtmlNodeId node, const HtmlToken& token) const;

 private:
  struct Place {
    HtmlNodeId parent;
    HtmlNodeId before;
  };
  std::size_t copied_left_;  // bytes

  Place place_in(HtmlNodeId target) const;
  Place foster_place() const;
  void insert_node(HtmlNodeId node);
  bool may_copy(HtmlNodeId node);
  HtmlNodeId add_copy(HtmlNodeId node);
  bool is_in_force(std::size_t i) const;
  void adopt(std::size_t at, std::size_t entry, std::size_t block);
  bool is_named(const OpenElements::Element& element, const HtmlToken& token) const;
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_HTML_SITE_H_
