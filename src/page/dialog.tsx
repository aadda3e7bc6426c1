import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface DialogProps {
  readonly name: string;
  readonly heading: string;
  readonly done: string;
  readonly open: boolean;
  readonly close: () => void;
  readonly children: () => ComponentChildren;
}

/** The browser's own modal dialog: Escape closes it and focus goes back to where it was. What is in it is made only when it opens. */
export function Dialog({ name, heading, done, open, close, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (open && !box.current?.open) box.current?.showModal();
    if (!open && box.current?.open) box.current.close();
  }, [open]);
  return (
    <dialog ref={box} class={name} aria-labelledby={`${name}-heading`} onClose={close}>
      {open && (
        <>
          <header>
            <h2 id={`${name}-heading`} tabIndex={-1}>
              {heading}
            </h2>
            <button type="button" class="plain" data-act="close" onClick={close}>
              {done}
            </button>
          </header>
          {children()}
        </>
      )}
    </dialog>
  );
}
