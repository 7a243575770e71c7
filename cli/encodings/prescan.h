// The encoding that a page or an XML file declares, read before the file is decoded.
#ifndef LEITSATZ_CLI_ENCODINGS_PRESCAN_H_
#define LEITSATZ_CLI_ENCODINGS_PRESCAN_H_

#include <string>
#include <string_view>

namespace leitsatz::cli {

// The label in a page's first <meta charset> or <meta http-equiv=content-type content="...;
// charset=...">, by the HTML Standard's "prescan a byte stream to determine its encoding", or
// empty. As in the standard, a declaration of UTF-16 means UTF-8, since the prescan could not have
// read UTF-16. Cost: one pass over the page's first kilobytes.
std::string meta_label(std::string_view bytes);

// The label in an XML declaration at the beginning of the file (XML 1.0, production 80), or empty.
std::string xml_label(std::string_view bytes);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_ENCODINGS_PRESCAN_H_
