/* The C interface of readers.h: pages of HTML and Markdown, which leitsatz_c.h describes. */
#ifndef LEITSATZ_READERS_C_H_
#define LEITSATZ_READERS_C_H_

#include <stddef.h>

#include "leitsatz/leitsatz_c.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The article of a web page in UTF-8. The caller frees it with leitsatz_page_free. */
LEITSATZ_C_API leitsatz_status leitsatz_page_from_html_new(leitsatz_page** out_new,
                                                           const char* html, size_t length);
/* The text of Markdown in UTF-8, freed in the same way. LEITSATZ_INVALID_ARGUMENT if this build
 * can't read it. LEITSATZ_OUT_OF_MEMORY also if the targets of links add up to many times the text,
 * as only in an attack. */
LEITSATZ_C_API leitsatz_status leitsatz_page_from_markdown_new(leitsatz_page** out_new,
                                                               const char* markdown, size_t length);

#ifdef __cplusplus
}
#endif

#endif /* LEITSATZ_READERS_C_H_ */
