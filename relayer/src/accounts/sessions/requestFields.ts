import { z } from "zod";
import { idText, text } from "../../platform/http/validate.ts";

/** Signed message, as wallets make it. */
export const signedMessage = z.strictObject({
  message: text("message", 4096).meta({ description: "ERC-4361 message." }),
  signature: z
    .string()
    .regex(/^0x(?:[0-9a-fA-F]{2}){0,4096}$/, "signature must be 0x and hexadecimal digits.")
    .meta({
      description:
        "Of a key in any of its forms; a contract account decides about its own, even an empty one.",
    }),
});

const RESPONSE = "response must be what the browser returned, as JSON.";

/** Answer of a passkey: its content is verified, not described. */
export const passkeyAnswer = z.strictObject({
  challenge_id: idText("chl", "This is not the id of a challenge."),
  response: z
    .looseObject({ id: z.string().regex(/^[\w-]{1,1400}$/, RESPONSE) }, { error: RESPONSE })
    .meta({ description: "The credential, as `toJSON()` writes it." }),
});

/** Options for a browser's call, with the id to send back. */
export const challengeSchema = z.object({
  challenge_id: z.string(),
  options: z.looseObject({ challenge: z.string() }),
});

const ONE = "Send exactly one of code, recovery_code, passkey and wallet.";

/** Proof of a factor. */
export const proofSchema = z
  .strictObject({
    code: z
      .string()
      .regex(/^\d{6}$/, "code must be the 6 digits that the authenticator shows.")
      .optional(),
    recovery_code: z
      .string()
      .regex(/^[A-Za-z0-9 -]{1,100}$/, "recovery_code must be as it was shown.")
      .optional(),
    passkey: passkeyAnswer.optional(),
    wallet: signedMessage.optional().meta({
      description: "Only for an account without a second factor.",
    }),
    trust_device: z.boolean({ error: "trust_device must be true or false." }).default(false).meta({
      description:
        "Whether a wallet may sign in on this device for 30 days without a second factor. Needs `code` or `passkey`; what needs a recent proof still needs it.",
    }),
  })
  .refine(
    ({ trust_device: _, ...proof }) =>
      Object.values(proof).filter((one) => one !== undefined).length === 1,
    { error: ONE },
  )
  .meta({ id: "Proof" });
