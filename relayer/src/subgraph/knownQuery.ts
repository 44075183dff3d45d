import { subgraphQueries } from "@handsel/protocol";

/** A query that is passed on. */
export interface KnownQuery {
  /** As it is written here, which is what is sent. */
  text: string;
  /** Types of its variables, by name. */
  variables: ReadonlyMap<string, string>;
}

const withoutLayout = (text: string) => text.replaceAll(/\s+/g, " ").trim();

const known: ReadonlyMap<string, KnownQuery> = new Map(
  subgraphQueries().map((text) => {
    const [declared = ""] = text.match(/\(.*?\)/s) ?? [];
    const variables = declared.matchAll(/\$(\w+):\s*([\w[\]!]+)/g);
    const types = [...variables].map(([, name = "", type = ""]) => [name, type] as const);
    return [withoutLayout(text), { text, variables: new Map(types) }];
  }),
);

/** Finds one of the dApp's queries by its text, however that is laid out; undefined for any other. */
export function knownQuery(text: string): KnownQuery | undefined {
  return known.get(withoutLayout(text));
}
