import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HalfWritten } from './half-written';

interface Props {
  readonly act: string;
  readonly colour?: string | undefined;
  readonly size?: 'compact-md' | 'sm';
  readonly isReady: boolean;
  readonly isBusy?: boolean;
  readonly half: Pick<HalfWritten<unknown>, 'forget'>;
  readonly onClose: () => void;
}

/** The two ways out of a form that keeps what is half written: it is sent, or its writer does not want it. */
export function FormActs({ act, colour, size = 'compact-md', isReady, isBusy = false, half, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <div className="acts">
      <Button type="submit" size={size} {...(colour && { color: colour })} disabled={!isReady} loading={isBusy}>
        {act}
      </Button>
      <Button
        size={size}
        variant="subtle"
        onClick={() => {
          half.forget();
          onClose();
        }}
      >
        {t('desk.cancel')}
      </Button>
    </div>
  );
}
