/** The names of the bits that are set. */
export function namesOf<Name>(bits: number, names: readonly Name[]): Name[] {
  return names.filter((_, bit) => (bits >>> bit) & 1);
}

/** The same, with each list of names made once and frozen: few sets occur, but often. */
export class BitNames<Name> {
  readonly #names: readonly Name[];
  readonly #known = new Map<number, readonly Name[]>();

  constructor(names: readonly Name[]) {
    this.#names = names;
  }

  of(bits: number): readonly Name[] {
    let names = this.#known.get(bits);
    if (!names) {
      names = Object.freeze(namesOf(bits, this.#names));
      this.#known.set(bits, names);
    }
    return names;
  }
}
