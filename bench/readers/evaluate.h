// Lets every system choose from every text, and measures what it chose.
//
// In:  labelled texts. Out: the measures of each system and text, which do not depend on `jobs`.
#ifndef LEITSATZ_BENCH_READERS_EVALUATE_H_
#define LEITSATZ_BENCH_READERS_EVALUATE_H_

#include <optional>
#include <string_view>
#include <vector>

#include "leitsatz/leitsatz.h"
#include "measures.h"

namespace leitsatz::readers {

enum class System : std::uint8_t {
  kSalience,
  kLead,
  kTextRank,
  kLexRank,
  kSecond,  // the second reader, measured by the first one's labels
};
inline constexpr System kSystems[] = {System::kSalience, System::kLead, System::kTextRank,
                                      System::kLexRank, System::kSecond};
// "salience", ..., "reader".
std::string_view system_name(System system);
std::optional<System> system_from_name(std::string_view name);

struct Results {
  std::vector<System> systems;
  std::vector<LabelledText> texts;
  // measures[system][text]; all divided by 0 where the second reader has not read the text
  std::vector<std::vector<Measures>> measures;
};

// Throws std::runtime_error if a text can't be analysed.
Results evaluate(std::vector<LabelledText> texts, std::vector<System> systems, unsigned jobs);

}  // namespace leitsatz::readers

#endif  // LEITSATZ_BENCH_READERS_EVALUATE_H_
