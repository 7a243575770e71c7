// What depends on little, and costs more to make than short texts do to read: it is made when it is
// first asked for, by several threads perhaps, and stays until the process ends.
#ifndef LEITSATZ_CORE_MADE_ONCE_H_
#define LEITSATZ_CORE_MADE_ONCE_H_

#include <array>
#include <atomic>
#include <cstddef>
#include <limits>
#include <memory>

#include "language.h"

namespace leitsatz {

// The T of each of kCount keys, made of a `From`. Where two threads make one at the same time, the
// first counts. If making it fails, the next call tries again.
template <class T, std::size_t kCount>
class MadeOnce {
 public:
  template <class From>
  const T& get(std::size_t key, const From& from) {
    const T* made = all_[key].load(std::memory_order_acquire);
    return made != nullptr ? *made : make(key, from);
  }

 private:
  template <class From>
  [[gnu::noinline]] const T& make(std::size_t key, const From& from) {
    auto fresh = std::make_unique<const T>(from);
#ifdef __EMSCRIPTEN__  // one thread
    all_[key].store(fresh.get(), std::memory_order_relaxed);
    return *fresh.release();
#else
    const T* made = nullptr;
    if (all_[key].compare_exchange_strong(made, fresh.get(), std::memory_order_acq_rel)) {
      made = fresh.release();
    }
    return *made;
#endif
  }

  std::array<std::atomic<const T*>, kCount> all_{};
};

// What T(language) makes.
template <class T>
const T& made_for(LanguageId language) {
  static constinit MadeOnce<T, std::numeric_limits<LanguageId>::max() + 1> all;
  return all.get(language, language);
}

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_MADE_ONCE_H_
