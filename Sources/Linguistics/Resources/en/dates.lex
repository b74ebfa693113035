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
# Without a stop they may be names.
MONTH month=1 doubtful=yes: Jan
MONTH month=2 doubtful=yes: Feb
MONTH month=4 doubtful=yes: Apr
MONTH month=6 doubtful=yes: Jun
MONTH month=7 doubtful=yes: Jul
MONTH month=8 doubtful=yes: Aug
MONTH month=9 doubtful=yes: Sept Sep
MONTH month=10 doubtful=yes: Oct
MONTH month=11 doubtful=yes: Nov
MONTH month=12 doubtful=yes: Dec

# Thirds of a month or year: mid-April, early May, the end of June.
DATETHIRD third=1: early beginning start
DATETHIRD third=2: mid mid- middle
DATETHIRD third=3: late end close
MONTH month=1 third=1: early-January
MONTH month=1 third=2: mid-January
MONTH month=1 third=3: late-January
MONTH month=2 third=1: early-February
MONTH month=2 third=2: mid-February
MONTH month=2 third=3: late-February
MONTH month=3 third=1: early-March
MONTH month=3 third=2: mid-March
MONTH month=3 third=3: late-March
MONTH month=4 third=1: early-April
MONTH month=4 third=2: mid-April
MONTH month=4 third=3: late-April
MONTH month=5 third=1: early-May
MONTH month=5 third=2: mid-May
MONTH month=5 third=3: late-May
MONTH month=6 third=1: early-June
MONTH month=6 third=2: mid-June
MONTH month=6 third=3: late-June
MONTH month=7 third=1: early-July
MONTH month=7 third=2: mid-July
MONTH month=7 third=3: late-July
MONTH month=8 third=1: early-August
MONTH month=8 third=2: mid-August
MONTH month=8 third=3: late-August
MONTH month=9 third=1: early-September
MONTH month=9 third=2: mid-September
MONTH month=9 third=3: late-September
MONTH month=10 third=1: early-October
MONTH month=10 third=2: mid-October
MONTH month=10 third=3: late-October
MONTH month=11 third=1: early-November
MONTH month=11 third=2: mid-November
MONTH month=11 third=3: late-November
MONTH month=12 third=1: early-December
MONTH month=12 third=2: mid-December
MONTH month=12 third=3: late-December

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

TIMEUNIT unit=hour: hour
TIMEUNIT unit=hour several=yes: hours
TIMEUNIT unit=day: day
TIMEUNIT unit=day several=yes: days
TIMEUNIT unit=week: week fortnight
TIMEUNIT unit=week several=yes: weeks
TIMEUNIT unit=weekend: weekend weekends
# The latest one that has begun.
SHIFT shift=past: "at the weekend" "over the weekend" "during the weekend"
TIMEUNIT unit=weekend: "at the weekend" "over the weekend" "during the weekend"
TIMEUNIT unit=month: month
TIMEUNIT unit=month several=yes: months
TIMEUNIT unit=year: year
TIMEUNIT unit=year several=yes: years
TIMEUNIT unit=decade: decade decades
TIMEUNIT unit=minute: minute minutes

SEASON season=1: winter
SEASON season=4: spring
SEASON season=7: summer
SEASON season=10: autumn

# last week, the previous day; the past 24 hours; this month; next year
# With a step: "the following day" counts from a day that was named before.
SHIFT shift=last: last
SHIFT shift=last step=-1: previous
SHIFT shift=past: past preceding
SHIFT shift=this: this current
SHIFT shift=next: coming
SHIFT shift=next step=1: next following
SHIFT shift=recent: recent

AGO: ago
# What may stand before a month or a year that would mean nothing alone.
DATEPREP: in since until till by within during from before after of between through throughout around
  early late mid mid- early- late-
DATEPREP: beyond
DATEPREP prep=since: since
# A time that these lead to is the end of one.
DATEPREP prep=by: by
DATEPREP prep=until: until till
DATEPREP prep=within: within
DATEPREP join=and: between
DATEOF: of
DAYJOIN: to through until
DAYJOIN join=and: and

# Cues that a date in the same clause lies ahead of the day of issue.
FUTURE: will won't would shall "plan to" "plans to" "planned" "planning to" scheduled "'ll" "’ll"
  expected expects slated upcoming preparation preparations "prepare to" "prepares to"
  "preparing to" "prepare for" "preparing for" "due to meet" "due to be" "due to hold"
  "due to begin" "due to start" "due to travel" "due to visit" "due to resume" "due on" "due in"
  "intends to" "intend to" poised tentatively forthcoming "set to" "set for" "is to" "are to"
  "was to" "were to" "ahead of" "going to" "about to" "has invited" "have invited"
  expires expire "due to arrive" "due to leave" "due to depart" "due to return" "due to expire"
  "due to end" "due to open" "due to attend" "due to address" "due to sign" "due to vote"
  "due to speak" "due to host" "due to deliver" "due to release" "due to report" "due to brief"
  "due to hand over" "due to take place" "due to take effect" "due to land" "due for"

# Where the clause of a date may end.
CLAUSE: and but while when who which that as because although though after before whereas
