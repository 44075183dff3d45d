import { posix } from "node:path";
import { type Arrows, arrowsBetween, arrowsUpwards, arrowsWithin, circleIn } from "./arrows.ts";
import type { Source } from "./sources.ts";

const SOURCES = "relayer/src/";

/** Files beside the parts: the application stands above the platform alone, the rest above every part. */
const TOP = ["app.ts", "parts.ts", "commands", "main.ts"];

/** The relayer's folders and files beside them, each with what it imports or reads. */
export interface Floors {
  /** Lowest first. */
  order: readonly string[];
  files: Arrows;
  rooms: Arrows;
}

/**
 * Computes the arrows of the relayer from its imports and from the slices of the configuration that
 * it reads.
 * @param parts names of the parts, lowest first
 */
export function relayerFloors(sources: readonly Source[], parts: readonly string[]): Floors {
  const files = arrowsWithin("relayer/src", sources);
  const rooms = arrowsBetween(files, roomOf);
  const all = new Map([...rooms].map(([room, others]) => [room, new Set(others)]));
  for (const { path, code } of sources) {
    const room = roomOf(path.slice(SOURCES.length));
    for (const slice of slicesRead(code)) {
      if (parts.includes(slice) && slice !== room) all.get(room)?.add(slice);
    }
  }
  return { order: ["platform", ...parts, ...TOP], files, rooms: all };
}

/** Says what the floors forbid, a sentence each. */
export function violationsOf({ order, files, rooms }: Floors): string[] {
  const unknown = [...rooms.keys()].filter((room) => !order.includes(room));
  const circles = [circleIn(files), circleIn(rooms)].filter((circle) => circle !== null);
  const namers = [...files].filter(
    ([file, imports]) =>
      file !== "parts.ts" &&
      [...imports].some(
        (name) => posix.basename(name) === "part.ts" && name !== "platform/part.ts",
      ),
  );
  return [
    ...unknown.map((room) => `${room} stands on no floor: name it in parts.ts.`),
    ...circles.map((circle) => `A circle: ${circle}.`),
    ...arrowsUpwards(rooms, order).map((arrow) => `An arrow upwards: ${arrow}.`),
    ...namers.map(([file]) => `${file} names a part: only parts.ts does.`),
  ];
}

/** Draws the floors, highest first, each room with the rooms that it uses. */
export function drawFloors({ order, rooms }: Floors): string {
  const lines = [...order].reverse().map((room) => {
    const below = [...(rooms.get(room) ?? [])].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    const isTop = TOP.includes(room);
    return isTop || below.length === 0 ? room : `${room} → ${below.join(", ")}`;
  });
  return lines.join("\n");
}

function roomOf(file: string): string {
  return file.split("/")[0] ?? file;
}

/** The names of slices in `config.name` and `{ name } = config`-like reads. */
function slicesRead(code: string): string[] {
  const dotted = [...code.matchAll(/\bconfig\.(\w+)/g)].map(([, name = ""]) => name);
  const picked = [...code.matchAll(/Pick<Config,([^>]*)>/g)].flatMap(([, names = ""]) =>
    [...names.matchAll(/"(\w+)"/g)].map(([, name = ""]) => name),
  );
  return [...dotted, ...picked];
}
