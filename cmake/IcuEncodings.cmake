# The part of ICU that the command reads other encodings than UTF-8 with: converters, their tables,
# and the detector.
#
# Out: leitsatz-encodings, an interface to compile against and to link, and
# LEITSATZ_ENCODINGS_OBJECTS, what the command must contain. The library needs none of this, so it
# is an ICU of its own beside the library's, with other names; -DLEITSATZ_SYSTEM_ICU=ON takes the
# system's here too.

add_library(leitsatz-encodings INTERFACE)
set(LEITSATZ_ENCODINGS_OBJECTS)
if(LEITSATZ_SYSTEM_ICU)
  find_package(ICU REQUIRED COMPONENTS uc i18n)
  target_link_libraries(leitsatz-encodings INTERFACE ICU::i18n ICU::uc)
  return()
endif()

# What ucnv and ucsdet pull in. A file that misses shows as an undefined symbol.
set(_common
  appendable bytesinkutil bytestream charstr cmemory cstring errorcode putil stringpiece uarrsort
  uchar ucln_cmn ucmndata ucnv ucnv2022 ucnv_bld ucnv_cb ucnv_cnv ucnv_ct ucnv_err ucnv_ext ucnv_io
  ucnv_lmb ucnv_u16 ucnv_u32 ucnv_u7 ucnv_u8 ucnvbocu ucnvhz ucnvisci ucnvlat1 ucnvmbcs ucnvscsu
  udata udatamem udataswp ucase uenum uhash uinvchar umapfile umath umutex uobject ustr_cnv ustring
  ustrtrns utf_impl utrace utrie2 utypes)
set(_i18n csdetect csmatch csr2022 csrecog csrmbcs csrsbcs csrucode csrutf8 inputext ucln_in ucsdet)
list(TRANSFORM _common PREPEND "${LEITSATZ_ICU_ROOT}/source/common/")
list(TRANSFORM _i18n PREPEND "${LEITSATZ_ICU_ROOT}/source/i18n/")
set(_files ${_common} ${_i18n})
list(TRANSFORM _files APPEND .cpp)

set(_suffix _leitsatz_encodings)
target_compile_definitions(leitsatz-encodings INTERFACE
  U_HAVE_LIB_SUFFIX=1 U_LIB_SUFFIX_C_NAME=${_suffix} U_STATIC_IMPLEMENTATION U_CHARSET_IS_UTF8=1)
target_include_directories(leitsatz-encodings SYSTEM INTERFACE
  "${LEITSATZ_ICU_ROOT}/source/common" "${LEITSATZ_ICU_ROOT}/source/i18n")

leitsatz_icu_code(leitsatz-encodings-code leitsatz-encodings ${_files})
target_compile_definitions(leitsatz-encodings-code PRIVATE
  U_I18N_IMPLEMENTATION UCONFIG_NO_BREAK_ITERATION=1 UCONFIG_NO_NORMALIZATION=1
  UCONFIG_NO_REGULAR_EXPRESSIONS=1)
target_compile_options(leitsatz-encodings-code PRIVATE $<$<CONFIG:Release>:-O1>)

# The tables of the encodings in cli/encodings/encoding.cpp; for EUC-KR a table and what it adds to another;
# and the aliases, by which ISO-2022-JP finds the table it shares with Shift_JIS.
_leitsatz_icu_pack("${_icu_dir}/encodings.dat"
  cnvalias.icu
  ibm-5346_P100-1998.cnv ibm-5347_P100-1998.cnv ibm-5348_P100-1997.cnv ibm-5349_P100-1998.cnv
  ibm-5350_P100-1998.cnv ibm-9447_P100-2002.cnv ibm-9448_X100-2005.cnv ibm-9449_P100-2002.cnv
  ibm-5354_P100-1998.cnv windows-874-2000.cnv
  ibm-912_P100-1995.cnv ibm-913_P100-2000.cnv ibm-914_P100-1995.cnv ibm-915_P100-1995.cnv
  ibm-1089_P100-1995.cnv ibm-9005_X110-2007.cnv ibm-5012_P100-1999.cnv iso-8859_10-1998.cnv
  ibm-921_P100-1995.cnv iso-8859_14-1998.cnv ibm-923_P100-1998.cnv
  ibm-878_P100-1996.cnv ibm-1168_P100-2002.cnv ibm-866_P100-1995.cnv
  macos-0_2-10.2.cnv macos-7_3-10.2.cnv
  ibm-943_P15A-2003.cnv euc-jp-2007.cnv windows-949-2000.cnv ibm-1363_P11B-1998.cnv
  ibm-1375_P100-2008.cnv gb18030.cnv)
_leitsatz_icu_data(leitsatz-encodings-data encodings ${_suffix})

set(LEITSATZ_ENCODINGS_OBJECTS
  $<TARGET_OBJECTS:leitsatz-encodings-code> $<TARGET_OBJECTS:leitsatz-encodings-data>)
