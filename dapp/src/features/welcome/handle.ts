import { feature } from "../../lib/feature/feature.ts";
import { merchantFrame } from "../merchantFrame/handle.ts";

export const welcome = feature(() => import("./WelcomePage.tsx"), merchantFrame);
