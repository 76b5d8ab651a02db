"""When and where: days in three calendars, which of them are a contact's own, and the place it was held at."""
