/** Small conveniences around secrets: show a password, copy codes, print them. Without this the buttons are not there. */
export function ready(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-shows]')) shows(button);
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) copies(button);
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-prints]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}

function shows(button: HTMLButtonElement): void {
  const input = document.getElementById(button.dataset['shows'] ?? '');
  if (!(input instanceof HTMLInputElement)) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const shown = input.type === 'password';
    input.type = shown ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(shown));
  });
  input.form?.addEventListener('submit', () => {
    input.type = 'password';
  });
}

function copies(button: HTMLButtonElement): void {
  const list = document.getElementById(button.dataset['copies'] ?? '');
  if (!list || !navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const lines = [...list.querySelectorAll('li')].map((line) => line.textContent?.trim() ?? '');
    void navigator.clipboard.writeText(lines.join('\n')).then(() => {
      button.textContent = button.dataset['copied'] ?? '';
    });
  });
}
