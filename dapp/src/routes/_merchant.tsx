import { createFileRoute, Outlet } from "@tanstack/react-router";
import { merchantStates } from "./-states.tsx";

/** Pages of a merchant. */
export const Route = createFileRoute("/_merchant")({ ...merchantStates, component: Outlet });
