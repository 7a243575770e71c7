# Functions for databases: sqlite/leitsatz.so and postgres/leitsatz.so in the build folder.
#
# Out: leitsatz-sqlite and leitsatz-postgres; or only a message, for each database whose headers are
# not installed.

# Adds the module `target` of the sources ARGN in the folder `folder` of the build. As in
# Python.cmake, what reads Markdown is dropped, so that MD4C is not needed.
function(_leitsatz_sql_module target folder include)
  add_library(${target} MODULE ${ARGN} sql/functions.cpp readers/src/readers.cpp
    $<TARGET_OBJECTS:leitsatz-reader-code>)
  target_include_directories(${target} PRIVATE sql readers/include cli)
  target_include_directories(${target} SYSTEM PRIVATE "${include}")
  target_compile_options(${target} PRIVATE -ffunction-sections -fdata-sections)
  target_link_libraries(${target} PRIVATE leitsatz)
  leitsatz_warnings(${target})
  set_target_properties(${target} PROPERTIES
    PREFIX ""
    OUTPUT_NAME leitsatz  # SQLite finds the name of its entry from it
    LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/${folder}")
endfunction()

find_path(LEITSATZ_SQLITE_INCLUDE sqlite3ext.h)
if(LEITSATZ_SQLITE_INCLUDE)
  _leitsatz_sql_module(leitsatz-sqlite sqlite "${LEITSATZ_SQLITE_INCLUDE}" sql/sqlite/leitsatz.cpp)
else()
  message(STATUS "No functions for SQLite: sqlite3ext.h is not installed (libsqlite3-dev)")
endif()

file(GLOB _servers /usr/include/postgresql/*/server)
list(SORT _servers COMPARE NATURAL ORDER DESCENDING)
find_path(LEITSATZ_POSTGRES_INCLUDE postgres.h PATHS ${_servers} PATH_SUFFIXES postgresql/server)
if(LEITSATZ_POSTGRES_INCLUDE)
  _leitsatz_sql_module(leitsatz-postgres postgres "${LEITSATZ_POSTGRES_INCLUDE}"
    sql/postgres/leitsatz.c sql/postgres/results.cpp)
  # The macros of PostgreSQL export the functions only from version 16 on.
  set_target_properties(leitsatz-postgres PROPERTIES C_VISIBILITY_PRESET default)
else()
  message(STATUS
    "No functions for PostgreSQL: postgres.h is not installed (postgresql-server-dev-all)")
endif()
