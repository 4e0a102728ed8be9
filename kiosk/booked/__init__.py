"""An appointment on screen and paper, shared by the journeys that make and change one."""
