"""Status: whether a contact told was held, is planned or was denied, called off, put off."""
