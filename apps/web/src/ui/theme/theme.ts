// Mantine dressed in the tokens of tokens.css: one accent, hairlines, radius 8, no colour that competes with severity.
import { createTheme, defaultVariantColorsResolver, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const accent: MantineColorsTuple = [
  '#e3f2f0', '#c5e6e2', '#96d8d0', '#5cc8bd', '#36aca1', '#1d8f87', '#117871', '#0a6560', '#084f4b', '#063c39',
];

const gray: MantineColorsTuple = [
  '#f8faf9', '#f1f5f4', '#e8eeec', '#dde5e2', '#c9d3d0', '#93a29f', '#51605d', '#3b4946', '#26322f', '#16211f',
];

const dark: MantineColorsTuple = [
  '#e7eeec', '#c6d2cf', '#a3b3b0', '#8b9b98', '#2b3635', '#1d2626', '#161d1d', '#0f1414', '#0b0f0f', '#070a0a',
];

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 3 },
  colors: { accent, gray, dark },
  black: '#16211f',
  white: '#ffffff',
  fontFamily: 'var(--lw-font)',
  fontFamilyMonospace: 'var(--lw-font-mono)',
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '8px', xl: '12px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  headings: {
    fontFamily: 'var(--lw-font)',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.25' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
      h4: { fontSize: '0.9375rem', lineHeight: '1.45' },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  variantColorResolver: (input) => {
    const resolved = defaultVariantColorsResolver(input);
    const isAccent = input.color === undefined || input.color === 'accent';
    return isAccent && input.variant === 'filled' ? { ...resolved, color: 'var(--lw-on-accent)' } : resolved;
  },
  components: {
    Modal: { defaultProps: { closeButtonProps: { 'aria-label': 'Close' }, centered: true } },
    Drawer: { defaultProps: { closeButtonProps: { 'aria-label': 'Close' } } },
    Skeleton: { defaultProps: { radius: 'md' } },
  },
});

const both = {
  '--mantine-color-text': 'var(--lw-ink)',
  '--mantine-color-body': 'var(--lw-page)',
  '--mantine-color-dimmed': 'var(--lw-ink-quiet)',
  '--mantine-color-placeholder': 'var(--lw-ink-quiet)',
  '--mantine-color-anchor': 'var(--lw-accent)',
  '--mantine-color-error': 'var(--lw-invalid)',
  '--mantine-color-default': 'var(--lw-surface)',
  '--mantine-color-default-hover': 'var(--lw-raised)',
  '--mantine-color-default-color': 'var(--lw-ink)',
  '--mantine-color-default-border': 'var(--lw-control)',
  '--mantine-color-disabled': 'var(--lw-raised)',
  '--mantine-color-disabled-color': 'var(--lw-ink-quiet)',
  '--mantine-color-disabled-border': 'var(--lw-hairline)',
  '--mantine-color-accent-filled': 'var(--lw-accent)',
  '--mantine-color-accent-filled-hover': 'var(--lw-accent-strong)',
  '--mantine-color-accent-light': 'var(--lw-accent-soft)',
  '--mantine-color-accent-light-hover': 'var(--lw-accent-soft)',
  '--mantine-color-accent-light-color': 'var(--lw-accent)',
  '--mantine-color-accent-outline': 'var(--lw-accent)',
  '--mantine-color-accent-text': 'var(--lw-accent)',
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: both, dark: both });
