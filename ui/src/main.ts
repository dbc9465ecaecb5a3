// The window's pages start here: choose the bridge, then mount the app.
//
// How to go on from here
// - A screen: features/<phase>/Screen.svelte, wrapped in $shared/Page.svelte; app/screens.ts finds it by name.
// - An action: `act(command)` of $workbook/desk (the window shows a refusal), or `dispatch(command)`, which
//   rejects, as the `save` of a Field that shows the refusal beside itself.
// - A computed answer: `const units = asked(() => ({ type: 'Units' }))` of $workbook/asked; it follows commits.
// - A record: `workbook.all('cause')`, `workbook.find('gap', id)`, and the selectors beside them.
// - A key: `$effect(() => registerShortcuts(title, [...]))` of $shared/shortcuts; single letters act only
//   inside an element marked `data-keys`. Menu and palette run shortcuts by their id.
// - A text: a message in assets/locales/en/<area>.ftl, shown with `t('key', { args })`.
// - Speech for screen readers: `voice.say(text)` of $shared/announce.
import '@fontsource-variable/atkinson-hyperlegible-next';
import { mount } from 'svelte';
import App from './app/App.svelte';
import './app/base.css';
import './app/tokens.css';
import { useBridge } from './bridge/client';

async function chooseBridge(): Promise<void> {
  if (import.meta.env.DEV && !('__TAURI_INTERNALS__' in window)) {
    const { FakeBridge } = await import('./bridge/fake/bridge');
    useBridge(new FakeBridge());
  } else {
    const { tauriBridge } = await import('./bridge/tauri');
    useBridge(tauriBridge);
  }
}

const target = document.getElementById('app');
if (target === null) throw new Error('BUG: index.html has no #app');
await chooseBridge();
mount(App, { target });
