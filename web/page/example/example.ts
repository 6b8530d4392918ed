/** The example: one wire story in five versions, invented for this project. */
import coastline from './1-coastline.txt';
import harbourMirror from './2-harbour-mirror.txt';
import dailyLedger from './3-daily-ledger.txt';
import morningPost from './4-morning-post.txt';
import radioNorth from './5-radio-north.txt';

export interface ExampleArticle {
  title: string;
  source: string;
  date: string;
  text: string;
}

export const example: ExampleArticle[] = [
  {
    title: 'Barrier vote moves to Thursday, harbour board says',
    source: 'Coastline News Agency',
    date: '2022-03-14',
    text: coastline,
  },
  {
    title: "Velm Barrier: What To Know Before Thursday's Ballot",
    source: 'Harbour Mirror',
    date: '2022-03-17',
    text: harbourMirror,
  },
  {
    title: 'Harbor panel pushes barrier ballot to Thursday',
    source: 'Daily Ledger',
    date: '2022-03-15',
    text: dailyLedger,
  },
  {
    title: 'Barrier: five questions before the vote',
    source: 'Morning Post',
    date: '2022-03-16',
    text: morningPost,
  },
  {
    title: 'Fishermen want a say on the barrier',
    source: 'Radio North',
    date: '2022-03-14',
    text: radioNorth,
  },
];
