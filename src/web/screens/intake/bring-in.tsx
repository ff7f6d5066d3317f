import { Button, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type DragEvent, type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES, type Locale } from '../../../kernel/locale';
import { bringIn } from '../../api/intake';
import { ProblemNotice } from '../../parts/problem-notice';
import { likelyKind, type ReceivedKind } from './received-kind';

const CHARSETS = ['utf-8', 'windows-1251', 'koi8-r'] as const;
/** Enough of a file to tell what it is. */
const BEGINNING = 200;

/** A file is dropped, chosen or pasted; what it is can be corrected before anything happens. */
export function BringIn({ onImported }: { onImported: (batchId: string) => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [pasted, setPasted] = useState('');
  const [kind, setKind] = useState<ReceivedKind>('front-page');
  const [locale, setLocale] = useState<Locale>('en');
  const [charset, setCharset] = useState<string>('utf-8');
  const [source, setSource] = useState('');
  const [isOver, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  const take = async (received: File | undefined) => {
    if (!received) return;
    setFile(received);
    setKind(likelyKind(received.name, await received.slice(0, BEGINNING).text()));
  };
  const bring = useMutation({
    mutationFn: () => {
      const parameters =
        kind === 'pairs' ? { source: locale } : { locale, ...(source.trim() && { source: source.trim() }) };
      return bringIn(kind, { ...parameters, ...(file && { charset }) }, file ?? pasted);
    },
    onSuccess: ({ id }) => {
      setFile(null);
      setPasted('');
      onImported(id);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['articles'] }),
  });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    bring.mutate();
  };
  const languages = LOCALES.map((value) => ({ value, label: t(`desk.article.language.${value}`) }));
  return (
    <section aria-label={t('desk.intake.bring')}>
      <h2>{t('desk.intake.bring')}</h2>
      <form className="bring" onSubmit={submit}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way more; the button and the field are for everybody */}
        <div
          className={isOver ? 'drop over' : 'drop'}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          {file ? (
            <p role="status">
              {t('desk.intake.chosen', { name: file.name })}{' '}
              <Button variant="subtle" size="compact-md" onClick={() => setFile(null)}>
                {t('desk.intake.put_back')}
              </Button>
            </p>
          ) : (
            <>
              <p>
                {t('desk.intake.drop')}{' '}
                <Button variant="outline" size="compact-md" onClick={() => picker.current?.click()}>
                  {t('desk.intake.choose')}
                </Button>
              </p>
              <Textarea
                label={t('desk.intake.paste')}
                rows={4}
                value={pasted}
                onChange={({ currentTarget }) => {
                  setPasted(currentTarget.value);
                  if (pasted === '') setKind(likelyKind('', currentTarget.value.slice(0, BEGINNING)));
                }}
              />
            </>
          )}
          <input
            ref={picker}
            type="file"
            hidden
            accept=".txt,.jsonl,.json,text/plain"
            onChange={({ currentTarget }) => {
              void take(currentTarget.files?.[0]);
              // The same file may be chosen again.
              currentTarget.value = '';
            }}
          />
        </div>
        <Radio.Group label={t('desk.intake.kind')} value={kind} onChange={(value) => setKind(value as ReceivedKind)}>
          <Radio value="front-page" label={t('desk.intake.kinds.front_page')} />
          <Radio value="pairs" label={t('desk.intake.kinds.pairs')} />
        </Radio.Group>
        <div className="filter">
          <NativeSelect
            label={t(kind === 'pairs' ? 'desk.intake.source_language' : 'desk.intake.page_language')}
            value={locale}
            data={languages}
            onChange={({ currentTarget }) => setLocale(currentTarget.value as Locale)}
          />
          {file && (
            <NativeSelect
              label={t('desk.intake.charset')}
              value={charset}
              data={CHARSETS.map((value) => ({ value, label: value.toUpperCase() }))}
              onChange={({ currentTarget }) => setCharset(currentTarget.value)}
            />
          )}
          {kind === 'front-page' && (
            <TextInput
              className="words"
              label={t('desk.intake.source')}
              maxLength={120}
              value={source}
              onChange={({ currentTarget }) => setSource(currentTarget.value)}
            />
          )}
        </div>
        {bring.error && <ProblemNotice error={bring.error} />}
        <div className="actions">
          <Button type="submit" disabled={!file && pasted.trim() === ''} loading={bring.isPending}>
            {t('desk.intake.import')}
          </Button>
          {!file && pasted.trim() === '' && <span className="quiet">{t('desk.intake.nothing')}</span>}
        </div>
      </form>
    </section>
  );
}
