/**
 * A text with its {slots} filled.
 * A slot that is given nothing is a fault in our words or our code, and throws a sentence naming it.
 */
export function fillSlots(text: string, slots: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const filled = slots[name];
    if (filled === undefined) throw new Error(`Nothing was given for {${name}} in "${text}".`);
    return filled;
  });
}

/** The same text beginning with a capital. */
export const opened = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
