### Reviewed by a native speaker: no

## A copy of the site as plain files

static-note = 这是 { $address } 的副本；在原站可以签署、查找，也能看到此后的变动。如要从此副本中去掉名字，请写信至 { $contact }。
