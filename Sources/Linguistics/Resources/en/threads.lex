# Cues of the thread that a sentence belongs to; `weight` counts for how much.

CUE_DIPLOMACY used-by-code: talks meeting meetings negotiations ceasefire truce summit diplomacy diplomatic envoy
  sanctions agreement deal accord delegation mediators mediator mediation peace foreign negotiators
  bilateral treaty ambassador embassy chancellor president minister alliance resolution veto
  audience "phone call" leaders statement discussions cooperation platform "security council"
CUE_MILITARY used-by-code: attack attacks assault strike strikes airstrike airstrikes shelling
  drone drones missile missiles troops forces soldiers battlefield front frontline offensive
  captured seized brigade artillery military army rebels militants fighters warplanes offensive
  rockets rocket tanks weapons ammunition invasion intercepted downed advance advances defences
  defenses warships raid barrage fighting clashes combat
CUE_HUMANITARIAN used-by-code: civilians killed wounded injured dead displaced refugees aid
  humanitarian hospital hospitals famine hunger food shelter shelters cholera children evacuated
  evacuation casualties victims prisoners hostages detainees starvation malnutrition water
  residents homes patients medics rescuers bodies camp famine-stricken relief
