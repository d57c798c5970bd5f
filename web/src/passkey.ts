/**
 * Makes or uses a passkey, then sends the form as it is with what the device gave in a hidden field. The server answers with a page, as
 * to any other form.
 */
export function ready(form: HTMLFormElement): void {
  if (!window.PublicKeyCredential || !window.isSecureContext) return;
  for (const part of form.querySelectorAll<HTMLElement>('[data-needs-passkey]')) part.hidden = false;
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-passkey-button]')) {
    button.addEventListener('click', (event) => {
      event.preventDefault();
      void go(form, button);
    });
  }
}

async function go(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
  const status = form.querySelector<HTMLElement>('[role="status"]');
  if (status) status.textContent = '';
  button.disabled = true;
  try {
    const answer = await fetch(form.dataset['options'] ?? '', { method: 'POST', body: fields(form), headers: { Accept: 'application/json' } });
    // What is wrong with the form is said by the page that answers it.
    const credential = answer.ok ? await ceremony(form.dataset['passkey'] === 'create', await answer.json()) : {};
    send(form, button, JSON.stringify(credential));
  } catch {
    if (status) status.textContent = status.dataset['stopped'] ?? '';
    button.disabled = false;
    button.focus();
  }
}

function fields(form: HTMLFormElement): URLSearchParams {
  const sent = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && !secret(form, name)) sent.append(name, value);
  return sent;
}

function secret(form: HTMLFormElement, name: string): boolean {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement && field.autocomplete.endsWith('password');
}

function send(form: HTMLFormElement, button: HTMLButtonElement, credential: string): void {
  const hidden = document.createElement('input');
  hidden.type = 'hidden';
  hidden.name = 'credential';
  hidden.value = credential;
  form.append(hidden);
  if (button.hasAttribute('formaction')) form.action = button.formAction;
  form.submit();
}

/* Bytes travel as base64url. */
interface Described {
  id: string;
}

async function ceremony(create: boolean, options: Record<string, unknown>): Promise<unknown> {
  const given = create
    ? await navigator.credentials.create({ publicKey: creation(options) })
    : await navigator.credentials.get({ publicKey: request(options) });
  if (!(given instanceof PublicKeyCredential)) throw new Error('no passkey');
  return {
    id: given.id,
    rawId: text(given.rawId),
    response: given.response instanceof AuthenticatorAttestationResponse ? made(given.response) : used(given.response as AuthenticatorAssertionResponse),
    type: given.type,
    clientExtensionResults: {},
    authenticatorAttachment: given.authenticatorAttachment,
  };
}

function creation(options: Record<string, unknown>): PublicKeyCredentialCreationOptions {
  const user = options['user'] as Described;
  const excluded = (options['excludeCredentials'] ?? []) as Described[];
  return {
    ...options,
    challenge: bytes(options['challenge'] as string),
    user: { ...user, id: bytes(user.id) },
    excludeCredentials: excluded.map((one) => ({ ...one, id: bytes(one.id) })),
  } as unknown as PublicKeyCredentialCreationOptions;
}

function request(options: Record<string, unknown>): PublicKeyCredentialRequestOptions {
  const allowed = (options['allowCredentials'] ?? []) as Described[];
  return {
    ...options,
    challenge: bytes(options['challenge'] as string),
    allowCredentials: allowed.map((one) => ({ ...one, id: bytes(one.id) })),
  } as unknown as PublicKeyCredentialRequestOptions;
}

function made(response: AuthenticatorAttestationResponse): object {
  return {
    attestationObject: text(response.attestationObject),
    clientDataJSON: text(response.clientDataJSON),
    transports: response.getTransports ? response.getTransports() : [],
  };
}

function used(response: AuthenticatorAssertionResponse): object {
  return {
    authenticatorData: text(response.authenticatorData),
    clientDataJSON: text(response.clientDataJSON),
    signature: text(response.signature),
    userHandle: response.userHandle ? text(response.userHandle) : undefined,
  };
}

function text(buffer: ArrayBuffer): string {
  const signs = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  const signs = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
}
