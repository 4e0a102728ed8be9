"""Look at an appointment, move it, cancel it."""
