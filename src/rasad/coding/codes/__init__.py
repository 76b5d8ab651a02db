"""CAMEO and PLOVER codes of entries, and actors in CAMEO's form."""
