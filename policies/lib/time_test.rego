package fazhilint.lib.time_test

import data.fazhilint.lib.time

signed(ord, day) := {"meta": {"report_year": 2023, "signature": {"date": {
	"ord": ord, "valid": true, "day": day, "month": 1, "span": [5, 9],
}}}}

posted := {"meta": {"report_year": 2023, "publication": {"ord": 20240220, "valid": true, "day": 20, "span": [50, 60]}}}

test_signature_comes_first if {
	time.written == 20240105 with input as object.union(signed(20240105, 5), {})
	time.written == 20240131 with input as signed(20240100, 0)
	count(time.evidence) == 1 with input as signed(20240105, 5)
}

test_year_alone if {
	time.signed_to == 20241231 with input as {"meta": {"signature": {"date": {"ord": 20240000, "valid": true, "day": 0, "month": 0}}}}
}

test_publication_next if {
	time.written == 20240220 with input as posted
	time.evidence[0].span == [50, 60] with input as posted
}

test_report_year_last if {
	time.written == 20240930 with input as {"meta": {"report_year": 2023}}
	time.evidence == [] with input as {"meta": {"report_year": 2023}}
}

test_words if {
	time.words(20240105) == {"zh": "2024年1月5日", "en": "2024-01-05"}
	time.words(20241200) == {"zh": "2024年12月", "en": "2024-12"}
	time.words(20240000) == {"zh": "2024年", "en": "2024"}
}
