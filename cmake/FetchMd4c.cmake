# Finds the source of MD4C, for the WebAssembly module that reads Markdown; natively the system's
# library is linked. What natively is another release reads Markdown of CommonMark's rarest forms
# otherwise.
#
# Out: LEITSATZ_MD4C_ROOT, a folder with LICENSE.md and src/md4c.{c,h}.
# It is taken from LEITSATZ_MD4C_SOURCE_DIR if that is set; else from the cache; else from
# LEITSATZ_MD4C_URL if that is set; else from Debian's source package. Whatever the way, the archive
# must have the checksum below.

include("${CMAKE_CURRENT_LIST_DIR}/Fetch.cmake")

set(LEITSATZ_MD4C_SOURCE_DIR "" CACHE PATH "An unpacked MD4C 0.4.8: the folder that holds src/")
set(LEITSATZ_MD4C_URL "" CACHE STRING
  "Where to take md4c_0.4.8.orig.tar.gz from (file:// or https://)")

set(_md4c_version 0.4.8)
set(_md4c_sha256 4a457df853425b6bb6e3457aa1d1a13bccec587a04c38c622b1013a0da41439f)

function(_leitsatz_download_md4c archive)
  if(LEITSATZ_MD4C_URL)
    file(DOWNLOAD "${LEITSATZ_MD4C_URL}" "${archive}" STATUS status)
  else()
    execute_process(
      COMMAND bash "${PROJECT_SOURCE_DIR}/cmake/debian_source.sh"
              md4c md4c_${_md4c_version}.orig.tar.gz "${archive}"
      RESULT_VARIABLE status OUTPUT_QUIET ERROR_VARIABLE why)
  endif()
  if(NOT status MATCHES "^0")
    message(FATAL_ERROR "Can't fetch MD4C ${_md4c_version}: ${status} ${why}\n"
      "Set LEITSATZ_MD4C_URL to md4c_${_md4c_version}.orig.tar.gz, or LEITSATZ_MD4C_SOURCE_DIR to an "
      "unpacked MD4C ${_md4c_version}.")
  endif()
endfunction()

if(LEITSATZ_MD4C_SOURCE_DIR)
  set(LEITSATZ_MD4C_ROOT "${LEITSATZ_MD4C_SOURCE_DIR}")
else()
  leitsatz_fetch(LEITSATZ_MD4C_ROOT "MD4C ${_md4c_version}" md4c-${_md4c_version}
    ${_md4c_sha256} _leitsatz_download_md4c md4c-release-${_md4c_version}
    */LICENSE.md */src/md4c.c */src/md4c.h)
endif()
if(NOT EXISTS "${LEITSATZ_MD4C_ROOT}/src/md4c.c")
  message(FATAL_ERROR "${LEITSATZ_MD4C_ROOT} does not hold MD4C ${_md4c_version}")
endif()
