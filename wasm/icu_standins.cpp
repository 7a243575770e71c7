// What stands in for parts of ICU that the module has no use for but ICU's own files refer to.
//
// ICU opens a dictionary through resource bundles and locales, and builds the sets of characters
// that a dictionary covers by parsing patterns over the names of all properties: a third of its
// code and data, for seven fixed patterns and five file names. Here are those seven sets and five
// names. Everything else asked for fails as a missing resource or an unsupported pattern does; a
// test compares the module's word boundaries with those of a native ICU that is whole.
#include <unicode/locid.h>
#include <unicode/resbund.h>
#include <unicode/umutablecptrie.h>
#include <unicode/uniset.h>
#include <unicode/ures.h>
#include <unicode/uscript.h>

#include <string_view>

#include "lstmbe.h"
#include "ucase.h"
#include "uprops.h"
#include "uresimp.h"
#include "uset_imp.h"

// Sets of characters.

namespace {

bool is_category(UChar32 c, uint32_t mask) { return (U_GET_GC_MASK(c) & mask) != 0; }

bool is_script(UChar32 c, UScriptCode script) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(c, &status) == script;
}

int32_t break_property(UChar32 c, uint32_t mask, int shift) {
  constexpr int32_t kColumn = 2;  // of all three kinds of break, see uprops.h
  return static_cast<int32_t>((u_getUnicodeProperties(c, kColumn) & mask) >> shift);
}

bool needs_dictionary(UChar32 c) {  // LineBreak=SA
  return break_property(c, UPROPS_LB_MASK, UPROPS_LB_SHIFT) == U_LB_COMPLEX_CONTEXT;
}

template <UScriptCode script>
bool is_word(UChar32 c) {
  return is_script(c, script) && needs_dictionary(c);
}

template <UScriptCode script>
bool is_word_mark(UChar32 c) {
  return is_category(c, U_GC_M_MASK) && is_word<script>(c);
}

bool is_chinese_or_japanese(UChar32 c) {
  return is_script(c, USCRIPT_HAN) || is_script(c, USCRIPT_HIRAGANA) ||
         is_script(c, USCRIPT_KATAKANA) || c == 0x30FC || c == 0xFF70 || c == 0xFF9E || c == 0xFF9F;
}

struct Pattern {
  std::u16string_view text;  // as brkeng.cpp and dictbe.cpp of ICU 72.1 spell it
  bool (*contains)(UChar32);
};
constexpr Pattern kPatterns[] = {
    {u"[[:Thai:]&[:LineBreak=SA:]]", is_word<USCRIPT_THAI>},
    {u"[[:Thai:]&[:LineBreak=SA:]&[:M:]]", is_word_mark<USCRIPT_THAI>},
    {u"[[:Laoo:]&[:LineBreak=SA:]]", is_word<USCRIPT_LAO>},
    {u"[[:Laoo:]&[:LineBreak=SA:]&[:M:]]", is_word_mark<USCRIPT_LAO>},
    {u"[[:Mymr:]&[:LineBreak=SA:]]", is_word<USCRIPT_MYANMAR>},
    {u"[[:Mymr:]&[:LineBreak=SA:]&[:M:]]", is_word_mark<USCRIPT_MYANMAR>},
    {u"[[:Khmr:]&[:LineBreak=SA:]]", is_word<USCRIPT_KHMER>},
    {u"[[:Khmr:]&[:LineBreak=SA:]&[:M:]]", is_word_mark<USCRIPT_KHMER>},
    {u"[\\uac00-\\ud7a3]", [](UChar32 c) { return c >= 0xAC00 && c <= 0xD7A3; }},
    {u"[[:Nd:][:Pi:][:Ps:][:Alphabetic:]]",
     [](UChar32 c) {
       return is_category(c, U_GC_ND_MASK | U_GC_PI_MASK | U_GC_PS_MASK) || u_isUAlphabetic(c);
     }},
    {u"[[:Pc:][:Pd:][:Pe:][:Pf:][:Po:]]",
     [](UChar32 c) {
       return is_category(c,
                          U_GC_PC_MASK | U_GC_PD_MASK | U_GC_PE_MASK | U_GC_PF_MASK | U_GC_PO_MASK);
     }},
    {u"[[:Han:][:Hiragana:][:Katakana:]\\u30fc\\uff70\\uff9e\\uff9f]", is_chinese_or_japanese},
    {u"[:Hiragana:]", [](UChar32 c) { return is_script(c, USCRIPT_HIRAGANA); }},
};

void add_start(USet* set, UChar32 c) { reinterpret_cast<icu::UnicodeSet*>(set)->add(c); }
void add_start_range(USet* set, UChar32 first, UChar32) { add_start(set, first); }
void add_start_string(USet*, const UChar*, int32_t) {}

// The characters of which `contains` is true. It is asked once for each run of characters that have
// all properties alike: some thousands in place of a million.
template <class Contains>
void fill(icu::UnicodeSet& set, Contains contains, UErrorCode& status) {
  icu::UnicodeSet starts;
  const USetAdder adder = {reinterpret_cast<USet*>(&starts),
                           add_start,
                           add_start_range,
                           add_start_string,
                           nullptr,
                           nullptr};
  uchar_addPropertyStarts(&adder, &status);
  upropsvec_addPropertyStarts(&adder, &status);
  for (UChar32 c : {0x30FC, 0x30FD, 0xFF70, 0xFF71, 0xFF9E, 0xFFA0, 0xAC00, 0xD7A4}) starts.add(c);
  if (U_FAILURE(status)) return;
  set.clear();
  for (int32_t i = 0; i < starts.getRangeCount(); ++i) {
    for (UChar32 c = starts.getRangeStart(i); c <= starts.getRangeEnd(i); ++c) {
      const bool last = c == starts.getRangeEnd(i);
      const UChar32 next = !last                            ? c + 1
                           : i + 1 < starts.getRangeCount() ? starts.getRangeStart(i + 1)
                                                            : UCHAR_MAX_VALUE + 1;
      if (contains(c)) set.add(c, next - 1);
    }
  }
}

}  // namespace

U_NAMESPACE_BEGIN

UnicodeSet& UnicodeSet::applyPattern(const UnicodeString& pattern, UErrorCode& status) {
  if (U_FAILURE(status)) return *this;
  const std::u16string_view text(pattern.getBuffer(), static_cast<size_t>(pattern.length()));
  for (const Pattern& known : kPatterns) {
    if (known.text == text) {
      fill(*this, known.contains, status);
      return *this;
    }
  }
  status = U_UNSUPPORTED_ERROR;
  return *this;
}

UnicodeSet::UnicodeSet(const UnicodeString& pattern, UErrorCode& status) : UnicodeSet() {
  applyPattern(pattern, status);
}

// ICU asks for the whole script of a character that no dictionary covers.
UnicodeSet& UnicodeSet::applyIntPropertyValue(UProperty property, int32_t value,
                                              UErrorCode& status) {
  if (property != UCHAR_SCRIPT) {
    status = U_UNSUPPORTED_ERROR;
    return *this;
  }
  fill(
      *this, [=](UChar32 c) { return is_script(c, static_cast<UScriptCode>(value)); }, status);
  return *this;
}

U_NAMESPACE_END

U_CAPI int32_t u_getIntPropertyValue(UChar32 c, UProperty which) {
  UErrorCode status = U_ZERO_ERROR;
  switch (which) {
    case UCHAR_SCRIPT:
      return uscript_getScript(c, &status);
    case UCHAR_LINE_BREAK:
      return break_property(c, UPROPS_LB_MASK, UPROPS_LB_SHIFT);
    case UCHAR_SENTENCE_BREAK:
      return break_property(c, UPROPS_SB_MASK, UPROPS_SB_SHIFT);
    case UCHAR_WORD_BREAK:
      return break_property(c, UPROPS_WB_MASK, UPROPS_WB_SHIFT);
    default:
      return 0;
  }
}

U_CAPI UBool u_hasBinaryProperty(UChar32 c, UProperty which) {
  constexpr int32_t kColumn = 1;
  return which == UCHAR_IDEOGRAPHIC &&
         (u_getUnicodeProperties(c, kColumn) & U_MASK(UPROPS_IDEOGRAPHIC)) != 0;
}

// The normalizer closes a trie that only its canonical iterators, which nothing here calls, would
// open.
U_CAPI void umutablecptrie_close(UMutableCPTrie*) {}

// ICU looks for folders of its data in the environment; a module has none.
extern "C" char* getenv(const char*) { return nullptr; }

// Resource bundles: the dictionary of a script.

U_CAPI const char* uscript_getShortName(UScriptCode script) {
  switch (script) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
      return "Hani";
    case USCRIPT_THAI:
      return "Thai";
    case USCRIPT_LAO:
      return "Laoo";
    case USCRIPT_KHMER:
      return "Khmr";
    case USCRIPT_MYANMAR:
      return "Mymr";
    default:
      return "";
  }
}

U_CAPI UResourceBundle* ures_open(const char*, const char*, UErrorCode*) { return nullptr; }
U_CAPI void ures_close(UResourceBundle*) {}
U_CAPI UResourceBundle* ures_getByKeyWithFallback(const UResourceBundle*, const char*,
                                                  UResourceBundle*, UErrorCode*) {
  return nullptr;
}

U_CAPI const UChar* ures_getStringByKeyWithFallback(const UResourceBundle*, const char* script,
                                                    int32_t* length, UErrorCode* status) {
  struct Dictionary {
    std::string_view script;
    std::u16string_view file;
  };
  constexpr Dictionary kDictionaries[] = {{"Hani", u"cjdict.dict"},
                                          {"Thai", u"thaidict.dict"},
                                          {"Laoo", u"laodict.dict"},
                                          {"Khmr", u"khmerdict.dict"},
                                          {"Mymr", u"burmesedict.dict"}};
  for (const Dictionary& dictionary : kDictionaries) {
    if (dictionary.script != script) continue;
    *length = static_cast<int32_t>(dictionary.file.size());
    return dictionary.file.data();
  }
  *status = U_MISSING_RESOURCE_ERROR;
  return nullptr;
}

U_NAMESPACE_BEGIN

// Phrase breaking, which only line breaks know, skips the words of a bundle: here it has none.
UOBJECT_DEFINE_RTTI_IMPLEMENTATION(ResourceBundle)
ResourceBundle::ResourceBundle(const char*, const Locale&, UErrorCode&)
    : UObject(), fResource(nullptr), fLocale(nullptr) {}
ResourceBundle::ResourceBundle(const ResourceBundle& other)
    : UObject(other), fResource(nullptr), fLocale(nullptr) {}
ResourceBundle::~ResourceBundle() {}
ResourceBundle ResourceBundle::get(const char*, UErrorCode&) const { return *this; }
UBool ResourceBundle::hasNext() const { return false; }
UnicodeString ResourceBundle::getNextString(UErrorCode& status) {
  status = U_MISSING_RESOURCE_ERROR;
  return {};
}

UOBJECT_DEFINE_RTTI_IMPLEMENTATION(Locale)
Locale::Locale(const char*, const char*, const char*, const char*) : UObject() {}
Locale::~Locale() {}

// Neural models, of which our data has none.
U_CAPI const LSTMData* CreateLSTMDataForScript(UScriptCode, UErrorCode&) { return nullptr; }
U_CAPI const LanguageBreakEngine* CreateLSTMBreakEngine(UScriptCode, const LSTMData*,
                                                        UErrorCode& status) {
  status = U_UNSUPPORTED_ERROR;
  return nullptr;
}
U_CAPI void DeleteLSTMData(const LSTMData*) {}

U_NAMESPACE_END
