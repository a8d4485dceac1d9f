import type { ParcelBank } from '#scenario/parcel-bank.ts'

/**
 * Who sends and receives parcels. All invented: people, firms, towns, and countries, whose codes are from the
 * user-assigned range of ISO 3166, so that no nation is meant. Names in other scripts are made up of sounds; those of
 * shops do not say what they sell, for any of them may send anything.
 */

type Row = [name: string, address: string, country: string, nativeName?: string]

function party([name, address, country, nativeName]: Row): ParcelBank['addressees'][number] {
  return { name, ...(nativeName && { nativeName }), address, country }
}

const SHOPS: Row[] = [
  ['Sable & Finch Trading', '14 Harbour Row, Port Selm', 'QM'],
  ['Bellmarsh Emporium', '88 Cable Street, Port Selm', 'QM'],
  ['Quillon & Vane', '2 Lantern Court, Hathersey', 'QM'],
  ['Kestrin Goods Ltd', 'Unit 9, Calder Yard, Ostrel', 'QN', 'Кестрин Товары'],
  ['Zorvan Mail Order', '41 Mostova Lane, Ostrel', 'QN', 'Зорван Посылторг'],
  ['Bright Lantern Stores', '208 Weir Street, Tamberley', 'QP'],
  ['Hollin Direct', 'Depot 4, Ferry Lane, Tamberley', 'QP'],
  ['Noor Avel Marketplace', '77 Quay Parade, Vantor', 'QR', 'Νουρ Αβελ'],
  ['Delphane Stores', '19 Olive Steps, Vantor', 'QR', 'Δελφανη'],
  ['Pellwick Supply', '3 Mill Gate, Dunmarrow', 'QT'],
  ['Cadmore Dispatch', '150 Tannery Road, Dunmarrow', 'QT'],
  ['Oriolan Web Shop', 'Dock 5, Linden Basin, Esker', 'QV'],
  ['Vessa Warehouse', '63 Glass Street, Esker', 'QV'],
  ['Yunlo Select', 'Hall 12, Crane Market, Shuiyan', 'QX', '云洛优选'],
  ['Henko Shop', '5 Red Bridge Road, Shuiyan', 'QX', '恒可商店'],
  ['Mizuho-ya', '7 Cedar Slope, Amihara', 'QZ', 'みづほや'],
  ['Taruno Shop', '31 Station East, Amihara', 'QZ', 'タルノてん'],
  ['Brasko Market', '12 Kolna Square, Verinsk', 'XA', 'Браско Маркет'],
  ['Ardent Online', '9 Velodrome Way, Corrin', 'XB'],
  ['Fenwark Sellers', '6 Bell Passage, Corrin', 'XB'],
  ['Solmira Bazaar', '40 Palm Avenue, Teguro', 'XC'],
  ['Castell Trade', '17 Salt Road, Teguro', 'XC'],
  ['Northreach Supply', '25 Loom Street, Aldholm', 'XD'],
  ['Ember & Ash', '11 Wick Lane, Aldholm', 'XD'],
]

const PRIVATE_SENDERS: Row[] = [
  ['Teral Onvik', '31 Alder Lane, Port Selm', 'QM'],
  ['Nessa Brandle', '7 Chandler Rise, Port Selm', 'QM'],
  ['Corwin Halse', '112 Mill Road, Hathersey', 'QM'],
  ['Mira Sastel', 'Flat 6, 90 Rook Street, Ostrel', 'QN', 'Мира Састель'],
  ['Goran Vetlik', '18 Birch Row, Ostrel', 'QN', 'Горан Ветлик'],
  ['Danika Ruzhna', '3 Ferry Steps, Ostrel', 'QN', 'Даника Ружна'],
  ['Jorun Pell', '12 Fern Close, Tamberley', 'QP'],
  ['Elva Tarrow', '56 Orchard Way, Tamberley', 'QP'],
  ['Brannoc Lisle', '4 Kiln Cottages, Tamberley', 'QP'],
  ['Asha Vimora', '5 Beacon Hill, Vantor', 'QR', 'Ασα Βιμορα'],
  ['Lykon Therade', '73 Fig Street, Vantor', 'QR', 'Λυκων Θεραδη'],
  ['Ione Kassavel', '22 Lower Quay, Vantor', 'QR', 'Ιωνη Κασσαβελ'],
  ['Davin Orrel', '44 Tanner Row, Dunmarrow', 'QT'],
  ['Sunniva Marl', '9 Castle Wynd, Dunmarrow', 'QT'],
  ['Ruan Tavish', '130 Moor Street, Dunmarrow', 'QT'],
  ['Selke Amaru', '8 Linden Walk, Esker', 'QV'],
  ['Otis Fennimore', '27 Canal Bank, Esker', 'QV'],
  ['Lan Yuqiao', 'Room 802, 16 Willow Lane, Shuiyan', 'QX', '蓝雨桥'],
  ['Shen Mutian', '45 Temple Road, Shuiyan', 'QX', '沈木田'],
  ['Qiu Anhe', '3 Lotus Court, Baiheng', 'QX', '秋安禾'],
  ['Hikaru Sonoe', '2-14 Upper Town, Amihara', 'QZ', 'そのえ ひかる'],
  ['Nagi Tomura', '8-5 Harbour Front, Amihara', 'QZ', 'トムラ なぎ'],
  ['Pavle Drogin', '60 Workers Street, Verinsk', 'XA', 'Павле Дрогин'],
  ['Zlata Merenko', '14 Snowdrop Alley, Verinsk', 'XA', 'Злата Меренко'],
  ['Idris Calloway', '91 Bridge Street, Corrin', 'XB'],
  ['Maelle Ostrand', '5 Chapel Green, Corrin', 'XB'],
  ['Tavita Solano', '33 Mango Lane, Teguro', 'XC'],
  ['Ruben Ilaro', '18 Reef Street, Teguro', 'XC'],
  ['Sigrun Holt', '7 Pine Ridge, Aldholm', 'XD'],
  ['Arvid Lunde', '102 Ropewalk, Aldholm', 'XD'],
]

const ADDRESSEES: Row[] = [
  ['Ilan Morrow', '17 Canal View, Marisel', 'XM'],
  ['Renata Quill', '2 Station Terrace, Marisel', 'XM'],
  ['Osei Lantry', '61 Orchard Road, Brennick', 'XM'],
  ['Hana Drovic', 'Block C 1204, Garden Court, Brennick', 'XM'],
  ['Paolin Verre', '9 Cooper Street, Saltmouth', 'XM'],
  ['Yusra Kemet', '150 North Embankment, Saltmouth', 'XM'],
  ['Tobin Ashgrove', '27 Foundry Lane, Marisel', 'XM'],
  ['Lumi Tarkan', '73 Pier Road, Brennick', 'XM'],
  ['Bai Ruolin', '6 Magnolia Court, Marisel', 'XM', '白若林'],
  ['Mu Yanfei', 'Room 1503, 28 Lake Road, Marisel', 'XM', '木言飞'],
  ['Jian Heyu', '19 Silk Street, Brennick', 'XM', '简禾雨'],
  ['Wen Suiqing', '4 Plum Lane, Saltmouth', 'XM', '温岁青'],
  ['Luo Chengye', '305 River Gate, Saltmouth', 'XM', '罗澄野'],
  ['Yun Zhirou', 'Unit 7, 11 Harbour East, Marisel', 'XM', '云知柔'],
  ['An Boyuan', '88 Market Street, Brennick', 'XM', '安伯原'],
  ['He Xingmo', '52 Drum Tower Road, Brennick', 'XM', '何星墨'],
  ['Delphine Arkwright', '13 Crescent Hill, Marisel', 'XM'],
  ['Kofi Penhallow', '40 Lighthouse Road, Saltmouth', 'XM'],
  ['Ingrid Valse', '5 Birch Avenue, Brennick', 'XM'],
  ['Mateo Quarrie', '211 Tram Street, Marisel', 'XM'],
  ['Salome Brightwater', '8 Weaver Yard, Saltmouth', 'XM'],
  ['Rafi Denholm', '34 Granary Lane, Brennick', 'XM'],
  ['Leonie Strake', '77 Observatory Road, Marisel', 'XM'],
  ['Emeka Thorne', 'Flat 3, 20 Quarry Street, Saltmouth', 'XM'],
  ['Viktor Sandry', '16 Depot Road, Brennick', 'XM', 'Виктор Сандри'],
  ['Thea Lindros', '1 Amber Court, Marisel', 'XM', 'Θεα Λινδρος'],
  ['Noriko Vance', '65 Garden Terrace, Saltmouth', 'XM', 'ヴァンス のりこ'],
  ['Amadou Fairlie', '29 Copper Row, Brennick', 'XM'],
  ['Greta Molloy', '10 Old Customs Lane, Marisel', 'XM'],
  ['Sanjay Orwick', '48 Cedar Road, Saltmouth', 'XM'],
]

export const senders: ParcelBank['senders'] = [
  ...SHOPS.map((row) => ({ kind: 'shop' as const, ...party(row) })),
  ...PRIVATE_SENDERS.map((row) => ({ kind: 'private' as const, ...party(row) })),
]

export const addressees: ParcelBank['addressees'] = ADDRESSEES.map(party)

/** Countries through which mail from elsewhere comes. */
export const hubs = ['QS', 'QW', 'XH', 'XT']
