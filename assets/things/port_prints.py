"""What is printed on the things of the port. Marks of hazard classes and GHS come from the one table, as pictures.

Names, firms and numbers are made up; UN numbers, classes and statements are those of the substances.
"""
import math
import os
import subprocess

from PIL import Image

from atlas import INK, drawing

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..')
MARKS = os.path.join(ROOT, 'assets', '.build', 'marks')
WHITE, RED, BLUE, GREEN, YELLOW, ORANGE = '#ecebe6', '#b3221b', '#1c4c8c', '#1d6b46', '#e2ad17', '#e07b12'


def render_marks():
    subprocess.run([os.path.join(ROOT, 'node_modules', '.bin', 'node'), os.path.join(ROOT, 'assets', 'marks', 'build.ts'), MARKS, '256'], check=True, stdout=subprocess.DEVNULL)


def mark(name):
    """Registers a square mark lying on a side, so that it fills its rectangle; `diamond` stands it up again."""
    @drawing(name, 100, 100, 0.78)
    def _(pen):
        art = Image.open(os.path.join(MARKS, f'{name}.png')).convert('RGBA')
        flat = Image.new('RGBA', art.size, (236, 235, 230, 255))
        flat.alpha_composite(art)
        side = int(art.width / 2 ** 0.5) - 2
        turned = flat.rotate(-45, Image.BICUBIC)
        a = (art.width - side) // 2
        pen.image.paste(turned.crop((a, a, a + side, a + side)).resize(pen.image.size, Image.LANCZOS).convert('RGB'))


render_marks()
for number in ('2.1', '2.3', '3', '4.1', '4.2', '4.3', '5.1', '6.1', '7', '8', '9a'):
    mark(f'class-{number}')


def ghs(pen, number, x, y, size):
    pen.picture(os.path.join(MARKS, f'ghs0{number}.png'), x, y, size, size)


# --- product labels
def product(name, size, ppm, chinese, english, un, pictograms, statements, signal='危险 DANGER', side=1):
    w, h = size

    @drawing(name, w, h, ppm)
    def _(pen):
        k = w / 240
        pen.fill(WHITE)
        pen.rect(0, 0, w, 8 * k, BLUE)
        pen.text(8 * k, 26 * k, chinese, 27 * k, anchor='lm', fit=w - (70 * k if un else 12 * k))
        pen.text(8 * k, 50 * k, english, 16 * k, anchor='lm', fit=w - 14 * k)
        if un:
            pen.text(w - 8 * k, 26 * k, f'UN {un}', 21 * k, anchor='rm')
        y = 62 * k
        for i, number in enumerate(pictograms):
            ghs(pen, number, (6 + 48 * i) * k, y, 46 * k)
        if pictograms:
            pen.text(w - 8 * k, y + 22 * k, signal, 18 * k, RED, 'rm', fit=w - (12 + 48 * len(pictograms)) * k)
        y += 52 * k if pictograms else 6 * k
        for line in statements:
            pen.text(8 * k, y + 6 * k, line, 11.5 * k, anchor='lm', bold=False, fit=w - 16 * k)
            y += 14 * k
        if h - y > 14 * k:
            pen.text(8 * k, h - 9 * k, '滨海新港化工  Xingang Chemical', 9.5 * k, '#5a5f63', 'lm', False)


DRUM = (240, 170)
product('drum_toluene', DRUM, 0.62, '甲苯', 'TOLUENE', '1294', (2, 8, 7), ('高度易燃液体和蒸气', 'Highly flammable liquid and vapour'))
product('drum_methanol', DRUM, 0.62, '甲醇', 'METHANOL', '1230', (2, 6, 8), ('易燃，吞咽、接触、吸入会中毒', 'Flammable; toxic'))
product('drum_dithionite', DRUM, 0.62, '连二亚硫酸钠 (保险粉)', 'SODIUM DITHIONITE', '1384', (2, 7), ('自热，可能燃烧；与酸放出有毒气体', 'Self-heating; may catch fire'))
product('drum_cyanide', DRUM, 0.62, '氰化钠', 'SODIUM CYANIDE, SOLID', '1689', (6, 8, 9), ('吞咽致命；遇酸放出剧毒气体', 'Fatal; very toxic gas with acids'))
product('drum_carbide', (170, 120), 0.80, '碳化钙 (电石)', 'CALCIUM CARBIDE', '1402', (2, 5, 7), ('遇水放出易燃气体', 'Keep dry 严禁遇水'))
product('drum_limestone', (170, 120), 0.80, '石灰石粉', 'LIMESTONE POWDER', '', (), ('净重 100 kg Net', '非危险货物 Not dangerous', '批号 Lot 260914'))
product('drum_hf', DRUM, 0.62, '氢氟酸 40%', 'HYDROFLUORIC ACID', '1790', (5, 6), ('吞咽、皮肤接触或吸入致命', 'Fatal; severe burns'))
product('drum_peroxide', DRUM, 0.62, '过氧化氢 50% (双氧水)', 'HYDROGEN PEROXIDE', '2014', (3, 5, 7), ('可加剧燃烧；氧化剂', 'May intensify fire; oxidiser'))
product('drum_plain', DRUM, 0.62, '表面活性剂', 'SURFACTANT', '', (), ('净重 200 kg Net', '批号 Lot 260822', '避免日晒 Keep from sun'))
product('drum_nitrocellulose', (170, 120), 0.80, '硝化棉 (含水≥25%)', 'NITROCELLULOSE WITH WATER', '2555', (2,), ('保持湿润 Keep wetted', '干燥时有爆炸危险 Explosive when dry'))
product('ibc_nitric', (260, 195), 0.52, '硝酸 68%', 'NITRIC ACID', '2031', (3, 5, 6), ('可加剧燃烧；造成严重灼伤', 'Oxidiser; causes severe burns'))


def un_mark(name, code, rest, w=200, h=50, ppm=0.7):
    """UN packaging mark: the u over n in its circle, then the code (IMDG 6.1.3)."""
    @drawing(name, w, h, ppm)
    def _(pen):
        pen.fill(WHITE)
        r = h * 0.40
        pen.disc(h * 0.5, h * 0.5, r, None, INK, h * 0.05)
        pen.text(h * 0.5, h * 0.30, 'u', h * 0.38)
        pen.text(h * 0.5, h * 0.62, 'n', h * 0.38)
        pen.text(h * 1.02, h * 0.30, code, h * 0.42, anchor='lm', fit=w - h * 1.08)
        pen.text(h * 1.02, h * 0.74, rest, h * 0.34, anchor='lm', fit=w - h * 1.08)


un_mark('un_1a1', '1A1/Y1.4/150/26', 'CN/120417 PI:026')
un_mark('un_1a2', '1A2/Y150/S/26', 'CN/120422 PI:011')
un_mark('un_1a2c', '1A2/X130/S/26', 'CN/370215 PI:008', 160, 40, 0.85)
un_mark('un_1h1', '1H1/Y1.9/200/26', 'CN/310866 PI:019')
un_mark('un_1g', '1G/Y60/S/26', 'CN/330140 PI:003', 160, 40, 0.85)
un_mark('un_31ha1', '31HA1/Y/04 26/CN/310771', '4200/1920  1000 L  0326', 240, 60, 0.55)


# --- sacks
def sack_label(name, ground, ink, chinese, english, note, note_english, foot='净重 Net 25 kg'):
    @drawing(name, 300, 380, 0.35)
    def _(pen):
        pen.fill(ground)
        pen.rect(14, 14, 272, 352, None, ink, 5, 12)
        pen.text(150, 110, chinese, 96, ink, fit=250)
        pen.text(150, 190, english, 54, ink, fit=252)
        pen.line([(40, 232), (260, 232)], ink, 3)
        pen.text(150, 262, note, 34, ink, fit=250)
        pen.text(150, 298, note_english, 27, ink, fit=252)
        pen.text(150, 342, foot, 32, ink, fit=250)


sack_label('sand_bag', '#cfc6ae', '#4b3514', '干砂', 'DRY SAND', '堵漏围堤，不燃', 'Diking, non-combustible')
sack_label('soda_ash', '#e3e5e4', '#1c4c8c', '纯碱', 'SODA ASH', '碳酸钠，中和酸', 'Neutralises acid')
sack_label('lime', '#d9d2b8', '#7a2b12', '熟石灰', 'HYDRATED LIME', '氢氧化钙，中和酸', 'Neutralises acid')
sack_label('vermiculite', '#b09a6a', '#28301c', '蛭石', 'VERMICULITE', '惰性吸附，不燃', 'Inert sorbent')
sack_label('sawdust', '#d3b986', '#5c2a10', '锯末', 'SAWDUST', '有机物，可燃', 'Organic, combustible', '净重 Net 15 kg')
sack_label('bag_an', '#e2e0d6', '#16181a', '硝酸铵', 'AMMONIUM NITRATE', 'UN 1942 · 氧化性', 'Oxidising solid', '批号 Lot 260731')
sack_label('bag_fertiliser', '#e2e0d6', '#1d6b46', '复合肥料', 'COMPOUND FERTILISER', 'N-P-K 15-15-15', '农用 For farm use', '批号 Lot 260731')


# --- small plates
def plate(name, w, h, ppm, ground, ink, *lines, frame=None):
    """Lines of text on a ground; a line may be (text, size mm)."""
    @drawing(name, w, h, ppm)
    def _(pen):
        pen.fill(ground)
        if frame:
            pen.rect(w * 0.02, h * 0.05, w * 0.96, h * 0.90, None, frame, min(w, h) * 0.04, h * 0.08)
        step = h * 0.88 / len(lines)
        for i, line in enumerate(lines):
            text, size = line if isinstance(line, tuple) else (line, step * 0.74)
            pen.text(w / 2, h * 0.06 + step * (i + 0.5), text, size, ink, fit=w * 0.90)


plate('ex_plate', 40, 11, 2.6, '#c8cbcc', INK, 'Ex ia IIC T4 Ga', '本质安全 Intrinsically safe')
for gas, formula, colour in (('hcn', 'HCN 氰化氢', '#7a3c8f'), ('no2', 'NO2 二氧化氮', '#a3441c'), ('so2', 'SO2 二氧化硫', '#8b7a12'), ('hf', 'HF 氟化氢', '#1b6a86'), ('nh3', 'NH3 氨', '#1d5aa6'), ('cl2', 'Cl2 氯', '#3b7a2a')):
    plate(f'gas_{gas}', 46, 14, 2.0, colour, '#f4f4f0', (formula, 8.6))
plate('escape_hood', 120, 70, 0.9, '#f0efe9', RED, ('逃生呼吸头罩', 18), ('ESCAPE HOOD', 13), ('仅供撤离 For escape only', 9.5), frame=RED)
plate('suit_a', 120, 50, 0.9, WHITE, INK, '一级 A 级 气密', 'LEVEL A  GAS-TIGHT', frame=INK)
plate('suit_b', 120, 50, 0.9, WHITE, INK, '二级 B 级 防溅', 'LEVEL B  SPLASH', frame=INK)
plate('customs_back', 200, 70, 0.6, '#cdd2d3', '#14335c', ('海关 CUSTOMS', 30))
plate('antistatic', 110, 55, 1.0, WHITE, GREEN, ('防静电工作服', 15), ('ANTISTATIC', 12.5), ('GB 12014', 9.5), frame=GREEN)
plate('polyester', 110, 55, 1.0, WHITE, INK, ('100% 聚酯纤维', 14), ('100% POLYESTER', 12.5), ('未做防静电处理', 9.5))
plate('boot_mark', 50, 20, 1.0, '#b3901d', INK, '耐酸碱', 'ACID · ALKALI')
plate('decon_stage', 340, 100, 0.36, '#b8481c', WHITE, ('洗消池 DECON', 52), ('污水收集 Keep all run-off', 24))
plate('shower_sign', 400, 120, 0.34, GREEN, WHITE, ('洗消淋浴', 52), ('DECON SHOWER', 42))
plate('decon_solution', 140, 140, 0.6, WHITE, BLUE, ('洗消液', 38), ('DECON', 28), ('5 % Na2CO3', 20), frame=BLUE)
plate('gluconate', 144, 38, 1.0, WHITE, BLUE, ('葡萄糖酸钙凝胶 2.5%', 12.5), ('Calcium gluconate gel', 10.5), ('氢氟酸灼伤 HF burns', 8.5))
plate('eyewash', 85, 85, 1.1, GREEN, WHITE, ('洗眼液', 22), ('EYEWASH', 15), ('0.9 % NaCl 500 mL', 9))
plate('water', 120, 45, 0.8, '#2f74b8', WHITE, '饮用水', 'DRINKING WATER')
plate('scba_cylinder', 160, 200, 0.42, '#2b2f33', '#dfe2e0', ('6.8 L', 46), ('30 MPa', 40), ('呼吸空气', 26), ('BREATHING AIR', 20))
plate('sorbent', 300, 150, 0.40, '#e8dc7a', INK, ('化学吸附垫', 46), ('CHEMICAL PADS', 34), ('酸、碱、有机物通用', 22))
plate('drain_cover', 420, 210, 0.30, '#b8491b', WHITE, ('雨水井封堵垫', 60), ('DRAIN COVER', 50))
plate('monitor_plate', 70, 35, 1.2, '#c8cbcc', INK, '移动水炮 PS 40', '0.8 MPa  40 L/s')
plate('reefer_supply', 160, 60, 0.7, YELLOW, INK, '380 V 50 Hz  32 A', '断电超温 Risk if unplugged')
plate('salvage', 340, 140, 0.36, '#d6a415', INK, ('救助包装 SALVAGE', 42), ('1H2/Y360/S/26  CN/120455', 22))
plate('overpack', 340, 140, 0.36, '#cc8f12', INK, ('集合包装 OVERPACK', 42), ('保持干燥 KEEP DRY · VENTED', 22))
plate('customs_seal', 20, 8, 4.0, '#2a6f46', WHITE, ('中国海关', 5.2))
plate('sample_kit', 200, 80, 0.55, WHITE, INK, ('取样箱', 32), ('SAMPLE KIT', 26))
plate('bench_plate', 400, 60, 0.40, '#2f4a3c', WHITE, ('冲击测试·归零 BUMP TEST AND ZERO', 24))
plate('computer_parts', 160, 120, 0.75, WHITE, INK, ('计算机配件', 26), ('COMPUTER PARTS', 17), ('10 件 pcs  G.W. 18 kg', 13))


@drawing('battery', 160, 120, 0.75)
def _(pen):
    pen.fill(WHITE)
    pen.text(80, 22, '锂离子电池', 26, fit=150)
    pen.text(80, 46, 'LITHIUM ION BATTERIES', 15, fit=150)
    pen.text(8, 72, 'UN 3480', 20, anchor='lm')
    pen.text(8, 94, '净重 Net 16 kg', 12, anchor='lm', bold=False)
    pen.text(8, 110, '4G/Y25/S/26 CN/440318', 9.5, anchor='lm', bold=False)
    pen.picture(os.path.join(MARKS, 'this-way-up.png'), 118, 62, 34, 46)


@drawing('waste_label', 200, 200, 0.55)
def _(pen):
    pen.fill('#ff9600')
    pen.rect(3, 3, 194, 194, None, INK, 1.6)
    pen.text(100, 19, '危险废物', 25)
    pen.text(100, 38, 'HAZARDOUS WASTE', 13)
    for i, (words, x) in enumerate((('废物名称 Name', 8), ('废物类别 Category', 8), ('废物形态 State', 8), ('主要成分 Contents', 8), ('注意事项 Caution', 8), ('产生单位 Producer', 8), ('产生日期 Date', 8))):
        y = 56 + 20 * i
        pen.rect(6, y - 8, 188, 19, '#ffb347' if i % 2 else '#ffae3d', INK, 0.6)
        pen.text(x + 2, y + 1.5, words, 9.5, anchor='lm', bold=False)


# --- cylinders of gas
@drawing('cyl_chlorine', 600, 200, 0.28)
def _(pen):
    pen.fill('#1f5a3a')
    pen.text(300, 62, '液氯 CHLORINE', 78, '#eceae2', fit=560)
    pen.text(300, 148, 'UN 1017  1000 kg  1.4 MPa', 46, '#eceae2', fit=560)


def tall(name, ground, ink, w, h, ppm, *lines):
    @drawing(name, w, h, ppm)
    def _(pen):
        pen.fill(ground)
        step = h / len(lines)
        for i, (text, size) in enumerate(lines):
            pen.text(w / 2, step * (i + 0.5), text, size, ink, fit=w * 0.94)


tall('cyl_acetylene', '#d6d7d2', '#b3221b', 140, 300, 0.55, ('乙炔', 60), ('不可近火', 32), ('ACETYLENE', 25), ('UN 1001', 28), ('40 L', 24))
tall('cyl_chlorine_tall', '#1f5a3a', '#eceae2', 140, 300, 0.55, ('液氯', 60), ('CHLORINE', 28), ('UN 1017', 28), ('50 kg', 26))
tall('cyl_lpg', '#8f979b', '#b3221b', 200, 140, 0.60, ('液化石油气', 36), ('LPG  UN 1075', 26), ('15 kg  2.1 MPa', 20))
tall('bump_gas', '#b0642a', '#f3efe6', 130, 130, 0.80, ('标准气体', 24), ('BUMP GAS', 20), ('CH4 50 %LEL · O2 18 %', 10.5), ('CO 50 · H2S 10 ppm', 10.5), ('C4H8 10 ppm', 10.5))
tall('zero_air', '#c3c6c6', '#16324f', 130, 130, 0.80, ('零点空气', 25), ('ZERO AIR', 22), ('O2 20.9 %', 16), ('THC < 1 ppm', 12))


# --- extinguishers
def ext(name, chinese, english, lines, bar):
    @drawing(name, 160, 200, 0.60)
    def _(pen):
        pen.fill('#efeee8')
        pen.rect(0, 0, 160, 54, bar)
        pen.text(80, 18, chinese, 21, WHITE, fit=150)
        pen.text(80, 41, english, 14.5, WHITE, fit=150)
        for i, text in enumerate(lines):
            pen.text(80, 74 + 24 * i, text, 17, fit=148)


ext('ext_d', '金属火灾灭火器 D', 'CLASS D METAL FIRES', ('D 类 Class D', '氯化钠干粉 NaCl', '9 kg', '缓慢覆盖', 'Cover gently'), '#a8760c')


# --- gauges
@drawing('gauge', 36.5, 36.5, 3.4)
def _(pen):
    """0 to 35 MPa over 270 degrees; red below 5.5, where the whistle blows."""
    c = 18.25
    pen.fill('#101214')
    pen.disc(c, c, 17.8, '#dfe3b8')
    angle = lambda mpa: 135 + 270 * mpa / 35
    pen.arc(c, c, 16.6, angle(0), angle(5.5), '#c22218', 3.0)
    for mpa in range(0, 36):
        a = math.radians(angle(mpa))
        inner = 13.2 if mpa % 5 == 0 else 14.8
        pen.line([(c + inner * math.cos(a), c + inner * math.sin(a)), (c + 16.4 * math.cos(a), c + 16.4 * math.sin(a))], INK, 0.55 if mpa % 5 == 0 else 0.3)
        if mpa % 10 == 0:
            pen.text(c + 10.4 * math.cos(a), c + 10.4 * math.sin(a), str(mpa), 5.2)
    pen.text(c, c + 6.2, 'MPa', 4.0)


@drawing('gauge_small', 32, 32, 1.6)
def _(pen):
    pen.fill('#e4e4de')
    pen.disc(16, 16, 15.2, '#e4e4de', INK, 0.8)
    pen.arc(16, 16, 12, 135, 195, '#c22218', 3)
    pen.arc(16, 16, 12, 195, 320, '#2c8a4a', 3)
    pen.arc(16, 16, 12, 320, 405, '#e0a91b', 3)
    pen.line([(16, 16), (14, 6)], INK, 1.0)
    pen.disc(16, 16, 2, INK)


# Colours of universal indicator paper from pH 0 to 14; src/view/things/port-hazmat.ts tints wet paper alike.
PH = ('#a3152a', '#c3202c', '#d93a25', '#e8641e', '#ef8f1c', '#f2b624', '#e9d23a', '#a6bf3b', '#5c9f45', '#2f8b62', '#1f7683', '#235a94', '#2f3f8e', '#3a2c7c', '#43206a')


@drawing('ph_chart', 64, 46, 2.0)
def _(pen):
    pen.fill('#efeee8')
    pen.text(32, 5, 'pH 0–14  广泛试纸', 6, fit=60)
    for i, colour in enumerate(PH):
        x, y = 3 + (i % 8) * 7.4, 10 + (i // 8) * 18
        pen.rect(x, y, 6.4, 11, colour)
        pen.text(x + 3.2, y + 14, str(i), 4.6)


# --- zones
ZONES = (('hot', '热区', 'HOT ZONE', '#b3221b', WHITE, '穿戴指定防护 Ordered PPE only'), ('warm', '暖区', 'WARM ZONE', '#e2ad17', INK, '仅限洗消通道 Decon corridor'), ('cold', '冷区', 'COLD ZONE', '#1d6b46', WHITE, '指挥与支援 Command, support'))
for zone, chinese, english, ground, ink, note in ZONES:
    plate(f'zone_{zone}', 600, 400, 0.25, ground, ink, (chinese, 150), (english, 84), (note, 38), frame=ink)


def tape(zone, chinese, english, ground, ink):
    @drawing(f'tape_{zone}', 500, 75, 0.56)
    def _(pen):
        pen.fill(ground)
        for x in (0, 430):
            for k in range(2):
                pen.poly([(x + 35 * k + 8, 75), (x + 35 * k + 26, 75), (x + 35 * k + 44, 0), (x + 35 * k + 26, 0)], ink)
        pen.text(255, 38, f'{chinese}  {english}', 44, ink, fit=310)


for zone, chinese, english, ground, ink, note in ZONES:
    tape(zone, chinese, english, ground, ink)
