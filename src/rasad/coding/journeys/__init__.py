"""Journeys: who went where to whom, and which of them are part of a meeting."""
