/** Fails every test file whose relayers have logged a secret, whatever else its tests look at. */

import { secretsIn } from "@handsel/services/secretsIn";
import { afterAll, expect } from "vitest";
import { keptLogs } from "./keptLogs.ts";

afterAll(() => {
  expect([...new Set(secretsIn(keptLogs()))]).toEqual([]);
});
