// What the browser keeps for a person: chosen columns, page sizes, half-typed forms. Never personal data of others.
export function kept<T>(name: string, otherwise: T): T {
  try {
    const text = localStorage.getItem(`onecard.${name}`);
    return text === null ? otherwise : (JSON.parse(text) as T);
  } catch {
    return otherwise;
  }
}

export function keep(name: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(`onecard.${name}`);
    else localStorage.setItem(`onecard.${name}`, JSON.stringify(value));
  } catch {
    // Without storage the choice holds until the page is closed.
  }
}
