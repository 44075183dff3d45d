import { feature } from "../../lib/feature/feature.ts";
import { wallet } from "../wallet/handle.ts";

export const merchantFrame = feature(() => import("./parts.ts"), wallet);
