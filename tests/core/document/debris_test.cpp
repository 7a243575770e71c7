#include "document/debris.h"

#include <doctest/doctest.h>

#include "characters/unicode.h"
#include "support/show.h"

namespace leitsatz {
namespace {

std::string found(std::string_view text) {
  std::vector<Debris> debris;
  find_debris(text, {0, static_cast<std::uint32_t>(text.size())}, debris);
  std::vector<Span> spans;
  for (const Debris& d : debris) spans.push_back(d.span);
  return show(text, spans);
}

TEST_CASE("tags, whole and cut off") {
  CHECK(found("<p>It <b>closes</b>.</p>") == "[<p>][<b>][</b>][</p>]");
  CHECK(found("See <a href=\"https://example.org/x\">the plan</a>.") ==
        "[<a href=\"https://example.org/x\">][</a>]");
  CHECK(found("It closes. <a class=\"more") == "[<a class=\"more]");
  CHECK(found("A <!-- hidden --> word") == "[<!-- hidden -->]");
  CHECK(found("x <script>if (a < b) go();</script> y") == "[<script>if (a < b) go();</script>]");
}

TEST_CASE("attributes that lost their tag, also with quotes swapped by translation") {
  CHECK(found("Post . target=”_ leer”> Das Labor") == "[target=”_ leer”>]");
  CHECK(found("Post . target=\"_blank\" rel='noopener'>Das Labor") ==
        "[target=\"_blank\"][rel='noopener'>]");
  CHECK(found("Der Plan class=wp-block ist da.") == "[class=wp-block]");
  CHECK(found("Der Plan ”> ist da.") == "[”>]");
}

TEST_CASE("entities and shortcodes") {
  CHECK(found("Fish &amp; chips&nbsp;&#8217;s &#x27;") == "[&amp;][&nbsp;&#8217;][&#x27;]");
  CHECK(found("[caption id=\"x\"]A ferry[/caption] {{ad}} {% if x %}") ==
        "[[caption id=\"x\"]][[/caption]][{{ad}}][{% if x %}]");
}

TEST_CASE("a value that is too long is cut between characters") {
  std::string value;
  for (int i = 0; i < 100; ++i) value += "\u0e81";  // three bytes each
  for (const char* before : {"href=", "x href=\"", "href=a", "href=\"ab"}) {
    const std::string text = before + value;
    std::vector<Debris> debris;
    find_debris(text, {0, static_cast<std::uint32_t>(text.size())}, debris);
    REQUIRE(debris.size() == 1);
    CHECK(debris[0].span.size() > 290);
    CHECK(unicode::floor_boundary(text, debris[0].span.end) == debris[0].span.end);
  }
}

TEST_CASE("sound text holds none") {
  CHECK(found("If a < b and c > d, then R&D and AT&T grow.") == "");
  CHECK(found("E = mc2, and x=3.") == "");
  CHECK(found("He said [sic] it [1] and {once}.") == "");
  CHECK(found("I <3 you -> there") == "");
  CHECK(found("„Halt!“ > „Weiter!“") == "");
}

TEST_CASE("block-level tags end a sentence, inline tags do not") {
  std::vector<Debris> debris;
  find_debris("One<br>two<i>three", {0, 18}, debris);
  REQUIRE(debris.size() == 2);
  CHECK(debris[0].breaks);
  CHECK_FALSE(debris[1].breaks);
}

}  // namespace
}  // namespace leitsatz
