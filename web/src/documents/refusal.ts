/** Why a document is not read. The readers are loaded by themselves, so they bring no phrases. */
export type Refused = "error.damaged" | "error.locked" | "error.scan" | "error.swollen" | "error.zip";

export class Refusal extends Error {
  readonly refused: Refused;

  constructor(refused: Refused) {
    super(refused);
    this.refused = refused;
  }
}

export function refuse(refused: Refused): never {
  throw new Refusal(refused);
}
