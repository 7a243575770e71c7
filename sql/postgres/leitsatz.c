/* Leitsatz as functions of PostgreSQL, which leitsatz.sql creates. */

/* PostgreSQL's own header comes before all others. */
/* clang-format off */
#include <postgres.h>
#include <fmgr.h>
#include <mb/pg_wchar.h>
#include <utils/memutils.h>
/* clang-format on */

#include "postgres/results.h"

PG_MODULE_MAGIC;

PG_FUNCTION_INFO_V1(leitsatz_summary);
PG_FUNCTION_INFO_V1(leitsatz_keywords);
PG_FUNCTION_INFO_V1(leitsatz_page);

/* The text of an argument; raises an error in a database whose text is not UTF-8. */
static text* text_at(FunctionCallInfo fcinfo, int index) {
  if (GetDatabaseEncoding() != PG_UTF8) {
    ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
                    errmsg("leitsatz reads databases in UTF8 alone")));
  }
  return PG_GETARG_TEXT_PP(index);
}

/* The result in the memory of PostgreSQL. What it is made from is freed before any error. */
static text* taken(leitsatz_result result) {
  const size_t size = result.length + VARHDRSZ;
  text* out = NULL;
  if (result.error != NULL) {
    ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED), errmsg("leitsatz: %s", result.error)));
  }
  if (AllocSizeIsValid(size)) out = (text*)palloc_extended(size, MCXT_ALLOC_NO_OOM);
  if (out != NULL) {
    SET_VARSIZE(out, size);
    memcpy(VARDATA(out), result.text, result.length);
  }
  free(result.text);
  if (out == NULL) ereport(ERROR, (errcode(ERRCODE_OUT_OF_MEMORY), errmsg("out of memory")));
  return out;
}

Datum leitsatz_summary(PG_FUNCTION_ARGS) {
  const text* body = text_at(fcinfo, 0);
  const int32 sentences = PG_GETARG_INT32(1);
  if (sentences < 0) {
    ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                    errmsg("leitsatz_summary: the number of sentences is below 0")));
  }
  PG_RETURN_TEXT_P(taken(
      leitsatz_result_of_summary(VARDATA_ANY(body), VARSIZE_ANY_EXHDR(body), (uint32_t)sentences)));
}

Datum leitsatz_keywords(PG_FUNCTION_ARGS) {
  const text* body = text_at(fcinfo, 0);
  PG_RETURN_TEXT_P(taken(leitsatz_result_of_keywords(VARDATA_ANY(body), VARSIZE_ANY_EXHDR(body))));
}

Datum leitsatz_page(PG_FUNCTION_ARGS) {
  const text* html = text_at(fcinfo, 0);
  text* article = taken(leitsatz_result_of_page(VARDATA_ANY(html), VARSIZE_ANY_EXHDR(html)));
  if (VARSIZE(article) == VARHDRSZ) PG_RETURN_NULL();
  PG_RETURN_TEXT_P(article);
}
