import { beforeEach, expect, it } from "vitest";
import { deviceStorage } from "../storage/deviceStorage.ts";
import { findDraft, forgetDraft, keepDraft, listDrafts } from "./drafts.ts";
import { evidenceOf, newDocument } from "./statement.ts";

const id = `0x${"1".repeat(64)}` as const;

function draft(text: string) {
  const document = newDocument(id, { ...{ reason: null, text, payer_amount: "1" }, files: [] });
  return { document, evidence: evidenceOf(document), isOwnFile: true };
}

beforeEach(() => deviceStorage.removeItem("handsel.statements"));

it("keeps what has no other keeper, and finds it by its evidence", () => {
  const [one, two] = [draft("The rim is chipped."), draft("So is the handle.")];
  for (const each of [one, two, one]) keepDraft(each);
  expect(listDrafts()).toEqual([two, one]);
  expect(findDraft(two.evidence)).toEqual(two);
  forgetDraft(two);
  expect(findDraft(two.evidence)).toBeNull();
});

it("does not believe a storage that was changed", () => {
  const { document, evidence } = draft("The rim is chipped.");
  for (const kept of [
    "{",
    "7",
    JSON.stringify([null, 7, {}, { document }, { evidence }]),
    JSON.stringify([{ document: { ...document, text: "All is well." }, evidence }]),
  ]) {
    deviceStorage.setItem("handsel.statements", kept);
    expect(listDrafts()).toEqual([]);
  }
});
