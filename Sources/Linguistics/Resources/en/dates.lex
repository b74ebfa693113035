# Words of time. DateStage joins them to DATE and DURATION items; what they mean on a given day is
# worked out later, against the day of issue.

MONTH month=1: January "Jan."
MONTH month=2: February "Feb."
MONTH month=3 doubtful=yes: March "Mar."
MONTH month=4: April "Apr."
MONTH month=5 doubtful=yes: May
MONTH month=6: June
MONTH month=7: July
MONTH month=8: August "Aug."
MONTH month=9: September "Sept." "Sep."
MONTH month=10: October "Oct."
MONTH month=11: November "Nov."
MONTH month=12: December "Dec."

WEEKDAY weekday=1: Monday "Mon." Mondays
WEEKDAY weekday=2: Tuesday "Tue." "Tues." Tuesdays
WEEKDAY weekday=3: Wednesday "Wed." Wednesdays
WEEKDAY weekday=4: Thursday "Thu." "Thurs." Thursdays
WEEKDAY weekday=5: Friday "Fri." Fridays
WEEKDAY weekday=6: Saturday "Sat." Saturdays
WEEKDAY weekday=7: Sunday "Sun." Sundays

# Days that are named by their distance from the day of issue.
DAYWORD offset=0: today tonight
DAYWORD offset=-1: yesterday
DAYWORD offset=1: tomorrow
# The night that ends on the day of issue.
OVERNIGHT offset=0: overnight
INTO: into

DAYPART: morning afternoon evening night dawn midday noon midnight "early hours" "late evening"
  "early morning" lunchtime

TIMEUNIT unit=hour: hour hours
TIMEUNIT unit=day: day days
TIMEUNIT unit=week: week weeks fortnight
TIMEUNIT unit=weekend: weekend weekends
TIMEUNIT unit=month: month months
TIMEUNIT unit=year: year years
TIMEUNIT unit=decade: decade decades
TIMEUNIT unit=minute: minute minutes

SEASON season=1: winter
SEASON season=4: spring
SEASON season=7: summer
SEASON season=10: autumn

# last week, the previous day; the past 24 hours; this month; next year
SHIFT shift=last: last previous
SHIFT shift=past: past preceding
SHIFT shift=this: this current
SHIFT shift=next: next coming following

AGO: ago
# What may stand before a month or a year that would mean nothing alone.
DATEPREP: in since until till by during from before after of between through throughout around
  early late mid mid- early- late-
DATEPREP prep=since: since
DATEOF: of
DAYJOIN: to and through until

# Cues that a date in the same clause lies ahead of the day of issue.
FUTURE: will won't would shall "plan to" "plans to" "planned" "planning to" scheduled "'ll" "’ll"
  expected expects slated upcoming preparation preparations "prepare to" "prepares to"
  "preparing to" "prepare for" "preparing for" "due to meet" "due to be" "due to hold"
  "due to begin" "due to start" "due to travel" "due to visit" "due to resume" "due on" "due in"
  "intends to" "intend to" poised tentatively forthcoming "set to" "set for" "is to" "are to"
  "was to" "were to" "ahead of" "going to" "about to" "has invited" "have invited"

# Where the clause of a date may end.
CLAUSE: and but while when who which that as because although though after before whereas
