import { feature } from "../../lib/feature/feature.ts";
import { merchantFrame } from "../merchantFrame/handle.ts";

export const customers = feature(() => import("./parts.ts"), merchantFrame);
