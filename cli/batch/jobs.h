// Several threads for one kind of work.
#ifndef LEITSATZ_CLI_BATCH_JOBS_H_
#define LEITSATZ_CLI_BATCH_JOBS_H_

#include <cstddef>
#include <cstdint>
#include <functional>

namespace leitsatz::cli {

// The number of threads that --jobs asks for; 0 stands for one for each core. At least 1.
std::size_t threads_for(std::uint32_t jobs);

// Runs `work` on so many threads, the caller's among them, or on fewer if the system gives no more.
// Returns when all are done. REQUIRES: `work` throws nothing.
void run_on_threads(std::size_t threads, const std::function<void()>& work);

}  // namespace leitsatz::cli

#endif  // LEITSATZ_CLI_BATCH_JOBS_H_
