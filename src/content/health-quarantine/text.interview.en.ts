/** What the patient answers at the seat, and again in the interview: the truth of each case, and what says nothing of it. */
export const en: Record<string, string> = {
  'line.not-understood': '(Shakes the head, answers in a language that you do not speak.)',
  'line.greets-back': 'Hello. What is this about?',
  'line.reason-heard': 'I see. So it is about my health, and stays between us.',
  'line.consents': 'All right. Go ahead.',
  'line.shrinks-back': '(Draws back.) What are you doing?',
  'line.curt': 'I have nothing to say.',
  'line.led': 'If you say so.',
  'line.vague-travel': 'Here and there. I just want to get home.',
  'line.vague-exposure': 'Nothing special. Why do you ask?',
  'line.vague-onset': 'I do not know exactly.',
  'line.vague-medicines': 'I am fine.',
  'line.told-travel-mers':
    'Two weeks on my brother’s farm at the edge of the desert, then the hub, then here.',
  'line.told-travel-mpox': 'Three weeks at home with my family, then the hub, then here.',
  'line.told-travel-malaria':
    'Half a year of work in villages south of the Sahara. Twelve days ago I went home, and now I fly on.',
  'line.told-travel-dengue': 'Ten days in a beach town, then the hub, then here.',
  'line.told-travel-runner': 'Only home and a trade fair at the hub. No other country in three weeks.',
  'line.told-travel-flu': 'A week visiting food markets in two towns, then the hub, then here.',
  'line.told-travel-cholera':
    'Four days in a river town; they said on the radio that there is an outbreak. Then the hub.',
  'line.told-travel-vhf': 'Two weeks in my uncle’s village, then the hub, then here.',
  'line.told-exposure-mers':
    'My brother has camels. Six days ago I drank the milk, fresh, everyone does. No funeral, no hospital.',
  'line.told-exposure-mpox':
    'My sister, we share a room. Ten days ago she had a rash; I washed her towels. No animals.',
  'line.told-exposure-malaria': 'Mosquitoes every night. No, no funeral, nobody ill, no hospital.',
  'line.told-exposure-dengue': 'Mosquito bites, many, six days ago. Nobody was ill, no animals.',
  'line.told-exposure-runner':
    'Nothing. I ran for the flight in this coat and had hot tea. No animals, nobody ill, no bites.',
  'line.told-exposure-flu':
    'Five days ago I chose live chickens at a market, I held them. Nobody at home is ill.',
  'line.told-exposure-cholera':
    'I drank from the tap there, two days ago. People in the house had it too. No animals.',
  'line.told-exposure-vhf': 'My uncle died last week. I washed him. The burial was eight days ago.',
  'line.told-onset-mers': 'A cough for three days. Since last night it is hard to breathe.',
  'line.told-onset-mpox':
    'Two days of feeling hot and tired. Then spots on my arms. It is an allergy, please do not say it loudly.',
  'line.told-onset-malaria': 'Three days. Cold, then hot, every evening. My head hurts.',
  'line.told-onset-dengue':
    'Yesterday, all at once. My head and joints, and my eyes hurt when I look sideways.',
  'line.told-onset-runner': 'I was never ill. I only got hot when I ran, before we left.',
  'line.told-onset-flu': 'Since yesterday: a dry cough, and everything aches.',
  'line.told-onset-cholera':
    'Since last night. No fever, no pain. I cannot leave the toilet, that is all. Fifteen times.',
  'line.told-onset-vhf': 'Since yesterday I am hot and weak. Today I vomit.',
  'line.told-medicines-flu': 'Yes, two ibuprofen, three hours ago.',
  'line.told-medicines-yes': 'Yes, two paracetamol, three hours ago.',
  'line.told-medicines-malaria': 'Nothing today. The malaria tablets made me dizzy, I stopped them.',
  'line.told-medicines-no': 'No, nothing today.',
  'act.ask-travel': 'Ask where they have been in 21 days',
  'act.ask-travel.open': '“Tell me about your journey.”',
  'act.ask-travel.direct': '“Which countries and places in the last 21 days?”',
  'act.ask-travel.leading': '“You came straight from home, yes?”',
  'act.ask-travel.commanding': '“Your route. Now.”',
  'act.ask-exposure': 'Ask about exposure',
  'act.ask-exposure.open': '“Did anything happen that could have made you ill?”',
  'act.ask-exposure.direct':
    '“Ill people, hospital, funeral, animals, raw milk, markets, bites, water: any of these? Many people have.”',
  'act.ask-exposure.leading': '“You touched no animals, did you?”',
  'act.ask-exposure.commanding': '“Admit what you touched.”',
  'act.ask-onset': 'Ask how and when it began',
  'act.ask-onset.open': '“How did it begin?”',
  'act.ask-onset.direct': '“On which day, with what, and what came next?”',
  'act.ask-onset.leading': '“It began only today, right?”',
  'act.ask-onset.commanding': '“Since when? Quick.”',
  'act.ask-medicines': 'Ask about medicines',
  'act.ask-medicines.open': '“How are you helping yourself?”',
  'act.ask-medicines.direct': '“Any medicine in the last 8 hours, for fever or pain too?”',
  'act.ask-medicines.leading': '“No pills, then?”',
  'act.ask-medicines.commanding': '“Show me your pills.”',
}
