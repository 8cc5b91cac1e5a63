/** Runs the tasks in their order, at most `limit` at the same time; resolves to their results in that order. */
export async function runLimited(tasks, limit) {
  const results = [];
  let next = 0;
  async function work() {
    while (next < tasks.length) {
      const index = next++;
      results[index] = await tasks[index]();
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, tasks.length) }, work));
  return results;
}
