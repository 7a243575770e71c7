// What stands in for ICU in the module that reads pages: it asks the main module, which has the
// tables of all characters, for the few properties that it needs. So they are the same, and are
// fetched once. Case is that of letters; breaks are asked for with the others
// (unicode::find_properties), and nothing that reads pages looks at them.
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#define FROM_MAIN_MODULE(name) __attribute__((import_module("leitsatz"), import_name(#name)))

extern "C" {

FROM_MAIN_MODULE(leitsatz_character_type) int32_t leitsatz_character_type(int32_t c);
FROM_MAIN_MODULE(leitsatz_character_is_space) int32_t leitsatz_character_is_space(int32_t c);
FROM_MAIN_MODULE(leitsatz_character_lower) int32_t leitsatz_character_lower(int32_t c);
FROM_MAIN_MODULE(leitsatz_character_script) int32_t leitsatz_character_script(int32_t c);

}  // extern "C"

U_CAPI int8_t u_charType(UChar32 c) { return static_cast<int8_t>(leitsatz_character_type(c)); }
U_CAPI UBool u_isUWhiteSpace(UChar32 c) { return leitsatz_character_is_space(c) != 0; }
U_CAPI UChar32 u_tolower(UChar32 c) { return leitsatz_character_lower(c); }
U_CAPI UScriptCode uscript_getScript(UChar32 c, UErrorCode*) {
  return static_cast<UScriptCode>(leitsatz_character_script(c));
}

U_CAPI UBool u_isUUppercase(UChar32 c) { return u_charType(c) == U_UPPERCASE_LETTER; }
U_CAPI UBool u_isULowercase(UChar32 c) { return u_charType(c) == U_LOWERCASE_LETTER; }
U_CAPI UBool u_istitle(UChar32 c) { return u_charType(c) == U_TITLECASE_LETTER; }
U_CAPI UBool u_hasBinaryProperty(UChar32, UProperty) { return false; }
U_CAPI int32_t u_getIntPropertyValue(UChar32, UProperty) { return 0; }
