import { useTranslation } from 'react-i18next';
import type { ArticleView } from '../../../contract/articles';
import { Dialog } from '../../parts/dialog';
import { SingleForm } from '../../parts/twin/single-form';

export function DeclareDialog({ article, onClose }: { article: ArticleView; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('desk.publish.act.declare')} onClose={onClose}>
      <SingleForm
        articleId={article.id}
        locales={article.editions.map(({ locale }) => locale)}
        onDone={onClose}
        onCancel={onClose}
      />
    </Dialog>
  );
}
