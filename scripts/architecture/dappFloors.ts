import { posix } from "node:path";
import { arrowsBetween, arrowsWithin, circleIn } from "./arrows.ts";
import type { Source } from "./sources.ts";

/** Folders of dapp/src, highest first. Those on one floor do not import each other. */
const floors = [["routes"], ["features"], ["transactions", "queries"], ["lib"], ["ui"], ["words"]];

const handle = "handle.ts";

/** Returns the part a file belongs to: `features/checkout`, `lib/money`, `ui`; the entry's files have none. */
function partOf(path: string): string {
  const [folder = "", name = "", ...rest] = path.split("/");
  if (name === "") return "";
  return rest.length > 0 ? `${folder}/${name}` : folder;
}

/** Returns a file's floor, from 0 for the entry downwards. */
function floorOf(path: string): number {
  const folder = path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
  const floor = floors.findIndex((folders) => folders.includes(folder));
  if (floor === -1 && folder !== "") throw new Error(`${path} stands on no floor.`);
  return floor + 1;
}

/** Returns each import that the floors forbid, as a sentence. */
export function dappViolations(sources: readonly Source[]): string[] {
  const arrows = arrowsWithin("dapp/src", sources);
  const found = [...arrows].flatMap(([from, files]) =>
    [...files].flatMap((to) => {
      const [here, there] = [floorOf(from), floorOf(to)];
      if (partOf(from) === partOf(to)) return [];
      if (there < here) return [`${from} looks up to ${to}.`];
      const isFeature = to.startsWith("features/");
      if (isFeature && !to.endsWith(`/${handle}`)) {
        return [`${from} imports ${to}, not the feature's ${handle}.`];
      }
      const isFlat = !isFeature && !to.startsWith("lib/");
      return there === here && isFlat ? [`${from} imports ${to} on its own floor.`] : [];
    }),
  );
  for (const [kind, graph] of [
    ["Files", arrows],
    ["Folders", arrowsBetween(arrows, partOf)],
  ] as const) {
    const circle = circleIn(graph);
    if (circle) found.push(`${kind} import each other: ${circle}.`);
  }
  return found;
}

/** Draws the floors, highest first, with the parts of a floor and the arrows between them. */
export function drawDappFloors(sources: readonly Source[]): string {
  const parts = arrowsBetween(arrowsWithin("dapp/src", sources), partOf);
  const beside = (part: string) =>
    [...(parts.get(part) ?? [])].filter((other) => posix.dirname(other) === posix.dirname(part));
  const height = (part: string): number => Math.max(0, ...beside(part).map((b) => height(b) + 1));
  return floors
    .flatMap((folders) => [
      folders.join(", "),
      ...[...parts.keys()]
        .filter((part) => folders.includes(posix.dirname(part)))
        .sort((a, b) => height(b) - height(a) || a.localeCompare(b))
        .map((part) => {
          const below = beside(part).map((other) => posix.basename(other));
          const arrow = below.length > 0 ? ` → ${below.sort().join(", ")}` : "";
          return `  ${posix.basename(part)}${arrow}`;
        }),
    ])
    .join("\n");
}
