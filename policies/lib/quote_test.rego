package fazhilint.lib.quote_test

import data.fazhilint.lib.quote

test_inner_marks if quote.inner("2023年“12·4”") == "2023年‘12·4’"
