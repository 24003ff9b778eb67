import type { ComponentProps } from 'react';
import { RequestClearance } from '../features/clearances/RequestClearance';
import { ContactField } from '../features/contacts/ContactField';

type AskForClearanceProps = Omit<ComponentProps<typeof RequestClearance>, 'PartyField'>;

/** A request for a clearance, to somebody in the directory or anybody else. */
export const AskForClearance = (props: AskForClearanceProps) => <RequestClearance {...props} PartyField={ContactField} />;
