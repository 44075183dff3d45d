import { z } from "zod";
import type { Config } from "./config.ts";

/** The fields of one element of a variable that carries a JSON list, for docs/configuration.md. */
export interface FieldTable {
  title: string;
  shape: Readonly<Record<string, z.ZodType>>;
}

/** A slice of the configuration, or why it cannot be read: a sentence for each mistake. */
export type ReadSlice =
  | { mistakes: string[] }
  | { mistakes: null; slice: object; contradictions(config: Config): string[] };

/** The environment variables of a part. Their `meta` is what docs/configuration.md says. */
export interface PartConfiguration {
  /** Variables with `secret` in their `meta` may stand in a file. */
  variables: Readonly<Record<string, z.ZodType>>;
  /** Tables below that of the variables. */
  tables: readonly FieldTable[];
  read(present: Readonly<Record<string, string | undefined>>): ReadSlice;
}

/**
 * States the environment variables of a part.
 * @param toSlice makes the part's slice of the configuration
 * @param contradictions one sentence for each mistake between variables that are each right alone
 */
export function defineConfiguration<Shape extends z.ZodRawShape>({
  variables,
  tables = [],
  toSlice,
  contradictions = () => [],
}: {
  variables: Shape;
  tables?: readonly FieldTable[];
  toSlice(values: z.output<z.ZodObject<Shape>>): object;
  contradictions?(values: z.output<z.ZodObject<Shape>>, config: Config): string[];
}): PartConfiguration {
  return {
    variables: variables as unknown as Record<string, z.ZodType>,
    tables,
    read: (present) => {
      const parsed = z.object(variables).safeParse(present);
      if (!parsed.success) return { mistakes: parsed.error.issues.map(({ message }) => message) };
      return {
        mistakes: null,
        slice: toSlice(parsed.data),
        contradictions: (config) => contradictions(parsed.data, config),
      };
    },
  };
}
