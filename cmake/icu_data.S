// The Unicode data, under the name that ICU looks for: no file and no call is needed at run time.
// LEITSATZ_ICU_DATA is the path of the package, LEITSATZ_ICU_SYMBOL that name.
#if defined(__APPLE__)
#define PREFIXED(name) _##name
#define PREFIX(name) PREFIXED(name)
#define SYMBOL PREFIX(LEITSATZ_ICU_SYMBOL)
    .section __TEXT,__const
    .private_extern SYMBOL
#elif defined(__wasm__)
#define SYMBOL LEITSATZ_ICU_SYMBOL
    .section .rodata.icu_data,"",@
    .hidden SYMBOL
    .type SYMBOL, @object
#else
#define SYMBOL LEITSATZ_ICU_SYMBOL
    .section .rodata.icu_data, "a"
    .hidden SYMBOL
#endif
    .globl SYMBOL
    .p2align 4
SYMBOL:
    .incbin LEITSATZ_ICU_DATA
#if defined(__wasm__)
.Lend:
    .size SYMBOL, .Lend - SYMBOL
#elif defined(__ELF__)
    .section .note.GNU-stack, ""
#endif
