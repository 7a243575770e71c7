// What the handle of a page holds, for those who make one of a Page.
#ifndef LEITSATZ_CORE_C_API_PAGE_C_H_
#define LEITSATZ_CORE_C_API_PAGE_C_H_

#include "leitsatz/leitsatz_c.h"
#include "leitsatz/page.h"

struct leitsatz_page {
  leitsatz::Page page;
};

#endif  // LEITSATZ_CORE_C_API_PAGE_C_H_
