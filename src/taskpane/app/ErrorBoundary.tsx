import { Component, type ReactNode } from "react";
import { bugDetail, withoutWords } from "../context/bug-detail";
import { BrokenView } from "./BrokenView";

interface Caught {
  /** Null while all is well; else what a person can copy for whoever mends it. */
  readonly detail: string | null;
}

/** The one place where a bug in a view ends: a sentence, the details to copy, a way to go on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Caught> {
  override readonly state: Caught = { detail: null };

  static getDerivedStateFromError(thrown: unknown): Caught {
    const detail = bugDetail(thrown);
    // React prints it afterwards.
    withoutWords(thrown);
    return { detail };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    return detail === null ? this.props.children : <BrokenView detail={detail} />;
  }
}
