// Runs the command.
//
// Exit codes: 0 for success; 1 if some input failed (the others are still done) or the output can't
// be written; 2 if the command line is wrong (nothing is done).
#ifndef LEITSATZ_CLI_RUN_H_
#define LEITSATZ_CLI_RUN_H_

#include <string>
#include <vector>

namespace leitsatz::cli {

inline constexpr int kExitDone = 0;
inline constexpr int kExitFailed = 1;
inline constexpr int kExitUsage = 2;

// `arguments` come without the program's name.
int run(const std::vector<std::string>& arguments);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_RUN_H_
