// Document types of pages that browsers read as those of the nineties.
#include "readers/quirks.h"

#include <doctest/doctest.h>

using leitsatz::cli::has_quirks;

TEST_CASE("Today's document types have no quirks") {
  CHECK_FALSE(has_quirks(" html"));
  CHECK_FALSE(has_quirks(" HTML SYSTEM 'about:legacy-compat'"));
  CHECK_FALSE(
      has_quirks(" html PUBLIC \"-//W3C//DTD HTML 4.01//EN\" "
                 "\"http://www.w3.org/TR/html4/strict.dtd\""));
  CHECK_FALSE(
      has_quirks(" html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" "
                 "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\""));
  CHECK_FALSE(
      has_quirks(" html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\" "
                 "\"http://www.w3.org/TR/html4/loose.dtd\""));
}

TEST_CASE("Old and broken ones have") {
  CHECK(has_quirks(""));
  CHECK(has_quirks(" htm"));
  CHECK(has_quirks(" html 5"));
  CHECK(has_quirks(" html PUBLIC"));
  CHECK(has_quirks(" html PUBLIC \"-//W3C//DTD HTML 4.01//EN"));
  CHECK(has_quirks(" html PUBLIC \"-//w3c//dtd html 3.2//en\""));
  CHECK(has_quirks(" html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\""));
  CHECK(has_quirks(" html PUBLIC \"html\" \"\""));
  CHECK(has_quirks(" html SYSTEM \"http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd\""));
}
