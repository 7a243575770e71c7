#!/bin/bash
# pkg_config.sh CC PREFIX LIBDIR SOURCE PACKAGE PROGRAM: builds SOURCE as a C99 program outside this
# tree would, from what is installed under PREFIX and what pkg-config says of PACKAGE, and runs it.
set -euo pipefail
cc=$1 prefix=$2 libdir=$3 source=$4 package=$5 program=$6

export PKG_CONFIG_PATH=$prefix/$libdir/pkgconfig
flags=$(pkg-config --cflags --libs "$package")
# The flags are words for the compiler's command line, so they are split on purpose.
# shellcheck disable=SC2086
"$cc" -std=c99 -Wall -Wextra -pedantic -Werror "$(dirname "$0")/$source" $flags -o "$program"
LD_LIBRARY_PATH=$prefix/$libdir "$program"
