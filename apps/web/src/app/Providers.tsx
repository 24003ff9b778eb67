import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { queryClient } from '../lib/query-client';
import { theme } from '../ui/theme/theme';
import { SessionGuard } from './session/SessionGuard';

/** The same key as in public/color-scheme.js */
const colorSchemes = localStorageColorSchemeManager({ key: 'legwork-color-scheme' });

export const Providers = ({ children }: { readonly children: ReactNode }) => (
  <MantineProvider theme={theme} withCssVariables={false} withGlobalClasses={false} colorSchemeManager={colorSchemes} defaultColorScheme="auto">
    <QueryClientProvider client={queryClient}>
      {children}
      <SessionGuard />
    </QueryClientProvider>
  </MantineProvider>
);
