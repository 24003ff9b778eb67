// Buttons that go somewhere are links: they open in a new tab, show their address and are read as links.
import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type AnchorButtonProps = ButtonProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & { readonly ref?: Ref<HTMLAnchorElement> };

const AnchorButton = (props: AnchorButtonProps) => <Button component="a" {...props} />;

/** <ButtonLink to={urls.newPatient()} variant="default">New patient</ButtonLink> */
export const ButtonLink = createLink(AnchorButton);
