/** What a relayer serves as `/embed-v1.js`, for shops that build nothing. */
import { defineHandselElements } from "./defineHandselElements.ts";

defineHandselElements();
