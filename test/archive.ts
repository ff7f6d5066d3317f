import type { NewsroomApp } from './http/app';

/**
 * Fills the archive with pairs that are done, as the owner and past the rules that would take days: what a newsroom has after years.
 * Nothing is live of it, and it has no log.
 */
export async function fillArchive(newsroom: NewsroomApp, count: number): Promise<void> {
  const author = newsroom.people.gulnar;
  const revision = (locale: 'kk' | 'en') => `
    insert into edition (article_id, locale, origin, script)
      select article_id, '${locale}', 'written', '${locale === 'kk' ? 'Cyrl' : 'Latn'}' from archived;
    insert into revision (id, article_id, locale, number, headline, content, sha256, author_kind, author_id)
      select ${locale}_id, article_id, '${locale}', 1, 'Archived ' || n, x.content, sha256(convert_to(x.content, 'UTF8')), 'person', '${author}'
      from archived cross join lateral (select '{"blocks":[{"kind":"paragraph","segments":["Archived ' || n || '"]}]}' as content) x;`;
  await newsroom.asOwner(`
    create temporary table archived as
      select n, gen_random_uuid() as article_id, gen_random_uuid() as kk_id, gen_random_uuid() as en_id,
        clock_timestamp() - (n || ' minutes')::interval as at from generate_series(1, ${count}) n;
    alter table revision disable trigger user;
    alter table translation disable trigger user;
    insert into article (id, feed, guid_hash, created_at, created_by)
      select article_id, 'archive', sha256(convert_to('archive ' || n, 'UTF8')), at, '${author}' from archived;
    ${revision('kk')} ${revision('en')}
    insert into translation (id, article_id, source_locale, target_locale, state, entered_by, source_revision_id, target_revision_id, approved_once,
        created_at, state_changed_at)
      select gen_random_uuid(), article_id, 'kk', 'en', 'done', 'translate', kk_id, en_id, true, at, at from archived;
    alter table revision enable trigger user;
    alter table translation enable trigger user;
    analyze;`);
}
