//! Addresses that become codes, before any page is made of them.

use crate::compose::{level_on, too_long_for_paper};
use crate::content::{Block, Common, Document, Kommune, OfficeKind, WebAddress};
use crate::diag::Sink;
use crate::qr::{self, Level};

/// Reports each address that would make too dense a code in a document of the municipality, at the level of that document.
pub(super) fn check_codes(kommune: &Kommune, common: &Common, sink: &mut Sink) {
    let printed: Vec<(Level, Vec<&Block>)> =
        kommune.all_documents(common).map(|document| (level_on(document.format), blocks(document, common))).collect();
    for level in [Level::M, Level::Q] {
        let of_level = printed.iter().filter(|(of, _)| *of == level).flat_map(|(_, blocks)| blocks.iter().copied());
        let blocks: Vec<&Block> = of_level.collect();
        for address in addresses(&blocks, kommune, common) {
            if let Err(too_long) = qr::encode(address.full(), level) {
                let finding = too_long_for_paper(address.full(), address.span, level, &too_long);
                if !sink.diagnostics.contains(&finding) {
                    sink.push(finding);
                }
            }
        }
    }
}

fn blocks<'a>(document: &'a Document, common: &'a Common) -> Vec<&'a Block> {
    let of_section = document.sections.iter().flat_map(|section| {
        let topics = section.topics.iter().filter_map(|id| common.topics.get(&id.value));
        section.blocks.iter().chain(topics.flat_map(|topic| &topic.blocks))
    });
    of_section.collect()
}

/// Pages of links that are named, and of offices whose cards stand there.
fn addresses<'a>(blocks: &[&'a Block], kommune: &'a Kommune, common: &'a Common) -> Vec<&'a WebAddress> {
    let is_linked =
        |id: &str| blocks.iter().any(|block| matches!(block, Block::Links(ids) if ids.iter().any(|it| it.value == id)));
    let has_card = |kind: OfficeKind| {
        blocks.iter().any(|block| match block {
            Block::Offices(offices) => offices.kinds.contains(&kind),
            Block::Districts(_) => kind == OfficeKind::DistrictOffice,
            _ => false,
        })
    };
    let links = common.links.iter().filter(|link| is_linked(&link.id.value));
    let offices = kommune.offices.iter().filter(|office| has_card(office.kind));
    let pages = offices.filter_map(|office| office.appointment_url.as_ref().or(office.website.as_ref()));
    links.flat_map(|link| link.urls.0.iter().map(|(_, address)| address)).chain(pages).collect()
}
