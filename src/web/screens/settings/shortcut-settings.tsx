import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChordFault, chordsFrom, faultOf } from '../../parts/keys/chord-faults';
import { chordOf } from '../../parts/keys/chords';
import { Keycaps, KeyTable } from '../../parts/keys/key-table';
import { KEY_PLACES, type KeyName, namesOf } from '../../parts/keys/shortcuts';
import { label, labelsOf, useOwnKeys } from '../../parts/keys/use-own-keys';

interface Refused {
  readonly chord: string;
  readonly fault: ChordFault;
}

/** Escape is the way out of everything, this included. */
const FIXED: KeyName = 'editor.close';

/** Every shortcut with its keys; others are chosen by pressing them. */
export function ShortcutSettings() {
  const { t } = useTranslation();
  const keys = useOwnKeys();
  const [asked, setAsked] = useState<KeyName | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [said, setSaid] = useState('');
  const isAny = Object.keys(keys.snapshot()).length > 0;

  const take = (name: KeyName, chord: string) => {
    const fault = faultOf(keys, name, chord);
    if (fault) return setRefused({ chord, fault });
    keys.choose(name, chordsFrom(name, chord));
    setAsked(null);
    setRefused(null);
    setSaid(t('desk.keys.chosen', { act: t(`desk.keys.${name}`), keys: label(chord) }));
  };
  const begin = (next: KeyName | null) => {
    setAsked(next);
    setRefused(null);
    setSaid('');
  };

  const choiceOf = (name: KeyName) => {
    const words = t(`desk.keys.${name}`);
    if (asked === name)
      return (
        <Catcher words={words} refused={refused} onPress={(chord) => take(name, chord)} onClose={() => begin(null)} />
      );
    return (
      <span className="row">
        <Keycaps labels={labelsOf(name)} />
        {name !== FIXED && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('desk.keys.change_named', { act: words })}
            onClick={() => begin(name)}
          >
            {t('desk.keys.change')}
          </Button>
        )}
        {keys.isChosen(name) && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('desk.keys.reset_named', { act: words })}
            onClick={() => {
              keys.reset(name);
              setSaid(t('desk.keys.chosen', { act: words, keys: labelsOf(name).join(', ') }));
            }}
          >
            {t('desk.keys.reset')}
          </Button>
        )}
      </span>
    );
  };

  return (
    <section className="shortcuts" id="keys" aria-labelledby="shortcuts-heading">
      <h3 id="shortcuts-heading">{t('desk.keys.own')}</h3>
      <p>{t('desk.keys.own_help')}</p>
      <p role="status">{said}</p>
      <Button
        variant="outline"
        size="compact-md"
        disabled={!isAny}
        onClick={() => {
          keys.resetAll();
          begin(null);
          setSaid(t('desk.keys.all_reset'));
        }}
      >
        {t('desk.keys.reset_all')}
      </Button>
      {KEY_PLACES.map((place) => (
        <KeyTable
          key={place}
          place={place}
          lines={namesOf(place).map((name) => ({ words: t(`desk.keys.${name}`), keys: choiceOf(name) }))}
        />
      ))}
    </section>
  );
}

/** Hears the next keys that are pressed, whatever they do elsewhere. Tab goes on, Escape leaves everything as it was. */
function Catcher({
  words,
  refused,
  onPress,
  onClose,
}: {
  words: string;
  refused: Refused | null;
  onPress: (chord: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const place = useRef<HTMLButtonElement>(null);
  return (
    <span className="row">
      <Button
        ref={place}
        size="compact-sm"
        variant="light"
        autoFocus
        aria-label={t('desk.keys.press_named', { act: words })}
        onBlur={onClose}
        onKeyDownCapture={(event) => {
          if (event.code === 'Tab') return;
          event.preventDefault();
          event.stopPropagation();
          if (event.code === 'Escape') return onClose();
          const chord = chordOf(event.nativeEvent);
          if (chord) onPress(chord);
        }}
      >
        {t('desk.keys.press')}
      </Button>
      {refused && (
        <span role="alert">
          {t(`desk.keys.fault.${refused.fault.kind}`, {
            keys: label(refused.chord),
            act: refused.fault.kind === 'taken' ? t(`desk.keys.${refused.fault.by}`) : '',
          })}
        </span>
      )}
    </span>
  );
}
