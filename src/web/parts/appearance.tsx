import { type MantineColorScheme, NativeSelect, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { INTERFACE_LOCALES, type InterfaceLocale } from '../../kernel/locale';
import { chooseLanguage } from './language';

const SCHEMES = ['auto', 'light', 'dark'] as const satisfies readonly MantineColorScheme[];

/** A language is called what its speakers call it. */
export const LANGUAGES = INTERFACE_LOCALES.map((value) => ({
  value,
  label: new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value,
}));

/** Which language the desk speaks here, and whether it is light or dark. */
export function Appearance() {
  const { t, i18n } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div className="appearance">
      <NativeSelect
        aria-label={t('desk.language')}
        size="xs"
        value={i18n.language}
        onChange={({ currentTarget }) => void chooseLanguage(currentTarget.value as InterfaceLocale)}
      >
        {LANGUAGES.map(({ value, label }) => (
          <option key={value} value={value} lang={value}>
            {label}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        aria-label={t('desk.theme.label')}
        size="xs"
        value={colorScheme}
        onChange={({ currentTarget }) => setColorScheme(currentTarget.value as MantineColorScheme)}
      >
        {SCHEMES.map((scheme) => (
          <option key={scheme} value={scheme}>
            {t(`desk.theme.${scheme}`)}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}
