#include "story/dates.h"

#include <doctest/doctest.h>

namespace leitsatz {
namespace {

constexpr std::int64_t kDay = 86400;

TEST_CASE("dates as pages, feeds and mails write them") {
  CHECK(read_date("1970-01-01") == 0);
  CHECK(read_date("1970-01-02T00:00:01Z") == kDay + 1);
  CHECK(read_date("2024-02-29") == 19782 * kDay);
  CHECK(read_date("2000-03-01") == 11017 * kDay);
  CHECK(read_date("20240531") == read_date("2024-05-31"));
  CHECK(read_date("2024") == read_date("2024-01-01"));
  CHECK(read_date("2024-05") == read_date("2024-05-01"));
  CHECK(read_date("2024-05-31 08:30") == read_date("2024-05-31T08:30:00"));
  CHECK(read_date("2024-05-31T08:30:00.250+02:00") == read_date("2024-05-31T06:30:00Z"));
  CHECK(read_date("2024-05-31T08:30:00-0530") == read_date("2024-05-31T14:00:00Z"));
  CHECK(read_date("Fri, 31 May 2024 08:30:00 +0200") == read_date("2024-05-31T06:30:00Z"));
  CHECK(read_date("31 May 2024 08:30 GMT") == read_date("2024-05-31T08:30Z"));
  CHECK(read_date(" 1 sep 2023") == read_date("2023-09-01"));
}

TEST_CASE("what is no date") {
  CHECK(!read_date(""));
  CHECK(!read_date("yesterday"));
  CHECK(!read_date("2024-13-01"));
  CHECK(!read_date("2024-00-01"));
  CHECK(!read_date("0000-01-01"));
  CHECK(!read_date("31 Mai 24"));
  CHECK(!read_date("99999999999999999999999999"));
}

}  // namespace
}  // namespace leitsatz
