"""Triggers: the words that tell a contact, and those of the same letters that tell of none."""
