"""Appointments and waiting numbers in pure code: what may be chosen, held, booked, drawn."""
