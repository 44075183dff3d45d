import { canonicalJson } from "@handsel/protocol";
import { type Hash, keccak256, stringToBytes } from "viem";
import { generatePrivateKey } from "viem/accounts";
import type { Statement, StatementContent } from "../api/payerApi.ts";

/** The relayer gave another statement back than it was given. */
export class StatementForged extends Error {
  override name = "StatementForged";
}

/** What a side says, as a file; the chain has its hash. */
export interface StatementFile extends StatementContent {
  object: "statement";
  payment_id: Hash;
  /** 32 random bytes, so that what is said cannot be guessed from the hash. */
  salt: Hash;
}

/** A statement that is about to be signed. */
export interface DraftStatement {
  content: StatementContent;
  /** URI for the chain: where the statement is, and its hash. */
  evidence: string;
  /** The statement itself, where no service keeps it: its author has to. */
  file: StatementFile | null;
}

/** Whether a statement says what its author wrote, and its link has its hash. */
export function isStatementOf(statement: Statement, content: StatementContent): boolean {
  const said = ({ reason, text, payer_amount, files }: StatementContent) =>
    JSON.stringify([
      ...[reason, text, payer_amount],
      files.map(({ name, size, sha256 }) => [name, Number(size), sha256.toLowerCase()]),
    ]);
  return said(statement) === said(content) && statement.evidence.endsWith(`#${statement.hash}`);
}

/** Makes a statement that its author keeps as a file. */
export function newStatementFile(payment_id: Hash, content: StatementContent): StatementFile {
  return { object: "statement", payment_id, salt: generatePrivateKey(), ...content };
}

const scheme = "urn:handsel:statement:";

/** Returns the hash of a statement's file: the Keccak-256 of its canonical JSON. */
export function statementHash(file: unknown): Hash {
  return keccak256(stringToBytes(canonicalJson(file as never)));
}

/** Returns the URI of a statement's file for the chain, by which anyone who has the file can verify it. */
export function evidenceOf(file: StatementFile): string {
  return `${scheme}${statementHash(file)}`;
}

/** Whether evidence on the chain is of a statement that its author keeps as a file. */
export function isKeptByAuthor(evidence: string): boolean {
  return evidence.startsWith(scheme);
}

/** Reads a statement's file, and returns it if evidence on the chain is its; null otherwise. */
export function openStatement(text: string, evidence: string): StatementContent | null {
  try {
    const file = JSON.parse(text) as StatementFile;
    return evidenceOf(file) === evidence ? file : null;
  } catch {
    return null;
  }
}
