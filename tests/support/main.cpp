// The entry point of the test program; every other file in this folder holds the tests of one
// stage.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
