"""Contacts: triggers and parties → the contacts of a report, each told once."""
