/** `npm run packages`: builds and packs what integrators install, into dist/packages. */
import { archiveOf, buildPackages, publishedPackages } from "@handsel/services/packages";
import { printFailure } from "@handsel/services/userError";

try {
  console.log("Building the packages, which takes a minute or two …");
  await buildPackages();
  for (const name of publishedPackages) console.log(archiveOf(name));
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
