// Character references of HTML, by the rules and the table of the HTML Standard.
#include "readers/character_references.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace leitsatz::cli;

namespace {

// What the reference at the start gives, with the rest behind it.
std::string read(std::string_view text, bool in_value = false) {
  const CharacterReference reference = read_character_reference(text, 0, in_value);
  return reference.text + "|" + std::string(text.substr(reference.size));
}

}  // namespace

TEST_CASE("Names, with a semicolon and, for the old ones, without") {
  CHECK(read("&eacute;t\xC3\xA9") == "\xC3\xA9|t\xC3\xA9");
  CHECK(read("&copy 2020") == "\xC2\xA9| 2020");
  CHECK(read("&nbsp") == "\xC2\xA0|");
  CHECK(read("&hairsp;x") == "\xE2\x80\x8A|x");
  CHECK(read("&NewLine;") == "\n|");
  CHECK(read("&CounterClockwiseContourIntegral;") == "\xE2\x88\xB3|");
  CHECK(read("&NotEqualTilde;") == "\xE2\x89\x82\xCC\xB8|");  // two code points
}

TEST_CASE("The longest name that is known counts") {
  CHECK(read("&notin;") == "\xE2\x88\x89|");
  CHECK(read("&notit;") == "\xC2\xAC|it;");
  CHECK(read("&ampere;") == "&|ere;");
}

TEST_CASE("What is none is left") {
  for (const char* text : {"&", "& b", "&;", "&xyzzy;", "&#;", "&#x;", "&#xg", "&hairsp"}) {
    CAPTURE(text);
    CHECK(read_character_reference(text, 0, false).size == 0);
  }
}

TEST_CASE("In a value, a name without semicolon does not count before a letter or '='") {
  CHECK(read("&copy=1", true) == "|&copy=1");
  CHECK(read("&copyright", true) == "|&copyright");
  CHECK(read("&copy;=1", true) == "\xC2\xA9|=1");
  CHECK(read("&copy&reg", true) == "\xC2\xA9|&reg");
  CHECK(read("&copy=1", false) == "\xC2\xA9|=1");
}

TEST_CASE("Numbers; those of windows-1252 mean its characters, impossible ones U+FFFD") {
  CHECK(read("&#8217;s") == "\xE2\x80\x99|s");
  CHECK(read("&#x2019s") == "\xE2\x80\x99|s");
  CHECK(read("&#X41;") == "A|");
  CHECK(read("&#147;") == "\xE2\x80\x9C|");
  CHECK(read("&#150;") == "\xE2\x80\x93|");
  CHECK(read("&#129;") == "\xC2\x81|");
  CHECK(read("&#160;") == "\xC2\xA0|");
  for (const char* text : {"&#0;", "&#xD800;", "&#x110000;", "&#99999999999999999999;"}) {
    CAPTURE(text);
    CHECK(read(text) == "\xEF\xBF\xBD|");
  }
}
