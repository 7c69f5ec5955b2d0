# Machine draft. Translated by machine from the German on 2026-11-25; no native speaker has confirmed it.

## Words that recur

-advice =
    { $case ->
        [gen] poradni
        [acc] poradnię
        [ins] poradnią
        [loc] poradni
        [pl-gen] poradni
       *[nom] poradnia
    }
-language-mediator =
    { $case ->
        [gen] osoby tłumaczącej
        [acc] osobę tłumaczącą
        [ins] osobą tłumaczącą
       *[nom] osoba tłumacząca
    }
-language-mediation =
    { $case ->
        [gen] tłumaczenia ustnego
        [acc] tłumaczenie ustne
       *[nom] tłumaczenie ustne
    }
-office =
    { $case ->
        [gen] urzędu
        [dat] urzędowi
        [acc] urząd
        [ins] urzędem
        [loc] urzędzie
        [pl-nom] urzędy
        [pl-acc] urzędy
        [pl-gen] urzędów
        [pl-loc] urzędach
       *[nom] urząd
    }
-appointment =
    { $case ->
        [gen] wizyty
        [acc] wizytę
        [ins] wizytą
        [loc] wizycie
        [pl-nom] wizyty
        [pl-acc] wizyty
        [pl-gen] wizyt
        [pl-loc] wizytach
       *[nom] wizyta
    }
-application =
    { $case ->
        [gen] wniosku
        [acc] wniosek
        [pl-loc] wnioskach
       *[nom] wniosek
    }
-german-course =
    { $case ->
        [gen] kursu niemieckiego
        [acc] kurs niemieckiego
        [pl-nom] kursy niemieckiego
        [pl-gen] kursów niemieckiego
        [pl-acc] kursy niemieckiego
        [pl-loc] kursach niemieckiego
       *[nom] kurs niemieckiego
    }
-booklet =
    { $case ->
        [gen] zeszytu
        [loc] zeszycie
       *[nom] zeszyt
    }
-pack =
    { $case ->
        [loc] teczce powitalnej
       *[nom] teczka powitalna
    }
-landlord =
    { $case ->
        [gen] wynajmującego
        [dat] wynajmującemu
       *[nom] wynajmujący
    }
-contact-person =
    { $case ->
        [gen] osoby kontaktowej
        [acc] osobę kontaktową
        [pl-acc] osoby kontaktowe
       *[nom] osoba kontaktowa
    }
