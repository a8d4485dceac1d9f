"""Who there is: each role's body, resting face and clothes. A further person is a further row in persons/."""
from persons import crew, customs, express, passengers, port
from persons.bodies import BODIES, features_of

_DRESSED = customs.ROLES | express.ROLES | crew.ROLES | passengers.ROLES | port.ROLES
PEOPLE = {role: (BODIES[role], features_of(), dress) for role, dress in _DRESSED.items()}
