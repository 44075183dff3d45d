import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import type { HandselApi } from "../api/client.gen.ts";
import { createHandsel } from "../api/createHandsel.ts";

/** What a person typed after the command's name. */
export type Command = (args: string[]) => Promise<void>;

/** The person has to type something else. */
export class UsageError extends Error {
  override name = "UsageError";
}

/**
 * Reads options and words of a command.
 * @throws UsageError for an unknown option
 */
export function readArguments<Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error} See: handsel --help`);
  }
}

/** @throws UsageError if the person left it out */
export function required(value: string | undefined, name: string): string {
  if (value !== undefined && value !== "") return value;
  throw new UsageError(`${name} is missing. See: handsel --help`);
}

/** The relayer that the environment names. @throws UsageError if it names none */
export function relayerUrl(): string {
  const url = required(process.env.HANDSEL_URL, "The environment variable HANDSEL_URL");
  return webUrl(url, "HANDSEL_URL", "http://localhost:3000");
}

/** @throws UsageError for a text that is no URL of the web */
export function webUrl(text: string, name: string, example: string): string {
  if (/^https?:/i.test(text) && URL.canParse(text)) return text;
  throw new UsageError(`${name} must be a URL, such as ${example}.`);
}

/** Makes a client of the environment's relayer and key. */
export function handselOfEnvironment(): HandselApi {
  const apiKey = required(process.env.HANDSEL_API_KEY, "The environment variable HANDSEL_API_KEY");
  return createHandsel({ url: relayerUrl(), apiKey });
}

/** Prints a line of the command's result. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
