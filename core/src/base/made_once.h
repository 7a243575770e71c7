// What is made when it is first asked for, by several threads perhaps: what depends on a language
// alone and costs more to make than short texts do to read, and stays until the process ends; and
// what few ask of an analysis.
#ifndef LEITSATZ_CORE_BASE_MADE_ONCE_H_
#define LEITSATZ_CORE_BASE_MADE_ONCE_H_

#include <array>
#include <atomic>
#include <cstddef>
#include <memory>

namespace leitsatz {

// The T of each of kCount keys, as `make` gives it. Where two threads make one at the same time,
// the first counts. If making it fails, the next call tries again. Who does not stay until the
// process ends calls clear().
template <class T, std::size_t kCount>
class MadeOnce {
 public:
  template <class Make>
  const T& get(std::size_t key, const Make& make) {
    const T* made = all_[key].load(std::memory_order_acquire);
    return made != nullptr ? *made : keep(key, make);
  }

  // Lets go of all. Not to be called while another thread is in get() or reads what it gave.
  void clear() {
    for (std::atomic<const T*>& one : all_) delete one.exchange(nullptr, std::memory_order_relaxed);
  }

 private:
  template <class Make>
  [[gnu::noinline]] const T& keep(std::size_t key, const Make& make) {
    std::unique_ptr<const T> fresh(new T(make()));
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

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_BASE_MADE_ONCE_H_
