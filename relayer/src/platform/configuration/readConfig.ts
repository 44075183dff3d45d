import type { Part } from "../part.ts";
import type { Config } from "./config.ts";
import { ConfigError } from "./configError.ts";
import type { PartConfiguration } from "./partConfiguration.ts";
import { platformConfiguration } from "./platformConfiguration.ts";
import { withSecretFiles } from "./secretFiles.ts";

/** Variables of a part and the name of its slice; null for the platform. */
export interface NamedConfiguration {
  name: string | null;
  configuration: PartConfiguration;
}

/** Lists the variables of the platform and of every part. */
export function configurationsOf(parts: readonly Part[]): NamedConfiguration[] {
  const own = parts.flatMap(({ name, configuration }) =>
    configuration ? [{ name, configuration }] : [],
  );
  return [{ name: null, configuration: platformConfiguration }, ...own];
}

/**
 * Reads the configuration from environment variables, as docs/configuration.md describes them. An
 * empty variable counts as absent.
 * @throws ConfigError with one sentence for each mistake
 */
export function readConfig(
  parts: readonly Part[],
  variables: Record<string, string | undefined>,
): Config {
  const given = Object.entries(withSecretFiles(variables, secretVariables(parts)));
  const present = Object.fromEntries(given.filter(([, value]) => value?.trim()));
  const read = configurationsOf(parts).map(({ name, configuration }) => ({
    name,
    ...configuration.read(present),
  }));
  refuse(read.flatMap(({ mistakes }) => mistakes ?? []));
  const valid = read.filter((slice) => slice.mistakes === null);
  const slices = valid.map(({ name, slice }) => (name === null ? slice : { [name]: slice }));
  const config: Config = Object.assign({}, ...slices);
  refuse(valid.flatMap(({ contradictions }) => contradictions(config)));
  return config;
}

/** Lists the names of variables that hold secrets. */
export function secretVariables(parts: readonly Part[]): string[] {
  const all = configurationsOf(parts).flatMap(({ configuration }) =>
    Object.entries(configuration.variables),
  );
  return all.filter(([, schema]) => schema.meta()?.secret === true).map(([name]) => name);
}

function refuse(mistakes: readonly string[]): void {
  if (mistakes.length > 0) throw new ConfigError(mistakes.join("\n"));
}
