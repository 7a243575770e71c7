/**
 * A short text for the warm-up: what articles have, so that hosts translate what articles need, and
 * the tables for it are there.
 */
export const SAMPLE = `Bridge over the Aare reopens after 14 months

BERN, 3 May (AP) - The old bridge was closed in 2023 because 12 of its 40 beams had rusted. "We could not wait," said Dr. Anna Keller, the city's engineer. The repairs cost 3.5 million francs, which is U.S. money of about the same amount.

What comes next

- Buses return on Monday, as the council decided last week.
- Cyclists get a lane of their own; however, it's narrow.

However, many shops near the river lost customers. They ask for help, and the mayor promised an answer by June. More than 9,000 people crossed the bridge on the first day.
`;
