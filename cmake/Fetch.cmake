# Fetches a part of an archive once, and keeps it for all builds.

set(LEITSATZ_CACHE_DIR "" CACHE PATH "Where fetched sources are kept from one build to the next")

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

# Sets `out` to the folder `name` of the cache, which holds the files of the archive that ARGN names,
# below its folder `inner`. `what`: as messages name it. `download`: a function that brings the
# archive to a file; whatever it does, the archive must have the checksum.
function(leitsatz_fetch out what name sha256 download inner)
  _leitsatz_cache_dir(cache)
  set(root "${cache}/${name}")
  set(${out} "${root}" PARENT_SCOPE)
  if(EXISTS "${root}")
    return()
  endif()
  file(MAKE_DIRECTORY "${cache}")
  file(LOCK "${cache}/lock" GUARD FUNCTION TIMEOUT 900)
  if(EXISTS "${root}")  # another build brought it while we waited
    return()
  endif()

  message(STATUS "Fetching ${what} into ${cache}")
  # The folder gets its name only when it is whole, so an interrupted build leaves nothing behind
  # that the next one would take for good.
  set(partial "${root}.partial")
  file(REMOVE_RECURSE "${partial}")
  file(MAKE_DIRECTORY "${partial}")
  cmake_language(CALL ${download} "${partial}/archive")
  file(SHA256 "${partial}/archive" found)
  if(NOT found STREQUAL sha256)
    message(FATAL_ERROR "The archive of ${what} has SHA-256 ${found}, expected ${sha256}")
  endif()
  file(ARCHIVE_EXTRACT INPUT "${partial}/archive" DESTINATION "${partial}" PATTERNS ${ARGN})
  file(RENAME "${partial}/${inner}" "${root}")
  file(REMOVE_RECURSE "${partial}")
endfunction()
