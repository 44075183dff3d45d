import { createRootRoute, Outlet } from "@tanstack/react-router";
import { NavigationAnnouncer } from "../ui/NavigationAnnouncer.tsx";
import { accountStates } from "./-states.tsx";

export const Route = createRootRoute({
  errorComponent: accountStates.errorComponent,
  notFoundComponent: accountStates.notFoundComponent,
  component: () => (
    <>
      <Outlet />
      <NavigationAnnouncer />
    </>
  ),
});
