import { useTranslation } from 'react-i18next';
import { causeOf } from '../../kernel/cause';

/** What the house wrote down as a reason, in the reader's words; a person's own words stay as they are. */
export function useCauseWords(): (reason: string) => string {
  const { t, i18n } = useTranslation();
  return (reason) => {
    const cause = causeOf(reason);
    const key = cause && `errors.${cause.code}`;
    return key && i18n.exists(key) ? t(key, cause.parameters) : reason;
  };
}
