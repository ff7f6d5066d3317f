import { Button, NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BASES, isBase, isShown, SHOWN } from './standing';

const route = getRouteApi('/desk/review/$id');

interface Props {
  /** How many may be confirmed without a closer look. */
  readonly plain: number;
  readonly hasWaiting: boolean;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onRead: () => void;
}

/** Which rows are shown, what they are compared with, and what is done with many of them at once. */
export function ReviewTools({ plain, hasWaiting, isBusy, onConfirm, onRead }: Props) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { show = 'all', base = 'reviewed' } = route.useSearch();
  return (
    <div className="tools">
      <NativeSelect
        label={t('desk.review.show.label')}
        size="xs"
        value={show}
        onChange={({ currentTarget: { value } }) =>
          void navigate({
            search: (now) => ({ ...now, show: isShown(value) && value !== 'all' ? value : undefined }),
          })
        }
      >
        {SHOWN.map((value) => (
          <option key={value} value={value}>
            {t(`desk.review.show.${value}`)}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        label={t('desk.review.base.label')}
        size="xs"
        value={base}
        onChange={({ currentTarget: { value } }) =>
          void navigate({ search: (now) => ({ ...now, base: isBase(value) ? value : undefined }) })
        }
      >
        {BASES.map((value) => (
          <option key={value} value={value}>
            {t(`desk.review.base.${value}`)}
          </option>
        ))}
      </NativeSelect>
      {hasWaiting && (
        <Button variant="light" disabled={plain === 0} loading={isBusy} onClick={onConfirm}>
          {t('desk.review.confirm_all', { count: plain })}
        </Button>
      )}
      <Button variant="outline" onClick={onRead}>
        {t('desk.review.reading.open')}
      </Button>
    </div>
  );
}
