#include "readers/xml.h"

#include <climits>
#include <memory>
#include <vector>

#if LEITSATZ_XML
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#endif

namespace leitsatz::cli {

std::string_view value_of(XmlAttributes attributes, std::string_view name) {
  for (const XmlAttribute& attribute : attributes) {
    if (attribute.name == name) return attribute.value;
  }
  return {};
}

}  // namespace leitsatz::cli

#if LEITSATZ_XML

namespace leitsatz::cli {
namespace {

struct Walk {
  XmlHandler& handler;
  std::vector<XmlAttribute> attributes;
};

std::string_view view(const xmlChar* text) {
  return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

void on_begin(void* context, const xmlChar* name, const xmlChar* prefix, const xmlChar* address,
              int, const xmlChar**, int count, int, const xmlChar** attributes) {
  Walk& walk = *static_cast<Walk*>(context);
  walk.attributes.clear();
  constexpr int kFields = 5;  // name, prefix, namespace, begin and end of the value
  for (int i = 0; i < count; ++i, attributes += kFields) {
    const char* const begin = reinterpret_cast<const char*>(attributes[3]);
    const char* const end = reinterpret_cast<const char*>(attributes[4]);
    walk.attributes.push_back(
        {view(attributes[0]), std::string_view(begin, static_cast<std::size_t>(end - begin))});
  }
  walk.handler.begin(view(name), {view(prefix), view(address)}, walk.attributes);
}

void on_end(void* context, const xmlChar* name, const xmlChar*, const xmlChar*) {
  static_cast<Walk*>(context)->handler.end(view(name));
}

void on_text(void* context, const xmlChar* text, int size) {
  static_cast<Walk*>(context)->handler.text(
      {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
}

// Of entities, those that the document declares are unknown: none of them can grow.
xmlEntityPtr on_entity(void*, const xmlChar* name) { return xmlGetPredefinedEntity(name); }

void on_error(void* context, xmlErrorPtr error) {
  if (error == nullptr || error->level < XML_ERR_ERROR) return;
  if (error->domain == XML_FROM_NAMESPACE) return;  // prefixes that are not declared
  static_cast<Walk*>(context)->handler.fault(error->line, error->message ? error->message : "");
}

xmlSAXHandler events_of_walk() {
  xmlSAXHandler events = {};
  events.initialized = XML_SAX2_MAGIC;
  events.startElementNs = on_begin;
  events.endElementNs = on_end;
  events.characters = on_text;
  events.cdataBlock = on_text;
  events.ignorableWhitespace = on_text;
  events.getEntity = on_entity;
  return events;
}

using Parser = std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)>;

}  // namespace

bool can_read_xml() { return true; }

bool walk_xml(std::string_view document, XmlHandler& handler) {
  if (document.empty() || document.size() > INT_MAX) return false;
  Walk walk = {handler, {}};
  const Parser parser(xmlCreateMemoryParserCtxt(document.data(), static_cast<int>(document.size())),
                      xmlFreeParserCtxt);
  if (!parser) return false;
  *parser->sax = events_of_walk();
  parser->userData = &walk;
  xmlCtxtUseOptions(parser.get(),
                    XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET);
  xmlParseDocument(parser.get());
  const bool well_formed = parser->wellFormed != 0;
  if (parser->myDoc != nullptr) xmlFreeDoc(parser->myDoc);
  parser->myDoc = nullptr;
  return well_formed;
}

bool walk_faulty_xml(std::string_view text, XmlHandler& handler) {
  Walk walk = {handler, {}};
  xmlSAXHandler events = events_of_walk();
  events.serror = on_error;
  const Parser parser(xmlCreatePushParserCtxt(&events, &walk, nullptr, 0, nullptr),
                      xmlFreeParserCtxt);
  if (!parser) return false;
  xmlCtxtUseOptions(parser.get(),
                    XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_IGNORE_ENC);
  // The parser buffers its input, so it gets one piece at a time.
  constexpr std::size_t kPieceBytes = std::size_t{64} << 10;
  while (!text.empty()) {
    const std::string_view piece = text.substr(0, kPieceBytes);
    text.remove_prefix(piece.size());
    xmlParseChunk(parser.get(), piece.data(), static_cast<int>(piece.size()), 0);
  }
  xmlParseChunk(parser.get(), nullptr, 0, 1);
  return true;
}

}  // namespace leitsatz::cli

#else

namespace leitsatz::cli {

bool can_read_xml() { return false; }
bool walk_xml(std::string_view, XmlHandler&) { return false; }
bool walk_faulty_xml(std::string_view, XmlHandler&) { return false; }

}  // namespace leitsatz::cli

#endif
