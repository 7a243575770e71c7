# What the Python package carries: a shared library with the C interface of the core and of the
# reader of HTML. It needs nothing but the C and C++ run-time: Markdown, by MD4C, is left out.
#
# Out: leitsatz-python, the library python/libleitsatz.so in the build folder; LEITSATZ_WHEEL, the
# command that makes a wheel of it; and leitsatz-wheel, which runs it.

file(GLOB _sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/core/src/c_api/*.cpp"
  "${PROJECT_SOURCE_DIR}/readers/src/*.cpp")
# Only the interface is compiled anew, since it is hidden in the archive; all else is as it is there.
add_library(leitsatz-python SHARED ${_sources} $<TARGET_OBJECTS:leitsatz-reader-code>)
target_include_directories(leitsatz-python PRIVATE core/include core/src readers/include cli)
target_compile_options(leitsatz-python PRIVATE -ffunction-sections -fdata-sections)
leitsatz_warnings(leitsatz-python)
set(_exports "${PROJECT_SOURCE_DIR}/python/exports.map")
target_link_libraries(leitsatz-python PRIVATE $<TARGET_FILE:leitsatz> Threads::Threads)
target_link_options(leitsatz-python PRIVATE "LINKER:--version-script=${_exports}" LINKER:-s)
add_dependencies(leitsatz-python leitsatz)
set_target_properties(leitsatz-python PROPERTIES
  OUTPUT_NAME leitsatz
  LINK_DEPENDS "${_exports};$<TARGET_FILE:leitsatz>"
  LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/python")

# Debian's Python, for which Debian's packages are, though another may come first on the path.
find_program(LEITSATZ_SYSTEM_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH)
if(NOT LEITSATZ_SYSTEM_PYTHON)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  set(LEITSATZ_SYSTEM_PYTHON "${Python3_EXECUTABLE}")
endif()
set(LEITSATZ_WHEEL "${LEITSATZ_SYSTEM_PYTHON}" "${PROJECT_SOURCE_DIR}/python/wheel.py"
  --library "$<TARGET_FILE:leitsatz-python>"
  --header "${PROJECT_SOURCE_DIR}/core/include/leitsatz/leitsatz.h"
  --licence ICU "${LEITSATZ_ICU_ROOT}/LICENSE"
  --out "${PROJECT_BINARY_DIR}/python/wheel")
if(TARGET leitsatz-cli)
  list(APPEND LEITSATZ_WHEEL --command "$<TARGET_FILE:leitsatz-cli>")
endif()
add_custom_target(leitsatz-wheel COMMAND ${LEITSATZ_WHEEL} DEPENDS leitsatz-python VERBATIM)
if(TARGET leitsatz-cli)
  add_dependencies(leitsatz-wheel leitsatz-cli)
endif()
