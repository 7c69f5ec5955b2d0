bad = Bring your identity card
title = Your identity card.
# A heading may be a question.
good = Why is this important?
question = Ask us.
