import { join } from "node:path";
import { build, normalizePath, type Rolldown, type UserConfig } from "vite";

/**
 * Makes a group of files for each view: the modules that it takes, besides those of the page's entry and of the views before
 * it. Only a finished build tells them, because what nobody uses is gone then, so the page is built once without being written.
 * @param views names of the groups, with the modules that a view loads lazily
 */
export async function viewGroups(
  config: UserConfig,
  views: Readonly<Record<string, readonly string[]>>,
): Promise<Rolldown.CodeSplittingGroup[]> {
  const draft = await build({
    ...config,
    configFile: false,
    logLevel: "error",
    build: { ...config.build, write: false },
  });
  if (!("output" in draft)) throw new Error("The draft is not one build.");
  const chunks = draft.output.filter((file) => file.type === "chunk");
  const placed = new Set<string>(
    chunks.filter(({ isEntry }) => isEntry).flatMap(({ moduleIds }) => moduleIds),
  );
  return Object.entries(views).map(([name, roots]) => {
    const own = new Set<string>();
    for (const root of roots) {
      for (const chunk of closure(chunks, normalizePath(join(config.root ?? "", root)))) {
        for (const module of chunk.moduleIds) if (!placed.has(module)) own.add(module);
      }
    }
    for (const module of own) placed.add(module);
    return { name, test: (id) => own.has(id), priority: 1.5 };
  });
}

/** The files that a lazily loaded module imports, directly or not. Its own stays a file of its own, by which it is loaded. */
function closure(
  chunks: readonly Rolldown.OutputChunk[],
  module: string,
): Set<Rolldown.OutputChunk> {
  const named = (name: string) => chunks.filter(({ fileName }) => fileName === name);
  const root = chunks.find(({ facadeModuleId }) => facadeModuleId === module);
  if (!root) throw new Error(`The draft has no ${module}.`);
  const found = new Set(root.imports.flatMap(named));
  for (const each of found) for (const next of each.imports.flatMap(named)) found.add(next);
  return found;
}
