/** A `ProgressEvent` for hosts without one, such as Node.js. */
class HostlessProgressEvent extends Event {
  readonly lengthComputable: boolean;
  readonly loaded: number;
  readonly total: number;

  constructor(type: string, init: ProgressEventInit = {}) {
    super(type, init);
    this.lengthComputable = init.lengthComputable ?? false;
    this.loaded = init.loaded ?? 0;
    this.total = init.total ?? 0;
  }

  get [Symbol.toStringTag](): string {
    return "ProgressEvent";
  }
}

/** An event with the share that is done. */
export function progressEvent(type: string, share: number): ProgressEvent {
  const Constructor = globalThis.ProgressEvent ?? HostlessProgressEvent;
  return new Constructor(type, { lengthComputable: true, loaded: share, total: 1 });
}
