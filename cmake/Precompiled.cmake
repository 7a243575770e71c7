# Parsing the standard library takes half of the time of most of our files, so each target parses it
# once. Every file still includes what it uses: presets with clang build without precompiled headers.

# What is compiled with another optimization than its target skips them: GCC 12 crashes over a header
# that was precompiled at -O1 and used at -O3, and clang refuses one that was not made for size.

# For a target of C++ files: precompiles what most of the core includes, and the headers named.
function(leitsatz_precompile target)
  target_precompile_headers(${target} PRIVATE
    <algorithm> <array> <atomic> <cmath> <cstddef> <cstdint> <cstring> <initializer_list> <limits>
    <memory> <optional> <span> <string> <string_view> <utility> <vector> ${ARGN})
endfunction()
