# Our own code without optimization and with its assertions, which is built soonest and finds most;
# ICU as in every other build, so that ccache has it.
set(_name "$<TARGET_PROPERTY:NAME>")
set(_ours "$<NOT:$<IN_LIST:${_name},leitsatz-icu-code$<SEMICOLON>leitsatz-icu-hot-code$<SEMICOLON>leitsatz-encodings-code>>")
add_compile_options("$<${_ours}:-O0>" "$<${_ours}:-UNDEBUG>")
