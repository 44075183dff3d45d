import type { openApiDocument } from "../platform/http/openapi.ts";
import type { Guide } from "./guides.ts";

type Document = ReturnType<typeof openApiDocument>;

/** Operation as `openapi.json` describes it. */
interface Described {
  operationId?: string;
  summary?: string;
  tags?: string[];
}

const methods = ["get", "post", "delete"] as const;

const SUMMARY =
  "Self-hosted, non-custodial crypto payments for businesses: an escrow contract holds the money until the merchant captures it or the customer gets it back.";

/**
 * Renders `llms.txt`: the documentation, every operation and every webhook, with links. It is made of the documentation
 * and of `openapi.json`, so it says what they say.
 */
export function llmsText(document: Document, guides: readonly Guide[], publicUrl: string): string {
  const operations = operationsOf(document);
  const link = (path: string, title: string, text: string) =>
    `- [${title}](${publicUrl}${path}): ${text}`;
  return [
    "# Handsel",
    `> ${SUMMARY}`,
    `${document.info.description} Version ${document.info.version} of the API, at ${publicUrl}.`,
    "## Documentation",
    guides.map(({ file, title, summary }) => link(`/docs/${file}`, title, summary)).join("\n"),
    "## This installation",
    [
      link("/openapi.json", "OpenAPI 3.1", "every operation, webhook, schema and error."),
      link("/docs", "API reference", "the same for people."),
      link("/.well-known/handsel.json", "Handsel document", "chains, contracts and public keys."),
    ].join("\n"),
    ...(document.tags ?? []).flatMap(({ name }) => [
      `## API: ${name}`,
      operations
        .filter(({ tags }) => tags?.includes(name))
        .map(({ method, path, operationId = "", summary = "" }) =>
          link(
            `/docs#/${encodeURIComponent(name.replaceAll(" ", "_"))}/${operationId}`,
            `${method.toUpperCase()} ${path}`,
            `${summary}.`,
          ),
        )
        .join("\n"),
    ]),
    "## Webhooks",
    Object.entries(document.webhooks ?? {})
      .map(([type, item]) => `- \`${type}\`: ${(item as { post?: Described }).post?.summary}`)
      .join("\n"),
    "",
  ].join("\n\n");
}

function operationsOf({ paths = {} }: Document) {
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const described = item?.[method] as Described | undefined;
      return described ? [{ method, path, ...described }] : [];
    }),
  );
}
