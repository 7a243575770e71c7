// The rules by which the tree of a page is built, and what they keep in mind (HTML
// Standard, 13.2.6). A part of html_builder.cpp, whose sources share it.
#ifndef LEITSATZ_CLI_READERS_HTML_RULES_H_
#define LEITSATZ_CLI_READERS_HTML_RULES_H_

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "readers/html_site.h"
#include "readers/html_tokenizer.h"
#include "readers/html_tree.h"

namespace leitsatz::cli {

class HtmlRules {
 public:
  explicit HtmlRules(std::string_view html) : site_(html), tokenizer_(html) {}
  HtmlTree build();

 private:
  using Kind = HtmlToken::Kind;

  // The standard's insertion modes. Those for text are not needed, since such text is read at once.
  enum class Mode : std::uint8_t {
    kInitial,
    kBeforeHtml,
    kBeforeHead,
    kInHead,
    kAfterHead,
    kInBody,
    kInTable,
    kInCaption,
    kInColumnGroup,
    kInTableBody,
    kInRow,
    kInCell,
    kInTemplate,
    kAfterBody,
    kInFrameset,
    kAfterFrameset,
    kAfterAfterBody,
    kAfterAfterFrameset,
  };

  HtmlSite site_;
  HtmlTokenizer tokenizer_;
  Mode mode_ = Mode::kInitial;
  std::vector<Mode> template_modes_;
  std::size_t outer_templates_ = 0;  // those around the <noscript>
  HtmlNodeId head_ = kNoNode;
  HtmlNodeId form_ = kNoNode;
  bool quirks_ = false;
  bool frameset_ok_ = true;

  // html_builder.cpp
  // Reads tokens up to the end of the page, or of a <noscript>.
  void read();
  void process(HtmlToken& token);
  bool dispatch(HtmlToken& token);
  // Takes the white space that the text begins with from it.
  HtmlToken take_space(HtmlToken& text) const;
  // The same, for any token. True if it was text of nothing else, which then is done with.
  bool drop_space(HtmlToken& token) const;
  bool insert_space(HtmlToken& text);
  bool is_space(HtmlToken text) const;
  bool only_nuls(const HtmlToken& text) const;
  // Elements that contain nothing but text.
  bool insert_raw(const HtmlToken& token, HtmlText kind);
  // Only the white space of a text.
  void insert_spaces(HtmlToken text);
  void end_template();
  // The mode that the open elements ask for.
  void reset_mode();
  // Reads it to its end tag, whatever is open then, and goes on as if there had been none. One
  // without an end tag is an element like any other.
  bool noscript(const HtmlToken& token);
  bool in_template(HtmlToken& token);
  static Mode mode_for_template_with(HtmlName name);

  // Below, each rule returns true if the token is to be processed again, in the mode that is now.

  // html_builder_head.cpp
  bool initial(HtmlToken& token);
  bool before_html(HtmlToken& token);
  bool before_head(HtmlToken& token);
  bool in_head(HtmlToken& token);
  bool after_head(HtmlToken& token);
  bool in_frameset(HtmlToken& token);
  bool after_frameset(HtmlToken& token);

  // html_builder_body.cpp
  bool in_body(HtmlToken& token);
  bool start_in_body(HtmlToken& token);
  // <li>, <dd> and <dt> end the item before them.
  bool start_item(const HtmlToken& token);
  // A link ends the one that it begins in.
  void end_open_link(const HtmlToken& token);
  bool is_hidden_input(const HtmlToken& token) const;
  bool end_in_body(HtmlToken& token);
  void end_form();
  bool after_body(HtmlToken& token);

  // html_builder_table.cpp
  // By the rules of the body, but before the table.
  bool in_body_fostered(HtmlToken& token);
  bool in_table(HtmlToken& token);
  static bool is_table_part(const OpenElements::Element& element);
  bool end_table();
  bool in_caption(HtmlToken& token);
  bool end_caption();
  bool in_column_group(HtmlToken& token);
  bool end_column_group();
  bool in_table_body(HtmlToken& token);
  void end_table_body();
  bool in_row(HtmlToken& token);
  bool end_row();
  bool in_cell(HtmlToken& token);
  bool end_open_cell();
  void end_cell(HtmlName name);

  // html_builder_foreign.cpp
  // Elements of MathML whose text is HTML.
  static bool holds_text(const OpenElements::Element& element);
  bool holds_html(const OpenElements::Element& element) const;
  // Whether the token is read by the rules of SVG and MathML.
  bool is_foreign(const HtmlToken& token) const;
  bool in_foreign_content(HtmlToken& token);
  bool breaks_out(const HtmlToken& token) const;
  // Ends what is not HTML, and reads the tag as HTML.
  bool break_out(HtmlToken& token);
  bool end_foreign(HtmlToken& token);
};

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_HTML_RULES_H_
