"""Actions: deeds other than contacts and words that a report asserts, with their sides, day and place."""
