turkish = Yavaş yavaş gidin.
