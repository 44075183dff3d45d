import { feature } from "../../lib/feature/feature.ts";
import { merchantFrame } from "../merchantFrame/handle.ts";

export const pos = feature(() => import("./PosPage.tsx"), merchantFrame);
