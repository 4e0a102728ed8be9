"""The journey "Offices and opening hours"."""
