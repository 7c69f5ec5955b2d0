bad = بيت‏
open = ⁧بيت
turned = ‮بيت
good = بيت: A+‏!
isolated = ⁦بيت⁩
pair = ‫بيت‬
