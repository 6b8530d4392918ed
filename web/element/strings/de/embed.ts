/** What the element says in somebody else's page, in German. */
import type { Strings } from '../shape.js';

export const embed = {
  embed: {
    tooFew: 'Das sind weniger als zwei Artikel: Geben Sie dem Element zwei oder mehr.',
    removed: 'Das Element wurde entfernt, bevor der Vergleich fertig war.',
    notLoaded: 'Der Vergleich ließ sich hier nicht laden. Die Artikel können Sie trotzdem lesen.',
    failed: 'Der Vergleich brach mit einem Fehler ab. Die Artikel können Sie trotzdem lesen.',
  },
} satisfies Partial<Strings>;
