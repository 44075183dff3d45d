import { join } from "node:path";

/** How the router's table of the files in src/routes is generated, in a build and by `npm run generate`. */
export const routerOptions = {
  target: "react",
  routesDirectory: join(import.meta.dirname, "..", "src", "routes"),
  quoteStyle: "double",
  // Without the default header, the table is type-checked like any other file.
  routeTreeFileHeader: [] as string[],
} as const;
