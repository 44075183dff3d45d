const values: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1, 1.5, 1e308, 2 ** 53, -0, 131073, 2 ** 31],
  ...["", "0", "x", "\u0000", "__proto__", "ff".repeat(32), "🦊", " name ", "0x"],
  ...[[], {}, [null], [[]], { constructor: 1 }, ["a", "b"], Array(200).fill({})],
];

/** Damages a JSON text as storage, transport and malice do: a byte, a piece, or a value, or several. */
export function damage(text: string, random: () => number): string {
  const below = (most: number) => Math.floor(random() * most);
  let damaged = text;
  for (let rest = 1 + below(3); rest > 0; rest -= 1) {
    const at = below(damaged.length + 1);
    const kind = below(6);
    if (kind === 0) damaged = damaged.slice(0, at);
    else if (kind === 1) damaged = damaged.slice(0, at) + damaged.slice(at + 1 + below(8));
    else if (kind === 2) {
      damaged = damaged.slice(0, at) + String.fromCharCode(below(0x250)) + damaged.slice(at + 1);
    } else if (kind === 3)
      damaged = damaged.slice(0, at) + damaged.slice(below(damaged.length + 1));
    else damaged = damageValue(damaged, below);
  }
  return damaged;
}

/** Puts another value in the place of one, takes one away, or adds one. */
function damageValue(text: string, below: (most: number) => number): string {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return text;
  }
  let parent = file as Record<string, unknown>;
  for (;;) {
    if (typeof parent !== "object" || parent === null) return text;
    const names = Object.keys(parent);
    const name = names[below(names.length)];
    if (name === undefined) return text;
    const value = parent[name];
    if (typeof value === "object" && value !== null && below(3) > 0) {
      parent = value as Record<string, unknown>;
      continue;
    }
    const kind = below(4);
    if (kind === 0) delete parent[name];
    else if (kind === 1) parent[`${name}s`] = value;
    else parent[name] = values[below(values.length)];
    return JSON.stringify(file);
  }
}
