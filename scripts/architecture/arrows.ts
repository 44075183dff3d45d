import type { Source } from "./sources.ts";

/** What each file, or each folder, imports. */
export type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/** The arrows between the files of a folder, whose paths are given below it. */
export function arrowsWithin(folder: string, sources: readonly Source[]): Arrows {
  const below = (path: string) => path.slice(folder.length + 1);
  return new Map(
    sources.map(({ path, imports }) => [
      below(path),
      new Set(imports.filter((name) => name.startsWith(`${folder}/`)).map(below)),
    ]),
  );
}

/** Joins the arrows of files to those between folders, or whatever else files belong to. */
export function arrowsBetween(files: Arrows, ownerOf: (file: string) => string): Arrows {
  const owners = new Map<string, Set<string>>();
  for (const [file, imports] of files) {
    const owner = ownerOf(file);
    const others = owners.get(owner) ?? new Set();
    for (const imported of imports) if (ownerOf(imported) !== owner) others.add(ownerOf(imported));
    owners.set(owner, others);
  }
  return owners;
}

/** Finds one circle, as `a → b → a`; null if there is none. */
export function circleIn(arrows: Arrows): string | null {
  const done = new Set<string>();
  const visit = (node: string, way: readonly string[]): string | null => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node].join(" → ");
    if (done.has(node)) return null;
    for (const next of arrows.get(node) ?? []) {
      const circle = visit(next, [...way, node]);
      if (circle) return circle;
    }
    done.add(node);
    return null;
  };
  for (const node of arrows.keys()) {
    const circle = visit(node, []);
    if (circle) return circle;
  }
  return null;
}

/**
 * Finds the arrows that lead upwards.
 * @param order lowest first; what it does not name is left out
 * @returns each as `from → to`
 */
export function arrowsUpwards(arrows: Arrows, order: readonly string[]): string[] {
  return [...arrows].flatMap(([from, all]) =>
    [...all]
      .filter((to) => order.includes(from) && order.indexOf(to) > order.indexOf(from))
      .map((to) => `${from} → ${to}`),
  );
}
