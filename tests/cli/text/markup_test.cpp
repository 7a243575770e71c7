#include "text/markup.h"

#include <doctest/doctest.h>

using namespace leitsatz::cli;

TEST_CASE("Markup holds an escaped text in content and in both kinds of quotation marks") {
  std::string out = "<p>";
  append_escaped(out, "a < b && c > \"d\" 'e' \xC3\xA9 &lt;");
  CHECK(out == "<p>a &lt; b &amp;&amp; c &gt; &quot;d&quot; &#39;e&#39; \xC3\xA9 &amp;lt;");
}

TEST_CASE("Only characters with a meaning in markup have a reference") {
  CHECK(reference_for('&') == "&amp;");
  CHECK(reference_for('a') == "");
  CHECK(reference_for(0x226) == "");  // whose last byte is that of '&'
}
