// `Math.max(...list)` exhausts the stack where a list holds a hundred thousand numbers.

/** The largest of the numbers, and no less than `least`: minus infinity of none. */
export function largestOf(numbers: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let largest = least;
  for (const number of numbers) if (number > largest) largest = number;
  return largest;
}

/** The smallest of the numbers, and no more than `most`: infinity of none. */
export function smallestOf(numbers: Iterable<number>, most = Number.POSITIVE_INFINITY): number {
  let smallest = most;
  for (const number of numbers) if (number < smallest) smallest = number;
  return smallest;
}
