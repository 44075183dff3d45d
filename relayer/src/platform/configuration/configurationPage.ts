import type { z } from "zod";
import type { Part } from "../part.ts";
import type { FieldTable } from "./partConfiguration.ts";
import { configurationsOf } from "./readConfig.ts";

/** Renders docs/configuration.md: each environment variable, and each field of the JSON ones. */
export function configurationPage(parts: readonly Part[]): string {
  const all = configurationsOf(parts).map(({ configuration }) => configuration);
  const variables = Object.assign({}, ...all.map(({ variables }) => variables));
  return `# Configuration

<!-- Generated from the configuration of each part in relayer/src by \`npm run generate\`: change it there. -->

The relayer and its commands read environment variables. An empty one counts as absent. If a value is invalid, nothing
starts; one sentence for each mistake says what to change, and repeats no secret.

A **secret** variable can be read from a file: set \`<NAME>_FILE\` to the file's path, as with secrets that Docker or
Kubernetes mounts. White space around the content is dropped.

${table("Variable", variables)}

${all.flatMap(({ tables }) => tables.map(section)).join("\n")}`;
}

function section({ title, shape }: FieldTable): string {
  return `${title}\n\n${table("Field", shape)}\n`;
}

function table(title: string, shape: FieldTable["shape"]): string {
  const rows = Object.entries(shape).map(([name, schema]) => {
    const { description = "", example = "", secret = false } = schema.meta() ?? {};
    const meaning = secret === true ? `**Secret.** ${description}` : description;
    return row(code(name), meaning, defaultOf(schema), example === "" ? "" : code(`${example}`));
  });
  return [
    row(title, "Meaning", "Default", "Example"),
    row("---", "---", "---", "---"),
    ...rows,
  ].join("\n");
}

function row(...cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** Renders the value of an absent variable. */
function defaultOf(schema: z.ZodType): string {
  const { success, data } = schema.safeParse(undefined);
  if (!success) return "required";
  const isNothing = data === undefined || data === null || (Array.isArray(data) && !data.length);
  if (isNothing) return "none";
  return code(typeof data === "object" && !Array.isArray(data) ? JSON.stringify(data) : `${data}`);
}

function code(text: string): string {
  return `\`${text}\``;
}
