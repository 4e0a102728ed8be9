"""The composition root: the only place that builds stores, drivers, journeys and the screen.

Nothing here decides anything a citizen sees; it joins what others decide.
"""
