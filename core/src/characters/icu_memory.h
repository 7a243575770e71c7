// Where ICU takes its memory from.
//
// ICU does not stand it everywhere that memory runs out: it may wait for ever for a lock of its
// own, or end a word too early and say nothing. So it is never told. A library built with
// exceptions (on glibc) keeps a reserve for it, and says that memory is out when its own next
// allocation fails; what the reserve can't give either, or a library without exceptions, ends the
// process, as any allocation does there.
#ifndef LEITSATZ_CORE_CHARACTERS_ICU_MEMORY_H_
#define LEITSATZ_CORE_CHARACTERS_ICU_MEMORY_H_

namespace leitsatz {

// Any number of times, the sooner the better: what ICU asks for before is not secured. Leaves the
// system's ICU alone, which is not only ours: nothing of the above holds with it.
void secure_icu_memory();

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_CHARACTERS_ICU_MEMORY_H_
