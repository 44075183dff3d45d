import { Component, type ReactNode } from "react";

interface PartBoundaryProps {
  /** Shown in place of the part; `retry` shows the part again. */
  fallback: (error: unknown, retry: () => void) => ReactNode;
  children: ReactNode;
}

interface PartState {
  failure: { error: unknown } | null;
}

/** Keeps a page alive when a part of it cannot be loaded or shown. */
export class PartBoundary extends Component<PartBoundaryProps, PartState> {
  override state: PartState = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } };
  }

  override render() {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return this.props.fallback(failure.error, () => this.setState({ failure: null }));
  }
}
