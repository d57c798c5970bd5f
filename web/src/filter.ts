import { dressPictures, worn } from './figure/look';

/** Shows what a filter form asks for as soon as a choice changes. Without this the form's button does the same by loading the page. */
export function filterInPlace(form: HTMLFormElement): void {
  let running: AbortController | undefined;
  let typing: number | undefined;

  async function show(): Promise<void> {
    running?.abort();
    const mine = (running = new AbortController());
    const address = addressOf(form);
    try {
      const answer = await fetch(address, { signal: mine.signal, headers: { Accept: 'text/html' } });
      if (!answer.ok) throw new Error(`${answer.status}`);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      replace('found', page);
      replace('results', page);
      history.replaceState(null, '', address);
    } catch {
      if (!mine.signal.aborted) location.assign(address);
    }
  }

  form.addEventListener('change', () => {
    window.clearTimeout(typing);
    void show();
  });
  form.addEventListener('input', (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    window.clearTimeout(typing);
    typing = window.setTimeout(() => void show(), 250);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.clearTimeout(typing);
    void show();
  });
}

/** The form's address without its empty fields. */
function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') query.append(name, value.trim());
  }
  const text = query.toString();
  return form.action.split('?')[0] + (text === '' ? '' : `?${text}`);
}

function replace(id: string, page: Document): void {
  const old = document.getElementById(id);
  const fresh = page.getElementById(id);
  if (!old || !fresh) return;
  dressPictures(fresh, worn());
  old.innerHTML = fresh.innerHTML;
}
