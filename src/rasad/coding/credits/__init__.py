"""Credits: whom a report names as the source of its account → the credit of each contact and statement."""
