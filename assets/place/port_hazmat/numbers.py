"""Container numbers by ISO 6346: owner code, serial number, check digit; and their size-type codes.

Owner codes are fictional, all begin with XQ. Knows nothing of meshes, so that the atlas and the yard draw the same numbers.
"""
import random

# Letters count from 10 up, skipping multiples of 11.
VALUE = dict(zip('ABCDEFGHIJKLMNOPQRSTUVWXYZ', [n for n in range(10, 40) if n % 11]))
SIZE_TYPE = {(20, False): '22G1', (40, False): '42G1', (40, True): '45G1'}
BOX_A, BOX_B = 'XQZU4812075', 'XQZU7309552'
OWNERS = ('XQZU', 'XQAU', 'XQKU', 'XQMU', 'XQTU', 'XQLU')


def check_digit(ten):
    """Computes the check digit of owner code and serial number: sum of value times 2^place, modulo 11, modulo 10."""
    return sum((VALUE.get(c) or int(c)) << i for i, c in enumerate(ten)) % 11 % 10


def numbers(count, seed=71):
    """Returns that many different valid numbers, without those of the scenario."""
    chance, found = random.Random(seed), []
    while len(found) < count:
        ten = chance.choice(OWNERS) + f'{chance.randrange(1000000):06d}'
        # A remainder of 10 would be written 0 too; such serial numbers are not given out.
        if sum((VALUE.get(c) or int(c)) << i for i, c in enumerate(ten)) % 11 == 10:
            continue
        number = ten + str(check_digit(ten))
        if number not in found and number not in (BOX_A, BOX_B):
            found.append(number)
    return found


for known in ('CSQU3054383', BOX_A, BOX_B, 'XQZU2064185'):
    assert check_digit(known[:10]) == int(known[10]), known
