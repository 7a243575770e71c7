# Finds the source of the one ICU that Leitsatz is measured and tested with, and fetches it once.
#
# Out: LEITSATZ_ICU_ROOT, a folder with LICENSE and source/{common,data,i18n}.
# It is taken from LEITSATZ_ICU_SOURCE_DIR if that is set; else from the cache; else from
# LEITSATZ_ICU_URL if that is set; else from Debian's source package; else from ICU's own release.
# Whatever the way, the archive must have the checksum below.

include("${CMAKE_CURRENT_LIST_DIR}/Fetch.cmake")

set(LEITSATZ_ICU_SOURCE_DIR "" CACHE PATH "An unpacked ICU4C 72.1: the folder that holds source/")
set(LEITSATZ_ICU_URL "" CACHE STRING
  "Where to take ICU's release archive from (file:// or https://)")

set(_icu_version 72.1)
set(_icu_release
  https://github.com/unicode-org/icu/releases/download/release-72-1/icu4c-72_1-src.tgz)
# Of icu4c-72_1-src.tgz, which Debian carries unchanged as icu_72.1.orig.tar.gz.
set(_icu_sha256 a2d2d38217092a7ed56635e34467f92f976b370e20182ad325edea6681a71d68)
# What is taken out of it.
set(_icu_parts icu/LICENSE icu/source/common/* icu/source/i18n/* icu/source/data/in/icudt72l.dat)

# Brings the archive to the file `archive`, from the first place that has it.
function(_leitsatz_download_icu archive)
  if(NOT LEITSATZ_ICU_URL)
    execute_process(
      COMMAND bash "${PROJECT_SOURCE_DIR}/cmake/debian_source.sh"
              icu icu_${_icu_version}.orig.tar.gz "${archive}"
      RESULT_VARIABLE failed OUTPUT_QUIET ERROR_VARIABLE why)
    if(NOT failed)
      return()
    endif()
    message(STATUS "No ICU ${_icu_version} from Debian (${why}); trying ICU's release")
    set(LEITSATZ_ICU_URL "${_icu_release}")
  endif()
  file(DOWNLOAD "${LEITSATZ_ICU_URL}" "${archive}" STATUS status)
  if(NOT status MATCHES "^0;")
    message(FATAL_ERROR "Can't fetch ${LEITSATZ_ICU_URL}: ${status}\n"
      "Set LEITSATZ_ICU_URL to icu4c-72_1-src.tgz, LEITSATZ_ICU_SOURCE_DIR to an unpacked "
      "ICU 72.1, or LEITSATZ_SYSTEM_ICU=ON.")
  endif()
endfunction()

if(LEITSATZ_ICU_SOURCE_DIR)
  set(LEITSATZ_ICU_ROOT "${LEITSATZ_ICU_SOURCE_DIR}")
else()
  # A folder with other parts of the archive has another name.
  string(SHA256 _icu_short "${_icu_sha256} ${_icu_parts}")
  string(SUBSTRING ${_icu_short} 0 12 _icu_short)
  leitsatz_fetch(LEITSATZ_ICU_ROOT "ICU ${_icu_version}" icu-${_icu_version}-${_icu_short}
    ${_icu_sha256} _leitsatz_download_icu icu ${_icu_parts})
endif()
if(NOT EXISTS "${LEITSATZ_ICU_ROOT}/source/common/unicode/ubrk.h"
   OR NOT EXISTS "${LEITSATZ_ICU_ROOT}/source/i18n/unicode/ucsdet.h"
   OR NOT EXISTS "${LEITSATZ_ICU_ROOT}/source/data/in/icudt72l.dat")
  message(FATAL_ERROR "${LEITSATZ_ICU_ROOT} does not hold ICU ${_icu_version}")
endif()
