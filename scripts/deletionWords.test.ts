import { expect, it } from "vitest";
import * as words from "../dapp/src/words/en/data.ts";
import { storeTablesOf } from "../relayer/src/accounts/organisations/organisationRows.ts";
import { parts } from "../relayer/src/parts.ts";

it("the page of a deletion names whatever becomes of each table, and nothing else", () => {
  const shown = storeTablesOf(parts).filter(({ isInternal }) => !isInternal);
  expect(Object.keys(words.tables).sort()).toEqual(shown.map(({ table }) => table).sort());
});
