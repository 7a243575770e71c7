/* A C99 program that reads a web page and Markdown, with nothing but what is installed. */
#include <leitsatz/readers_c.h>
#include <stdio.h>
#include <string.h>

/* Prints the article of a page, and frees it; 0 if it is this sentence. */
static int show(leitsatz_page* page) {
  const char* expected = "The bridge over the river was closed on Monday after a storm.";
  size_t length = 0;
  const char* article = leitsatz_page_string_borrowed(&length, page, LEITSATZ_PAGE_ARTICLE);
  const int same = length == strlen(expected) && memcmp(article, expected, length) == 0;
  printf("%.*s\n", (int)length, article);
  leitsatz_page_free(page);
  return same ? 0 : 1;
}

int main(void) {
  const char* html = "<p>The bridge over the <b>river</b> was closed on Monday after a storm.";
  const char* markdown = "The bridge over the *river* was closed on Monday after a storm.";
  leitsatz_page* page = NULL;
  leitsatz_status status = leitsatz_page_from_html_new(&page, html, strlen(html));
  if (status != LEITSATZ_OK || show(page) != 0) return 1;
  status = leitsatz_page_from_markdown_new(&page, markdown, strlen(markdown));
  if (status == LEITSATZ_INVALID_ARGUMENT) return 0; /* a build that reads no Markdown */
  if (status != LEITSATZ_OK || show(page) != 0) return 1;
  if (leitsatz_page_from_html_new(NULL, html, 1) != LEITSATZ_INVALID_ARGUMENT) return 1;
  return leitsatz_page_from_html_new(&page, NULL, 0) == LEITSATZ_OK && page != NULL
             ? (leitsatz_page_free(page), 0)
             : 1;
}
