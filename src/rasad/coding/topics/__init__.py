"""Topics: a contact's sentences → the issues that are told to have been discussed."""
