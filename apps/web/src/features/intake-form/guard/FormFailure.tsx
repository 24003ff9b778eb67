// Whatever fails inside the form: the answers are kept, and the page can be opened again.
import { Component, type ReactNode } from 'react';
import { IntakeTrouble } from '../IntakeTrouble';

interface FormFailureProps {
  readonly children: ReactNode;
}

interface FormFailureState {
  readonly failure: unknown;
}

export class FormFailure extends Component<FormFailureProps, FormFailureState> {
  override state: FormFailureState = { failure: undefined };

  static getDerivedStateFromError(failure: unknown): FormFailureState {
    return { failure };
  }

  override render(): ReactNode {
    return this.state.failure === undefined ? this.props.children : <IntakeTrouble problem={this.state.failure} onRetry={() => window.location.reload()} />;
  }
}
