/** Prints one line of JSON for each recording named on the command line; says on stderr what is wrong with the others. */
import path from "node:path";
import { loadRecording } from "../../lib/sandbox/recording/files/load-recording.ts";
import { coinStatistics } from "./coin-statistics.ts";
import { countBoardRows } from "./count-board-rows.ts";
import { describeCoins } from "./describe-recording.ts";

async function checkRecording(folder: string): Promise<boolean> {
  const recording = loadRecording(path.resolve(folder));
  if ("problem" in recording) {
    console.error(recording.problem);
    return false;
  }
  const { name, kind, coins } = recording;
  for (const { id, droppedRows } of coins) {
    if (droppedRows > 0) console.error(`${name}: ${droppedRows} rows of ${id} cannot be read.`);
  }
  try {
    const rows = await countBoardRows(recording);
    const statistics = coinStatistics(recording);
    const described = describeCoins(recording).map((coin) => ({ ...coin, ...statistics.get(coin.id) }));
    console.log(JSON.stringify({ name, kind, coins: described, board: { rows } }));
    return true;
  } catch (error) {
    console.error(
      `${name}: no board can be served (${error instanceof Error ? error.message : String(error)}).`,
    );
    return false;
  }
}

const folders = process.argv.slice(2);
if (folders.length === 0) console.error("Usage: npm run check:recordings -- FOLDER…");

let isAllWell = folders.length > 0;
for (const folder of folders) isAllWell = (await checkRecording(folder)) && isAllWell;
process.exitCode = isAllWell ? 0 : 1;
