// Turns a failed allocation into a return value.
#ifndef LEITSATZ_CORE_BASE_CATCH_BAD_ALLOC_H_
#define LEITSATZ_CORE_BASE_CATCH_BAD_ALLOC_H_

#include <new>
#include <utility>

namespace leitsatz {

// Returns what `call` returns, or `failed` if an allocation inside it failed. A library built
// without exceptions ends the process instead.
template <class Call, class Value>
auto catch_bad_alloc(Call&& call, Value failed) -> decltype(call()) {
#if defined(__cpp_exceptions)
  try {
    return std::forward<Call>(call)();
  } catch (const std::bad_alloc&) {
    return failed;
  }
#else
  static_cast<void>(failed);
  return std::forward<Call>(call)();
#endif
}

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_BASE_CATCH_BAD_ALLOC_H_
