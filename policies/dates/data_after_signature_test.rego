package fazhilint.rules.dates.data_after_signature_test

import data.fazhilint.rules.dates.data_after_signature

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

messages(d, meta) := result if {
	all := data_after_signature.findings with input as {"dates": [d], "meta": meta}
	result := {finding.message | some finding in all}
}

signed(y, m, d) := {"report_year": 2022, "signature": {"date": object.union(day(y, m, d), {"span": [90, 99]})}}

test_imprint if {
	below := object.union(day(2023, 2, 16), {"span": [110, 120]})
	messages(date(below, {"role": "event", "cue": "印发"}), signed(2023, 2, 15)) == set()
	messages(date(day(2023, 2, 16), {"role": "imprint", "cue": "印发"}), signed(2023, 2, 15)) == set()
}

test_month_of_a_judgment if {
	messages(date(day(2023, 5, 0), {"role": "event", "cue": "判决"}), signed(2023, 2, 15)) == {"event"}
	messages(date(day(2023, 5, 0), {"role": "event", "cue": "召开"}), signed(2023, 2, 15)) == set()
	messages(date(day(2023, 2, 0), {"role": "event", "cue": "判决"}), signed(2023, 2, 15)) == set()
	messages(date(day(2042, 3, 0), {"role": "event", "cue": "设立"}), signed(2023, 2, 15)) == {"event"}
}

december := date(day(2022, 12, 0), {"role": "asof", "upto": 20221231, "cue": "截至"})

test_data if {
	messages(december, signed(2022, 11, 20)) == {"asof"}
	messages(december, signed(2022, 12, 28)) == set()
	messages(december, signed(2023, 1, 5)) == set()
	messages(december, {"report_year": 2022, "publication": day(2022, 12, 2)}) == {"asof"}
	messages(december, {"report_year": 2022}) == set()
}

test_event if {
	messages(date(day(2023, 3, 16), {"role": "event", "cue": "召开"}), signed(2023, 2, 15)) == {"event"}
	messages(date(day(2023, 3, 16), {"role": "plan", "cue": "召开"}), signed(2023, 2, 15)) == set()
	messages(date(day(2023, 3, 16), {"role": "event", "inherits": true}), signed(2023, 2, 15)) == set()
}
