# Emscripten: Debian's package, or an emsdk named by EMSCRIPTEN_ROOT or EMSDK.
#
# emcmake is not used: what it adds for Debian's release is refused by Node 20.

if(NOT LEITSATZ_EMSCRIPTEN_ROOT)
  foreach(_root "$ENV{EMSCRIPTEN_ROOT}" "$ENV{EMSDK}/upstream/emscripten" /usr/share/emscripten)
    if(EXISTS "${_root}/cmake/Modules/Platform/Emscripten.cmake")
      set(LEITSATZ_EMSCRIPTEN_ROOT "${_root}" CACHE PATH "Emscripten's folder")
      break()
    endif()
  endforeach()
endif()
if(NOT LEITSATZ_EMSCRIPTEN_ROOT)
  message(FATAL_ERROR
    "There is no Emscripten here: install Debian's package emscripten, or set EMSDK")
endif()
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES LEITSATZ_EMSCRIPTEN_ROOT)
include("${LEITSATZ_EMSCRIPTEN_ROOT}/cmake/Modules/Platform/Emscripten.cmake")
