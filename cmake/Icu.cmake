# The part of ICU that the core needs, built from its source and linked into the library.
#
# Out: leitsatz-icu, an interface to compile against, and either LEITSATZ_ICU_OBJECTS, what the
# library must contain, or (with LEITSATZ_SYSTEM_ICU) LEITSATZ_ICU_LIBRARY, what it must link.

option(LEITSATZ_SYSTEM_ICU "Link the system's ICU and its data instead of the pinned one" OFF)

add_library(leitsatz-icu INTERFACE)
set(LEITSATZ_ICU_OBJECTS)
set(LEITSATZ_ICU_LIBRARY)
if(LEITSATZ_SYSTEM_ICU)
  find_package(ICU REQUIRED COMPONENTS uc)
  set(LEITSATZ_ICU_LIBRARY ICU::uc)
  target_link_libraries(leitsatz-icu INTERFACE ICU::uc)
  return()
endif()

include("${CMAKE_CURRENT_LIST_DIR}/FetchIcu.cmake")
find_package(Python3 REQUIRED COMPONENTS Interpreter)

# What ubrk, utext, unorm2, uchar, uscript and ustring pull in, read off a linker map: 97 of the 198
# files in common/. A file that misses shows as an undefined symbol.
set(_files
  appendable bmpset brkeng brkiter bytesinkutil bytestream bytestrie characterproperties chariter
  charstr cmemory cstring dictbe dictionarydata edits emojiprops errorcode loadednormalizer2impl
  localebuilder locavailable locbased locid loclikely locmap lstmbe normalizer2 normalizer2impl
  parsepos patternprops propname putil rbbi rbbi_cache rbbidata rbbinode rbbirb rbbiscan rbbisetb
  rbbistbl rbbitblb resbund resource ruleiter schriter stringpiece uarrsort ubidi_props ubrk ucase
  uchar ucharstrie ucharstrieiterator uchriter ucln_cmn ucmndata ucptrie udata udatamem udataswp
  uenum uhash uinvchar uloc uloc_keytype uloc_tag umapfile umath umutablecptrie umutex unames
  unifilt unifunct uniset uniset_props unisetspan unistr unistr_case uobject uprops uresbund
  uresdata uscript_props usetiter ustack ustrcase ustrenum ustring ustrtrns utext utf_impl util
  utrace utrie2 utrie_swap utypes uvector uvectr32)
if(EMSCRIPTEN)
  # In the module every byte counts: wasm/icu_standins.cpp stands in for locales, resource bundles,
  # patterns over property names and neural models. A native archive can't do without them, since
  # its users' linkers look at what is never called, too.
  list(REMOVE_ITEM _files
    characterproperties emojiprops localebuilder locavailable locid loclikely locmap lstmbe propname
    resbund resource ruleiter ubidi_props uloc uloc_keytype uloc_tag umutablecptrie unames
    uniset_props uprops uresbund uresdata
    rbbinode rbbirb rbbiscan rbbisetb rbbistbl rbbitblb)
endif()
list(TRANSFORM _files PREPEND "${LEITSATZ_ICU_ROOT}/source/common/")
list(TRANSFORM _files APPEND .cpp)

# Every name of ICU ends in _72_leitsatz here, so that a program may hold the system's ICU as well.
set(_renamed U_HAVE_LIB_SUFFIX=1 U_LIB_SUFFIX_C_NAME=_leitsatz)
target_compile_definitions(leitsatz-icu INTERFACE
  ${_renamed} U_STATIC_IMPLEMENTATION U_CHARSET_IS_UTF8=1)
target_include_directories(leitsatz-icu SYSTEM INTERFACE
  "$<BUILD_INTERFACE:${LEITSATZ_ICU_ROOT}/source/common>")

if(EMSCRIPTEN)
  list(APPEND _files "${PROJECT_SOURCE_DIR}/wasm/icu_standins.cpp")
endif()
# Adds an object library of ICU's files, against the target `interface`. They are compiled twelve at a
# time, since headers are most of the time of each. A file whose names another one has too is compiled
# alone, and so is utf_impl, which the page's module takes without the rest.
function(leitsatz_icu_code target interface)
  add_library(${target} OBJECT ${ARGN})
  target_link_libraries(${target} PRIVATE ${interface})
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
  set(alone ${ARGN})
  list(FILTER alone INCLUDE REGEX "/(csrmbcs|uchar|ucnv_io|ucnv_u32|utf_impl)\\.cpp$")
  set_source_files_properties(${alone} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  target_compile_features(${target} PRIVATE cxx_std_17)
  target_compile_definitions(${target} PRIVATE
    U_COMMON_IMPLEMENTATION U_ENABLE_DYLOAD=0 U_CHECK_DYLOAD=0
    UCONFIG_NO_COLLATION=1 UCONFIG_NO_FILE_IO=1 UCONFIG_NO_FORMATTING=1 UCONFIG_NO_IDNA=1
    UCONFIG_NO_SERVICE=1 UCONFIG_NO_TRANSLITERATION=1)
  target_compile_options(${target} PRIVATE -w -fno-exceptions -ffunction-sections -fdata-sections)
  if(LEITSATZ_SANITIZE)
    # Our calls into ICU are checked for memory errors; ICU's own arithmetic is not our matter.
    target_compile_options(${target} PRIVATE -fno-sanitize=undefined)
  endif()
  if(LEITSATZ_FUZZ)  # nor is what of it is reached
    target_compile_options(${target} PRIVATE -fno-sanitize=fuzzer-no-link)
  endif()
endfunction()

# What runs once a text or less is made small in the module, and natively is compiled in less time.
set(_hot dictbe dictionarydata bytestrie ucharstrie normalizer2impl "rbbi[a-z_]*" ubrk ucase uchar
  ucptrie ustring utext utrie2 uvectr32)
list(JOIN _hot "|" _hot)
set(_hot_files ${_files})
list(FILTER _hot_files INCLUDE REGEX "/(${_hot})\\.cpp$")
list(REMOVE_ITEM _files ${_hot_files})
leitsatz_icu_code(leitsatz-icu-code leitsatz-icu ${_files})
leitsatz_icu_code(leitsatz-icu-hot-code leitsatz-icu ${_hot_files})
if(EMSCRIPTEN)  # together, more of them is inlined: the module would grow by 4 KB compressed
  set_target_properties(leitsatz-icu-hot-code PROPERTIES UNITY_BUILD OFF)
endif()
foreach(_target leitsatz-icu-code leitsatz-icu-hot-code)
  target_compile_definitions(${_target} PRIVATE
    UCONFIG_NO_FILTERED_BREAK_ITERATION=1 UCONFIG_NO_LEGACY_CONVERSION=1)
endforeach()
target_compile_options(leitsatz-icu-code PRIVATE
  $<$<CONFIG:Release>:$<IF:$<BOOL:${EMSCRIPTEN}>,-Os,-O1>>)
target_compile_options(leitsatz-icu-hot-code PRIVATE $<$<CONFIG:Release>:-O3>)

# The data, in packs: the module has base inside, and a page loads another when it meets that
# script. sent_el and word_fi_sv are the tailored rules (what ICU has for other locales are
# abbreviations for its filtered iterators, which we do not use). Those for sentences are what tests
# compare ours with: no module carries them. data_packs.def lists the packs with dictionaries.
set(LEITSATZ_ICU_PACKS base)
set(_base
  brkitr/char.brk brkitr/word.brk brkitr/word_fi_sv.brk nfkc_cf.nrm)
set(_sentences brkitr/sent.brk brkitr/sent_el.brk)
set(_table "${PROJECT_SOURCE_DIR}/core/include/leitsatz/data_packs.def")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${_table}")
file(STRINGS "${_table}" _rows REGEX "^LEITSATZ_DATA_PACK\\(")
set(_quoted "\"([^\"]*)\"")
foreach(_row IN LISTS _rows)
  if(NOT _row MATCHES "${_quoted}, ${_quoted}, ${_quoted}\\)$")
    message(FATAL_ERROR "${_table}: this row can't be read: ${_row}")
  endif()
  if(CMAKE_MATCH_2 STREQUAL "")  # the pack of words, which has nothing of ICU's
    continue()
  endif()
  list(APPEND LEITSATZ_ICU_PACKS ${CMAKE_MATCH_1})
  set(_${CMAKE_MATCH_1} brkitr/${CMAKE_MATCH_2}.dict)
  separate_arguments(_items UNIX_COMMAND "${CMAKE_MATCH_3}")
  list(APPEND _${CMAKE_MATCH_1} ${_items})
endforeach()
# What names the dictionaries of the scripts to a whole ICU; it takes the Japanese one along.
set(_bundles brkitr/root.res brkitr/ja.res)

# Adds the rule that writes the file `out` with the given items.
function(_leitsatz_icu_pack out)
  add_custom_command(
    OUTPUT "${out}"
    COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/cmake/icu_split.py"
            "${LEITSATZ_ICU_ROOT}/source/data/in/icudt72l.dat" "${out}" ${ARGN}
    DEPENDS "${PROJECT_SOURCE_DIR}/cmake/icu_split.py"
    COMMENT "Cutting ${out}" VERBATIM)
endfunction()

set(_icu_dir "${PROJECT_BINARY_DIR}/icu")
file(MAKE_DIRECTORY "${_icu_dir}")
set(_all)
set(_pack_files)
foreach(pack IN LISTS LEITSATZ_ICU_PACKS)
  _leitsatz_icu_pack("${_icu_dir}/${pack}.dat" ${_${pack}})
  list(APPEND _pack_files "${_icu_dir}/${pack}.dat")
  list(APPEND _all ${_${pack}})
endforeach()
add_custom_target(leitsatz-icu-packs DEPENDS ${_pack_files})

# The data linked in: natively all packs in one, in the module the base pack.
_leitsatz_icu_pack("${_icu_dir}/all.dat" ${_all} ${_sentences} ${_bundles})

# Adds the object library `name` that holds the package `pack` for an ICU whose names end in
# `suffix`. Each has a copy of the source, since what an object is made from can only be told for
# its source.
function(_leitsatz_icu_data name pack suffix)
  configure_file("${PROJECT_SOURCE_DIR}/cmake/icu_data.S" "${_icu_dir}/${pack}.S" COPYONLY)
  set_source_files_properties("${_icu_dir}/${pack}.S" PROPERTIES
    COMPILE_DEFINITIONS
      "LEITSATZ_ICU_DATA=\"${_icu_dir}/${pack}.dat\";LEITSATZ_ICU_SYMBOL=icudt${suffix}72_dat"
    OBJECT_DEPENDS "${_icu_dir}/${pack}.dat")
  add_library(${name} OBJECT "${_icu_dir}/${pack}.S")
endfunction()
_leitsatz_icu_data(leitsatz-icu-data all _leitsatz)
if(EMSCRIPTEN)
  _leitsatz_icu_data(leitsatz-icu-base base _leitsatz)
endif()

set(LEITSATZ_ICU_OBJECTS
  $<TARGET_OBJECTS:leitsatz-icu-code> $<TARGET_OBJECTS:leitsatz-icu-hot-code>
  $<TARGET_OBJECTS:leitsatz-icu-data>)
