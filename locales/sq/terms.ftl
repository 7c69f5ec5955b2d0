# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Office words that recur. Every use passes its case.
# nom, acc, gen: definite; ind: indefinite, nominative and accusative; indgen: indefinite, dative and ablative; abl: indefinite ablative;
# pl: indefinite plural; plural: definite plural, nominative and accusative; plgen: definite plural, dative; start: with a capital letter.

# The service that advises. Advice as something one gets is “këshillim”.
-advice = { $case ->
    [acc] qendrën e këshillimit
    [ind] qendër këshillimi
    [start] Qendra e këshillimit
   *[nom] qendra e këshillimit
}

# The person who interprets. Stands after “një”, in the nominative or accusative.
-language-mediator = përkthyese ose përkthyes

-language-mediation = { $case ->
    [abl] përkthimi me gojë
    [start] Përkthim me gojë
   *[ind] përkthim me gojë
}

# A public authority.
-office = { $case ->
    [acc] zyrën
    [gen] zyrës
    [ind] zyrë
    [indgen] zyre
    [pl] zyra
    [plural] zyrat
    [plgen] zyrave
   *[nom] zyra
}

-appointment = { $case ->
    [ind] termin
    [indgen] termini
    [plural] terminet
   *[nom] termini
}

-application = { $case ->
    [acc] kërkesën
    [ind] kërkesë
   *[nom] kërkesa
}

-german-course = { $case ->
    [ind] kurs gjermanishteje
    [pl] kurse gjermanishteje
    [start] Kurse gjermanishteje
   *[nom] kursi i gjermanishtes
}

# The Begleitheft; “fletore” alone where German says “Heft”.
-booklet = { $case ->
    [acc] fletoren shoqëruese
   *[nom] fletorja shoqëruese
}

# The Willkommensmappe: “dosja e mirëseardhjes”, in the texts “dosja” as German says “Mappe”.
-pack = { $case ->
    [acc] dosjen
    [ind] dosje
   *[nom] dosja
}

-landlord = qiradhënësi

-contact-person = { $case ->
    [acc] personin e kontaktit
    [plural] personat e kontaktit
    [start] Personi i kontaktit
   *[nom] personi i kontaktit
}
