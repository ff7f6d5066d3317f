import { useTranslation } from 'react-i18next';
import type { PublishingState } from '../../../contract/publishing';
import type { Locale } from '../../../kernel/locale';
import { publicAddress } from '../../parts/public-site';

interface Props {
  readonly locale: Locale;
  readonly paths: PublishingState['paths'];
}

/** Which language, and where its readers find it, or will. */
export function PageAddress({ locale, paths: { [locale]: path } }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {t(`desk.publish.language.${locale}`)} {path && <code>{publicAddress(path)}</code>}
    </>
  );
}
