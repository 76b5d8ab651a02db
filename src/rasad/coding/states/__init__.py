"""Talks of states and bodies: their words → who held them, or is to."""
