/**
 * What damage means, in English, where the page has no phrase for it: by the name of the flag.
 * `flags`: the rows of wasm/tables.mjs; `phrases`: those of the interface, by their names.
 */
export function flagMeanings(flags, phrases) {
  const missing = flags.filter(({ name, isDamage }) => isDamage && !(`fault.${name}` in phrases));
  return Object.fromEntries(missing.map(({ name, meaning }) => [name, meaning]));
}
