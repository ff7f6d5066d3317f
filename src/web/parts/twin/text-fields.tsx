import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../../kernel/locale';

interface Written {
  readonly title: string;
  readonly body: string;
}

interface Props extends Written {
  readonly locale: Locale;
  readonly rows: number;
  readonly help?: string;
  readonly onWrite: (written: Written) => void;
}

/** The headline and the body of a text that somebody writes or lays in. */
export function TextFields({ locale, title, body, rows, help, onWrite }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t('desk.twin.headline')}
        lang={locale}
        required
        withAsterisk={false}
        maxLength={1000}
        value={title}
        onChange={({ currentTarget }) => onWrite({ title: currentTarget.value, body })}
      />
      <Textarea
        label={t('desk.twin.body')}
        description={help}
        lang={locale}
        required
        withAsterisk={false}
        rows={rows}
        value={body}
        onChange={({ currentTarget }) => onWrite({ title, body: currentTarget.value })}
      />
    </>
  );
}
