// Opens an Anki package with a reader that is not ours: node read-anki.mjs PACKAGE MODEL.JSON
import { readFileSync } from 'node:fs';
import { readAnkiPackage } from 'anki-reader';

const [packageFile, modelFile] = process.argv.slice(2);
const wanted = JSON.parse(readFileSync(modelFile, 'utf8')).cards.length;
const { collection, media } = await readAnkiPackage(new Blob([readFileSync(packageFile)]));

const sound = collection.getRawCollection().exec('pragma integrity_check')[0].values[0][0];
let cards = 0;
let empty = 0;
for (const deck of Object.values(collection.getDecks())) {
  for (const card of Object.values(deck.getCards())) {
    cards++;
    empty += card.getFront() && card.getBack() ? 0 : 1;
  }
}
console.log(`${cards} cards, ${Object.keys(media).length} pictures, integrity: ${sound}`);
if (sound !== 'ok' || cards !== wanted || empty > 0) {
  console.error(`expected ${wanted} cards, each with front and back; ${empty} have none`);
  process.exit(1);
}
