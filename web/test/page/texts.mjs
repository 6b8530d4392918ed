/** Two invented reports of one council meeting: four passages of the first
 *  stand in the second, the last of them first, one of them edited. */

const shared = {
  roof: 'The reading room of the Tarnwick library will close on the first of May, because rain has come through the slate roof above the map cabinets for the third winter running.',
  cost: 'Surveyors put the price of a new roof at 230 thousand marks, of which the county has promised to carry half if the work is under way before the autumn.',
  books: 'Some nine thousand volumes are to be carried across the market square to the former school, where volunteers have already painted the shelves in the old gymnasium.',
  clock: 'Nobody has yet said what is to become of the tall clock in the entrance hall, which has struck the quarter hours since the building was opened.',
};

const editedCost =
  'Surveyors put the price of a new roof at 320 thousand marks, of which the county has agreed to carry half if the work is under way before the autumn.';

export const council = [
  'Library in Tarnwick to close for a summer',
  shared.roof,
  'Councillor Maren Oddsen told the meeting that she had counted eleven buckets on the parquet floor when she last went there to return a book about bees.',
  shared.cost,
  'The vote came shortly before midnight. Two members of the opposition stayed away, one was ill, and the mayor broke the tie with a raised hand and no speech.',
  'A petition with four hundred names had asked for the work to be put off until a travelling library could be hired from the neighbouring district of Holm.',
  shared.books,
  'Children will find their own corner upstairs, with cushions sewn by the pupils of the evening class and a lamp in the shape of a heron by a local smith.',
  'Opening times stay as they are. Only the newspapers on their wooden rods will be missed, since the former school has no hooks that could hold them.',
  'The town archive, which shares the cellar, is to be moved at a later date, as its shelves stand on dry ground and its oldest papers bear no handling.',
  shared.clock,
  'The next meeting is on the second Tuesday of the month, in the back room of the fire station, and as ever there will be soup for those who speak.',
].join('\n\n');

export const radio = [
  'Where will the clock go?',
  shared.clock,
  'Our reporter met the caretaker, Ivo Brandt, who winds it every Sunday with a key as long as his forearm and who would rather not see it in a lorry at all.',
  'He has worked there for thirty years. In that time, he says, only one person ever complained about the noise, and that was a poet from the capital.',
  'We also asked passers-by on the square. Most had heard of the plans, several were cross about them, and one woman offered us plums out of her basket.',
  editedCost,
  'Where the other half is to come from, the treasurer would not say on the record. A lottery is being talked about, and so is a levy on parked cars.',
  'Meanwhile the baker opposite has put a jar on the counter. By noon it held forty coins, two buttons and a note that read: for the roof, with love.',
  shared.roof,
  'Scaffolding is due in the middle of April. It will stand on the side of the churchyard, so that the bus to the coast can keep its stop.',
  shared.books,
  'You heard a report by our studio in the north. The weather follows after the music.',
].join('\n\n');

/** About something else altogether. */
export const harvest = [
  'Apple growers expect an early harvest',
  'Warm nights have brought the orchards of the Lower Saale forward by nearly two weeks, and the first crates of summer fruit went to the cider press on Friday morning.',
  'Pickers are scarce. Growers now pay a bonus for every full day, and one estate lends out bicycles so that students can come over from the university.',
].join('\n\n');

export const passages = shared;

/** A report in another script, of its own. */
export const arabic = [
  'مكتبة البلدة القديمة',
  'قال مجلس بلدة ترنوك يوم الاثنين إن قاعة القراءة ستغلق أبوابها في أول مايو، لأن المطر تسرب من السقف فوق خزائن الخرائط.',
  'وستبقى الكتب في المخزن حتى ينتهي العمل في الخريف.',
].join('\n\n');

const SYLLABLES = ['ba', 'ren', 'ti', 'mo', 'lu', 'ska', 'vel', 'dor', 'an', 'pe', 'ri', 'nam', 'fes', 'gol', 'hin'];

/** Two texts of so many made-up words that share about half of their
 *  sentences; the same on every run. */
export function longPair(words) {
  let state = 7;
  const next = (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const word = () => Array.from({ length: 1 + next(3) }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
  const sentence = () => Array.from({ length: 12 + next(12) }, word);
  const written = (list) => `${list.join(' ')}.`.replace(/^./, (letter) => letter.toUpperCase());
  const [one, other] = [[], []];
  for (let count = 0; count < words; ) {
    const paragraph = Array.from({ length: 4 }, sentence);
    count += paragraph.flat().length;
    one.push(paragraph.map(written).join(' '));
    const changed = (list) => (next(2) ? list.map((each) => (next(9) ? each : word())) : sentence());
    other.push(paragraph.map(changed).map(written).join(' '));
  }
  return [one.join('\n\n'), other.join('\n\n')];
}
