import { posix } from "node:path";
import { type Arrows, arrowsBetween, arrowsUpwards, arrowsWithin, circleIn } from "./arrows.ts";
import type { Source } from "./sources.ts";

const SOURCES = "relayer/src/";

/** Stands above the platform alone: it knows no part, and no part uses it. */
const APP = "app.ts";

/** What stands above every part. */
const TOP = ["parts.ts", "commands", "main.ts"];

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
  return { order: ["platform", APP, ...parts, ...TOP], files, rooms: all };
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
  const users = [...rooms].filter(([room, others]) => others.has(APP) && !TOP.includes(room));
  return [
    ...unknown.map((room) => `${room} stands on no floor: name it in parts.ts.`),
    ...circles.map((circle) => `A circle: ${circle}.`),
    ...arrowsUpwards(rooms, order).map((arrow) => `An arrow upwards: ${arrow}.`),
    ...namers.map(([file]) => `${file} names a part: only parts.ts does.`),
    ...users.map(([room]) => `${room} uses ${APP}: only what stands above every part does.`),
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

/** The names of slices that are read by `config.name`, by destructuring, or in a type. */
function slicesRead(code: string): string[] {
  const dotted = [...code.matchAll(/\bconfig\s*\??\.\s*(\w+)/g)];
  const quoted = [...code.matchAll(/\b[cC]onfig\s*(?:\?\.\s*)?\[\s*["'`](\w+)/g)];
  const picked = [...code.matchAll(/Pick<Config,([^>]*)>/g)].flatMap(([, names = ""]) => [
    ...names.matchAll(/["'](\w+)["']/g),
  ]);
  return [
    ...[...dotted, ...quoted, ...picked].map(([, name = ""]) => name),
    ...TAKEN.flatMap((taken) => [...code.matchAll(taken)]).flatMap(([, names]) => keysOf(names)),
  ];
}

const KEYS = String.raw`\{((?:[^{}]|\{[^{}]*\})*)\}`;

/** `{ name } = deps.config`, but not `{ key } = config.name`; `{ name }: Config`; `{ config: { name } }`. */
const TAKEN = [
  new RegExp(String.raw`${KEYS}\s*=\s*[\w.#?]*\bconfig\b(?!\s*\??\.|\s*\[)`, "g"),
  new RegExp(String.raw`${KEYS}\s*:\s*(?:Pick<)?Config\b`, "g"),
  new RegExp(String.raw`\bconfig\s*:\s*${KEYS}`, "g"),
];

/** The keys of a pattern: what follows a key's colon is not looked at. */
function keysOf(pattern = ""): string[] {
  const flat = pattern.replace(/\{[^{}]*\}/g, "");
  return flat.split(",").flatMap((entry) => entry.match(/\w+/)?.[0] ?? []);
}
