import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outgoing } from '../../../contract/publishing';
import { publish } from '../../api/publishing';
import { lookAgain } from '../../api/queries';
import { Dialog } from '../../parts/dialog';
import { SeveralBar } from '../../parts/several/several-bar';
import type { Several } from '../../parts/several/use-several';

interface Props {
  readonly several: Several;
  readonly items: readonly Outgoing[];
}

/** What goes out for the first time and has nothing in its way; a correction is a decision of its own. */
export function isPlain({ obstacles, live, order }: Outgoing): boolean {
  return obstacles.length === 0 && live === null && order === null;
}

/** Publishes what is chosen, each by itself: what cannot go keeps nothing else back. */
export function PublishSeveral({ several, items }: Props) {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  // Sent again after a broken connection it is the same order.
  const keys = useRef(new Map<string, string>());
  const { chosen } = several;
  const send = (id: string) => {
    const scope = items.find(({ articleId }) => articleId === id)?.scope ?? 'pair';
    const key = keys.current.get(id) ?? crypto.randomUUID();
    keys.current.set(id, key);
    return publish(id, { scope, kind: 'publish', onDuty: false }, key);
  };
  const go = async () => {
    setAsked(false);
    await several.run(send);
    keys.current.clear();
    await lookAgain();
  };
  return (
    <>
      <SeveralBar several={several} done={t('desk.publish.several.done')}>
        <Button loading={several.isBusy} onClick={() => setAsked(true)}>
          {t('desk.publish.several.act', { count: chosen.length })}
        </Button>
      </SeveralBar>
      {isAsked && (
        <Dialog title={t('desk.publish.several.act', { count: chosen.length })} onClose={() => setAsked(false)}>
          <p>{t('desk.publish.several.help')}</p>
          <ul>
            {chosen.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
          <div className="acts">
            <Button onClick={() => void go()}>{t('desk.publish.dialog.now')}</Button>
            <Button variant="subtle" onClick={() => setAsked(false)}>
              {t('desk.cancel')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
