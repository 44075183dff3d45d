/** Reads the fields of a JSON value from outside; `fail` is called with the place of the first that is wrong. */
export class Fields {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly #fail: (at: string) => never;

  constructor(value: unknown, fail: (at: string) => never, path = "") {
    this.#path = path;
    this.#fail = fail;
    if (typeof value !== "object" || value === null || Array.isArray(value)) fail(path || "file");
    this.#values = value as Record<string, unknown>;
  }

  #at(name: string): string {
    return this.#path === "" ? name : `${this.#path}.${name}`;
  }

  #get(name: string): unknown {
    return Object.hasOwn(this.#values, name) ? this.#values[name] : undefined;
  }

  fail(name: string): never {
    return this.#fail(this.#at(name));
  }

  has(name: string): boolean {
    return this.#get(name) !== undefined;
  }

  /** The first field's name of this form. */
  nameLike(pattern: RegExp): string | undefined {
    return Object.keys(this.#values).find((name) => pattern.test(name));
  }

  isNull(name: string): boolean {
    return this.#get(name) === null;
  }

  /** Refuses every other field. */
  refuseAllBut(...names: string[]): void {
    for (const name of Object.keys(this.#values)) if (!names.includes(name)) this.fail(name);
  }

  text(name: string, pattern: RegExp): string {
    const value = this.#get(name);
    return typeof value === "string" && pattern.test(value) ? value : this.fail(name);
  }

  /** Reads so many bytes in lower-case hexadecimal digits. */
  digits(name: string, bytes: number): string {
    return this.text(name, new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
  }

  whole(name: string, least: number, most: number): number {
    const value = this.#get(name);
    const isWhole = typeof value === "number" && Number.isSafeInteger(value);
    return isWhole && value >= least && value <= most ? value : this.fail(name);
  }

  truth(name: string): boolean {
    const value = this.#get(name);
    return typeof value === "boolean" ? value : this.fail(name);
  }

  fields(name: string): Fields {
    return new Fields(this.#get(name), this.#fail, this.#at(name));
  }

  list<Item>(name: string, most: number, read: (item: Fields) => Item): Item[] {
    const value = this.#get(name);
    if (!Array.isArray(value) || value.length > most) return this.fail(name);
    return value.map((item, nth) =>
      read(new Fields(item, this.#fail, `${this.#at(name)}[${nth}]`)),
    );
  }

  texts(name: string, most: number, pattern: RegExp): string[] {
    const value = this.#get(name);
    if (!Array.isArray(value) || value.length > most) return this.fail(name);
    return value.map((item, nth) =>
      typeof item === "string" && pattern.test(item) ? item : this.fail(`${name}[${nth}]`),
    );
  }
}
