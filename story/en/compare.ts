/** A telling beside one that was kept, and the link that opens it again. */
export interface CompareWords {
  readonly heading: string;
  readonly intro: string;
  readonly which: string;
  readonly open: string;
  readonly differently: string;
  readonly nothing: string;
  readonly here: string;
  readonly there: string;
  /** {you} */
  readonly answered: string;
  /** {when} {you} */
  readonly lookedAt: string;
  readonly passed: string;
  readonly alike: string;
  readonly onlyHere: string;
  readonly onlyThere: string;
  readonly link: { readonly heading: string; readonly about: string; readonly label: string } & Readonly<
    Record<'copy' | 'copied' | 'uncopied', string>
  >;
}

export const compare: CompareWords = {
  heading: 'Beside another telling',
  intro:
    'The tellings kept on this device are here, up to twelve of them. Two tellings can be laid side by side to see where the answers differ.',
  which: 'Which telling',
  open: 'Open that telling',
  differently: 'You answered differently here',
  nothing: 'Wherever the two meet, the answers are the same.',
  here: 'In this telling',
  there: 'In the other',
  answered: 'you {you}',
  lookedAt: '{when}, you {you}',
  passed: 'you let it pass',
  alike: 'Answered alike',
  onlyHere: 'Only in this telling',
  onlyThere: 'Only in the other',
  link: {
    heading: 'A link to this telling',
    about:
      'It opens exactly this telling again, on any device. The link holds the choices and nothing else; whoever has it can read them.',
    label: 'Link',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    uncopied: 'The browser would not copy it. The link is marked, to be copied by hand.',
  },
};
