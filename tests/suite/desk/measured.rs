use super::house;

const TAGS: [&str; 16] =
    ["ar", "bg", "ckb", "de", "de-simple", "en", "fa", "fr", "kmr", "pl", "ro", "ru", "sq", "ti", "tr", "uk"];

#[test]
fn measured() {
    let house = house();
    let mut ids = Vec::new();
    for file in ["labels", "topics", "sections"] {
        let _ = file;
    }
    let folder = house.folder.path().join("locales/de");
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.ends_with(".ftl") || name.starts_with("diagnostics") {
            continue;
        }
        for line in std::fs::read_to_string(path).unwrap().lines() {
            if line.starts_with("topic-")
                || line.starts_with("section-")
                || line.starts_with("label-")
                || line.starts_with("offer-")
                || line.starts_with("responsibility-")
            {
                ids.push(line.split(['=', ' ']).next().unwrap().to_owned());
            }
        }
    }
    ids.sort();
    let only = std::env::var("MEASURE").unwrap_or_default();
    let step: usize = std::env::var("STEP").unwrap_or_default().parse().unwrap_or(1);
    ids.retain(|id| id.contains(&only));
    let ids: Vec<String> = ids.into_iter().step_by(step).collect();
    let found: std::collections::BTreeMap<&str, Vec<bool>> = std::thread::scope(|scope| {
        let all: Vec<_> = TAGS
            .into_iter()
            .map(|tag| {
                let (ids, house) = (&ids, &house);
                (
                    tag,
                    scope.spawn(move || {
                        ids.iter()
                            .map(|id| {
                                house.ask("GET", &format!("/translations/{tag}/{id}/page.png"), &[], "").status == 200
                            })
                            .collect::<Vec<bool>>()
                    }),
                )
            })
            .collect();
        all.into_iter().map(|(tag, it)| (tag, it.join().unwrap())).collect()
    });
    let printed: Vec<bool> = (0..ids.len()).map(|at| found.values().any(|all| all[at])).collect();
    println!("{} of {} messages are printed", printed.iter().filter(|it| **it).count(), ids.len());
    for (tag, all) in &found {
        let not: Vec<&String> = ids
            .iter()
            .zip(all)
            .zip(&printed)
            .filter(|((_, own), printed)| !**own && **printed)
            .map(|((id, _), _)| id)
            .collect();
        println!(
            "{tag}: {} found, not {} {:?}",
            all.iter().filter(|it| **it).count(),
            not.len(),
            not.iter().take(25).collect::<Vec<_>>()
        );
    }
}
