/** The room of a chart, the same for its picture, its outline, and what stands in its place. */
export const chartBoxClass = "relative h-72 sm:h-80";
