# The article of what follows.
albanian = Mbledhja e të të dhënave
