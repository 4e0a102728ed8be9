"""Waiting numbers and the numbers being called, from the back end of ZMS."""
