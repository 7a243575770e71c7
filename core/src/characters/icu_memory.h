// Gives ICU its memory.
//
// ICU does not survive every failed allocation: it may wait for ever for a lock of its own, or end
// a word too early without an error. Therefore its allocations never fail. A library built with
// exceptions (on glibc) keeps a reserve for ICU, and reports that memory is out when its own next
// allocation fails. If the reserve is used up, or the library has no exceptions, the process ends,
// as it does there after any failed allocation.
#ifndef LEITSATZ_CORE_CHARACTERS_ICU_MEMORY_H_
#define LEITSATZ_CORE_CHARACTERS_ICU_MEMORY_H_

namespace leitsatz {

// Installs the allocation functions; further calls do nothing. Must come before ICU's first
// allocation to cover all of them. Leaves a system's ICU alone, which others use too: none of the
// above holds for it.
void secure_icu_memory();

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_CHARACTERS_ICU_MEMORY_H_
