/** Ends of a picture's name, in the order in which a state's pictures stand beside each other. */
const VARIANTS = ["phone-light", "phone-dark", "desktop-light", "desktop-dark"];

/** Writes the page that shows a folder's pictures, a row for each state. @param files names of the pictures */
export function contactSheet(files: readonly string[]): string {
  const rows = statesOf(files).map(
    ([state, pictures]) =>
      `<h2 id="${state}">${state}</h2>\n<p>${pictures.map(pictureLink).join("\n")}</p>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every state of every page</title>
<style>
  body { margin: 24px; font: 16px/1.5 system-ui; background: #ddd; }
  p { display: flex; gap: 16px; align-items: start; overflow-x: auto; }
  img { height: 620px; background: #fff; }
</style>
<h1>${rows.length} states</h1>
${rows.join("\n")}
</html>
`;
}

/** Returns the states that pictures show, with their pictures, by name. */
export function statesOf(files: readonly string[]): [state: string, files: string[]][] {
  const states = new Map<string, string[]>();
  for (const file of files.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    const variant = VARIANTS.find((each) => file.endsWith(`-${each}.png`));
    const state = variant ? file.slice(0, -`-${variant}.png`.length) : file.replace(/\.png$/, "");
    states.set(state, [...(states.get(state) ?? []), file]);
  }
  return [...states].toSorted(([a], [b]) => a.localeCompare(b, "en"));
}

function placeOf(file: string): number {
  return VARIANTS.findIndex((each) => file.endsWith(`-${each}.png`));
}

function pictureLink(file: string): string {
  return `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`;
}
