package fazhilint.rules.dates.order_test

import data.fazhilint.rules.dates.order

day(year, month, date) := {
	"year": year, "month": month, "day": date, "ord": ((year * 10000) + (month * 100)) + date, "valid": true,
	"text": sprintf("%d-%d-%d", [year, month, date]), "span": [10, 20],
}

date(d, members) := object.union(
	{
		"id": 0, "day": d, "upto": d.ord, "role": "", "weekday": 0, "cue": "", "inherits": false, "opens": false, "follows": -1,
		"sentence": 3, "section": 0,
	},
	members,
)

messages(dates, meta) := result if {
	all := order.findings with input as {"dates": dates, "meta": meta}
	result := {finding.message | some finding in all}
}

pair(a, b, role) := [date(a, {}), date(b, {"id": 1, "follows": 0, "role": role})]

test_backwards if {
	messages(pair(day(2022, 8, 1), day(2022, 6, 30), "span-end"), {}) == {"span"}
	messages(pair(day(2022, 9, 20), day(2022, 9, 6), "event"), {}) == {"event"}
	messages([], {"publication": day(2023, 1, 5), "signature": {"date": day(2023, 2, 15)}}) == {"published"}
}

test_forwards if {
	messages(pair(day(2022, 6, 30), day(2022, 8, 1), "span-end"), {}) == set()
	messages([], {"publication": day(2023, 2, 15), "signature": {"date": day(2023, 2, 15)}}) == set()
}
