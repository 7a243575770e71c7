# Finds the source of the one ICU that Leitsatz is measured and tested with, and fetches it once.
#
# Out: LEITSATZ_ICU_ROOT, a folder with LICENSE and source/{common,data,i18n}.
# It is taken from LEITSATZ_ICU_SOURCE_DIR if that is set; else from the cache; else from
# LEITSATZ_ICU_URL if that is set; else from Debian's source package; else from ICU's own release.
# Whatever the way, the archive must have the checksum below.

set(LEITSATZ_ICU_SOURCE_DIR "" CACHE PATH "An unpacked ICU4C 72.1: the folder that holds source/")
set(LEITSATZ_ICU_URL "" CACHE STRING
  "Where to take ICU's release archive from (file:// or https://)")
set(LEITSATZ_CACHE_DIR "" CACHE PATH "Where fetched sources are kept from one build to the next")

set(_icu_version 72.1)
set(_icu_release
  https://github.com/unicode-org/icu/releases/download/release-72-1/icu4c-72_1-src.tgz)
# Of icu4c-72_1-src.tgz, which Debian carries unchanged as icu_72.1.orig.tar.gz.
set(_icu_sha256 a2d2d38217092a7ed56635e34467f92f976b370e20182ad325edea6681a71d68)
# What is taken out of it.
set(_icu_parts icu/LICENSE icu/source/common/* icu/source/i18n/* icu/source/data/in/icudt72l.dat)

function(_leitsatz_cache_dir out)
  if(LEITSATZ_CACHE_DIR)
    set(dir "${LEITSATZ_CACHE_DIR}")
  elseif(DEFINED ENV{XDG_CACHE_HOME})
    set(dir "$ENV{XDG_CACHE_HOME}/leitsatz")
  elseif(DEFINED ENV{HOME})
    set(dir "$ENV{HOME}/.cache/leitsatz")
  else()
    set(dir "${PROJECT_SOURCE_DIR}/.deps")
  endif()
  set(${out} "${dir}" PARENT_SCOPE)
endfunction()

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

function(_leitsatz_fetch_icu out)
  _leitsatz_cache_dir(cache)
  # A folder with other parts of the archive has another name.
  string(SHA256 short "${_icu_sha256} ${_icu_parts}")
  string(SUBSTRING ${short} 0 12 short)
  set(root "${cache}/icu-${_icu_version}-${short}")
  set(${out} "${root}" PARENT_SCOPE)
  if(EXISTS "${root}")
    return()
  endif()
  file(MAKE_DIRECTORY "${cache}")
  file(LOCK "${cache}/lock" GUARD FUNCTION TIMEOUT 900)
  if(EXISTS "${root}")  # another build brought it while we waited
    return()
  endif()

  message(STATUS "Fetching ICU ${_icu_version} into ${cache}")
  # The folder gets its name only when it is whole, so an interrupted build leaves nothing behind
  # that the next one would take for good.
  set(partial "${root}.partial")
  file(REMOVE_RECURSE "${partial}")
  file(MAKE_DIRECTORY "${partial}")
  _leitsatz_download_icu("${partial}/archive")
  file(SHA256 "${partial}/archive" found)
  if(NOT found STREQUAL _icu_sha256)
    message(FATAL_ERROR "ICU's archive has SHA-256 ${found}, expected ${_icu_sha256}")
  endif()
  file(ARCHIVE_EXTRACT INPUT "${partial}/archive" DESTINATION "${partial}"
    PATTERNS ${_icu_parts})
  file(RENAME "${partial}/icu" "${root}")
  file(REMOVE_RECURSE "${partial}")
endfunction()

if(LEITSATZ_ICU_SOURCE_DIR)
  set(LEITSATZ_ICU_ROOT "${LEITSATZ_ICU_SOURCE_DIR}")
else()
  _leitsatz_fetch_icu(LEITSATZ_ICU_ROOT)
endif()
if(NOT EXISTS "${LEITSATZ_ICU_ROOT}/source/common/unicode/ubrk.h"
   OR NOT EXISTS "${LEITSATZ_ICU_ROOT}/source/i18n/unicode/ucsdet.h"
   OR NOT EXISTS "${LEITSATZ_ICU_ROOT}/source/data/in/icudt72l.dat")
  message(FATAL_ERROR "${LEITSATZ_ICU_ROOT} does not hold ICU ${_icu_version}")
endif()
