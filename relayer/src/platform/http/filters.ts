import { getAddress } from "viem";
import { z } from "zod";

const ADDRESS = "must be an address: 0x and 40 hexadecimal digits.";

/** Address in a query, in any letter case; checksummed when read. */
export const addressQuery = (name: string) =>
  z
    .string()
    .regex(/^0x[0-9a-fA-F]{40}$/, `${name} ${ADDRESS}`)
    .transform((address) => getAddress(address.toLowerCase()))
    .meta({ override: { type: "string", pattern: "^0x[0-9a-fA-F]{40}$" } });

/**
 * Query of a list of which at most one of some filters may be given: each has an index together with
 * the status and the time, so that no request reads more than its page.
 */
export function oneOf<Shape extends z.ZodRawShape>(
  shape: Shape,
  names: readonly (keyof Shape & string)[],
) {
  return z.strictObject(shape).superRefine((query, context) => {
    const given = names.filter((name) => (query as Record<string, unknown>)[name] !== undefined);
    const [, second] = given;
    if (second === undefined) return;
    context.addIssue({
      code: "custom",
      path: [second],
      message: `Send only one of ${names.join(", ")}; status and times go with each.`,
    });
  });
}
