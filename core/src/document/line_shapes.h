// Tells by its shape, and by the lists of all languages, what a single line is.
//
// In:  a line, without its neighbours. Out: the kind of block that it is if it is no sentence: a
// byline, a caption, a date, a label of a page, a form, an amount, a formula; or whether it opens
// or closes a letter, or says what the text is. A line that ends in a stop and says something is
// none of these. Cost: a few passes over the line. line_kinds.h marks the lines of a document.
// Tests: line_kinds_test.cpp.
#ifndef LEITSATZ_CORE_DOCUMENT_LINE_SHAPES_H_
#define LEITSATZ_CORE_DOCUMENT_LINE_SHAPES_H_

#include <cstdint>
#include <string_view>

#include "document/line_words.h"
#include "language/language.h"
#include "leitsatz/types.h"

namespace leitsatz {

inline constexpr std::uint32_t kMaxLineBytes = 400;  // longer ones say something

struct ShortLine {
  Span span;
  LineWords words;
  bool stopped = false;  // ends in a stop, quotes and brackets behind it aside
  bool open = false;     // ends in a comma, a colon or an exclamation mark
};
ShortLine read_short_line(std::string_view text, Span span);

// True if the last mark is a stop; closing marks, quotes and spaces may follow it. Other than
// ends_sentence(), a colon is none.
bool ends_in_stop(std::string_view line);

// The kind of a line that is no sentence; kParagraph if it may be one.
BlockKind kind_of_line(std::string_view text, const ShortLine& line, LanguageId language);

// Whether a line opens a letter: "Dear neighbours,". What follows may begin in lower case.
bool is_salutation(std::string_view text, const ShortLine& line);
bool is_salutation(std::string_view text, Span line);

// Whether a line closes a letter: "Viele Grüße", "Thanks,".
bool is_signoff(std::string_view text, const ShortLine& line);

// Whether a line only says what the text is: "PRESS RELEASE", "Abstract".
bool names_genre(std::string_view text, Span line);

// Whether a line is nothing but a byline or a date.
bool is_dateline(std::string_view text, Span line, LanguageId language);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_DOCUMENT_LINE_SHAPES_H_
