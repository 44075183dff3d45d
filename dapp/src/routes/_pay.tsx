import { createFileRoute, Outlet } from "@tanstack/react-router";
import { payStates } from "./-states.tsx";

/** Pages of a payer at a shop's checkout, under the shop's name. */
export const Route = createFileRoute("/_pay")({ ...payStates, component: Outlet });
