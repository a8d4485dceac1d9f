"""The signs, labels and floor paint of the express-mail hall, and the captions of its live parts."""
from signs import *  # noqa: F403

HALL = common() | {
    'hall': board(1240, 190, '海关查验区', 'CUSTOMS EXAMINATION AREA   ·   INTERNATIONAL EXPRESS MAIL'),
    'controlled': board(330, 130, '控制区', 'CONTROLLED AREA', YELLOW, INK, INK),
    'evidence': board(300, 110, '证物', 'EVIDENCE', NAVY), 'quarantine': board(300, 110, '检疫处理', 'QUARANTINE', GREEN, WHITE, WHITE),
    'imageroom': board(400, 110, '判图室', 'IMAGE ANALYSIS ROOM'), 'infeed': board(400, 120, '进件口', 'INFEED', NAVY), 'outfeed': board(400, 120, '放行出口', 'RELEASED OUTBOUND', GREEN, WHITE, WHITE),
    'dock': board(400, 120, '卸货区', 'UNLOADING DOCK', NAVY), 'table': board(400, 120, '开箱查验台', 'INSPECTION TABLE', NAVY), 'ppe': board(300, 110, '防护用品', 'PPE', BLUE, WHITE, WHITE),
    'xray': sign(radiation, '当心电离辐射', 'CAUTION: X-RAY'), 'noentry': sign(no_entry, '禁止入内', 'NO ENTRY'), 'nohands': sign(no_hands, '严禁将手伸入通道', 'DO NOT PUT HANDS IN TUNNEL'),
    'gloves': sign(gloves, '戴防护手套', 'WEAR GLOVES', WHITE), 'assembly': sign(assembly, '紧急集合点', 'ASSEMBLY POINT', GREEN, WHITE), 'eyewash': sign(eyewash, '洗眼器', 'EYEWASH', GREEN, WHITE),
    'extinguisher': sign(extinguisher, '灭火器', 'FIRE EXTINGUISHER', RED, WHITE), 'electric': sign(electric, '当心触电', 'HIGH VOLTAGE'), 'pinch': sign(pinch, '当心夹手', 'PINCH POINT'),
    'plate': name_plate(), 'clock': clock_dial(), 'whiteboard': whiteboard(),
    'walk': worn(Card(420, 200, (70, 108, 92)).done(), .035, 8, 0.7),
    'arrow': worn(floor_arrow(), .10, 9), 'stand': worn(standing_mark(), .05, 10), 'walker': worn(walker(), .10, 11), 'keepclear': worn(floor_text('禁止堆放', 'KEEP CLEAR'), .10, 12), 'hold': worn(floor_text('查验待检', 'HELD FOR INSPECTION'), .10, 13),
    'tape': tape_strip(),
    'cap_power': caption('电源', 'POWER'), 'cap_xray': caption('射线开', 'X-RAY ON'), 'cap_hold': caption('留验', 'HOLD'), 'cap_start': caption('启动', 'BELT START'), 'cap_stop': caption('停止', 'BELT STOP'), 'cap_release': caption('放行', 'RELEASE'),
    'still0': xray_still(seed=1), 'still1': xray_still(seed=5), 'list': list_still(),
}
for k in range(3):
    HALL[f'poster{k}'] = poster(k)

LIVE = {
    'plain': swatch((255, 255, 255), 64, 64),
    'hold': key_cap('留验', 'HOLD', (226, 112, 30), (26, 18, 10)), 'release': key_cap('放行', 'RELEASE', (42, 140, 78), (240, 246, 240)),
    'start': key_cap('启动', 'START', (42, 140, 78), (240, 246, 240)), 'stop': key_cap('停止', 'STOP', (30, 31, 33), (240, 240, 236)),
    'mushroom': mushroom(), 'stamp': caption('验讫', 'EXAMINED', 128, 64, (150, 34, 30)),
}

# name -> (drawings, texels a side)
ATLASES = {'atlas': (HALL, 2048), 'live_atlas': (LIVE, 512)}
