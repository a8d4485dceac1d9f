"""The persons, one module per group; bodies and looks of all stand in `bodies.py` and `looks.py`."""
