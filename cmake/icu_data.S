// The Unicode data, under the name that ICU looks for: no file and no call is needed at run time.
// LEITSATZ_ICU_DATA is the path of the package.
#if defined(__APPLE__)
#define SYMBOL _icudt_leitsatz72_dat
    .section __TEXT,__const
    .private_extern SYMBOL
#else
#define SYMBOL icudt_leitsatz72_dat
    .section .rodata.icu_data, "a"
    .hidden SYMBOL
#endif
    .globl SYMBOL
    .balign 16
SYMBOL:
    .incbin LEITSATZ_ICU_DATA
#if defined(__ELF__)
    .section .note.GNU-stack, ""
#endif
