"""Appointments of the ZMS citizen API, both generations of it."""
