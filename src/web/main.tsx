import '@mantine/core/styles.css';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './styles/desk.css';
import './styles/editor.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from './app/desk';
import { forgetOld } from './parts/kept';
import { languageToBegin, speak } from './parts/language';

async function start(): Promise<void> {
  await speak(languageToBegin());
  forgetOld();
  const place = document.getElementById('desk');
  if (!place) throw new Error('the page has no place for the desk');
  createRoot(place).render(
    <StrictMode>
      <Desk />
    </StrictMode>,
  );
}

void start();
