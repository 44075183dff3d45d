import { z } from "zod";
import type { Config } from "./config.ts";

/** Table of docs/configuration.md: the fields of one object in a JSON variable. */
export interface FieldTable {
  title: string;
  shape: Readonly<Record<string, z.ZodType>>;
}

/** Slice of the configuration, or one sentence for each mistake. */
export type ReadSlice =
  | { mistakes: string[] }
  | { mistakes: null; slice: object; contradictions(config: Config): string[] };

/** Environment variables of a part. docs/configuration.md shows their `meta`. */
export interface PartConfiguration {
  /** Variables with `secret` in their `meta` can be read from a file. */
  variables: Readonly<Record<string, z.ZodType>>;
  /** Further tables of the page, below the variables. */
  tables: readonly FieldTable[];
  read(present: Readonly<Record<string, string | undefined>>): ReadSlice;
}

/**
 * Declares the environment variables of a part.
 * @param toSlice makes the part's slice of the configuration
 * @param contradictions returns one sentence for each conflict between valid variables
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
