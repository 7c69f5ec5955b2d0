bad = Gehen Sie zum B�rgerbüro.
twice = FÃ¼r alle
good = Für alle, auch Ã und â.
