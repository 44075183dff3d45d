import type { z } from "zod";
import { chainFields, deploymentSchema, tokenSchema } from "../../chains/chainConfig.ts";
import { environment, rateSourceSchema, walletSchema } from "./readConfig.ts";

type Shape = Readonly<Record<string, z.ZodType>>;

/** What docs/configuration.md says: every variable, and every field of those that carry JSON. */
export function configurationPage(): string {
  return `# Configuration

<!-- Generated from relayer/src/config.ts by \`npm run build\`: change it there. -->

The relayer and its commands read environment variables. An empty one counts as absent. If something is wrong, nothing
starts, and each mistake is told in a sentence that repeats no secret.

A variable that is **secret** may stand in a file: \`<NAME>_FILE\` names the file instead, as Docker and Kubernetes mount
secrets. White space around its content is dropped.

${table("Variable", environment.shape)}

## A chain in CHAINS

${table("Field", chainFields.shape)}

### \`deployment\`

${table("Field", deploymentSchema.shape)}

### A token in \`deployment.tokens\`

${table("Field", tokenSchema.shape)}

## A source in RATE_SOURCES

${table("Field", rateSourceSchema.shape)}

## A wallet in DEVELOPMENT_WALLETS

${table("Field", walletSchema.shape)}
`;
}

function table(title: string, shape: Shape): string {
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

/** What counts when nothing is given. */
function defaultOf(schema: z.ZodType): string {
  const { success, data } = schema.safeParse(undefined);
  if (!success) return "must be given";
  const isNothing = data === undefined || data === null || (Array.isArray(data) && !data.length);
  if (isNothing) return "none";
  return code(typeof data === "object" && !Array.isArray(data) ? JSON.stringify(data) : `${data}`);
}

function code(text: string): string {
  return `\`${text}\``;
}
