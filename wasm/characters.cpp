// Properties of characters for the module that reads pages, which has no tables of its own.
#include <unicode/uchar.h>
#include <unicode/uscript.h>

extern "C" {

int32_t leitsatz_character_type(int32_t c) { return u_charType(c); }
int32_t leitsatz_character_is_space(int32_t c) { return u_isUWhiteSpace(c); }
int32_t leitsatz_character_lower(int32_t c) { return u_tolower(c); }
int32_t leitsatz_character_script(int32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(c, &status);
}

}  // extern "C"
