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
    files: /^protocol\/(src\/generated\/\w+Abi\.ts|deployments\/31337\.json)$/,
    render: async () => (await import("./protocol.ts")).protocolFiles(),
  },
  {
    title: "Addresses of escrow and router on public chains",
    files: /^protocol\/src\/generated\/(escrow|router)Address\.ts$/,
    render: async () => (await import("./publicAddresses.ts")).publicAddressFiles(),
  },
  {
    title: "Recorded deployments for TypeScript",
    files: /^protocol\/src\/generated\/deployments\.ts$/,
    render: async () => (await import("./deployments.ts")).deploymentFiles(),
  },
  {
    title: "Events and addresses for the subgraph",
    files: /^subgraph\/(abis\/\w+|networks)\.json$/,
    render: async () => (await import("../../subgraph/scripts/generatedFiles.ts")).subgraphFiles(),
  },
  {
    title: "Description of the API",
    files: /^relayer\/openapi\.json$/,
    render: async () => {
      const { parts } = await import("../../relayer/src/parts.ts");
      const { openApiDocument } = await import("../../relayer/src/platform/http/openapi.ts");
      return { "relayer/openapi.json": `${JSON.stringify(openApiDocument(parts), null, 2)}\n` };
    },
  },
  {
    title: "Page of the relayer's configuration",
    files: /^docs\/configuration\.md$/,
    render: async () => {
      const { parts } = await import("../../relayer/src/parts.ts");
      const { configurationPage } = await import(
        "../../relayer/src/platform/configuration/configurationPage.ts"
      );
      return { "docs/configuration.md": configurationPage(parts) };
    },
  },
  {
    title: "Table of event types",
    files: /^docs\/webhooks\.md$/,
    render: async () => (await import("./eventTable.ts")).eventTable(),
  },
  {
    title: "Figures of the page about scale",
    files: /^docs\/scaling\.md$/,
    render: async () => (await import("./scaling.ts")).scalingPage(),
  },
  {
    title: "Floors of relayer and dApp",
    files: /^(docs\/architecture|dapp\/README)\.md$/,
    render: async () => (await import("../architecture/drawFloors.ts")).drawnFloors(),
  },
  {
    title: "Types and client of the API",
    files: /^sdk\/src\/api\/\w+\.gen\.ts$/,
    render: async () => (await import("../../sdk/scripts/generatedFiles.ts")).clientFiles(),
  },
  {
    title: "Public API of the packages",
    files: /^docs\/sdk\.md$/,
    render: async () => (await import("../../sdk/scripts/apiReport.ts")).apiReport(),
  },
  {
    title: "Route tree of the dApp",
    files: /^dapp\/src\/routeTree\.gen\.ts$/,
    render: async () => (await import("../../dapp/scripts/generatedFiles.ts")).routeTree(),
  },
  {
    title: "Descriptions for wallets of what is signed",
    files: /^clear-signing\/([\w-]+\.json|texts\.gen\.ts)$/,
    render: async () => (await import("./clearSigning.ts")).clearSigningFiles(),
  },
];
