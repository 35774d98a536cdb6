package fazhilint.lib.number_test

import data.fazhilint.lib.number

test_division if {
	number.quotient(17, 5) == 3
	number.nearest(17, 5) == 3
	number.nearest(18, 5) == 4
	number.nearest(5, 2) == 3
}

test_decimal if {
	number.decimal(1286, 0) == "1286"
	number.decimal(1286, 2) == "12.86"
	number.decimal(1280, 2) == "12.8"
	number.decimal(1200, 2) == "12"
	number.decimal(5, 2) == "0.05"
}

test_fixed if {
	number.fixed(1200, 2) == "12.00"
	number.fixed(1200, 0) == "1200"
}

test_like_the_text_beside_it if {
	number.like(123500, 0, "12.35万元") == "12.35万"
	number.like(250000000, 0, "2.5亿元") == "2.5亿"
	number.like(123500, 0, "123500元") == "123500"
}

test_sign if {
	number.percent_sign(90, 96, 2) == "＝"
	number.percent_sign(54, 57, 2) == "≈"
	number.percent_sign(1, 8, 0) == "≈"
	number.sign(10, 5) == "＝"
	number.sign(10, 4) == "≈"
}

test_percent if {
	number.percent(54, 57, 2) == "94.74%"
	number.percent(1, 3, 0) == "33%"
	number.percent(2, 3, 1) == "66.7%"
}

test_rate_in_the_unit_of_the_text if {
	number.rate(54, 57, 2, "%") == "94.74%"
	number.rate(2, 1250, 2, "‰") == "1.6‰"
}

# Differences are worked out in millionths, and those in 亿 take eight digits more.
test_large_numbers if number.like(2100000000 * 1000000, 6, "1.9亿元") == "21亿"
