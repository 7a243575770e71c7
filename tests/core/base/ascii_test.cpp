#include "base/ascii.h"

#include <doctest/doctest.h>

namespace leitsatz::ascii {
namespace {

TEST_CASE("lower case is that of ASCII alone") {
  CHECK(to_lower("Text/HTML \xC3\x84[@`{") == "text/html \xC3\x84[@`{");
}

TEST_CASE("letters and digits end where ASCII's ranges do") {
  for (char c : {'A', 'Z', 'a', 'z'}) CHECK(is_letter(c));
  for (char c : {'@', '[', '`', '{', '0', '\xC4'}) CHECK_FALSE(is_letter(c));
  for (char c : {'0', '9'}) CHECK(is_digit(c));
  for (char c : {'/', ':', 'a'}) CHECK_FALSE(is_digit(c));
}

TEST_CASE("hexadecimal digits have values in either case") {
  CHECK(hex_value('0') == 0);
  CHECK(hex_value('9') == 9);
  CHECK(hex_value('a') == 10);
  CHECK(hex_value('F') == 15);
  CHECK(hex_value('g') == -1);
  CHECK(hex_value(':') == -1);
}

}  // namespace
}  // namespace leitsatz::ascii
