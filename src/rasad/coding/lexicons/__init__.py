"""Lexicons compiled: the words of contacts, statements and credits, of deeds and of topics → entries of a matcher."""
