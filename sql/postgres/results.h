/* The functions of functions.h for C: no exception leaves them, and no error of PostgreSQL, which
 * jumps, passes through C++. */
#ifndef LEITSATZ_SQL_POSTGRES_RESULTS_H_
#define LEITSATZ_SQL_POSTGRES_RESULTS_H_

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct leitsatz_result {
  char* text; /* to be freed with free(); NULL if there is an error */
  size_t length;
  const char* error; /* NULL if there is none */
} leitsatz_result;

leitsatz_result leitsatz_result_of_summary(const char* text, size_t length, uint32_t sentences);
leitsatz_result leitsatz_result_of_keywords(const char* text, size_t length);
leitsatz_result leitsatz_result_of_page(const char* html, size_t length);

#ifdef __cplusplus
}
#endif

#endif /* LEITSATZ_SQL_POSTGRES_RESULTS_H_ */
