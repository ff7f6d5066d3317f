import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

/** What is drawn on a light page, and on a dark one; the contrast of every pair is at least 4.5. */
const PALETTE = {
  accent: ['#0b67a3', '#74bdf2'],
  error: ['#b42318', '#ff9a90'],
  warning: ['#8a5300', '#f0bf63'],
  ok: ['#17703f', '#72d29c'],
  machine: ['#6438b8', '#bfa9f7'],
} as const;

/** Shade 7 is for light pages and shade 3 for dark ones; the others lie between and beyond them. */
function shades([onLight, onDark]: readonly [string, string]): MantineColorsTuple {
  const tint = (share: number) => `color-mix(in srgb, ${onDark} ${share}%, #ffffff)`;
  const between = (share: number) => `color-mix(in srgb, ${onLight} ${share}%, ${onDark})`;
  const deep = (share: number) => `color-mix(in srgb, ${onLight} ${share}%, #000000)`;
  return [tint(15), tint(35), tint(70), onDark, between(25), between(50), between(75), onLight, deep(85), deep(70)];
}

const variantColorResolver: VariantColorsResolver = (input) => {
  const name = input.color ?? 'accent';
  if (!(name in PALETTE)) return defaultVariantColorsResolver(input);
  const colour = `light-dark(var(--mantine-color-${name}-7), var(--mantine-color-${name}-3))`;
  const wash = (share: number) => `color-mix(in srgb, ${colour} ${share}%, transparent)`;
  if (input.variant === 'filled') {
    const pressed = `light-dark(var(--mantine-color-${name}-8), var(--mantine-color-${name}-2))`;
    return {
      background: colour,
      hover: pressed,
      color: 'light-dark(#ffffff, #14171a)',
      border: '1px solid transparent',
    };
  }
  if (input.variant === 'light' || input.variant === 'outline' || input.variant === 'subtle') {
    return {
      background: input.variant === 'light' ? wash(8) : 'transparent',
      hover: wash(14),
      color: colour,
      border: `1px solid ${input.variant === 'outline' ? colour : 'transparent'}`,
    };
  }
  return defaultVariantColorsResolver(input);
};

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 3 },
  colors: Object.fromEntries(Object.entries(PALETTE).map(([name, pair]) => [name, shades(pair)])),
  variantColorResolver,
  fontFamily: '"Inter Variable", Inter, system-ui, "Noto Sans", Arial, sans-serif',
  headings: { fontFamily: '"Inter Variable", Inter, system-ui, "Noto Sans", Arial, sans-serif' },
  defaultRadius: 'sm',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Badge: { defaultProps: { variant: 'light', tt: 'none', miw: 'max-content' } },
    Button: { defaultProps: { miw: 'fit-content' } },
  },
});

/** The surfaces of both schemes; the kit's own greys are too faint to read. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: surfaces({
    page: '#ffffff',
    raised: '#f5f6f8',
    text: '#1a1d21',
    muted: '#565e6b',
    control: '#7a8290',
    name: 7,
    inserted: '#d7f2e1',
    deleted: '#fbdcd8',
  }),
  dark: surfaces({
    page: '#14171a',
    raised: '#1d2227',
    text: '#e8eaed',
    muted: '#a7afba',
    control: '#7c8593',
    name: 3,
    inserted: '#17452c',
    deleted: '#5a221e',
  }),
});

interface Surfaces {
  readonly page: string;
  readonly raised: string;
  readonly text: string;
  readonly muted: string;
  readonly control: string;
  readonly name: 3 | 7;
  readonly inserted: string;
  readonly deleted: string;
}

function surfaces({ page, raised, text, muted, control, name, inserted, deleted }: Surfaces): Record<string, string> {
  return {
    '--mantine-color-body': page,
    '--mantine-color-text': text,
    '--mantine-color-dimmed': muted,
    '--mantine-color-placeholder': muted,
    '--mantine-color-error': `var(--mantine-color-error-${name})`,
    '--mantine-color-anchor': `var(--mantine-color-accent-${name})`,
    '--mantine-color-default-border': control,
    '--egiz-raised': raised,
    '--egiz-accent': `var(--mantine-color-accent-${name})`,
    '--egiz-error': `var(--mantine-color-error-${name})`,
    '--egiz-warning': `var(--mantine-color-warning-${name})`,
    '--egiz-ok': `var(--mantine-color-ok-${name})`,
    '--egiz-inserted': inserted,
    '--egiz-deleted': deleted,
  };
}
