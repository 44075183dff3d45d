import { maxAmount } from "@handsel/protocol";
import { z } from "zod";

const address = z.templateLiteral(["0x", z.string().regex(/[0-9a-fA-F]{40}/)]).meta({
  description: "Address: `0x` and 40 hexadecimal digits.",
});
const bytes32 = z.templateLiteral(["0x", z.string().regex(/[0-9a-fA-F]{64}/)]).meta({
  description: "32 bytes: `0x` and 64 hexadecimal digits.",
});

/** Whole number in decimal digits, as a string. */
export const decimal = (name: string, maximum: bigint) =>
  z
    .string()
    .regex(/^(?:0|[1-9]\d{0,77})$/, `${name} must be a whole number in decimal digits.`)
    .refine((text) => !/^\d{1,78}$/.test(text) || BigInt(text) <= maximum, {
      error: `${name} is too large.`,
    });

const seconds = (bits: number) =>
  z
    .int()
    .min(0)
    .max(2 ** bits - 1);

/** Payment terms in JSON, with the names of the Solidity struct. */
export const termsSchema = z
  .strictObject({
    payer: address,
    merchant: address,
    payee: address,
    arbiter: address,
    token: address,
    amount: decimal("amount", maxAmount),
    fundBy: seconds(40),
    inspectionPeriod: seconds(32),
    capturePeriod: seconds(32),
    refundPeriod: seconds(32),
    instant: z.boolean(),
    toLedger: z.boolean(),
    feeBps: z.int().min(0).max(10_000),
    feeRecipient: address,
    splits: bytes32,
    orderReference: bytes32,
    salt: decimal("salt", 2n ** 256n - 1n),
  })
  .meta({ id: "PaymentTerms" });
