import './title-filter.css';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIST_FILTER } from './keys/list-keys';

interface Props {
  /** What the list is narrowed to, if anything. */
  readonly q: string | undefined;
  readonly onShow: (q: string | undefined) => void;
}

/** Narrows a list to what has these words in its headline. Where they stand in the address, a link shows the same. */
export function TitleFilter({ q, onShow }: Props) {
  const { t } = useTranslation();
  const [words, setWords] = useState(q ?? '');
  useEffect(() => setWords(q ?? ''), [q]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onShow(words.trim() || undefined);
  };
  return (
    <search aria-label={t('desk.filter.label')}>
      <form className="title-filter" onSubmit={submit}>
        <TextInput
          {...LIST_FILTER}
          type="search"
          label={t('desk.filter.words')}
          value={words}
          maxLength={200}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <Button type="submit" variant="outline">
          {t('desk.filter.find')}
        </Button>
        {q !== undefined && (
          <Button variant="subtle" onClick={() => onShow(undefined)}>
            {t('desk.filter.clear')}
          </Button>
        )}
      </form>
    </search>
  );
}

/** Nothing has these words; the way back to everything. */
export function NothingNamed({ onShow }: Pick<Props, 'onShow'>) {
  const { t } = useTranslation();
  return (
    <div className="empty">
      <h2>{t('desk.filter.nothing')}</h2>
      <Button variant="outline" onClick={() => onShow(undefined)}>
        {t('desk.filter.clear')}
      </Button>
    </div>
  );
}
