/** What the game is compared with: inkjs, the same compiled story, paragraphs and buttons, and nothing else. */
import { Story } from 'inkjs';
import { json } from 'virtual:story';

const story = new Story(json);
const main = document.querySelector('main') as HTMLElement;

function tell(): void {
  main.querySelectorAll('button').forEach((button) => button.remove());
  while (story.canContinue) main.append(made('p', story.Continue() ?? ''));
  for (const { index, text } of story.currentChoices) {
    const button = made('button', text);
    button.dataset['choice'] = String(index);
    button.addEventListener('click', () => {
      story.ChooseChoiceIndex(index);
      tell();
    });
    main.append(button);
  }
}

function made<Name extends 'p' | 'button'>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

tell();
