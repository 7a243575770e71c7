#include "text/json_fault.h"

#include <doctest/doctest.h>

using namespace leitsatz::cli;

TEST_CASE("A fault of JSON has the parser's reason without the text that it quotes") {
  CHECK(json_fault(3,
                   "[json.exception.parse_error.101] parse error at line 1, column 3: syntax "
                   "error while parsing value - invalid literal; last read: 'secret'") ==
        "not JSON at byte 3: invalid literal");
  CHECK(json_fault(9, "[json.exception.out_of_range.406] number overflow") ==
        "not JSON at byte 9: a number too large to read");
}
