"""Export: a store and a question come in, files of other tools' formats go out, in pieces as they are made.

`FORMATS` lists them; `write` gives the pieces of one. Each row leads back to a report and to offsets in its text.
"""
