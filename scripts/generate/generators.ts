import type { GeneratedFiles } from "@handsel/services/generated";

/** A source of generated files. */
export interface Generator {
  /** For a line of progress: "Description of the API". */
  title: string;
  /** Paths of its files in the project, as a pattern. */
  files: RegExp;
  render(): Promise<GeneratedFiles> | GeneratedFiles;
}

/**
 * The generators in order. A later one may import files that an earlier one has written, so each is imported only when it
 * runs.
 */
export const generators: readonly Generator[] = [
  {
    title: "ABIs and addresses for TypeScript",
    files: /^protocol\/(src\/generated\/\w+\.ts|deployments\/31337\.json)$/,
    render: async () => (await import("./protocol.ts")).protocolFiles(),
  },
  {
    title: "Events and addresses for the subgraph",
    files: /^subgraph\/(abis\/HandselEscrow|networks)\.json$/,
    render: async () => (await import("../../subgraph/scripts/generatedFiles.ts")).subgraphFiles(),
  },
  {
    title: "Description of the API",
    files: /^relayer\/openapi\.json$/,
    render: async () => {
      const { openApiDocument } = await import("../../relayer/src/http/openapi.ts");
      return { "relayer/openapi.json": `${JSON.stringify(openApiDocument(), null, 2)}\n` };
    },
  },
  {
    title: "Page of the relayer's configuration",
    files: /^docs\/configuration\.md$/,
    render: async () => {
      const { configurationPage } = await import("../../relayer/src/configurationPage.ts");
      return { "docs/configuration.md": configurationPage() };
    },
  },
  {
    title: "Types of the API for the dApp",
    files: /^dapp\/src\/lib\/api\.gen\.ts$/,
    render: async () => (await import("../../dapp/scripts/generatedFiles.ts")).apiTypes(),
  },
  {
    title: "Route tree of the dApp",
    files: /^dapp\/src\/routeTree\.gen\.ts$/,
    render: async () => (await import("../../dapp/scripts/generatedFiles.ts")).routeTree(),
  },
];
