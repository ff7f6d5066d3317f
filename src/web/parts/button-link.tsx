import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type Props = Omit<ButtonProps, 'style'> & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'color' | 'style'>;

/** A way to another place that is the next thing to do; to keys and to a screen reader it is a link. */
export const ButtonLink = createLink(({ ref, ...rest }: Props & { ref?: Ref<HTMLAnchorElement> }) => (
  <Button component="a" {...(ref && { ref })} {...rest} />
));
