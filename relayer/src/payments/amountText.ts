import { z } from "zod";

/** Whole number of base units, as a string. */
export const amountText = z
  .string()
  .regex(/^\d{1,32}$/, "must be a whole number of base units, in a string.");
