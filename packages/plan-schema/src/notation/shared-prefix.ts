const PREFIX = /^(?:省|市(?![场容])|县(?!域)|区(?!块)|州|盟|旗)/;
const WITH_PREFIX_OF_ITS_OWN = /[省市县区州盟旗]|^(?:国|中|全|各|人行|人民|银|海|税务|气象|邮政|烟草)|分局$/;
const OF_A_GOVERNMENT = /(?:局|委|办|厅|室|院|中心)$/;

/**
 * Completes names that share the prefix of the one before them: behind `省卫生健康委`, `教育厅` is `省教育厅`. A name on
 * record decides; without one a name is completed only where it ends as a body of a government does, and never where
 * it may belong to none, as `人行` and `银保监分局` do.
 */
export class SharedPrefix {
  readonly #known: ReadonlySet<string>;
  #prefix = '';

  constructor(known: readonly string[] = []) {
    this.#known = new Set(known);
  }

  /** The whole name of the next body of a list; nothing where it equals the printed one. */
  complete(name: string): string | undefined {
    const own = PREFIX.exec(name)?.[0];
    if (own && !this.#isShort(name)) {
      this.#prefix = own;
      return undefined;
    }
    if (!this.#prefix || this.#known.has(name)) return undefined;
    return this.#onRecord(name) ?? (this.#looksShort(name) ? this.#prefix + name : undefined);
  }

  #isShort(name: string): boolean {
    return this.#prefix !== '' && !this.#known.has(name) && this.#onRecord(name) !== undefined;
  }

  #onRecord(name: string): string | undefined {
    const wholes = [this.#prefix, `${this.#prefix}委`, `${this.#prefix}政府`].map((prefix) => prefix + name);
    return wholes.find((whole) => this.#known.has(whole));
  }

  #looksShort(name: string): boolean {
    return OF_A_GOVERNMENT.test(name) && !WITH_PREFIX_OF_ITS_OWN.test(name);
  }
}
