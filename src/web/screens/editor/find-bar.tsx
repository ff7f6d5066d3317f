import { Button, Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { MarkedText } from '../../parts/marked-text';
import { DiffedText } from '../../parts/word-diff/diffed-text';
import type { Bench } from './bench';
import { hitsIn, replacedIn, type Wanted } from './find-replace';
import { replaceAll } from './typing';

const MOST_SHOWN = 100;
type Side = 'source' | 'target';

interface Props {
  readonly bench: Bench;
  readonly view: TranslationView;
  readonly isReplacing: boolean;
  readonly onGo: (segmentId: string) => void;
  readonly onClose: () => void;
}

interface Change {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** Finds in either text. Before anything is replaced every change is shown; what was replaced is taken back with one button. */
export function FindBar({ bench, view, isReplacing, onGo, onClose }: Props) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<Wanted>({ find: '', isExact: false, isWholeWord: false });
  const [side, setSide] = useState<Side>('target');
  const [replacement, setReplacement] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<readonly Change[]>([]);
  const searched = useDeferredValue(wanted);
  const mayReplace = isReplacing && view.abilities.save && side === 'target';
  const found =
    searched.find === ''
      ? []
      : view.segments.flatMap(({ id, sourceText }, index) => {
          const text = side === 'source' ? sourceText : bench.texts.textOf(id);
          const hits = hitsIn(text, searched);
          return hits.length === 0 ? [] : [{ id, number: index + 1, text, hits }];
        });
  const hits = found.reduce((sum, { hits: some }) => sum + some.length, 0);
  const chosen = found.filter(({ id }) => !left.has(id));

  const replace = (event: FormEvent) => {
    event.preventDefault();
    if (!mayReplace) return;
    const changes = chosen.map(({ id, text }) => ({ id, before: text, after: replacedIn(text, wanted, replacement) }));
    for (const { id, after } of changes) write(bench, id, after);
    setDone(changes);
    setLeft(new Set());
  };
  /** Where somebody has typed on since, their text stands. */
  const takeBack = () => {
    for (const { id, before, after } of done) if (bench.texts.textOf(id) === after) write(bench, id, before);
    setDone([]);
  };

  return (
    <form className="find" onSubmit={replace} aria-label={t('desk.editor.find.label')}>
      <div className="bar">
        <TextInput
          label={t('desk.editor.find.find')}
          autoFocus
          value={wanted.find}
          onChange={({ currentTarget }) => setWanted({ ...wanted, find: currentTarget.value })}
        />
        {mayReplace && (
          <TextInput
            label={t('desk.editor.find.replacement')}
            value={replacement}
            onChange={({ currentTarget }) => setReplacement(currentTarget.value)}
          />
        )}
        <SegmentedControl
          aria-label={t('desk.editor.find.where')}
          value={side}
          onChange={(value) => setSide(value as Side)}
          data={[
            { value: 'target', label: t('desk.editor.find.in_target') },
            { value: 'source', label: t('desk.editor.find.in_source') },
          ]}
        />
        <Checkbox
          label={t('desk.editor.find.exact')}
          checked={wanted.isExact}
          onChange={({ currentTarget }) => setWanted({ ...wanted, isExact: currentTarget.checked })}
        />
        <Checkbox
          label={t('desk.editor.find.whole')}
          checked={wanted.isWholeWord}
          onChange={({ currentTarget }) => setWanted({ ...wanted, isWholeWord: currentTarget.checked })}
        />
        {mayReplace && (
          <Button type="submit" size="compact-md" disabled={chosen.length === 0}>
            {t('desk.editor.find.replace', { count: chosen.length })}
          </Button>
        )}
        <Button size="compact-md" variant="subtle" onClick={onClose}>
          {t('desk.editor.find.close')}
        </Button>
      </div>
      <p role="status">
        {searched.find !== '' && t('desk.editor.find.hits', { count: hits, segments: found.length })}{' '}
        {done.length > 0 && (
          <>
            {t('desk.editor.find.done', { count: done.length })}{' '}
            <Button size="compact-sm" variant="outline" onClick={takeBack}>
              {t('desk.editor.find.take_back')}
            </Button>
          </>
        )}
      </p>
      <ul className="find-list">
        {found.slice(0, MOST_SHOWN).map(({ id, number, text, hits: some }) => (
          <li key={id}>
            {mayReplace && (
              <Checkbox
                className="choice"
                aria-label={t('desk.editor.find.change', { number })}
                checked={!left.has(id)}
                onChange={({ currentTarget }) => setLeft(toggled(left, id, !currentTarget.checked))}
              />
            )}
            <Button size="compact-sm" variant="subtle" onClick={() => onGo(id)}>
              {t('desk.editor.segment', { number })}
            </Button>{' '}
            {mayReplace ? (
              <DiffedText before={text} after={replacedIn(text, searched, replacement)} lang={view.targetLocale} />
            ) : (
              <MarkedText
                text={text}
                marks={some.map((hit) => ({ ...hit, severity: 'note' }))}
                lang={side === 'source' ? view.sourceLocale : view.targetLocale}
              />
            )}
          </li>
        ))}
      </ul>
      {found.length > MOST_SHOWN && (
        <p className="quiet">{t('desk.editor.panel.more', { count: found.length - MOST_SHOWN })}</p>
      )}
    </form>
  );
}

function write({ live, texts }: Bench, id: string, text: string): void {
  if (live.id === id && live.view) replaceAll(live.view, text, false);
  else texts.type(id, text);
}

function toggled(all: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(all);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}
