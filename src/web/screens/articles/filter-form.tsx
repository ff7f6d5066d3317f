import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TWIN_STATES } from '../../../contract/choices';
import { STATES } from '../../../workflow/states';
import { LIST_FILTER } from '../../parts/keys/list-keys';
import { type ArticleSearch, filterOf } from './article-filter';

interface Props {
  readonly search: ArticleSearch;
  readonly onShow: (search: ArticleSearch) => void;
}

/** What the list is narrowed to. It stands in the address, so that a link shows the same. */
export function FilterForm({ search, onShow }: Props) {
  const { t } = useTranslation();
  const [q, setQ] = useState(search.q ?? '');
  // The address changes by links too; what is typed and not yet asked for stays as long as its words do.
  useEffect(() => setQ(search.q ?? ''), [search.q]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onShow({ ...search, q: q.trim() || undefined });
  };
  const choose = (part: ArticleSearch) => onShow({ ...search, q: q.trim() || undefined, ...part });
  const any = { value: '', label: t('desk.articles.any') };
  return (
    <search aria-label={t('desk.articles.filter')}>
      <form className="filter" onSubmit={submit}>
        <TextInput
          {...LIST_FILTER}
          className="words"
          type="search"
          label={t('desk.articles.search')}
          value={q}
          maxLength={200}
          onChange={({ currentTarget }) => setQ(currentTarget.value)}
        />
        <Button type="submit">{t('desk.articles.find')}</Button>
        <NativeSelect
          label={t('desk.articles.twin_filter')}
          value={search.twin ?? ''}
          onChange={({ currentTarget }) => choose({ twin: currentTarget.value || undefined })}
          data={[any, ...TWIN_STATES.map((value) => ({ value, label: t(`desk.articles.twin.${value}`) }))]}
        />
        <NativeSelect
          label={t('desk.articles.state_filter')}
          value={search.state ?? ''}
          onChange={({ currentTarget }) => choose({ state: currentTarget.value || undefined })}
          data={[any, ...STATES.map((value) => ({ value, label: t(`desk.state.${value}`) }))]}
        />
        <TextInput
          type="date"
          label={t('desk.articles.from')}
          value={search.from ?? ''}
          onChange={({ currentTarget }) => choose({ from: currentTarget.value || undefined })}
        />
        <TextInput
          type="date"
          label={t('desk.articles.to')}
          value={search.to ?? ''}
          onChange={({ currentTarget }) => choose({ to: currentTarget.value || undefined })}
        />
      </form>
      {Object.keys(filterOf(search)).length > 0 && (
        <p className="narrowed">
          {search.section && <span>{t('desk.articles.section', { section: search.section })}</span>}{' '}
          <Link to="/articles" search={{}}>
            {t('desk.articles.clear')}
          </Link>
        </p>
      )}
    </search>
  );
}
