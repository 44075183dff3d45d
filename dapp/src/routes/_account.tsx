import { createFileRoute, Outlet } from "@tanstack/react-router";
import { accountStates } from "./-states.tsx";

/** Pages of a payer who looks after a payment. */
export const Route = createFileRoute("/_account")({ ...accountStates, component: Outlet });
