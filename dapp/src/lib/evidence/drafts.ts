import { keptList } from "../storage/keptList.ts";
import { type DraftStatement, toDraft } from "./statement.ts";

const drafts = keptList("handsel.statements", toDraft);

/** The oldest beyond this number are forgotten. */
const most = 20;

/**
 * Returns what this device was about to give to the contract, or has given, the newest last. A statement without a keeper
 * is nowhere else, and a signature that is still out names one.
 */
export function listDrafts(): readonly DraftStatement[] {
  return drafts.read();
}

/** Keeps a statement, before anything is signed that names it. */
export function keepDraft(draft: DraftStatement): void {
  drafts.write([...others(draft), draft].slice(-most));
}

/** Forgets a statement that its author writes anew. */
export function forgetDraft(draft: DraftStatement): void {
  drafts.write(others(draft));
}

/** Finds a statement by the evidence that names it. */
export function findDraft(evidence: string): DraftStatement | null {
  return listDrafts().find((kept) => kept.evidence === evidence) ?? null;
}

function others({ evidence }: DraftStatement): readonly DraftStatement[] {
  return listDrafts().filter((kept) => kept.evidence !== evidence);
}
