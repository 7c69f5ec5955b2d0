# No content file has the first; the second is asked for by the program itself.
field-nowhere = Nirgends
label-anything = Irgendetwas
