#include "batch/jobs.h"

#include <algorithm>
#include <system_error>
#include <thread>
#include <vector>

namespace leitsatz::cli {

std::size_t threads_for(std::uint32_t jobs) {
  return jobs > 0 ? jobs : std::max(1u, std::thread::hardware_concurrency());
}

void run_on_threads(std::size_t threads, const std::function<void()>& work) {
  std::vector<std::thread> others;
  others.reserve(threads - 1);
  try {
    while (others.size() + 1 < threads) others.emplace_back(work);
  } catch (const std::system_error&) {
    // Fewer threads will do.
  }
  work();
  for (std::thread& other : others) other.join();
}

}  // namespace leitsatz::cli
