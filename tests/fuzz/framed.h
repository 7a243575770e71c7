// A copy of a text in a block of its own, with known bytes before and behind it: whoever reads
// beyond the text gives another result in another frame, and without one AddressSanitizer stops it.
#ifndef LEITSATZ_TESTS_FUZZ_FRAMED_H_
#define LEITSATZ_TESTS_FUZZ_FRAMED_H_

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string_view>

namespace leitsatz::fuzz {

class Framed {
 public:
  // A block of exactly the text's size.
  explicit Framed(std::string_view text) : Framed(text, {}) {}

  // The same with `frame` before and behind it.
  Framed(std::string_view text, std::string_view frame)
      : bytes_(new char[text.size() + 2 * frame.size()]), text_(bytes_.get() + frame.size()) {
    std::copy(frame.begin(), frame.end(), bytes_.get());
    std::copy(text.begin(), text.end(), text_);
    std::copy(frame.begin(), frame.end(), text_ + text.size());
    size_ = text.size();
  }

  std::string_view text() const { return {text_, size_}; }

 private:
  std::unique_ptr<char[]> bytes_;
  char* text_;
  std::size_t size_ = 0;
};

// Frames that go on with what a text may end in: words, a character cut off, quotes, tags, a stop.
inline constexpr std::string_view kFrames[] = {
    "words before and behind ", "\x80\xBF\x80\xBF\x80\xBF", "\"\"\"\"''\"\"\"\"",
    "</p><p>&amp;<br>",         "...!? \n\n. A B. C.",      {"\0\0\0\0\0\0\0\0", 8},
};

}  // namespace leitsatz::fuzz

#endif  // LEITSATZ_TESTS_FUZZ_FRAMED_H_
