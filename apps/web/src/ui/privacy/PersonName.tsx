import { initialsOf, usePrivacy } from './privacy';

/** Every patient's name on a staff screen goes through this. */
export const PersonName = ({ name }: { readonly name: string }) => <bdi>{usePrivacy() ? initialsOf(name) : name}</bdi>;

/** Birth dates, addresses, phone numbers: blotted out in privacy mode. */
export const PersonDetail = ({ children }: { readonly children: string }) =>
  usePrivacy() ? <span aria-label="hidden">•••</span> : <>{children}</>;
