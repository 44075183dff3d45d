import { z } from "zod";

/** A whole number of base units, as JSON carries it. */
export const amountText = z
  .string()
  .regex(/^\d{1,32}$/, "must be a whole number of base units, in a string.");
