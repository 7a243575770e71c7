# The extension for SQLite, sqlite/leitsatz.so in the build folder: `.load sqlite/leitsatz`.
#
# Out: leitsatz-sqlite; or only a message, if SQLite's headers are not installed.

find_path(LEITSATZ_SQLITE_INCLUDE sqlite3ext.h)
if(NOT LEITSATZ_SQLITE_INCLUDE)
  message(STATUS "No extension for SQLite: sqlite3ext.h is not installed (libsqlite3-dev)")
  return()
endif()
# As in Python.cmake, what reads Markdown is dropped, and MD4C is not needed.
add_library(leitsatz-sqlite MODULE sql/sqlite/leitsatz.cpp readers/src/readers.cpp
  $<TARGET_OBJECTS:leitsatz-reader-code>)
target_include_directories(leitsatz-sqlite PRIVATE readers/include cli)
target_include_directories(leitsatz-sqlite SYSTEM PRIVATE "${LEITSATZ_SQLITE_INCLUDE}")
target_compile_options(leitsatz-sqlite PRIVATE -ffunction-sections -fdata-sections)
target_link_libraries(leitsatz-sqlite PRIVATE leitsatz)
leitsatz_warnings(leitsatz-sqlite)
set_target_properties(leitsatz-sqlite PROPERTIES
  PREFIX ""
  OUTPUT_NAME leitsatz  # SQLite finds the name of its entry from it
  LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/sqlite")
