import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

type Colour = [lightness: number, chroma: number, hue: number];

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");
const colours = new Map<string, { light: Colour; dark: Colour }>();
const token = /--color-([a-z-]+): light-dark\(oklch\(([\d. ]+)\), oklch\(([\d. ]+)\)\)/g;
for (const [, name, light, dark] of css.matchAll(token)) {
  if (name && light && dark) colours.set(name, { light: toColour(light), dark: toColour(dark) });
}

function toColour(text: string): Colour {
  const [lightness = 0, chroma = 0, hue = 0] = text.split(" ").map(Number);
  return [lightness, chroma, hue];
}

/** Relative luminance of an OKLCH colour, by way of linear sRGB (Björn Ottosson's matrices). */
function luminance([lightness, chroma, hue]: Colour): number {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, scheme: "light" | "dark"): number {
  const [a, b] = [one, other].map((name) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`There is no colour ${name}.`);
    return luminance(colour[scheme]);
  }) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe.each(["light", "dark"] as const)("the %s colours", (scheme) => {
  const surfaces = ["canvas", "surface", "sunken"];
  const hues = ["held", "paid", "returned", "due", "disputed", "failed"];
  it.each([
    ...surfaces.flatMap((surface) => ["ink", "muted", "accent"].map((text) => [text, surface])),
    ["on-accent", "accent"],
    ["on-accent", "accent-strong"],
    ...["accent", "warn", "danger", ...hues].flatMap((tone) => [
      [tone, `${tone}-soft`],
      ["ink", `${tone}-soft`],
      [tone, "surface"],
    ]),
  ] as [string, string][])("have 4.5:1 for %s on %s", (text, surface) => {
    expect(contrast(text, surface, scheme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(surfaces)("have 3:1 for the edge of a control on %s", (surface) => {
    expect(contrast("control", surface, scheme)).toBeGreaterThanOrEqual(3);
  });

  it.each(hues.flatMap((hue) => surfaces.map((surface) => [hue, surface] as const)))(
    "have 3:1 for a dot or a bar of %s on %s",
    (hue, surface) => {
      expect(contrast(hue, surface, scheme)).toBeGreaterThanOrEqual(3);
    },
  );
});
