// Walks an XML document with libxml2: begins of elements, texts, ends, as they come. Builds no
// tree, loads nothing, and knows no entities but the five of XML and the characters by number.
#ifndef LEITSATZ_CLI_READERS_XML_H_
#define LEITSATZ_CLI_READERS_XML_H_

#include <span>
#include <string_view>

namespace leitsatz::cli {

struct XmlAttribute {
  std::string_view name;  // without its prefix
  std::string_view value;
};
using XmlAttributes = std::span<const XmlAttribute>;

// The value of the attribute; empty if there is none.
std::string_view value_of(XmlAttributes attributes, std::string_view name);

// Whose vocabulary an element is of, as its prefix says.
struct XmlSpace {
  std::string_view prefix;
  std::string_view address;  // empty: the prefix is not declared
};

class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  // Names are without prefixes. What is passed lives until the call returns.
  virtual void begin(std::string_view name, XmlSpace space, XmlAttributes attributes) = 0;
  virtual void end(std::string_view name) = 0;
  virtual void text(std::string_view text) = 0;
  // What is not well-formed, and in which line; only of walk_faulty_xml().
  virtual void fault(int /*line*/, std::string_view /*message*/) {}
};

// True if this build can read XML; without it, the walks below end at once.
bool can_read_xml();

// False if the document is not well-formed, too deep (256 elements) or too large for the parser:
// the handler then has what comes before. Cost: linear in the document.
bool walk_xml(std::string_view document, XmlHandler& handler);

// Walks a text in UTF-8, whatever encoding it declares, and tells its faults on the way. False if
// memory runs out. Cost: linear in the text, as long as an element has few attributes and declares
// few names.
bool walk_faulty_xml(std::string_view text, XmlHandler& handler);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_READERS_XML_H_
