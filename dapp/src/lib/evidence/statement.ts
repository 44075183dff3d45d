import { canonicalJson } from "@handsel/protocol";
import { type Hash, keccak256, stringToBytes } from "viem";
import { generatePrivateKey } from "viem/accounts";
import type { Statement } from "../api/apiTypes.ts";
import { sameAddress } from "../chain/addresses.ts";
import type { ChainPayment } from "../payment/readPayment.ts";
import { z } from "../validation/zod.ts";
import type { Fingerprint } from "./hashFile.ts";

/** The relayer gave another statement back than it was given. */
export class StatementForged extends Error {
  override name = "StatementForged";
}

/** What a side says, as it is hashed; the chain has the hash. */
export type StatementDocument = Statement["document"];

export type StatementReason = NonNullable<StatementDocument["reason"]>;

/** What a person writes. */
export interface StatementContent {
  reason: StatementReason | null;
  text: string;
  /** Base units that should go back to the payer. */
  payer_amount: string;
  files: readonly Fingerprint[];
}

/** A statement that is about to be signed. */
export interface DraftStatement {
  document: StatementDocument;
  /** URI for the chain: where the statement is, and its hash. */
  evidence: string;
  /** Whether its author has to keep it as a file, because no service does. */
  isOwnFile: boolean;
}

/** Returns a statement's hash: the Keccak-256 of its canonical JSON. */
export function statementHash(document: StatementDocument): Hash {
  return keccak256(stringToBytes(canonicalJson(document)));
}

/** Whether a statement is the one whose hash its evidence has. */
function fitsEvidence({ document, evidence }: Pick<Statement, "document" | "evidence">): boolean {
  return evidence.endsWith(`#${statementHash(document)}`);
}

/**
 * Returns the statements that their own sides gave to the contract, in the order of the chain. What a side told the service
 * alone is no part of the dispute.
 */
export function statementsOnChain(
  statements: readonly Statement[],
  { terms, events }: Pick<ChainPayment, "terms" | "events">,
): readonly Statement[] {
  const sound = statements.filter(
    (one) => documentSchema.safeParse(one.document).success && fitsEvidence(one),
  );
  const given = events.flatMap(({ evidence, actor }) => {
    const statement = sound.find((one) => one.evidence === evidence);
    const isOwn = statement && sameAddress(actor, terms[statement.document.party]);
    return isOwn ? [{ ...statement, party: statement.document.party }] : [];
  });
  return given.filter(({ evidence }, index) =>
    given.slice(index + 1).every((later) => later.evidence !== evidence),
  );
}

/** Whether a stored statement says what its author wrote, and its evidence has its hash. */
export function isStatementOf(statement: Statement, content: StatementContent): boolean {
  const said = ({ reason, text, payer_amount, files }: StatementContent | StatementDocument) =>
    JSON.stringify([
      ...[reason, text, payer_amount],
      files.map(({ name, size, sha256 }) => [name, size, sha256.toLowerCase()]),
    ]);
  return said(statement.document) === said(content) && fitsEvidence(statement);
}

/** Makes a statement of the payer that no service keeps. */
export function newDocument(payment_id: Hash, content: StatementContent): StatementDocument {
  return {
    ...{ payment_id, party: "payer", salt: generatePrivateKey(), ...content },
    files: content.files.map((file) => ({ ...file, url: null })),
  };
}

const scheme = "urn:handsel:statement:";

/** Returns the URI of a statement that its author keeps, by which anyone who has the file can verify it. */
export function evidenceOf(document: StatementDocument): string {
  return `${scheme}${statementHash(document)}`;
}

/** Whether evidence on the chain is of a statement that its author keeps as a file. */
export function isKeptByAuthor(evidence: string): boolean {
  return evidence.startsWith(scheme);
}

const digits = z.string().check(z.regex(/^\d{1,78}$/));
const hash = z.string().check(z.regex(/^0x[0-9a-f]{64}$/i));

/** Form of a statement. A file is made by one side, who can give the chain the hash of anything. */
const documentSchema: z.ZodMiniType<StatementDocument> = z.looseObject({
  ...{ payment_id: hash, party: z.enum(["payer", "merchant"]), salt: hash, text: z.string() },
  reason: z.nullable(z.enum(["not_received", "damaged", "not_as_described", "other"])),
  payer_amount: z.nullable(digits),
  files: z.array(
    z.object({ name: z.string(), sha256: hash, size: z.number(), url: z.nullable(z.string()) }),
  ),
});

/** Reads a statement that was kept on this device; null if it is none, or its evidence is not its own. */
export function toDraft(kept: unknown): DraftStatement | null {
  const { document, evidence } = Object(kept) as Record<keyof DraftStatement, unknown>;
  const { success } = documentSchema.safeParse(document);
  if (!success || typeof evidence !== "string") return null;
  const draft = { document: document as StatementDocument, evidence };
  const isOwnFile = isKeptByAuthor(evidence);
  const fits = isOwnFile ? evidence === evidenceOf(draft.document) : fitsEvidence(draft);
  return fits ? { ...draft, isOwnFile } : null;
}

/** Reads a statement's file, and returns it if it is one, and evidence on the chain is its; null otherwise. */
export function openStatement(text: string, evidence: string): StatementDocument | null {
  try {
    const file: unknown = JSON.parse(text);
    const document = z.parse(documentSchema, file);
    // Every field is part of the hash, also one that this app does not know.
    return evidenceOf(file as StatementDocument) === evidence ? document : null;
  } catch {
    return null;
  }
}
