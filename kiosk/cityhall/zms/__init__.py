"""A city with an appointment system, made of software: the wire protocol of ZMS on a real socket.

Product code: the demo and the tests run on it, production refuses it. What it answers follows the
citizen API in both generations and the back end's calls for ticket printers and call displays.
"""
