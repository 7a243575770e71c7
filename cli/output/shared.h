// Phrases, numbers and lists that several formats show.
#ifndef LEITSATZ_CLI_OUTPUT_SHARED_H_
#define LEITSATZ_CLI_OUTPUT_SHARED_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/leitsatz.h"
#include "leitsatz/why.h"
#include "summary/summarized_input.h"

namespace leitsatz::cli {

// "880 words in 31 sentences, 3 min 40 s to read; ..."
std::string describe(const Statistics& statistics);

// A number from 0 to 1 with `digits` decimals.
std::string fixed(double number, int digits);

// The names of the bits that are set, lowest first.
std::vector<std::string_view> flag_names(std::uint32_t flags);
std::vector<std::string_view> reason_names(std::uint32_t reasons);

// The names, separated by commas; "-" if there are none.
std::string list_of(const std::vector<std::string_view>& names);

// A sentence as a line of a summary, in the format's own characters: behind the name of who says it
// if the text tells. `show`: makes a line of a text.
template <class Show>
std::string said_line(const SummarizedInput& input, const Sentence& sentence, Show show) {
  const std::string_view speaker = input.speaker_of(sentence);
  const std::string_view words = slice(input.text, sentence.span);
  return speaker.empty() ? show(words) : show(std::string(speaker) + ": " + std::string(words));
}

// A reason with what shows it: "shares ferry, tide", "returns ferry 9".
std::string why_line(std::string_view text, const Why& why);

// The words of a keyword as they are printed: without soft hyphens.
std::string term_of(std::string_view text, const Keyword& keyword);

// Separates a part of the output from the part before it, if there is one.
void begin_part(std::string& out);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_OUTPUT_SHARED_H_
