// A program that has nothing of Leitsatz but what is installed.
#include <leitsatz/leitsatz.h>

#include <iostream>

int main() {
  constexpr std::string_view kText =
      "The bridge over the river was closed on Monday after a storm.";
  const auto analysis = leitsatz::analyze(kText);
  if (!analysis) {
    std::cerr << leitsatz::status_message(analysis.error().status) << '\n';
    return 1;
  }
  const auto summary = leitsatz::select(*analysis, {.sentences = 1});
  if (!summary || summary->picks.size() != 1) return 1;
  const std::string_view sentence =
      leitsatz::slice(kText, analysis->sentences()[summary->picks[0]].span);
  std::cout << sentence << '\n';
  return sentence == kText ? 0 : 1;
}
