# Install rules: headers, library, CMake package, pkg-config file, command with its man page and
# completions, licences.
include(CMakePackageConfigHelpers)

set(_package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/leitsatz")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/core/include/" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(TARGETS leitsatz EXPORT leitsatz)
install(EXPORT leitsatz NAMESPACE leitsatz:: FILE leitsatz-targets.cmake
  DESTINATION "${_package_dir}")
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/leitsatz-config.cmake.in"
  leitsatz-config.cmake INSTALL_DESTINATION "${_package_dir}"
  NO_SET_AND_CHECK_MACRO NO_CHECK_REQUIRED_COMPONENTS_MACRO)
write_basic_package_version_file(leitsatz-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES
  "${CMAKE_CURRENT_BINARY_DIR}/leitsatz-config.cmake"
  "${CMAKE_CURRENT_BINARY_DIR}/leitsatz-config-version.cmake"
  DESTINATION "${_package_dir}")

# For pkg-config the paths count from the file's own place, so that the prefix may move. An archive
# does not bring along what it needs: all of it stands under Libs, since there is no shared library
# to link when --static is not given.
set(_pc_dir "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
file(RELATIVE_PATH _pc_prefix "/prefix/${_pc_dir}" /prefix)
string(REGEX REPLACE "/$" "" _pc_prefix "${_pc_prefix}")
set(_pc_cflags)
set(_pc_libs)
set(_pc_requires)
if(NOT BUILD_SHARED_LIBS)
  set(_pc_cflags -DLEITSATZ_STATIC)
  set(_pc_libs ${CMAKE_CXX_IMPLICIT_LINK_LIBRARIES})
  list(REMOVE_ITEM _pc_libs ${CMAKE_C_IMPLICIT_LINK_LIBRARIES})
  list(TRANSFORM _pc_libs PREPEND -l)
  list(APPEND _pc_libs ${CMAKE_THREAD_LIBS_INIT})
  string(JOIN " " _pc_libs ${_pc_libs})
  if(LEITSATZ_SYSTEM_ICU)
    set(_pc_requires icu-uc)
  endif()
endif()
configure_file("${CMAKE_CURRENT_LIST_DIR}/leitsatz.pc.in" leitsatz.pc @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/leitsatz.pc" DESTINATION "${_pc_dir}")

# The readers are a component: find_package(leitsatz COMPONENTS readers), pkg-config leitsatz-readers.
if(TARGET leitsatz-readers)
  install(DIRECTORY "${PROJECT_SOURCE_DIR}/readers/include/"
    DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
  install(TARGETS leitsatz-readers EXPORT leitsatz-readers)
  install(EXPORT leitsatz-readers NAMESPACE leitsatz:: FILE leitsatz-readers-targets.cmake
    DESTINATION "${_package_dir}")
  set(_pc_requires leitsatz)
  if(LEITSATZ_MARKDOWN AND NOT BUILD_SHARED_LIBS)
    string(APPEND _pc_requires ", md4c")
  endif()
  configure_file("${CMAKE_CURRENT_LIST_DIR}/leitsatz-readers.pc.in" leitsatz-readers.pc @ONLY)
  install(FILES "${CMAKE_CURRENT_BINARY_DIR}/leitsatz-readers.pc" DESTINATION "${_pc_dir}")
endif()

install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
if(NOT LEITSATZ_SYSTEM_ICU)
  install(FILES "${LEITSATZ_ICU_ROOT}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}"
    RENAME LICENSE.ICU)
endif()

if(TARGET leitsatz-cli)
  if(BUILD_SHARED_LIBS)
    file(RELATIVE_PATH _lib_from_bin
      "/prefix/${CMAKE_INSTALL_BINDIR}" "/prefix/${CMAKE_INSTALL_LIBDIR}")
    set_target_properties(leitsatz-cli PROPERTIES INSTALL_RPATH "$ORIGIN/${_lib_from_bin}")
  endif()
  install(TARGETS leitsatz-cli)
endif()

# What the command says of itself, from the same table as its options. A cross build can't run it.
if(TARGET leitsatz-cli AND NOT CMAKE_CROSSCOMPILING)
  set(_written)
  # Adds the rule that writes the file `name` with `leitsatz ARGN`, and installs it.
  function(_leitsatz_written name destination)
    set(_file "${PROJECT_BINARY_DIR}/share/${name}")
    add_custom_command(OUTPUT "${_file}" COMMAND leitsatz-cli ${ARGN} > "${_file}"
      DEPENDS leitsatz-cli VERBATIM)
    install(FILES "${_file}" DESTINATION "${destination}")
    set(_written ${_written} "${_file}" PARENT_SCOPE)
  endfunction()
  file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/share")
  _leitsatz_written(leitsatz.1 "${CMAKE_INSTALL_MANDIR}/man1" --man)
  _leitsatz_written(leitsatz "${CMAKE_INSTALL_DATADIR}/bash-completion/completions"
    --completions bash)
  _leitsatz_written(_leitsatz "${CMAKE_INSTALL_DATADIR}/zsh/site-functions" --completions zsh)
  _leitsatz_written(leitsatz.fish "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d"
    --completions fish)
  add_custom_target(leitsatz-share ALL DEPENDS ${_written})
endif()
