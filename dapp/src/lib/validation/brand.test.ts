import { expect, it } from "vitest";
import { accentOf, logoPath } from "./brand.ts";

const path = `/logos/${"a".repeat(40)}.png`;

it.each([
  [null, null],
  [`https://pay.example${path}`, path],
  [`https://elsewhere.example/x${path}`, null],
  ["https://pay.example/v1/account", null],
  ["javascript:alert(1)", null],
  ["nothing", null],
])("shows the logo %s from this server alone", (logo_url, expected) => {
  expect(logoPath({ logo_url, accent: null })).toBe(expected);
});

it.each([
  [null, null],
  ["#9c4a2f", "#9c4a2f"],
  ["url(https://elsewhere.example)", null],
])("takes %s for a colour only if it is one", (accent, expected) => {
  expect(accentOf({ logo_url: null, accent })).toBe(expected);
});
