// ASCII characters: case, digits, white space.
#include "text/ascii.h"

#include <doctest/doctest.h>

using namespace leitsatz::cli;

TEST_CASE("Lower case is that of ASCII alone") {
  CHECK(to_lower("Content-TYPE: \xC3\x84") == "content-type: \xC3\x84");
  CHECK(to_lower('[') == '[');
  CHECK(is_letter('z'));
  CHECK_FALSE(is_letter('@'));
  CHECK_FALSE(is_letter('['));
}

TEST_CASE("Trimming takes off the blanks at both ends and nothing else") {
  CHECK(trim(" \t a b\r\n") == "a b");
  CHECK(trim("") == "");
  CHECK(trim(" \r\n") == "");
  CHECK(trim("\fa\f") == "\fa\f");
  CHECK(trim("\f a \f", kHtmlSpace) == "a");
}

TEST_CASE("Runs of blanks become one space, and those around the text none") {
  CHECK(squeezed(" \t a \r\n b\n") == "a b");
  CHECK(squeezed("a b") == "a b");
  CHECK(squeezed("a\f b") == "a\f b");
  CHECK(squeezed(" \n") == "");
}

TEST_CASE("Hexadecimal digits have values in either case") {
  CHECK(hex_value('0') == 0);
  CHECK(hex_value('9') == 9);
  CHECK(hex_value('a') == 10);
  CHECK(hex_value('F') == 15);
  CHECK(hex_value('g') == -1);
  CHECK(hex_value('/') == -1);
}
