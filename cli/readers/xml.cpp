#include "readers/xml.h"

#include <climits>
#include <memory>
#include <vector>

#if LEITSATZ_ARCHIVES
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

#if LEITSATZ_ARCHIVES

namespace leitsatz::cli {
namespace {

struct Walk {
  XmlHandler& handler;
  std::vector<XmlAttribute> attributes;
};

std::string_view view(const xmlChar* text) {
  return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

void on_begin(void* context, const xmlChar* name, const xmlChar*, const xmlChar*, int,
              const xmlChar**, int count, int, const xmlChar** attributes) {
  Walk& walk = *static_cast<Walk*>(context);
  walk.attributes.clear();
  constexpr int kFields = 5;  // name, prefix, namespace, begin and end of the value
  for (int i = 0; i < count; ++i, attributes += kFields) {
    const char* const begin = reinterpret_cast<const char*>(attributes[3]);
    const char* const end = reinterpret_cast<const char*>(attributes[4]);
    walk.attributes.push_back(
        {view(attributes[0]), std::string_view(begin, static_cast<std::size_t>(end - begin))});
  }
  walk.handler.begin(view(name), walk.attributes);
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

}  // namespace

bool walk_xml(std::string_view document, XmlHandler& handler) {
  if (document.empty() || document.size() > INT_MAX) return false;
  Walk walk = {handler, {}};
  const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> parser(
      xmlCreateMemoryParserCtxt(document.data(), static_cast<int>(document.size())),
      xmlFreeParserCtxt);
  if (!parser) return false;
  xmlSAXHandler events = {};
  events.initialized = XML_SAX2_MAGIC;
  events.startElementNs = on_begin;
  events.endElementNs = on_end;
  events.characters = on_text;
  events.cdataBlock = on_text;
  events.ignorableWhitespace = on_text;
  events.getEntity = on_entity;
  *parser->sax = events;
  parser->userData = &walk;
  xmlCtxtUseOptions(parser.get(),
                    XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET);
  xmlParseDocument(parser.get());
  const bool well_formed = parser->wellFormed != 0;
  if (parser->myDoc != nullptr) xmlFreeDoc(parser->myDoc);
  parser->myDoc = nullptr;
  return well_formed;
}

}  // namespace leitsatz::cli

#else

namespace leitsatz::cli {

bool walk_xml(std::string_view, XmlHandler&) { return false; }

}  // namespace leitsatz::cli

#endif
