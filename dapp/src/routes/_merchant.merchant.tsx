import { createFileRoute, redirect } from "@tanstack/react-router";

export const Route = createFileRoute("/_merchant/merchant")({
  beforeLoad: () => {
    throw redirect({ to: "/merchant/payments", replace: true });
  },
});
