import { useTranslation } from 'react-i18next';
import type { BlockKind } from '../../../text/blocks';
import { isTooLong, lengthsOf } from './length-budget';

interface Props {
  readonly kind: BlockKind;
  /** Of the whole part, also where it has several segments. */
  readonly text: string;
  /** Elsewhere only what is too long is said. */
  readonly isActive: boolean;
}

/** How long a headline or a lead is, and its address: a hint, and nothing that stops anybody. */
export function LengthNote({ kind, text, isActive }: Props) {
  const { t } = useTranslation();
  const shown = lengthsOf(kind, text).filter((length) => isActive || isTooLong(length));
  if (shown.length === 0) return null;
  return (
    <p className="quiet lengths">
      {shown.map((length) => {
        const { what, count, most } = length;
        const words = t(`desk.editor.length.${what}`, { count, most });
        return isTooLong(length) ? (
          <strong key={what} className="late">
            <span aria-hidden="true">△</span> {words} {t('desk.editor.length.over', { count: count - most })}
          </strong>
        ) : (
          <span key={what}>{words}</span>
        );
      })}
    </p>
  );
}
