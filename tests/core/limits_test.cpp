// Limits of length, and that what is refused is never read. In the module mmap() takes the memory,
// and gets it only once the heap has grown: files run by name, so this one stands behind language/.
#include <doctest/doctest.h>
#include <sys/mman.h>

#include <string_view>

#include "leitsatz/leitsatz.h"
#include "support/analyzed.h"

namespace leitsatz {
namespace {

// A text of one byte too many that takes no memory: who reads of it ends the program.
class TooLong {
 public:
  TooLong()
      : bytes_(
            mmap(nullptr, kSize, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)) {
    REQUIRE(bytes_ != MAP_FAILED);
  }
  ~TooLong() { munmap(bytes_, kSize); }
  TooLong(const TooLong&) = delete;
  TooLong& operator=(const TooLong&) = delete;

  std::string_view text() const { return {static_cast<const char*>(bytes_), kSize}; }

 private:
  static constexpr std::size_t kSize = std::size_t{kMaxTextBytes} + 1;
  void* bytes_;
};

}  // namespace

TEST_CASE("a text, a title or a focus that is too long is refused unread") {
  const TooLong too_long;
  const auto check = [](const Result<Analysis>& result) {
    REQUIRE_FALSE(result);
    CHECK(result.error().status == Status::kTextTooLong);
    CHECK(result.error().offset == kMaxTextBytes);
  };
  check(analyze(too_long.text()));
  check(analyze("Short.", {.title = too_long.text()}));
  check(analyze("Short.", {.focus = too_long.text()}));
}

TEST_CASE("a focus that is too long is refused unread, and the analysis stays as it was") {
  const TooLong too_long;
  Analysis analysis = analyzed("The ferry sails at noon. The bus leaves at one.");
  REQUIRE(refocus(analysis, "bus") == Status::kOk);
  CHECK(refocus(analysis, too_long.text()) == Status::kTextTooLong);
  CHECK(analysis.focus_matched());
}

}  // namespace leitsatz
