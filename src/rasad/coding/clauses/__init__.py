"""Clauses: where they begin and end, whose verb is whose, who leads whom, and what they tell as past, denied or only wanted."""
