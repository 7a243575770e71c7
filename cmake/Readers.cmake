# The readers of HTML and Markdown, whose sources are in cli/.
#
# Out: LEITSATZ_READER_SOURCES, their sources, and leitsatz-reader-names, what they include in
# html/; and for a native build leitsatz-reader-code, their objects, and, with LEITSATZ_READERS, the
# library leitsatz-readers (leitsatz::readers).

set(_readers "${PROJECT_SOURCE_DIR}/cli/readers")
file(GLOB LEITSATZ_READER_SOURCES CONFIGURE_DEPENDS "${_readers}/html*.cpp")
foreach(_name character_references formatting_elements front_matter markdown markdown_dialects
        markdown_html open_elements page_writer quirks)
  list(APPEND LEITSATZ_READER_SOURCES "${_readers}/${_name}.cpp")
endforeach()
list(APPEND LEITSATZ_READER_SOURCES "${PROJECT_SOURCE_DIR}/cli/text/utf8.cpp")

find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(_names "${PROJECT_BINARY_DIR}/html/character_reference_names.inc")
add_custom_command(OUTPUT "${_names}"
  COMMAND Python3::Interpreter "${_readers}/character_reference_names.py" "${_names}"
  DEPENDS "${_readers}/character_reference_names.py" VERBATIM)
file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/html")
add_custom_target(leitsatz-reader-names DEPENDS "${_names}")

# Adds the objects `target` of the readers, with what they include.
function(leitsatz_reader_code target)
  add_library(${target} OBJECT EXCLUDE_FROM_ALL ${LEITSATZ_READER_SOURCES})
  add_dependencies(${target} leitsatz-reader-names)
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/cli"
    "${PROJECT_SOURCE_DIR}/core/include" "${PROJECT_BINARY_DIR}/html")
  target_compile_definitions(${target} PRIVATE
    $<$<NOT:$<BOOL:${BUILD_SHARED_LIBS}>>:LEITSATZ_STATIC>)
  leitsatz_warnings(${target})
  if(LEITSATZ_MARKDOWN)
    target_compile_definitions(${target} PRIVATE LEITSATZ_MARKDOWN=1)
  endif()
endfunction()

if(EMSCRIPTEN OR NOT (LEITSATZ_READERS OR LEITSATZ_CLI OR LEITSATZ_BENCH OR LEITSATZ_PYTHON
    OR LEITSATZ_SQL))
  return()
endif()

leitsatz_reader_code(leitsatz-reader-code)
leitsatz_precompile(leitsatz-reader-code)
if(LEITSATZ_MARKDOWN)
  find_package(PkgConfig REQUIRED)
  pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET md4c)
  target_link_libraries(leitsatz-reader-code PRIVATE PkgConfig::MD4C)
endif()

if(LEITSATZ_READERS)
  file(GLOB _sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/readers/src/*.cpp")
  add_library(leitsatz-readers ${_sources} $<TARGET_OBJECTS:leitsatz-reader-code>)
  add_library(leitsatz::readers ALIAS leitsatz-readers)
  target_include_directories(leitsatz-readers
    PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/readers/include>
           $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>
    PRIVATE "${PROJECT_SOURCE_DIR}/cli" "${PROJECT_SOURCE_DIR}/core/src")
  target_link_libraries(leitsatz-readers PUBLIC leitsatz)
  if(LEITSATZ_MARKDOWN)
    target_link_libraries(leitsatz-readers PRIVATE PkgConfig::MD4C)
  endif()
  leitsatz_warnings(leitsatz-readers)
  set_target_properties(leitsatz-readers PROPERTIES
    EXPORT_NAME readers
    VERSION ${PROJECT_VERSION}
    SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
endif()
