// Lazily built, thread-safe, immutable values: per-language tables, which live until the process
// ends, and orders that few callers ask for.
#ifndef LEITSATZ_CORE_BASE_MADE_ONCE_H_
#define LEITSATZ_CORE_BASE_MADE_ONCE_H_

#include <array>
#include <atomic>
#include <cstddef>
#include <memory>

namespace leitsatz {

// One T for each of kCount keys, built by `make` on first use. If two threads build one at the same
// time, the first to finish is kept. If building fails, the next call tries again. There is no
// destructor: an owner that does not live until the process ends calls clear().
template <class T, std::size_t kCount>
class MadeOnce {
 public:
  template <class Make>
  const T& get(std::size_t key, const Make& make) {
    const T* made = values_[key].load(std::memory_order_acquire);
    return made != nullptr ? *made : build(key, make);
  }

  // Frees all values. REQUIRES: no other thread is in get() or still uses what it returned.
  void clear() {
    for (auto& value : values_) delete value.exchange(nullptr, std::memory_order_relaxed);
  }

 private:
  template <class Make>
  [[gnu::noinline]] const T& build(std::size_t key, const Make& make) {
    std::unique_ptr<const T> fresh(new T(make()));
#ifdef __EMSCRIPTEN__  // one thread
    values_[key].store(fresh.get(), std::memory_order_relaxed);
    return *fresh.release();
#else
    const T* made = nullptr;
    if (values_[key].compare_exchange_strong(made, fresh.get(), std::memory_order_acq_rel)) {
      made = fresh.release();
    }
    return *made;
#endif
  }

  std::array<std::atomic<const T*>, kCount> values_{};
};

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_BASE_MADE_ONCE_H_
