import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly label: string;
  readonly lang: string;
  readonly text: string;
  readonly act: string;
  readonly isBusy: boolean;
  readonly onType?: (text: string) => void;
  readonly onAct: (text: string) => void;
  readonly onClose: () => void;
  /** What else can be done with the text. */
  readonly more?: ReactNode;
  readonly children?: ReactNode;
}

/** A segment under the reviewer's hands. Nothing goes anywhere until they say so; Escape closes, and the text stays. */
export function TextForm({ label, lang, text, act, isBusy, onType, onAct, onClose, more, children }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const node = field.current;
    node?.focus();
    node?.setSelectionRange(node.value.length, node.value.length);
  }, []);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.code === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (event.code === 'Enter') {
      // A segment is one line.
      event.preventDefault();
      if ((event.ctrlKey || event.metaKey) && typed.trim() !== '') onAct(typed);
    }
  };
  return (
    <div className="text-form">
      <Textarea
        ref={field}
        label={label}
        lang={lang}
        autosize
        minRows={2}
        value={typed}
        onKeyDown={press}
        onChange={({ currentTarget }) => {
          const line = currentTarget.value.replace(/[\r\n]+/g, ' ');
          setTyped(line);
          onType?.(line);
        }}
      />
      {children}
      <div className="acts">
        <Button size="compact-md" loading={isBusy} disabled={typed.trim() === ''} onClick={() => onAct(typed)}>
          {act}
        </Button>
        {more}
        <Button size="compact-md" variant="subtle" onClick={onClose}>
          {t('desk.review.edit_form.close')}
        </Button>
      </div>
    </div>
  );
}
