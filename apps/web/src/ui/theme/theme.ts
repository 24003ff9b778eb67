// What Mantine must know in code: the accent's name and a few defaults. All values stand in mantine-variables.css.
import { createTheme, defaultVariantColorsResolver, type MantineColorsTuple } from '@mantine/core';

const accent: MantineColorsTuple = [
  '#e3f2f0', '#c5e6e2', '#96d8d0', '#5cc8bd', '#36aca1', '#1d8f87', '#117871', '#0a6560', '#084f4b', '#063c39',
];

/** react-remove-scroll writes a style element, which the content policy refuses; base.css keeps the page still instead. */
const still = { lockScroll: false, closeButtonProps: { 'aria-label': 'Close' } } as const;

/** A browser keeps what stands in a field, readable, to restore the tab and to offer it to whoever comes next: only fields that say so. */
const unremembered = { defaultProps: { autoComplete: 'off' } } as const;

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 3 },
  colors: { accent },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  variantColorResolver: (input) => {
    const resolved = defaultVariantColorsResolver(input);
    const isAccent = input.color === undefined || input.color === 'accent';
    return isAccent && input.variant === 'filled' ? { ...resolved, color: 'var(--lw-on-accent)' } : resolved;
  },
  components: {
    Badge: { defaultProps: { variant: 'light' } },
    Modal: { defaultProps: { ...still, centered: true } },
    Drawer: { defaultProps: still },
    SpotlightRoot: { defaultProps: { lockScroll: false } },
    Textarea: unremembered,
    TextInput: unremembered,
  },
});
